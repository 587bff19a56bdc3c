import type { Operand } from './content.ts'
import { type Box, identity, type Matrix } from './geometry.ts'

/** A marked-content sequence (ISO 32000-1, 14.6) that belongs to the structure or is an artifact. */
export interface Mark {
  readonly tag: string
  readonly mcid?: number
}

/** Text in one font. */
export interface Shown {
  /** Resource name of the font. */
  readonly font: string | undefined
  readonly codes: Uint8Array
  /** What stands for it when it is read. */
  readonly actualText: Uint8Array | undefined
  /** Under a scanned page, for those who search it (ISO 32000-1, 9.3.6, mode 3). */
  readonly isUnseen: boolean
}

/** One thing that a content stream paints. */
export interface Paint {
  readonly kind: 'text' | 'path' | 'image' | 'xobject' | 'shading'
  /** The bytes of the stream that make it up: from the start of a path to what paints it, from BT to ET around a text. */
  readonly from: number
  to: number
  /** Open around it, the outermost first. */
  readonly marks: readonly Mark[]
  /** In the space of the page; of a text, from where its first glyph begins to where its last one does. */
  box: Box | undefined
  /** What it is cut to. */
  readonly clip?: Box | undefined
  /** Of a text or an external object: where its space lies. */
  readonly ctm?: Matrix
  /** Of an external object. */
  readonly resource?: string
  /** What a text shows. */
  readonly shown?: Shown[]
}

/** Bytes of a stream: up to, and not including, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a content stream paints, and where its operators for marked content stand, those inside of texts left out. */
export interface Painting {
  readonly paints: readonly Paint[]
  readonly marks: readonly Span[]
  /** The numbers of its marked content, what paints nothing too. */
  readonly mcids: readonly number[]
}

/** The part of the graphics state that says where paint goes. */
export interface State {
  readonly ctm: Matrix
  readonly clip: Box | undefined
  readonly font: string | undefined
  readonly isUnseen: boolean
}

/** A text that has begun (BT). */
export interface TextBlock {
  readonly from: number
  /** What it has shown until now, and how far the place of its last glyph lies from that of its first one. */
  paint?: Paint
  across: number
  down: number
}

/** The property lists among the resources of a stream by their names, as operands are read (ISO 32000-1, 14.6.2). */
export type Properties = (name: string) => Operand | undefined

/** What is known at one place of a content stream. */
export interface Walk {
  readonly paints: Paint[]
  readonly spans: Span[]
  readonly mcids: number[]
  readonly properties: Properties
  readonly saved: State[]
  state: State
  marks: readonly Mark[]
  /** All that are open: what each of them changed is put back at its end. */
  readonly open: Pick<Walk, 'marks' | 'actualText'>[]
  actualText: Uint8Array | undefined
  /** Of the path under construction: its box, in the space of the moment, and its first byte. */
  path: [left: number, bottom: number, right: number, top: number] | undefined
  pathFrom: number
  clips: boolean
  text: TextBlock | undefined
  textMatrix: Matrix
}

/** Before the first operator. */
export function startedAt(ctm: Matrix, properties: Properties): Walk {
  const state = { ctm, clip: undefined, font: undefined, isUnseen: false }
  const marking = { marks: [], open: [], actualText: undefined }
  const path = { path: undefined, pathFrom: -1, clips: false }
  const found = { paints: [], spans: [], mcids: [] }
  return { ...found, properties, saved: [], state, ...marking, ...path, text: undefined, textMatrix: identity }
}
