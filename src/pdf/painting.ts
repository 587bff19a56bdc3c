import { type Operand, scanContent } from './content.ts'
import {
  type Box,
  concatenated,
  identity,
  intersection,
  type Matrix,
  matrixOf,
  moved,
  movedBox,
  union,
} from './geometry.ts'
import { type Paint, type Painting, type Properties, startedAt, type Walk } from './walk.ts'

/** Walks through a content stream whose space lies at `start`, and lists what it paints, in the order of painting. */
export function paintingOf(bytes: Uint8Array, start: Matrix, properties: Properties = () => undefined): Painting {
  const walk = startedAt(start, properties)
  scanContent(bytes, (name, operands, from, to) => {
    handlers.get(name)?.(walk, operands, from, to)
  })
  return { paints: walk.paints, marks: walk.spans, mcids: walk.mcids }
}

/** `from` and `to` are the bytes that the operator takes with its operands. */
type Handler = (walk: Walk, operands: readonly Operand[], from: number, to: number) => void

const move: Handler = (walk, operands) => {
  const x = Number(operands[0])
  const y = Number(operands[1])
  // Of what follows the first glyph only the end is of interest.
  if (walk.text?.paint) {
    walk.text.across += x
    walk.text.down += y
  } else walk.textMatrix = concatenated([1, 0, 0, 1, x, y], walk.textMatrix)
}

const draw: Handler = (walk, operands, from) => {
  if (walk.pathFrom < 0) walk.pathFrom = from
  // Changed in its place: a drawing has tens of thousands of these.
  walk.path ??= [...nowhere]
  const box = walk.path
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const x = Number(operands[at])
    const y = Number(operands[at + 1])
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
}

const drawBox: Handler = (walk, operands, from) => {
  if (walk.pathFrom < 0) walk.pathFrom = from
  const [x = 0, y = 0, width = 0, height = 0] = operands.map(Number)
  const [right, top] = [x + width, y + height]
  const box: Box = [Math.min(x, right), Math.min(y, top), Math.max(x, right), Math.max(y, top)]
  walk.path = [...(union(walk.path, box) ?? box)]
}

/** What a path can reach on the page: its box there, cut to what the clip leaves. */
function reach({ path, state }: Walk): Box | undefined {
  return path && intersection(state.clip, movedBox(path, state.ctm))
}

const clip: Handler = walk => {
  walk.clips = true
}

const endPath: Handler = walk => {
  if (walk.clips) walk.state = { ...walk.state, clip: reach(walk) ?? nowhere }
  walk.path = undefined
  walk.pathFrom = -1
  walk.clips = false
}

const paintPath: Handler = (walk, operands, from, to) => {
  const start = walk.pathFrom < 0 ? from : walk.pathFrom
  walk.paints.push({ kind: 'path', from: start, to, marks: walk.marks, box: reach(walk) })
  endPath(walk, operands, from, to)
}

const showText: Handler = (walk, operands, from, to) => {
  const { font, isUnseen } = walk.state
  const { actualText } = walk
  const [first] = operands
  const strings = first instanceof Uint8Array ? [first] : operands.flatMap(stringsIn)
  const shown = strings.map(codes => ({ font, codes, actualText, isUnseen }))
  const text = walk.text ?? { from, across: 0, down: 0 }
  const { paint } = text
  if (paint?.marks === walk.marks) {
    paint.shown?.push(...shown)
    return
  }
  endText(walk)
  walk.textMatrix = concatenated([1, 0, 0, 1, text.across, text.down], walk.textMatrix)
  text.across = 0
  text.down = 0
  const [x, y] = moved(concatenated(walk.textMatrix, walk.state.ctm), [0, 0])
  const { clip, ctm } = walk.state
  text.paint = { kind: 'text', from: text.from, to, marks: walk.marks, box: [x, y, x, y], clip, ctm, shown }
  walk.paints.push(text.paint)
}

