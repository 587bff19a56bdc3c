import type { Kit } from '../../kit/kit.ts'
import type { Funding } from '../../kit/people.ts'
import type { Fault } from '../rule.ts'
import type { DrawnLogo, RenderedPage } from './rendered-page.ts'
import type { RenderedRule } from './rendered-rule.ts'

/**
 * As large as the largest other logo, in height or in width: Implementing Regulation (EU) No 821/2014, Article 3, and
 * Regulation (EU) 2021/1060, Annex IX. Other funders ask for the same.
 */
export const fundingSize: RenderedRule = {
  code: 'funding/size',
  why: 'A funder’s emblem is at least as high or as wide as any other logo beside it. What counts is the size in which both are drawn, so build measures it.',
  mend: 'Draw the emblem larger in the theme’s style sheet (.emblem), or the other logos smaller. The themes of presskit keep to it.',
  check,
}

/** Half a pixel: browsers round. */
const tolerance = 0.5

function check(kit: Kit, pages: readonly RenderedPage[]): Fault[] {
  const emblems = new Set(kit.funding.map(({ funder }) => funder.logo?.id))
  const bound = kit.funding.filter(({ derogation = '' }) => derogation.trim() === '')
  return bound.flatMap(item => pages.flatMap(page => faultOn(page, item, emblems)).slice(0, 1))
}

function faultOn({ page, logos }: RenderedPage, item: Funding, emblems: ReadonlySet<string | undefined>): Fault[] {
  const { id, logo } = item.funder
  const emblem = largest(logos.filter(drawn => drawn.id === logo?.id))
  if (!emblem) return []
  const other = largest(logos.filter(drawn => !emblems.has(drawn.id) && outgrows(drawn, emblem)))
  if (!other) return []
  return [
    {
      at: [...item.at, 'funder'],
      message: `The emblem of “${id}” is ${inWords(emblem)} on the page ${page}, the logo “${other.id}” ${inWords(other)}`,
      hint: 'Draw the emblem larger in the theme’s style sheet (.emblem), or the other logos smaller: it is at least as high or as wide as they are',
    },
  ]
}

function outgrows(other: DrawnLogo, emblem: DrawnLogo): boolean {
  return other.width > emblem.width + tolerance && other.height > emblem.height + tolerance
}

function largest(logos: readonly DrawnLogo[]): DrawnLogo | undefined {
  return logos.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
}

/** CSS pixels are 96 an inch. */
function inWords({ width, height }: DrawnLogo): string {
  const [wide, high] = [width, height].map(pixels => Math.round((pixels * 25.4) / 96))
  return `${wide} × ${high} mm`
}
