import type { Finding, Outcome, Problem } from '../diagnostics/diagnostic.ts'
import type { Attachment } from '../kit/kit.ts'
import { mediaTypeOf } from '../package/media-types.ts'
import type { Asset } from './assets.ts'
import { limits } from './limits.ts'
import { readAsset } from './read-asset.ts'

/** Reads an attachment as it is; its media type is by its name. Reports at `file`. */
export async function resolveAttachment(attachment: Attachment, folder: string): Promise<Outcome<Asset, Finding>> {
  const source = attachment.file
  const { value: bytes, diagnostics } = await readAsset(folder, source, limits.attachmentBytes)
  const problems = bytes === undefined ? diagnostics : contentProblems(bytes, source)
  if (bytes === undefined || problems.length > 0) {
    return { diagnostics: problems.map(problem => ({ ...problem, at: [...attachment.at, 'file'] })) }
  }
  return { value: { source, bytes, mediaType: mediaTypeOf(source) }, diagnostics: [] }
}

/** RFC 7468, section 10, and what came before it. */
const privateKey = /^-----BEGIN [A-Z ]*PRIVATE KEY-----/m

function contentProblems(bytes: Buffer, source: string): readonly Problem[] {
  if (bytes.length === 0) {
    const hint = 'Put the file there again; the copy may have failed.'
    return [{ code: 'file/unreadable', message: `${source} is empty`, hint }]
  }
  if (!privateKey.test(bytes.toString('latin1', 0, 10_000))) return []
  const message = `${source} holds a private key: whoever has it can act in your name`
  return [{ code: 'file/private', message, hint: 'Name another file, and keep this one out of the kit’s folder.' }]
}