/** The text so far is a paint of its own: it reaches to its last glyph. */
function endText({ text, textMatrix, state }: Walk): void {
  if (!text?.paint) return
  const [x, y] = moved(concatenated(textMatrix, state.ctm), [text.across, text.down])
  text.paint.box = union(text.paint.box, [x, y, x, y])
}

/** Of marked content that is open at once: each list of them is one longer than the last. */
const deepest = 100
const artifact = { tag: 'Artifact' }

const open: Handler = (walk, [tag, properties], from, to) => {
  if (!walk.text) walk.spans.push({ from, to })
  const list = typeof properties === 'string' ? walk.properties(properties.slice(1)) : properties
  const values = list instanceof Map ? list : undefined
  const mcid = values?.get('/MCID')
  const actualText = values?.get('/ActualText')
  walk.open.push({ marks: walk.marks, actualText: walk.actualText })
  if (actualText instanceof Uint8Array) walk.actualText = actualText
  if (typeof mcid === 'number') walk.mcids.push(mcid)
  const mark = typeof mcid === 'number' ? { tag: String(tag).slice(1), mcid } : tag === '/Artifact' && artifact
  if (mark && walk.marks.length < deepest) walk.marks = [...walk.marks, mark]
}

const close: Handler = (walk, _operands, from, to) => {
  if (!walk.text) walk.spans.push({ from, to })
  Object.assign(walk, walk.open.pop())
}

const painted =
  (kind: Paint['kind']): Handler =>
  (walk, [resource], from, to) => {
    const { clip, ctm } = walk.state
    const box = kind === 'shading' ? clip : intersection(clip, movedBox(unit, ctm))
    const named = typeof resource === 'string' ? { resource: resource.slice(1) } : {}
    walk.paints.push({ kind, from, to, marks: walk.marks, box, ctm, clip, ...named })
  }

const unit: Box = [0, 0, 1, 1]

/** Shares nothing with any box. */
const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity]

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>(
  Object.entries({
    q: walk => void walk.saved.push(walk.state),
    Q: walk => {
      walk.state = walk.saved.pop() ?? walk.state
    },
    cm: (walk, operands) => {
      walk.state = { ...walk.state, ctm: concatenated(matrixOf(operands), walk.state.ctm) }
    },
    ...row('m l c v y', draw),
    h: () => undefined,
    re: drawBox,
    ...row('W W*', clip),
    n: endPath,
    ...row('S s f F f* B B* b b*', paintPath),
    BT: (walk, _operands, from) => {
      walk.text = { from, across: 0, down: 0 }
      walk.textMatrix = identity
    },
    ET: (walk, _operands, _from, to) => {
      endText(walk)
      if (walk.text?.paint) walk.text.paint.to = to
      walk.text = undefined
    },
    Tm: (walk, operands) => {
      endText(walk)
      if (walk.text) Object.assign(walk.text, { across: 0, down: 0 })
      walk.textMatrix = matrixOf(operands)
    },
    ...row('Td TD', move),
    Tf: (walk, [font]) => {
      walk.state = { ...walk.state, font: typeof font === 'string' ? font.slice(1) : undefined }
    },
    Tr: (walk, [mode]) => {
      walk.state = { ...walk.state, isUnseen: mode === 3 }
    },
    ...row('Tj TJ \' "', showText),
    ...row('BDC BMC', open),
    EMC: close,
    Do: painted('xobject'),
    EI: painted('image'),
    sh: painted('shading'),
  } satisfies Readonly<Record<string, Handler>>),
)

/** One handler for each of some operators. */
function row(names: string, handler: Handler): Readonly<Record<string, Handler>> {
  return Object.fromEntries(names.split(' ').map(name => [name, handler]))
}

function stringsIn(operand: Operand): readonly Uint8Array[] {
  if (operand instanceof Uint8Array) return [operand]
  return Array.isArray(operand) ? operand.flatMap(stringsIn) : []
}
