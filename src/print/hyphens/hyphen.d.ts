/** hyphen 1.14.1 ships no types: the part of it that presskit uses. */
declare module 'hyphen/*/index.js' {
  interface Hyphenator {
    readonly hyphenateSync: (word: string, options: { readonly hyphenChar: string }) => string
  }
  const hyphenator: Hyphenator
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default hyphenator
}
