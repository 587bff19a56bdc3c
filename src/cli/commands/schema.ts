import type { ExitCode, Io } from '../io.ts'

/** `presskit schema`: the JSON Schema of `presskit.yaml`, to stdout. */
export async function schemaCommand(io: Io): Promise<ExitCode> {
  const { jsonSchema } = await import('../../kit/json-schema.ts')
  io.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return 0
}
