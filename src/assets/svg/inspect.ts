import type { Outcome, Problem } from '../../diagnostics/diagnostic.ts'
import { isError } from '../../diagnostics/diagnostic.ts'
import { grouped } from '../../grouped.ts'
import { limits } from '../limits.ts'
import { costFlaws } from './cost.ts'
import type { Flaw } from './flaw.ts'
import { carriedPictures, flawsOf, hasEffect } from './rules.ts'
import { type Size, sizeOf } from './size.ts'
import { type Node, readTree, svgNamespace } from './tree.ts'

/** A drawing that may ship. */
export interface Drawing extends Size {
  /** Every program draws it the same, and soon: it has neither letters as text nor filter effects. */
  readonly drawnAlike: boolean
}

/** More of them help nobody. */
const mostProblems = 8

/**
 * Looks through an SVG file without drawing it. Reports, each with its line in the SVG: `svg/active` (programs, events,
 * references to anything outside, movement, entities), `image/bomb` (too much to draw), `image/broken` (not UTF-8, XML or
 * SVG, without a size, or too thin), and as warnings `svg/text` and `svg/effect`.
 */
export async function inspectDrawing(bytes: Uint8Array, source: string): Promise<Outcome<Drawing, Problem>> {
  const text = decode(bytes)
  if (text === undefined) return refuse([notUtf8], source)
  const { root, flaws } = readTree(text)
  return root === undefined ? refuse(flaws, source) : inspectTree(root, flaws, source)
}

async function inspectTree(root: Node, frame: readonly Flaw[], source: string): Promise<Outcome<Drawing, Problem>> {
  if (root.namespace !== svgNamespace || root.local !== 'svg') return refuse([notSvg(root)], source)
  const nodes = everyNode(root)
  const size = sizeOf(root)
  const doubts = [
    ...nodes.filter(hasLetters).slice(0, 1).map(asText),
    ...nodes.filter(hasEffect).slice(0, 1).map(asEffect),
  ]
  const flaws = [
    ...frame,
    ...nodes.flatMap(flawsOf),
    ...(await pictureFlaws(nodes)),
    ...costFlaws(root),
    ...(size === undefined ? [noSize(root)] : thinFlaws(root, size)),
    ...(root.children.every(isRemark) ? [drawsNothing(root)] : []),
    ...doubts,
  ]
  const diagnostics = toProblems(flaws, source)
  if (size === undefined || diagnostics.some(isError)) return { diagnostics }
  return { value: { ...size, drawnAlike: doubts.length === 0 }, diagnostics }
}

async function pictureFlaws(nodes: readonly Node[]): Promise<readonly Flaw[]> {
  const carried = nodes.flatMap(carriedPictures)
  if (carried.length === 0) return []
  const { embeddedPicture } = await import('./embedded.ts')
  return carried.flatMap(({ value, line }) => embeddedPicture(value.trim(), line))
}

function refuse(flaws: readonly Flaw[], source: string): Outcome<never, Problem> {
  return { diagnostics: toProblems(flaws, source) }
}

/** The same fault on many lines is told once. */
function toProblems(flaws: readonly Flaw[], source: string): readonly Problem[] {
  const alike = [...grouped(flaws, ({ code, what }) => `${code} ${what}`).values()].slice(0, mostProblems)
  return alike.flatMap(([first, ...more]) => (first ? [describe(first, more.length, source)] : []))
}

function describe({ code, line, what, hint }: Flaw, more: number, source: string): Problem {
  return { code, message: `${source}:${line} ${what}${more === 0 ? '' : ` (and ${more} more like it)`}`, hint }
}

/** UTF-8 alone: what a program makes of another encoding is for each to decide, and so is what it then runs. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function everyNode(root: Node): readonly Node[] {
  return [root, ...root.children.flatMap(everyNode)]
}

function hasLetters(node: Node): boolean {
  return node.namespace === svgNamespace && /^(text|tspan|textPath)$/.test(node.local) && /\S/.test(node.text)
}

/** What is said of a drawing, and drawn by nobody. */
function isRemark({ namespace, local }: Node): boolean {
  return namespace !== svgNamespace || /^(title|desc|metadata|defs)$/.test(local)
}

const notUtf8: Flaw = {
  code: 'image/broken',
  line: 1,
  what: 'is not written in UTF-8',
  hint: 'Save the drawing as UTF-8.',
}

function notSvg({ local, line }: Node): Flaw {
  return {
    code: 'image/broken',
    line,
    what: `begins with <${local}>, which is not an SVG drawing`,
    hint: 'Export the drawing again; its first element is <svg xmlns="http://www.w3.org/2000/svg" …>.',
  }
}

function noSize({ line }: Node): Flaw {
  return {
    code: 'image/broken',
    line,
    what: 'has no size that a program can draw',
    hint: 'Give its <svg> a viewBox of one unit or more, as in viewBox="0 0 300 100".',
  }
}

function thinFlaws({ line }: Node, { width, height }: Size): readonly Flaw[] {
  if (Math.max(width / height, height / width) <= limits.ratio) return []
  const what = `is ${Math.round(width)} × ${Math.round(height)} units, too thin a line to be drawn`
  return [{ code: 'image/broken', line, what, hint: 'Give its <svg> the width, height and viewBox of what it shows.' }]
}

function drawsNothing({ line }: Node): Flaw {
  return {
    code: 'image/broken',
    line,
    what: 'draws nothing: no path, shape or picture is in it',
    hint: 'Export the drawing again, with all that it shows selected.',
  }
}

function asText({ line }: Node): Flaw {
  return {
    code: 'svg/text',
    line,
    what: 'has letters as text, which look different on every machine: it ships without PNG, and in no PDF, so that build stops at it where a PDF shows it',
    hint: 'Convert the letters to paths in the drawing program, and export again.',
  }
}

function asEffect({ line }: Node): Flaw {
  return {
    code: 'svg/effect',
    line,
    what: 'has a filter effect (blur, shadow, glow), which each program draws in its own way; it ships without PNG',
    hint: 'Take the effect out of the logo, or list a PNG of it as a logo of its own.',
  }
}
