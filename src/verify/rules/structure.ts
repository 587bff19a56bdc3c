import { refAt, textAt } from '../../pdf/objects.ts'
import { standardTypes } from '../../pdf/standard-types.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { type TreeReading, typeOf } from '../reading.ts'
import { roleOf } from '../roles.ts'

/** Each element has a type that a reader's program knows, a parent, and if it is a note, a name of its own. */
export function structure(reading: TreeReading): readonly PdfFinding[] {
  return [...strangers(reading), ...remapped(reading), ...orphans(reading), ...names(reading)]
}

function strangers({ elements, roles }: TreeReading): readonly PdfFinding[] {
  const used = new Set(elements.map(({ type }) => type))
  return [...used]
    .filter(type => roleOf(type, roles) === undefined)
    .map(type => ({
      code: 'pdf/structure',
      clause: ua('7.1', '02-001'),
      message: `The structure type ${type || '(none)'} is no standard type, and the role map leads from it to none.`,
      hint: 'Map it to a standard type in the RoleMap.',
    }))
}

function remapped({ roles }: TreeReading): readonly PdfFinding[] {
  const standard = [...roles].filter(([type]) => standardTypes.has(type))
  const others = standard.filter(([type, role]) => role !== type)
  const circles = standard.filter(([type, role]) => role === type).map(([type]) => type)
  const hint = 'Take these rows out of the RoleMap: standard types need none.'
  const clause = ua('7.1', '02-004')
  return [
    ...others.map(([type]) => ({
      code: 'pdf/structure' as const,
      clause,
      message: `The role map gives the standard type ${type} another meaning.`,
    })),
    ...(circles.length > 0
      ? [
          {
            code: 'pdf/structure' as const,
            clause,
            message: `The role map leads from ${circles.join(', ')} in a circle.`,
            hint,
          },
        ]
      : []),
  ]
}

function orphans({ elements, parents, structure }: TreeReading): readonly PdfFinding[] {
  const lost = elements.filter(element => refAt(element.dict, 'P') !== (parents.get(element)?.ref ?? structure?.ref))
  return lost.map(({ type }) => ({
    code: 'pdf/structure',
    clause: ua('7.1'),
    message: `An element of type ${type} does not name the one that holds it as its parent.`,
  }))
}

function names(reading: TreeReading): readonly PdfFinding[] {
  const seen = new Set<string>()
  return reading.elements.flatMap((element): readonly PdfFinding[] => {
    const id = textAt(element.dict, 'ID')
    if (!id && typeOf(element, reading) === 'Note')
      return [{ code: 'pdf/structure', clause: ua('7.9', '19-003'), message: 'A note has no ID.' }]
    if (id === undefined || (!seen.has(id) && seen.add(id))) return []
    return [{ code: 'pdf/structure', clause: ua('7.9', '19-004'), message: `The ID ${id} stands twice.` }]
  })
}
