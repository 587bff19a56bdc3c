/** markdown-it-cjk-breaks 2.0.0 ships no types. */
declare module 'markdown-it-cjk-breaks' {
  import type MarkdownIt from 'markdown-it'

  /** Drops a line break between two wide characters, which no space divides. */
  const cjkBreaks: (parser: MarkdownIt) => void
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default cjkBreaks
}
