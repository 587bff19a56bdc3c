import { counted } from '../../diagnostics/counted.ts'
import { listed, numberAt } from '../../pdf/objects.ts'
import { keyOf } from '../../pdf/structure.ts'
import type { Content } from '../contents.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { type Owners, ownersOf } from '../owners.ts'
import type { PdfRule, Reading } from '../reading.ts'

/** From structure to content and back lead the same ways (ISO 32000-1, 14.7.4). */
export const parentTree: PdfRule = reading => {
  const owners = ownersOf(reading)
  const used = reading.contents.flatMap(({ ref, mcids }) => mcids.map(mcid => keyOf(ref, mcid)))
  return [
    ...reading.contents.flatMap(content => wayBack(content, owners, reading)),
    ...dangling(owners, new Set(used)),
    ...shared(reading),
  ]
}

function wayBack(
  { dict, ref, page, mcids }: Content,
  owners: Owners,
  { parentTree, document: { context } }: Reading,
): readonly PdfFinding[] {
  const key = numberAt(dict, 'StructParents')
  const elements = key === undefined ? [] : listed(context.lookup(parentTree.get(key)))
  const lost = [...new Set(mcids)].filter(mcid => {
    const owner = owners.get(keyOf(ref, mcid))
    return owner !== undefined && elements[mcid] !== owner.ref
  })
  if (lost.length === 0) return []
  const message = `From ${counted(lost.length, 'piece')} of content on page ${page} no way leads back to their tags (ParentTree).`
  return [{ code: 'pdf/structure', clause: ua('7.1'), message }]
}

function dangling(owners: Owners, used: ReadonlySet<string>): readonly PdfFinding[] {
  const lost = [...owners].filter(([key]) => !used.has(key))
  if (lost.length === 0) return []
  const types = [...new Set(lost.map(([, { type }]) => type))].join(', ')
  const message = `${counted(lost.length, 'tag')} ${lost.length === 1 ? 'names' : 'name'} content that no page shows (${types}).`
  return [{ code: 'pdf/structure', clause: ua('7.1'), message }]
}

/** A form that brings tags may be painted once: one piece of content cannot stand in two places (ISO 14289-1, 7.20). */
function shared({ contents }: Reading): readonly PdfFinding[] {
  const tagged = contents.filter(({ isForm, dict }) => isForm && numberAt(dict, 'StructParents') !== undefined)
  const refs = tagged.map(({ ref }) => ref)
  if (new Set(refs).size === refs.length) return []
  return [{ code: 'pdf/structure', clause: ua('7.20', '30-002'), message: 'A form with tags in it is painted twice.' }]
}
