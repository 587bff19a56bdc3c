import { posix } from 'node:path'
import { attribute, type Element, elements } from '../html.ts'

/** A finished kit by path, as text. */
export type Files = ReadonlyMap<string, string>

const links: readonly (readonly [name: string, split: RegExp | undefined])[] = [
  ['href', undefined],
  ['src', undefined],
  ['srcset', /\s*,\s*/],
]

/** What is wrong with the pages of a kit for those who read them offline, or with their ears; empty when nothing is. */
export function pageFaults(files: Files): readonly string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) => faultsOf(path, html, files).map(fault => `${path}: ${fault}`))
}

function faultsOf(path: string, html: string, files: Files): readonly string[] {
  const all = elements(html)
  return [
    ...all.flatMap(element => addressesOf(element).flatMap(address => addressFault(path, element, { address, files }))),
    ...headingFaults(all),
    ...languageFaults(all),
    ...all
      .filter(({ tagName, attrs }) => tagName === 'img' && !attrs.some(({ name }) => name === 'alt'))
      .map(() => 'img without alt'),
    ...all
      .filter(element => isScript(element) || element.attrs.some(({ name }) => name.startsWith('on')))
      .map(({ tagName }) => `active ${tagName}`),
    ...doubles(all.flatMap(element => attribute(element, 'id') ?? [])).map(id => `two elements with the id ${id}`),
  ]
}

/** A block of data is none: nothing runs it. Ours stands beside the policy that lets it run alone; `copy-buttons.test.ts` holds it to that. */
function isScript(element: Element): boolean {
  const isOurs = attribute(element, 'data-copied') !== undefined && attribute(element, 'src') === undefined
  return element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json' && !isOurs
}

function addressesOf(element: Element): readonly string[] {
  return links.flatMap(([name, split]) => {
    const value = attribute(element, name)
    if (value === undefined) return []
    return split ? value.split(split).map(source => source.split(' ')[0] ?? '') : [value]
  })
}

/** Links alone may lead out of the kit; everything that is loaded lies in it. */
function addressFault(
  path: string,
  { tagName }: Element,
  { address, files }: { address: string; files: Files },
): readonly string[] {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))
    return tagName === 'a' && /^(https?|mailto|tel):/.test(address) ? [] : [`${tagName} loads ${address}`]
  const [relative = '', fragment] = address.split('#')
  const target = relative === '' ? path : posix.join(posix.dirname(path), relative)
  const page = files.get(target)
  if (page === undefined || address === '') return [`${tagName} leads to ${address}, which is not there`]
  const isThere = fragment === undefined || elements(page).some(element => attribute(element, 'id') === fragment)
  return isThere ? [] : [`${tagName} leads to ${address}, which has no such place`]
}

function headingFaults(all: readonly Element[]): readonly string[] {
  const levels = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName.slice(1)))
  const skipped = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`h${level} skips a level`] : [],
  )
  return [...skipped, ...(levels.filter(level => level === 1).length === 1 ? [] : ['not one h1'])]
}

function languageFaults(all: readonly Element[]): readonly string[] {
  const [root] = all
  const isTold =
    root && /^[a-z]{2}/.test(attribute(root, 'lang') ?? '') && /^(ltr|rtl)$/.test(attribute(root, 'dir') ?? '')
  return isTold ? [] : ['no lang or dir']
}

function doubles(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
