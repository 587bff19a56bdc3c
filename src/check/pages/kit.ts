import type { Code } from '../../diagnostics/codes.ts'
import type { Page } from '../page.ts'

/** Problems of what a kit says that are found before any rule is asked, or when it is shipped. */
export const kitPages: Partial<Record<Code, Page>> = {
  'contact/phone': {
    why: 'Journalists call from other countries, and telephones dial what a link says: only the international form works everywhere.',
    mend: 'Write plus, country and number, between quotation marks: YAML takes the plus of a bare number away.',
    bad: 'contacts:\n  - name: Marta Kowal\n    phone: 044 555 01 00\n',
    good: 'contacts:\n  - name: Marta Kowal\n    phone: "+380 44 555 01 00"\n',
  },
  'contact/email': {
    why: 'A mail to a malformed address comes back after the deadline.',
    mend: 'Write the address alone, without a name and without brackets.',
    bad: 'contacts:\n  - name: Marta Kowal\n    email: press at harbour.example\n',
    good: 'contacts:\n  - name: Marta Kowal\n    email: press@harbour.example\n',
  },
  'url/scheme': {
    why: 'Links that run scripts, open files of the machine or hide where they lead do not belong in what journalists open.',
    mend: 'Write the whole web address, from https:// on.',
    bad: 'links:\n  - title: Video\n    url: harbour.example/video\n',
    good: 'links:\n  - title: Video\n    url: https://harbour.example/video\n',
  },
  'release/no-contact': {
    why: 'A release without somebody to call is a notice: no journalist can ask.',
    mend: 'Name at least one contact with a telephone number or an e-mail address.',
    bad: 'contacts: []\n',
    good: 'contacts:\n  - name: An Peeters\n    email: press@library.example\n',
  },
  'embargo/no-offset': {
    why: 'A date without a time, or a time without its offset from UTC, has made outlets publish hours apart.',
    mend: 'Write the date, the time and your place’s offset from UTC on that day.',
    bad: 'release:\n  embargo: 2027-03-01\n',
    good: 'release:\n  embargo: 2027-03-01T09:00:00+02:00\n',
  },
  'event/dates': { why: 'An event cannot end before it starts.', mend: 'Mend start or end.' },
  'language/missing': {
    why: 'A language of the kit has a page of its own: without headline or body it would be empty.',
    mend: 'Write the text in that language, or take the language out of languages.',
    bad: 'languages: [en, uk]\nrelease:\n  headline:\n    en: Harbour Lights\n',
    good: 'languages: [en, uk]\nrelease:\n  headline:\n    en: Harbour Lights\n    uk: Вогні гавані\n',
  },
  'language/incomplete': {
    why: 'Where a text lacks in a language, its place on the page stays empty: readers of one language are told less.',
    mend: 'Write the text in each language; presskit check --languages lists what is missing.',
  },
  'text/glyph': {
    why: 'A letter that no font of the theme has would be set in a font of whatever machine prints it, or as an empty box.',
    mend: 'Write it another way, or bring a font that has it: a folder beside presskit.yaml with the font and a theme.yaml of the two lines extends: classic and scripts: [{ faces: [{ family: Noto Sans Thai, weight: 400, style: normal, file: fonts/thai-400.ttf }, { family: Noto Sans Thai, weight: 600, style: normal, file: fonts/thai-600.ttf }], licences: { noto-sans-thai: fonts/OFL.txt } }]; theme: ./that-folder in the kit. Its faces are asked for what presskit’s own lack.',
  },
  'ship/draft': {
    why: 'With --release only what is approved is built.',
    mend: 'Write status: final once the text is approved, or build without --release.',
  },
  'ship/embargo': {
    why: 'With --public only what everybody may read is built.',
    mend: 'Build again when the embargo has lifted, or without --public for journalists who keep it.',
  },
}
