import type { ExitCode, Io } from '../io.ts'
import { oneOf } from '../setting.ts'

const schemas = {
  kit: async () => (await import('../../kit/json-schema.ts')).jsonSchema(),
  report: async () => (await import('../report/json-schema.ts')).reportJsonSchema(),
}

/** `presskit schema [kit|report]`: the JSON Schema of `presskit.yaml`, or of `--format json`, to stdout. Throws `Mendable`. */
export async function schemaCommand(of: string, io: Io): Promise<ExitCode> {
  const name = oneOf({ value: of, by: 'presskit schema' }, ['kit', 'report'], () => undefined)
  io.stdout.write(`${JSON.stringify(await schemas[name](), null, 2)}\n`)
  return 0
}
