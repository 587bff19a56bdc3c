import { styleText } from 'node:util'
import type { Io, Stream } from './io.ts'

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Gives the text the style, or leaves it as it is where the stream shows no colours. */
export type Paint = (style: Style, text: string) => string

/** How one stream is painted; see https://no-color.org and https://force-color.org. */
export function paintFor(stream: Stream, io: Pick<Io, 'argv' | 'env'>): Paint {
  return showsColour(stream, io) ? colourful : plain
}

export const plain: Paint = (_style, text) => text

function colourful(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false })
}

/** The flag is asked before the variables, and it is read from the arguments so that a wrong call keeps to it too. */
function showsColour(stream: Stream, { argv, env }: Pick<Io, 'argv' | 'env'>): boolean {
  if (argv.includes('--no-color')) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
