/**
 * Every problem that presskit can report. Codes are API: `area/problem`, never reused.
 * The severity belongs to the code, so that a place that reports one cannot choose another.
 */
export const codes = {
  'yaml/syntax': error('The file is not valid YAML'),
  'yaml/lost-text': error('YAML reads something else than what was written'),
  'yaml/duplicate-key': error('A key stands twice'),
  'yaml/alias': error('An alias that is unknown, or that expands too far'),
  'yaml/limit': error('The file is larger or deeper than presskit reads'),
  'kit/unknown-key': error('A key that the format does not have'),
  'kit/type': error('A value of the wrong kind'),
  'kit/missing': error('Something that a kit of this kind needs'),
  'kit/reference': error('An id that nothing in the kit has'),
  'kit/duplicate-id': error('An id that stands twice'),
  'file/missing': error('A file that the kit names is not there'),
  'file/outside': error('A file outside of the kit’s folder'),
  'file/case': error('The letter case of a file name differs'),
  'file/unreadable': error('A file that cannot be read as text'),
  'file/too-large': error('A file that is too large for a press kit'),
  'contact/phone': error('Not an international telephone number'),
  'contact/email': error('Not an e-mail address'),
  'url/scheme': error('A link that must not stand in a press kit'),
  'release/no-contact': error('Nobody to call or write to'),
  'embargo/no-offset': error('An embargo without time and offset'),
  'event/dates': error('An event that ends before it starts'),
  'event/agenda': error('An agenda that cannot be kept'),
  'quote/not-in-body': error('A quotation that the body does not have'),
  'photo/rights': error('A photo without its rights'),
  'funding/emblem': error('Funding without emblem and statement'),
  'language/missing': error('A language without headline or body'),
  'language/unsupported': error('A language that presskit has no words for'),
  'language/incomplete': warning('A text that a language lacks'),
  'svg/active': error('A drawing that could do more than be looked at'),
  'svg/text': warning('A drawing whose letters depend on the fonts of the machine'),
  'svg/effect': warning('A drawing with effects that each program draws in its own way'),
  'image/broken': error('A picture that cannot be decoded'),
  'image/bomb': error('A picture that is too large to open safely'),
  'image/moving': error('A picture that moves'),
  'photo/gps': warning('A photo that says where it was taken'),
  'text/bidi': error('Control characters that reorder what is shown'),
  'text/glyph': error('A letter that no font of the theme has'),
  'theme/unknown': error('A theme that presskit does not have'),
  'theme/template': error('A template that cannot be rendered'),
  'theme/style': error('A style sheet that asks for something outside the theme'),
  'theme/face': error('A font that a theme cannot be set in'),
  'theme/extends': error('Themes that extend one another in a circle'),
  'print/refused': error('A page that asks for something outside the kit'),
  'print/image': error('A picture that the browser cannot draw'),
  'print/font': error('A font that the kit does not ship'),
  'print/pages': error('A document that cannot be printed'),
  'ship/draft': error('A draft that was asked to ship'),
  'ship/embargo': error('An embargo that has not lifted'),
} as const satisfies Record<string, Row>

export type Code = keyof typeof codes

interface Row {
  readonly severity: 'error' | 'warning'
  readonly title: string
}

function error<T extends string>(title: T) {
  return { severity: 'error', title } as const
}

function warning<T extends string>(title: T) {
  return { severity: 'warning', title } as const
}
