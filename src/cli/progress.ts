import type { ProgressEvent, Stage } from '../pipeline/progress-event.ts'
import { type Paint, paintFor } from './colour.ts'
import type { Io, Stream } from './io.ts'
import { timeInWords } from './quantities.ts'
import { visible } from './visible.ts'

/** Shows how one kit’s build goes. */
export interface Progress {
  readonly on: (event: ProgressEvent) => void
  /** What is being done now, as in “while printing the PDFs”. */
  readonly activity: () => string | undefined
  /** Leaves the terminal clean for what is written next. */
  readonly stop: () => void
}

interface Writer {
  /** Something has begun; `words` says what. */
  readonly begin: (words: string) => void
  /** A line that stays. */
  readonly line: (text: string) => void
  readonly stageLine: (text: string) => void
  readonly stop: () => void
}

const words: Record<Stage, readonly [doing: string, done: string]> = {
  read: ['reading the kit', 'Read the kit'],
  assets: ['preparing logos and photos', 'Prepared logos and photos'],
  check: ['checking the kit', 'Checked the kit'],
  render: ['writing the documents', 'Wrote the documents'],
  print: ['printing the PDFs', 'Printed the PDFs'],
  package: ['packing the kit', 'Packed the kit'],
  write: ['saving the kit', 'Saved the kit'],
}

const widest = Math.max(...Object.values(words).map(([, done]) => done.length))

/**
 * A live line on a terminal; one line a finished stage, with its time, everywhere else; nothing when quiet.
 * It writes at once, before anything heavy is loaded.
 */
export function showProgress(kit: string, io: Io, mood: 'quiet' | 'talkative'): Progress {
  const paint = paintFor(io.stderr, io)
  const writer = mood === 'quiet' ? silent : writerFor(io, paint)
  let activity: string | undefined
  writer.begin(`Building ${visible(kit)}`)
  return {
    on: event => {
      if (event.type === 'note') return writer.line(visible(event.message))
      const [doing, done] = words[event.stage]
      if (event.type === 'end')
        return writer.stageLine(`  ${done.padEnd(widest)}  ${paint('dim', timeInWords(event.milliseconds))}`)
      activity = doing
      writer.begin(`Building ${visible(kit)}: ${doing}`)
    },
    activity: () => activity,
    stop: writer.stop,
  }
}

const silent: Writer = { begin: () => {}, line: () => {}, stageLine: () => {}, stop: () => {} }

function writerFor(io: Io, paint: Paint): Writer {
  const animates = io.stderr.isTTY === true && io.env.TERM !== 'dumb' && !isSet(io.env.CI)
  return animates ? liveWriter(io.stderr, paint) : plainWriter(io.stderr)
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0'
}

const clearLine = '\r\u001b[2K'

function liveWriter(stream: Stream, paint: Paint): Writer {
  let isLive = false
  const live = (text: string) => {
    stream.write(`${clearLine}${paint('dim', shortened(text, stream.columns))}`)
    isLive = true
  }
  return {
    begin: text => live(`${text} …`),
    line: text => {
      stream.write(`${clearLine}${text}\n`)
      isLive = false
    },
    // The next stage's line takes its place.
    stageLine: () => {},
    stop: () => {
      if (isLive) stream.write(clearLine)
      isLive = false
    },
  }
}

/** A line that wraps could not be cleared. Counted in characters: names of kits are short and mostly Latin. */
function shortened(text: string, columns = 80): string {
  return text.length < columns ? text : `${text.slice(0, columns - 2)}…`
}

function plainWriter(stream: Stream): Writer {
  let begun = false
  return {
    begin: text => {
      if (!begun) stream.write(`${text}\n`)
      begun = true
    },
    line: text => stream.write(`  ${text}\n`),
    stageLine: text => stream.write(`${text}\n`),
    stop: () => {},
  }
}
