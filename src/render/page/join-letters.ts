/** A letter with the marks that follow it, and a syllable of Hangul in its parts. */
const parted =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu

/**
 * Joins letters that were copied in parts, as macOS writes names of files: `и` and U+0306 are `й` (Unicode Standard
 * Annex 15, NFC). Fonts seldom have the parts, and a reader who searches types the letter.
 */
export function joinLetters(html: string): string {
  return html.replaceAll(parted, letter => letter.normalize('NFC'))
}
