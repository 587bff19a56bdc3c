import type { Operand, Operation } from './content.ts'
import {
  type Box,
  boxAround,
  concatenated,
  corners,
  identity,
  intersection,
  type Matrix,
  matrixOf,
  moved,
  movedBox,
} from './geometry.ts'
import { type Paint, startedAt, type Walk } from './walk.ts'

/** Walks through a content stream whose space lies at `start`, and lists what it paints, in the order of painting. */
export function paintsOf(operations: readonly Operation[], start: Matrix): readonly Paint[] {
  const walk = startedAt(start)
  operations.forEach((operation, index) => {
    handlers[operation.name]?.(walk, operation, { index, operations })
  })
  return walk.paints
}

interface Place {
  readonly index: number
  readonly operations: readonly Operation[]
}

type Handler = (walk: Walk, operation: Operation, place: Place) => void

const move: Handler = (walk, { operands }) => {
  const [x = 0, y = 0] = operands.map(Number)
  walk.textMatrix = concatenated([1, 0, 0, 1, x, y], walk.textMatrix)
}

const draw: Handler = (walk, { operands }, { index }) => {
  if (walk.pathFrom < 0) walk.pathFrom = index
  for (let at = 0; at + 1 < operands.length; at += 2)
    walk.points.push(moved(walk.state.ctm, [Number(operands[at]), Number(operands[at + 1])]))
}

const drawBox: Handler = (walk, { operands }, { index }) => {
  if (walk.pathFrom < 0) walk.pathFrom = index
  const [x = 0, y = 0, width = 0, height = 0] = operands.map(Number)
  walk.points.push(...corners([x, y, x + width, y + height]).map(corner => moved(walk.state.ctm, corner)))
}

const clip: Handler = walk => {
  walk.clips = true
}

const endPath: Handler = walk => {
  if (walk.clips) walk.state = { ...walk.state, clip: intersection(walk.state.clip, boxAround(walk.points)) ?? nowhere }
  walk.points = []
  walk.pathFrom = -1
  walk.clips = false
}

const paintPath: Handler = (walk, operation, place) => {
  const box = intersection(walk.state.clip, boxAround(walk.points))
  const from = walk.pathFrom < 0 ? place.index : walk.pathFrom
  walk.paints.push({ kind: 'path', from, to: place.index, marks: walk.marks, box })
  endPath(walk, operation, place)
}

const showText: Handler = (walk, { operands }, { index }) => {
  const [x, y] = moved(concatenated(walk.textMatrix, walk.state.ctm), [0, 0])
  const { from, to } = walk.text ?? { from: index, to: index }
  const { font } = walk.state
  walk.paints.push({
    kind: 'text',
    from,
    to,
    marks: walk.marks,
    box: [x, y, x, y],
    shown: operands.flatMap(stringsIn),
    ...(font === undefined ? {} : { resource: font }),
  })
}

const open: Handler = (walk, { operands: [tag, properties] }) => {
  const values = properties instanceof Map ? properties : undefined
  const mcid = values?.get('/MCID')
  const actualText = values?.get('/ActualText')
  walk.marks = [
    ...walk.marks,
    {
      tag: String(tag).slice(1),
      ...(typeof mcid === 'number' ? { mcid } : {}),
      ...(actualText instanceof Uint8Array ? { actualText } : {}),
    },
  ]
}

const painted =
  (kind: Paint['kind']): Handler =>
  (walk, { operands: [resource] }, { index }) => {
    const { clip, ctm } = walk.state
    const box = kind === 'shading' ? clip : intersection(clip, movedBox(unit, ctm))
    const named = typeof resource === 'string' ? { resource: resource.slice(1) } : {}
    walk.paints.push({ kind, from: index, to: index, marks: walk.marks, box, ctm, clip, ...named })
  }

const unit: Box = [0, 0, 1, 1]

/** Shares nothing with any box. */
const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity]

const handlers: Readonly<Record<string, Handler>> = {
  q: walk => void walk.saved.push(walk.state),
  Q: walk => {
    walk.state = walk.saved.pop() ?? walk.state
  },
  cm: (walk, { operands }) => {
    walk.state = { ...walk.state, ctm: concatenated(matrixOf(operands), walk.state.ctm) }
  },
  ...row('m l c v y', draw),
  h: () => undefined,
  re: drawBox,
  ...row('W W*', clip),
  n: endPath,
  ...row('S s f F f* B B* b b*', paintPath),
  BT: (walk, _operation, { index, operations }) => {
    walk.text = { from: index, to: endOfText(operations, index) }
    walk.textMatrix = identity
  },
  ET: walk => {
    walk.text = undefined
  },
  Tm: (walk, { operands }) => {
    walk.textMatrix = matrixOf(operands)
  },
  ...row('Td TD', move),
  Tf: (walk, { operands: [font] }) => {
    walk.state = { ...walk.state, font: typeof font === 'string' ? font.slice(1) : undefined }
  },
  ...row('Tj TJ \' "', showText),
  ...row('BDC BMC', open),
  EMC: walk => {
    walk.marks = walk.marks.slice(0, -1)
  },
  Do: painted('xobject'),
  EI: painted('image'),
  sh: painted('shading'),
}

/** One handler for each of some operators. */
function row(names: string, handler: Handler): Readonly<Record<string, Handler>> {
  return Object.fromEntries(names.split(' ').map(name => [name, handler]))
}

function endOfText(operations: readonly Operation[], from: number): number {
  let at = from
  while (at + 1 < operations.length && operations[at]?.name !== 'ET') at += 1
  return at
}

function stringsIn(operand: Operand): readonly Uint8Array[] {
  if (operand instanceof Uint8Array) return [operand]
  return Array.isArray(operand) ? operand.flatMap(stringsIn) : []
}
