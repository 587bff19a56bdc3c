import { type Box, identity, type Matrix, type Point } from './geometry.ts'

/** A marked-content sequence (ISO 32000-1, 14.6) that is open. */
export interface Mark {
  readonly tag: string
  readonly mcid?: number
  readonly actualText?: Uint8Array
}

/** One thing that a content stream paints. */
export interface Paint {
  readonly kind: 'text' | 'path' | 'image' | 'xobject' | 'shading'
  /** The operations that make it up: from the start of a path to what paints it, from BT to ET around a text. */
  readonly from: number
  readonly to: number
  /** Open around it, the outermost first. */
  readonly marks: readonly Mark[]
  /** In the space of the stream; of a text, only where it begins. */
  readonly box: Box | undefined
  /** Of an external object: where its space lies, and what cuts it. */
  readonly ctm?: Matrix
  readonly clip?: Box | undefined
  /** Resource name: of the external object, or of the font. */
  readonly resource?: string
  /** What a text operator shows. */
  readonly shown?: readonly Uint8Array[]
}

/** The part of the graphics state that says where paint goes. */
export interface State {
  readonly ctm: Matrix
  readonly clip: Box | undefined
  readonly font: string | undefined
}

/** What is known at one place of a content stream. */
export interface Walk {
  readonly paints: Paint[]
  readonly saved: State[]
  state: State
  marks: readonly Mark[]
  /** Of the path under construction. */
  points: Point[]
  pathFrom: number
  clips: boolean
  text: { readonly from: number; readonly to: number } | undefined
  textMatrix: Matrix
}

/** Before the first operator. */
export function startedAt(ctm: Matrix): Walk {
  const state = { ctm, clip: undefined, font: undefined }
  const path = { points: [], pathFrom: -1, clips: false }
  return { paints: [], saved: [], state, marks: [], ...path, text: undefined, textMatrix: identity }
}
