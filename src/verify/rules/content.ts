import { counted } from '../../diagnostics/counted.ts'
import { keyOf } from '../../pdf/structure.ts'
import type { Mark, Paint } from '../../pdf/walk.ts'
import { type Content, paintsForm } from '../contents.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { type Owners, ownersOf } from '../owners.ts'
import type { PdfRule } from '../reading.ts'

/** Everything that is painted is tagged as content, or marked as an artifact (ISO 14289-1, 7.1). */
export const content: PdfRule = reading => {
  const owners = ownersOf(reading)
  return reading.contents.flatMap(stream => [...unmarked(stream, owners), ...crossed(stream)])
}

function marksAround({ marks }: Paint, { ref, around }: Content) {
  return [...around, ...marks.map((mark: Mark) => ({ ...mark, stream: ref }))]
}

function unmarked(stream: Content, owners: Owners): readonly PdfFinding[] {
  const bare = stream.paints.filter(paint => {
    if (paintsForm(paint, stream)) return false
    const marks = marksAround(paint, stream)
    return !marks.some(({ tag, mcid, stream: ref }) => tag === 'Artifact' || owners.has(keyOf(ref, mcid ?? -1)))
  })
  const [first] = bare
  if (!first) return []
  const count = counted(bare.length, 'thing')
  const are = bare.length === 1 ? 'is' : 'are'
  const message = `${count} on page ${stream.page} ${are} neither tagged nor marked as an artifact, first a ${words[first.kind]}.`
  return [
    {
      code: 'pdf/content',
      clause: ua('7.1', '01-005'),
      message,
      hint: 'Tag what is content; mark the rest as artifact.',
    },
  ]
}

const words: Record<Paint['kind'], string> = {
  text: 'text',
  path: 'line or an area',
  image: 'picture',
  xobject: 'picture',
  shading: 'gradient',
}

function crossed(stream: Content): readonly PdfFinding[] {
  const isCrossed = stream.paints.some(paint => {
    const marks = marksAround(paint, stream)
    return marks.some(({ tag }) => tag === 'Artifact') && marks.some(({ mcid }) => mcid !== undefined)
  })
  if (!isCrossed) return []
  const message = `On page ${stream.page}, content stands in an artifact or an artifact in content.`
  return [{ code: 'pdf/content', clause: ua('7.1', '01-003'), message }]
}
