/** By the names that people see in editors. */
const cyrillic = {
  'windows-1251': 'Windows-1251',
  'koi8-u': 'KOI8-R or KOI8-U',
  ibm866: 'CP866, of DOS',
  'iso-8859-5': 'ISO 8859-5',
} as const

/**
 * Most letters of a text are small ones, and near a half of them are the same few: read in the wrong encoding, they
 * become capitals, signs and rare letters.
 */
const leastSmall = 0.7
const leastCommon = 0.3

/** What bytes that are no UTF-8 look like; nothing where that cannot be known. */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  if (!isInRuns(bytes)) return 'Windows-1252 or one of its kin'
  const high = bytes.filter(byte => byte >= 0x80)
  const readings = Object.entries(cyrillic).map(([label, name]) => {
    const text = new TextDecoder(label).decode(high)
    return { name, small: share(text, /[а-џґ]/gu), common: share(text, /[оаеинті]/gu) }
  })
  const [best] = readings.toSorted((a, b) => b.small - a.small)
  return best && best.small >= leastSmall && best.common >= leastCommon ? best.name : undefined
}

function share(text: string, letters: RegExp): number {
  return (text.match(letters)?.length ?? 0) / text.length
}

/** Words of other scripts are runs of high bytes; in Latin text a high byte stands alone among letters of ASCII. */
function isInRuns(bytes: Uint8Array): boolean {
  let high = 0
  let inRuns = 0
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isHigh(bytes[index])) continue
    high += 1
    if (isHigh(bytes[index - 1]) || isHigh(bytes[index + 1])) inRuns += 1
  }
  return inRuns * 2 > high
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80
}
