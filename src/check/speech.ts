import { covered } from './covered.ts'

/** Each scan ends at the next mark of its kind, so that a long text is read a few times and no more. */
const patterns: readonly RegExp[] = [
  // A paragraph that begins with a dash is spoken, as Russian, Polish, French and Spanish set a dialogue.
  /(?<=^|\n[ \t]*\n)[ \t]*[—–][^\n]*(?:\n(?![ \t]*\n)[^\n]+)*/g,
  // Spanish sets it between dashes, within a paragraph too.
  /[—–]\s?¡[^!—–\n]*!+/g,
  // What Markdown sets as a quotation, down to the end of its paragraph.
  /(?<=^|\n) {0,3}>[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*/g,
  /“[^“”]*”|»[^«»\n]*«|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"|”[^”]*”/g,
  // A quotation of several paragraphs opens anew in each, and closes in the last one alone.
  /“[^“”\n]*(?:\n(?![ \t]*\n)[^“”\n]+)*(?=\n[ \t]*\n)/g,
  /«[^«»\n]*(?:\n(?![ \t]*\n)[^«»\n]+)*(?=\n[ \t]*\n)/g,
  /„[^„“”\n]*(?:\n(?![ \t]*\n)[^„“”\n]+)*(?=\n[ \t]*\n)/g,
  // Within single marks an apostrophe has a letter after it, and one that closes has none.
  /(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=\p{L}))*’|‚[^‚‘’\n]*[‘’]|(?<![\p{L}\p{N}])'[^'\n]*!'(?!\p{L})/gu,
]

/** The text with all covered that somebody says in it, whatever marks stand round it: as long as the text itself. */
export function withoutSpeech(text: string): string {
  return covered(text, patterns)
}
