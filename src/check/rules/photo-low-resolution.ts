import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** 15 cm at 300 dots an inch. */
const leastPixels = Math.round((15 / 2.54) * 300)

export const photoLowResolution: Rule = {
  code: 'photo/low-resolution',
  why: 'Print needs 300 dots an inch: a photo of three columns, 15 cm, takes 1772 pixels. Below that a newspaper shows it as a stamp, or not at all.',
  mend: 'Ask the photographer for the original. Pictures from messengers and websites have been made small; enlarging them does not help.',
  bad: `
photos:
  bench: { file: photos/bench-small.jpg, caption: An at her bench, alt: A woman mends a toaster, creditLine: Ivan Lys, usageTerms: Free with credit }
`,
  good: `
photos:
  bench: { file: photos/bench.jpg, caption: An at her bench, alt: A woman mends a toaster, creditLine: Ivan Lys, usageTerms: Free with credit }
`,
  check,
}

function check({ kit, assets }: Subject): Fault[] {
  return [...kit.photos.values()].flatMap(photo => {
    const picture = assets.photos.get(photo.id)?.print
    if (!picture || Math.max(picture.width, picture.height) >= leastPixels) return []
    const centimetres = ((Math.max(picture.width, picture.height) / 300) * 2.54).toFixed(1)
    return [
      {
        at: [...photo.at, 'file'],
        message: `The photo “${photo.id}” is ${picture.width} × ${picture.height} pixels: sharp in print up to ${centimetres} cm`,
        hint: `Ask for the original, ${leastPixels} pixels or more on its longer side`,
      },
    ]
  })
}
