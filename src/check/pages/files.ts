import type { Code } from '../../diagnostics/codes.ts'
import type { Page } from '../page.ts'

/** Problems of the file itself and of the files that it names: found before any rule is asked. */
export const filePages: Partial<Record<Code, Page>> = {
  'yaml/syntax': {
    why: 'A file that does not parse says nothing at all. Mostly a text holds a colon and a space, or begins with a sign that YAML keeps for itself.',
    mend: 'Put the text between straight quotation marks; indent with spaces, the same number for keys that belong together.',
    bad: 'release:\n  headline: Harbour Lights: a thousand lanterns\n',
    good: 'release:\n  headline: "Harbour Lights: a thousand lanterns"\n',
  },
  'yaml/lost-text': {
    why: 'YAML cuts a text at a hash, takes a word with an exclamation mark for a tag, and a number for a number: what is printed is not what was written.',
    mend: 'Put the text between quotation marks. A remark has a space after its hash.',
    bad: 'release:\n  headline: Join us #Now\n',
    good: 'release:\n  headline: "Join us #Now"\n',
  },
  'yaml/duplicate-key': {
    why: 'Of two equal keys only one counts, and programs differ in which.',
    mend: 'Keep one of them.',
    bad: 'release:\n  headline: One\n  headline: Two\n',
    good: 'release:\n  headline: Two\n',
  },
  'yaml/alias': {
    why: 'An alias (*name) repeats what an anchor (&name) marks. One without anchor means nothing, and aliases of aliases can fill the memory of a machine.',
    mend: 'Write the value itself, or put the text between quotation marks when the star was meant as a star.',
    bad: 'release:\n  headline: *bold*\n',
    good: 'release:\n  headline: "*bold*"\n',
  },
  'yaml/limit': {
    why: 'A kit is a page of text: a file that is far larger or deeper is mostly another file, or an attack.',
    mend: 'Look whether the right file is named; move long texts into files of their own.',
  },
  'kit/unknown-key': {
    why: 'A key that presskit does not know is mostly a slip, and what stands below it would be lost in silence.',
    mend: 'Write the key as the format has it: presskit schema lists all, and your editor offers them as you type.',
    bad: 'speekers: []\n',
    good: 'speakers: []\n',
  },
  'kit/type': {
    why: 'Each key expects a certain kind of value: a day, a list, a text. Another kind cannot be shown.',
    mend: 'Write what the message expects; its hint has an example.',
    bad: 'release:\n  date: 31 May 2016\n',
    good: 'release:\n  date: 2016-05-31\n',
  },
  'kit/missing': {
    why: 'Without this the document has a hole: a release without a headline, an advisory without a place.',
    mend: 'Write the key and its value as the hint shows.',
  },
  'kit/reference': {
    why: 'An id stands for a person, an organization, a logo or a photo that is described elsewhere in the kit; nothing is described under this one.',
    mend: 'Write the id as it stands in its list, or add the entry there.',
    bad: 'speakers:\n  - person: olena\npeople: {}\n',
    good: 'speakers:\n  - person: olena\npeople:\n  olena:\n    name: Olena Marynenko\n',
  },
  'kit/duplicate-id': { why: 'An id that stands twice stands for nothing.', mend: 'Give one of the two another id.' },
  'file/missing': {
    why: 'A kit names a file that is not in its folder: it would ship with a hole.',
    mend: 'Copy the file into the kit’s folder, or mend its name. Names are below the kit’s folder, with /.',
    bad: 'logos:\n  items:\n    museum: { file: museum.svg, alt: Harbour Museum }\n',
    good: 'logos:\n  items:\n    museum: { file: logos/museum.svg, alt: Harbour Museum }\n',
  },
  'file/outside': {
    why: 'A kit is whole in its own folder: a file from elsewhere is not there on another machine, and might be private.',
    mend: 'Copy the file into the kit’s folder and name it from there.',
  },
  'file/private': {
    why: 'Hidden files, keys and leavings of programs hold passwords, names and paths of your machine; whoever gets the kit could read them.',
    mend: 'Name another file. If it is meant to be public, give it a name without a dot at its beginning.',
    bad: 'attachments:\n  - { file: .env, title: Settings }\n',
    good: 'attachments:\n  - { file: attachments/map.pdf, title: Map of the walk }\n',
  },
  'file/case': {
    why: 'Windows and macOS take Logo.svg and logo.svg for one file, Linux for two: the kit would build on one machine alone.',
    mend: 'Write the name in exactly the letters of the disk.',
  },
  'file/unreadable': {
    why: 'The file may not be opened, or is no text that presskit can read: another encoding than UTF-8, a broken copy, a program’s own format.',
    mend: 'Allow yourself to read the file and its folder; save a text as UTF-8, and copy it again.',
  },
  'file/too-large': {
    why: 'A press kit travels by mail and over slow lines.',
    mend: 'Export the file smaller, or link to it.',
  },
  'svg/active': {
    why: 'A drawing with a script, a link to outside or a page within it can do more than be looked at, on the machine of everyone who opens the kit.',
    mend: 'Export it as plain SVG, without scripts, links and embedded pages.',
  },
  'svg/text': {
    why: 'Letters that are text are drawn with the fonts of each machine: the logo looks different everywhere. A PDF would have to hold those fonts, so build makes none that shows it (print/font).',
    mend: 'Turn the letters into paths before the export.',
  },
  'svg/effect': {
    why: 'Each program draws filters and masks in its own way: the logo looks different on paper, on a screen and in a film.',
    mend: 'Export the drawing without effects.',
  },
  'image/broken': {
    why: 'A picture that cannot be decoded here cannot be printed there.',
    mend: 'Open it in an image program and export it again as JPEG or PNG.',
  },
  'image/bomb': {
    why: 'A picture of so many pixels fills the memory of whoever opens it.',
    mend: 'Export it smaller: 6000 pixels on the longer side fill a page.',
  },
  'image/moving': { why: 'Paper shows one frame.', mend: 'Save the frame that tells most as JPEG or PNG.' },
  'logo/faint': {
    why: 'Sponsors often send the variant for dark ground alone. Its white name vanishes on paper, and nobody who made the kit sees that it is missing; black letters vanish in dark mode.',
    mend: 'Name the variant for light ground as file:, and the one with light letters as dark:. A logo without dark: stands on a white plate on dark pages.',
    bad: `
logos:
  items:
    library: { file: logos/library-white.svg, alt: City Library }
`,
    good: `
logos:
  items:
    library: { file: logos/library.svg, dark: logos/library-white.svg, alt: City Library }
`,
  },
  'photo/gps': {
    why: 'The place where a photo was taken can be somebody’s home. presskit leaves it out of the kit; the original still has it.',
    mend: 'Take the position out of the original too, if the place is to stay private.',
  },
}
