import { createHash } from 'node:crypto'
import type { Kit } from '../kit/kit.ts'

/** Under which presskit names things (RFC 9562, 6.6): chosen once, never changed. */
const namespace = 'b4a3b3d2-7d0f-4f0e-9c55-5d2f2a9f6d10'

/**
 * What stands for one thing of a kit in every build and every form: a UUID of version 5 (RFC 9562, 5.5) of the kit's
 * id, its issuer and the thing, `event`, `person/olena`. The issuer keeps apart what two houses gave one id.
 */
export function uidOf({ id, issuer }: Kit, thing: string): string {
  const name = JSON.stringify([id, issuer?.id ?? '', issuer?.url ?? '', thing])
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The same as an address that names and does not lead anywhere (RFC 9562, 4). */
export function urnOf(kit: Kit, thing: string): string {
  return `urn:uuid:${uidOf(kit, thing)}`
}
