import type { Found } from './found.ts'
import { pathOf } from './site.ts'
import { literally } from './suspects.ts'

/** Addresses that a page asked for in vain, as problems: sorted, each once. */
export function refusals(page: string, addresses: Iterable<string>): readonly Found[] {
  const all = [...new Set(addresses)].sort()
  // A frame or a plugin is told twice: by its whole address, and by its origin alone.
  const isToldWhole = (address: string) => all.some(other => other !== address && isPartOf(address, other))
  return all.filter(address => !isToldWhole(address)).map(address => refusal(page, address))
}

function isPartOf(origin: string, address: string): boolean {
  return address.startsWith(`${origin}/`) || (origin === 'file' && address.startsWith('file:'))
}

function refusal(page: string, address: string): Found {
  const path = pathOf(address)
  const message =
    path === undefined
      ? `The page ${page} asks for ${shorten(address)}. A press kit is read offline and asks nobody.`
      : `The page ${page} asks for ${path || '/'}, which the kit does not have or may not show there.`
  return {
    code: 'print/refused',
    message,
    hint: 'Put the file into the kit and name it there, or take the reference out.',
    traces: { by: 'theme', words: [address], code: [address, lastPart(address)].map(literally) },
  }
}

/** A page names a file of the kit by a path of its own. */
function lastPart(address: string): string {
  return address.split('/').findLast(part => part !== '') ?? address
}

/** A `data:` address may be longer than all else that is said. */
export function shorten(address: string): string {
  return address.length > 200 ? `${address.slice(0, 199)}…` : address
}
