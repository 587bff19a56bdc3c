import type { Kit } from '../../kit/kit.ts'
import { rulesOf } from '../funders/programmes.ts'
import type { Fault } from '../rule.ts'
import type { RenderedPage } from './rendered-page.ts'
import type { RenderedRule } from './rendered-rule.ts'

/**
 * In the viewing area of a device, without scrolling: Implementing Regulation (EU) No 821/2014, Article 4; prominent on
 * websites and their mobile views: Regulation (EU) 2021/1060, Annex IX.
 */
export const fundingVisible: RenderedRule = {
  code: 'funding/visible',
  why: 'Who opens the start page, on a laptop or a telephone, sees the Union’s emblem without scrolling. Where it stands shows when the page is drawn, so build measures it.',
  mend: 'Let the theme’s start page (index.hbs) show the emblem above the headline, as the themes of presskit do.',
  check,
}

/** Whether a start page has to be opened at all. */
export function asksForVisible({ funding }: Kit): boolean {
  return funding.some(item => item.funder.logo !== undefined && rulesOf(item) !== undefined)
}

function check(kit: Kit, pages: readonly RenderedPage[]): Fault[] {
  return kit.funding.flatMap(item => {
    const { id, logo } = item.funder
    if (logo === undefined || !rulesOf(item)) return []
    const hidden = pages.find(page => page.screen && !showsAtOnce(page, logo.id))
    if (!hidden) return []
    const { page, screen } = hidden
    return [
      {
        at: [...item.at, 'funder'],
        message: `The emblem of “${id}” is not seen without scrolling on ${page}, in a window of ${screen?.width} × ${screen?.height} pixels`,
        hint: 'Let the theme’s start page (index.hbs) show it above the headline',
      },
    ]
  })
}

function showsAtOnce({ screen = nothing, logos }: RenderedPage, logo: string): boolean {
  return logos.some(
    ({ id, left, top, width, height }) =>
      id === logo && left >= 0 && top >= 0 && left + width <= screen.width && top + height <= screen.height,
  )
}

const nothing = { width: 0, height: 0 }
