import type { Problem } from '../../diagnostics/diagnostic.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { once } from '../../once.ts'
import { countries } from './countries.ts'
import { languageCalled } from './language-called.ts'

/** What programs have room for (RFC 5646, 4.4.1). */
const longestTag = 35

/** Well-formed BCP 47 (RFC 5646) with a language of two or three letters, in the letter case of its section 2.1.1. */
export function languageProblem(tag: string): Problem | undefined {
  const hyphened = tag.replaceAll('_', '-')
  if (!wellFormed(tag)) {
    return {
      code: 'kit/type',
      message: `${tag} is not a language tag`,
      hint: `Write ${meantTag(hyphened) ?? 'its code: en, ru, uk, pt-BR, zh-Hans'}`,
    }
  }
  if (tag.length > longestTag) {
    const message = `${tag.slice(0, longestTag)}… has ${tag.length} characters; names of files take language tags of at most ${longestTag}`
    return { code: 'kit/type', message, hint: 'Leave out what no reader asks for, such as what follows -x-.' }
  }
  const written = conventionalTag(tag)
  return written === tag
    ? undefined
    : { code: 'kit/type', message: `${tag} is not written as language tags are`, hint: `Write ${written}` }
}

function meantTag(text: string): string | undefined {
  return wellFormed(text) ? conventionalTag(text) : languageCalled(text)
}

export function wellFormed(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export function conventionalTag(tag: string): string {
  const [language = '', ...rest] = tag.toLowerCase().split('-')
  const single = rest.findIndex(part => part.length === 1)
  const cased = rest.map((part, index) => (single >= 0 && index > single ? part : subtag(part)))
  return [language, ...cased].join('-')
}

function subtag(part: string): string {
  if (/^[a-z]{4}$/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1)
  return /^[a-z]{2}$/.test(part) ? part.toUpperCase() : part
}

/** A name of the IANA time zone database; abbreviations such as CET do not say when summer time holds. */
export function zoneProblem(name: string): Problem | undefined {
  const zones = [...renamedZones, ...Intl.supportedValuesOf('timeZone')]
  const sameLetters = zones.find(zone => zone.toLowerCase() === name.toLowerCase())
  if (name === 'UTC' || sameLetters === name) return undefined
  if (!sameLetters && name.includes('/') && isZone(name)) return undefined
  const near = sameLetters ?? zones.find(zone => city(zone) === city(name)) ?? suggest(name, zones)
  return {
    code: 'kit/type',
    message: `${name} is not the name of a time zone`,
    hint: near
      ? `Did you mean ${near}?`
      : 'Write its name in the IANA database, continent and city: Europe/Kyiv, Asia/Dushanbe, or UTC',
  }
}

function city(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase()
}

/** Names of today that the tables of Node know, and list under their old ones. */
const renamedZones = [
  'Europe/Kyiv',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Yangon',
  'Asia/Ho_Chi_Minh',
  'Atlantic/Faroe',
]

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== ''
  } catch {
    return false
  }
}

/** ISO 3166-1 alpha-2. UK is reserved there, and GB is meant. */
export function countryProblem(code: string): Problem | undefined {
  const capital = code.toUpperCase()
  if (capital === 'UK') return { code: 'kit/type', message: `${code} is not a country’s code`, hint: 'Write GB' }
  if (countries.has(code)) return undefined
  const meant = countries.has(capital) ? capital : countryCalled(code)
  return {
    code: 'kit/type',
    message: `${code} is not a country’s two letters`,
    hint: meant ? `Write ${meant}` : 'Write the code of ISO 3166-1: UA, TJ, BE, GB',
  }
}

/** The country that has this name in English. */
function countryCalled(word: string): string | undefined {
  return countriesByName().get(word.toLowerCase())
}

/** Made once: a kit may have thousands of such words. */
const countriesByName = once(() => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return new Map([...countries].map(code => [names.of(code)?.toLowerCase(), code]))
})
