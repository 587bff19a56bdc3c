import type { Finding } from '../../diagnostics/diagnostic.ts'
import { resolveKitPath } from '../kit-path.ts'
import type { Leaf } from '../walk.ts'

/** Logos, photos and attachments that are not there, or may not be used. What is in them is another stage's question. */
export async function fileFindings(folder: string, leaves: readonly Leaf[]): Promise<readonly Finding[]> {
  const named = leaves.filter(({ facet }) => facet === 'path')
  const found = await Promise.all(
    named.map(async ({ path, value }) => ({
      path,
      problem: typeof value === 'string' ? (await resolveKitPath(folder, value)).problem : undefined,
    })),
  )
  return found.flatMap(({ path, problem }) => (problem ? [{ ...problem, at: path }] : []))
}
