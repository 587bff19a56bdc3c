import type { Rule } from './rule.ts'
import { bodyLength } from './rules/body-length.ts'
import { boilerplateMissing } from './rules/boilerplate-missing.ts'
import { boilerplateStale } from './rules/boilerplate-stale.ts'
import { checkIgnore } from './rules/check-ignore.ts'
import { datelineManyPlaces } from './rules/dateline-many-places.ts'
import { datelineMismatch } from './rules/dateline-mismatch.ts'
import { embargoPast } from './rules/embargo-past.ts'
import { eventAgenda } from './rules/event-agenda.ts'
import { eventNoTime } from './rules/event-no-time.ts'
import { eventNoVenue } from './rules/event-no-venue.ts'
import { fileUnused } from './rules/file-unused.ts'
import { fundingDisclaimer } from './rules/funding-disclaimer.ts'
import { fundingEmblem } from './rules/funding-emblem.ts'
import { fundingProgramme } from './rules/funding-programme.ts'
import { fundingTypography } from './rules/funding-typography.ts'
import { fundingWording } from './rules/funding-wording.ts'
import { headlineLong } from './rules/headline-long.ts'
import { languageNumbers } from './rules/language-numbers.ts'
import { languageSame } from './rules/language-same.ts'
import { languageUnsupported } from './rules/language-unsupported.ts'
import { logoNoDark } from './rules/logo-no-dark.ts'
import { logoNoVector } from './rules/logo-no-vector.ts'
import { logoSmall } from './rules/logo-small.ts'
import { logoTall } from './rules/logo-tall.ts'
import { mailSubject } from './rules/mail-subject.ts'
import { paragraphLong } from './rules/paragraph-long.ts'
import { personUnnamed } from './rules/person-unnamed.ts'
import { photoLowResolution } from './rules/photo-low-resolution.ts'
import { photoNone } from './rules/photo-none.ts'
import { photoRights } from './rules/photo-rights.ts'
import { quoteNotInBody } from './rules/quote-not-in-body.ts'
import { textBidi } from './rules/text-bidi.ts'
import { textCapitals } from './rules/text-capitals.ts'
import { textDashes } from './rules/text-dashes.ts'
import { textHidden } from './rules/text-hidden.ts'
import { textHomoglyph } from './rules/text-homoglyph.ts'
import { textHype } from './rules/text-hype.ts'
import { textMarkup } from './rules/text-markup.ts'
import { textMonth } from './rules/text-month.ts'
import { textQuotes } from './rules/text-quotes.ts'
import { textSpaces } from './rules/text-spaces.ts'
import { textWeekday } from './rules/text-weekday.ts'
import { urlInsecure } from './rules/url-insecure.ts'

/** Every rule that needs no rendered page. A new rule is one file of `rules/`, one line here, one code. */
export const rules: readonly Rule[] = [
  bodyLength,
  boilerplateMissing,
  boilerplateStale,
  checkIgnore,
  datelineManyPlaces,
  datelineMismatch,
  embargoPast,
  eventAgenda,
  eventNoTime,
  eventNoVenue,
  fileUnused,
  fundingDisclaimer,
  fundingEmblem,
  fundingProgramme,
  fundingTypography,
  fundingWording,
  headlineLong,
  languageNumbers,
  languageSame,
  languageUnsupported,
  logoNoDark,
  logoNoVector,
  logoSmall,
  logoTall,
  mailSubject,
  paragraphLong,
  personUnnamed,
  photoLowResolution,
  photoNone,
  photoRights,
  quoteNotInBody,
  textBidi,
  textCapitals,
  textDashes,
  textHidden,
  textHomoglyph,
  textHype,
  textMarkup,
  textMonth,
  textQuotes,
  textSpaces,
  textWeekday,
  urlInsecure,
]
