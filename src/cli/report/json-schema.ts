import * as z from 'zod'

const position = z.strictObject({
  line: z.int().min(1).describe('Counts from 1.'),
  column: z.int().min(1).describe('Counts from 1, in UTF-16 units.'),
})

const range = z.strictObject({
  start: position.describe('The first character.'),
  end: position.describe('After the last one.'),
})

const diagnostic = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]+\/[a-z-]+$/)
    .describe('Its name, for presskit check --explain; later versions know more of them.'),
  severity: z.enum(['error', 'warning']).describe('It belongs to the code.'),
  message: z.string().describe('What is wrong, in words.'),
  hint: z.string().nullable().describe('What to write instead.'),
  file: z.string().describe('As the user named it.'),
  range: range.nullable().describe('Null for a whole file.'),
  fix: z
    .array(
      z.strictObject({ range: range.describe('What is replaced.'), text: z.string().describe('What is written.') }),
    )
    .nullable()
    .describe('The edits of the file that mend it, made all together; null where that needs judgement.'),
})

const silenced = diagnostic.extend({ reason: z.string().describe('Why the kit asks not to hear it.') })

const failure = z.strictObject({
  kind: z
    .enum(['usage', 'environment', 'bug', 'interrupted'])
    .describe('How presskit was called, the machine, presskit itself, or a signal.'),
  message: z.string().describe('What went wrong, in words.'),
  hint: z.string().nullable().describe('What to do next.'),
})

const file = z.strictObject({
  path: z.string().describe('Below the kit’s folder; of a mail draft, where it lies.'),
  size: z.int().min(0).describe('Bytes.'),
})

const area = z.strictObject({
  name: z.string().describe('One of the kit’s first keys.'),
  texts: z.int().describe('How many texts there are.'),
  shared: z.int().describe('How many are written once, for every language.'),
  own: z.record(z.string(), z.int()).describe('How many each language has of its own.'),
})

const completeness = z.strictObject({
  languages: z.array(z.string()).describe('As the kit lists them.'),
  areas: z.array(area).describe('In the order of the file.'),
  missing: z.record(z.string(), z.array(z.string())).describe('The texts that a language lacks.'),
})

const mended = z.strictObject({
  file: z.string().describe('As diagnostics name it.'),
  codes: z.record(z.string(), z.int()).describe('How many problems of each code were mended.'),
  difference: z.string().nullable().describe('The unified diff of a dry run; null where the file was written.'),
})

/** There when the kit was built. */
const built = {
  id: z.string().describe('The kit’s id.'),
  folder: z.string().describe('Where the kit lies, or would lie in a dry run.'),
  archive: z.string().describe('Its zip.'),
  archiveSize: z.int().describe('Bytes.'),
  files: z.array(file).describe('Every file of the kit, sorted.'),
  mails: z.array(file).describe('Mail drafts, one a language.'),
  browser: z
    .strictObject({
      product: z.string().describe('For example Chrome/147.0.7727.0.'),
      source: z.string().describe('Where it was found.'),
    })
    .describe('What printed; absent when nothing was printed.'),
  skipped: z
    .array(z.strictObject({ what: z.string().describe('The part.'), why: z.string().describe('The reason.') }))
    .describe('What the kit asks for and does not get.'),
}

const kit = z
  .strictObject({
    file: z.string().describe('Its presskit.yaml, or a PDF, as the user named it.'),
    ok: z.boolean().describe('No error; when strict, no warning either.'),
    ...z.strictObject(built).partial().shape,
    silenced: z.array(silenced).describe('Warnings that the kit asks not to hear.'),
    completeness: completeness.optional().describe('Of presskit check --languages.'),
    mended: z.array(mended).optional().describe('The files that presskit check --fix changed.'),
    error: failure.optional().describe('What kept this kit from being read or built.'),
  })
  .describe('One kit of the call.')

/** What `--format json` writes. Held to it by tests; the program that writes it does not load it. */
export const reportSchema = z.strictObject({
  version: z.literal(1).describe('Rises when a field changes its meaning or goes; new fields do not raise it.'),
  ok: z.boolean().describe('Whether every kit is.'),
  counts: z
    .strictObject({
      errors: z.int().min(0).describe('In all kits.'),
      warnings: z.int().min(0).describe('In all kits.'),
    })
    .describe('How many problems there are.'),
  kits: z.array(kit).describe('In the order of the call.'),
  diagnostics: z.array(diagnostic).describe('All problems, by file and place.'),
  error: failure.optional().describe('What kept the command from reaching its kits at all.'),
})

export type JsonReport = z.infer<typeof reportSchema>

/** The report as JSON Schema, draft 2020-12, open to fields that later versions add. */
export function reportJsonSchema(): object {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'output', override: opened })
  return { title: 'What presskit reports', ...schema }
}

function opened({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}
