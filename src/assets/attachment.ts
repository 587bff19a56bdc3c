import { lookup } from 'mrmime'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Attachment } from '../kit/kit.ts'
import type { Asset } from './assets.ts'
import { limits } from './limits.ts'
import { readAsset } from './read-asset.ts'

/** Reads an attachment as it is; its media type is by its name. Reports at `file`. */
export async function resolveAttachment(attachment: Attachment, folder: string): Promise<Outcome<Asset, Finding>> {
  const source = attachment.file
  const { value: bytes, diagnostics } = await readAsset(folder, source, limits.attachmentBytes)
  if (bytes === undefined) {
    return { diagnostics: diagnostics.map(problem => ({ ...problem, at: [...attachment.at, 'file'] })) }
  }
  return { value: { source, bytes, mediaType: lookup(source) ?? 'application/octet-stream' }, diagnostics: [] }
}
