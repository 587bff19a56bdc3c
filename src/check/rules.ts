import { bodyLength } from './body-length.ts'
import { boilerplateMissing } from './boilerplate-missing.ts'
import { boilerplateStale } from './boilerplate-stale.ts'
import { checkIgnore } from './check-ignore.ts'
import { datelineManyPlaces } from './dateline-many-places.ts'
import { datelineMismatch } from './dateline-mismatch.ts'
import { embargoPast } from './embargo-past.ts'
import { eventAgenda } from './event-agenda.ts'
import { eventNoTime } from './event-no-time.ts'
import { eventNoVenue } from './event-no-venue.ts'
import { fileUnused } from './file-unused.ts'
import { fundingDisclaimer } from './funding-disclaimer.ts'
import { fundingEmblem } from './funding-emblem.ts'
import { fundingProgramme } from './funding-programme.ts'
import { fundingTypography } from './funding-typography.ts'
import { fundingWording } from './funding-wording.ts'
import { headlineLong } from './headline-long.ts'
import { languageNumbers } from './language-numbers.ts'
import { languageSame } from './language-same.ts'
import { languageUnsupported } from './language-unsupported.ts'
import { logoNoDark } from './logo-no-dark.ts'
import { logoNoVector } from './logo-no-vector.ts'
import { logoSmall } from './logo-small.ts'
import { mailSubject } from './mail-subject.ts'
import { paragraphLong } from './paragraph-long.ts'
import { personUnnamed } from './person-unnamed.ts'
import { photoLowResolution } from './photo-low-resolution.ts'
import { photoNone } from './photo-none.ts'
import { photoRights } from './photo-rights.ts'
import { quoteNotInBody } from './quote-not-in-body.ts'
import type { Rule } from './rule.ts'
import { textBidi } from './text-bidi.ts'
import { textCapitals } from './text-capitals.ts'
import { textDashes } from './text-dashes.ts'
import { textHomoglyph } from './text-homoglyph.ts'
import { textHype } from './text-hype.ts'
import { textMonth } from './text-month.ts'
import { textQuotes } from './text-quotes.ts'
import { textSpaces } from './text-spaces.ts'
import { urlInsecure } from './url-insecure.ts'

/** Every rule that needs no rendered page. A new rule is one file, one line here, one code. */
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
  textHomoglyph,
  textHype,
  textMonth,
  textQuotes,
  textSpaces,
  urlInsecure,
]
