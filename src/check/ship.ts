import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'

/** How a kit is going to leave the house. */
export interface Shipping {
  /** It is the release itself, not a proof. */
  readonly release: boolean
  /** The time at which it becomes public; none when it goes to journalists who keep the embargo. */
  readonly publicAt?: Date | undefined
}

/** What keeps a kit from being sent: a draft that was asked for as the release, an embargo that holds at the time. */
export function checkShip(kit: Kit, shipping: Shipping): Finding[] {
  return [...draft(kit, shipping), ...embargo(kit, shipping)]
}

function draft({ release }: Kit, shipping: Shipping): Finding[] {
  if (!shipping.release || release.status !== 'draft') return []
  return [
    {
      code: 'ship/draft',
      at: ['release', 'status'],
      message: 'The release is a draft, and --release ships none',
      hint: 'Write status: final once the text is approved, or build without --release',
    },
  ]
}

function embargo({ release }: Kit, { publicAt }: Shipping): Finding[] {
  if (release.embargo === undefined || publicAt === undefined) return []
  // An embargo that cannot be read holds.
  if (publicAt.getTime() >= Date.parse(release.embargo)) return []
  return [
    {
      code: 'ship/embargo',
      at: ['release', 'embargo'],
      message: `The embargo holds until ${release.embargo}, and it is ${publicAt.toISOString().slice(0, 16)}Z now`,
      hint: 'Build again when it has lifted, or without --public for journalists who keep it',
    },
  ]
}
