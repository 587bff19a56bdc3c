import type { Code } from '../../diagnostics/codes.ts'
import type { Page } from '../page.ts'

/** Problems of themes, of pages that only show when they are drawn, and of what the kit weighs. */
export const printPages = {
  'theme/unknown': {
    why: 'The theme gives a kit its look; without it there is nothing to draw the pages with.',
    mend: 'Write the name of a theme of presskit (classic, modern, plain), or the folder of your own one, beginning with ./ and with a theme.yaml in it.',
    bad: 'theme: modernist\n',
    good: 'theme: modern\n',
  },
  'theme/extends': {
    why: 'A theme takes what it does not bring itself from the one that it extends. In a circle no theme brings it.',
    mend: 'Let the last of the themes extend one of presskit, such as classic.',
  },
  'theme/template': {
    why: 'A template that asks for something that no kit has would leave a gap on the page, or break the build on the day of the release.',
    mend: 'Mend the line that is shown; the hint names what a template may use there.',
  },
  'theme/style': {
    why: 'A style sheet that loads a font or a picture from elsewhere tells a stranger who reads your kit, and looks broken without a network. One that names no font of the theme leaves its texts to those of the machine.',
    mend: 'Copy the file into the theme’s folder and name it from there. List the style sheets of the theme that yours extends before your own: styles: [classic.css, acme.css].',
  },
  'theme/face': {
    why: 'Every page ships its fonts, so that it looks the same on each machine: a font that cannot be read or cut leaves letters out.',
    mend: 'Name a static TrueType file (.ttf) that is there and whose licence allows to embed it: one for each weight and style of a family.',
  },
  'theme/font': {
    why: 'A list of faces stands in place of that of the theme below, whose style sheets still ask for the old ones. What is then left to a font of the machine looks different on the next one, and build refuses to print it.',
    mend: 'Name a family of the theme at the place that is shown, or list the face that is asked for, too. The themes of presskit take their fonts from --serif, --sans and --funder: :root { --serif: "Acme Text"; --sans: "Acme Sans"; --funder: "Acme Sans"; }.',
  },
  'theme/licence': {
    why: 'Every kit ships its fonts, and free licences ask that their text goes along: without it nobody who is given the kit can tell what they may do with the font.',
    mend: 'Put the text of the licence into the theme’s folder and name it under licences in theme.yaml, by the name of the family: licences: { acme-sans: fonts/acme-sans-licence.txt }. Where the licence has no text to pass on, say so under check.ignore.',
  },
  'print/refused': {
    why: 'Pages are drawn shut off from the network and from your disk: what a page asks for there would be missing in print, or would give something away.',
    mend: 'Copy what is asked for into the kit or the theme, and name it from there.',
  },
  'print/image': {
    why: 'A picture that the browser cannot draw would be an empty box in print.',
    mend: 'Open the picture in an image program, and export it again as PNG or JPEG, or as plain SVG.',
  },
  'print/font': {
    why: 'A text that is set in a font of the machine looks different on the next one.',
    mend: 'Let the style sheet name a family of the theme, or add the font’s file to the theme’s faces.',
  },
  'mail/size': {
    why: 'Mail servers turn away what is over 10, 20 or 25 MB, and files grow by 37 % when they are encoded: a mail that comes back was not sent. What the kit weighs shows when it is packed, so build measures it.',
    mend: 'Make photos and attachments smaller, send a link to the kit, or write under mail.maxMb what your server takes.',
    bad: 'mail:\n  maxMb: 0.1\n',
    good: 'mail:\n  maxMb: 25\n',
  },
  'print/pages': {
    why: 'A document without a page, with a hidden one or with far too many is not what anybody wants to open before a deadline.',
    mend: 'Shorten the text, give long material as an attachment, or mend what hides it in the theme.',
  },
  'print/access': {
    why: 'People who listen to a page, or read it with their fingers, need its headings, tables and pictures told in order: the law asks for that of what is downloaded, too (EN 301 549).',
    mend: 'Mend the place that is shown: give a picture its words, a table its heads, and let no heading skip a level.',
  },
  'print/overflow': {
    why: 'What is wider than its sheet is cut at the edge, or makes the browser shrink the whole page.',
    mend: 'Shorten the word, link or table that is shown, or give it a place where a line may break.',
  },
} as const satisfies Partial<Record<Code, Page>>
