import type { DrawnPicture } from './drawn-pictures.ts'
import type { Site } from './site.ts'

/** The drawings of a page that hold letters as text, by their paths: a drawing reaches no font but those of the machine. */
export function letteredDrawings(pictures: readonly DrawnPicture[], { files }: Site): readonly string[] {
  const paths = new Set(pictures.map(({ path }) => path).filter(path => path.endsWith('.svg')))
  return [...paths].filter(path => /<([\w-]+:)?text\b/.test(Buffer.from(files.get(path) ?? []).toString()))
}
