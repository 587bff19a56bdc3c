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
  const bound = kit.funding.filter(({ derogation = '' }) => derogation.trim() === '')
  return bound.flatMap(item => pages.flatMap(page => faultOn(kit, page, item)).slice(0, 1))
}

const ofTheme =
  'Draw the emblem larger in the theme’s style sheet (.emblem), or the other logos smaller: it is at least as high or as wide as they are'

function faultOn(kit: Kit, { page, logos }: RenderedPage, item: Funding): Fault[] {
  const emblems = new Set(kit.funding.map(({ funder }) => funder.logo?.id))
  const { id, logo } = item.funder
  const emblem = largest(logos.filter(drawn => drawn.id === logo?.id))
  if (!emblem) return []
  const other = largest(logos.filter(drawn => !emblems.has(drawn.id) && outgrows(drawn, emblem)))
  if (!other) return []
  return [
    {
      at: [...item.at, 'funder'],
      message: `The emblem of “${id}” is ${inWords(emblem)} on the page ${page}, the logo “${other.id}” ${inWords(other)}`,
      hint: ofLeastWidths(kit, emblem, other) ?? ofTheme,
    },
  ]
}

/** What the kit itself asks for: an emblem without room for its least width, or another logo with one that is as large. */
function ofLeastWidths(kit: Kit, emblem: DrawnLogo, other: DrawnLogo): string | undefined {
  const [own, others] = [leastWidthOf(kit, emblem), leastWidthOf(kit, other)]
  if (own > millimetres(emblem.width + tolerance))
    return `Write less for minWidthMm of the logo “${emblem.id}”: there is no room for ${own} mm`
  if (others === 0 || others < millimetres(other.width - tolerance)) return undefined
  return `Write minWidthMm: ${others} for the logo “${emblem.id}”, too, or less for “${other.id}”`
}

function leastWidthOf(kit: Kit, { id }: DrawnLogo): number {
  return kit.logos.get(id)?.minWidthMm ?? 0
}

function outgrows(other: DrawnLogo, emblem: DrawnLogo): boolean {
  return other.width > emblem.width + tolerance && other.height > emblem.height + tolerance
}

function largest(logos: readonly DrawnLogo[]): DrawnLogo | undefined {
  return logos.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
}

/** CSS pixels are 96 an inch. */
function millimetres(pixels: number): number {
  return (pixels * 25.4) / 96
}

function inWords({ width, height }: DrawnLogo): string {
  const [wide, high] = [width, height].map(pixels => Math.round(millimetres(pixels)))
  return `${wide} × ${high} mm`
}
