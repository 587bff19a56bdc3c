import type { Language } from '../../language/language.ts'
import type { LocalKit, LocalQuote } from '../localize/local-kit.ts'
import { type Inline, link, type Node, plain, proseNodes, strong } from '../prose/prose.ts'
import type { Block, MakeOutline, Outline } from './outline.ts'
import {
  after,
  agenda,
  card,
  contacts,
  event,
  funding,
  heading,
  logos,
  officeOf,
  opening,
  person,
  prose,
  section,
} from './parts.ts'

/** The release, in the order of every form (see the kit format). */
export const releaseOutline: MakeOutline = (kit, dash) => {
  const { strings } = kit.language
  return [
    ...opening(kit),
    { kind: 'headline', text: kit.headline },
    ...(kit.subheadline === undefined ? [] : [{ kind: 'subheadline' as const, text: kit.subheadline }]),
    ...corrects(kit),
    ...story(kit, dash),
    ...kit.quotes.map(quote => quotation(quote, kit.language)),
    ...(kit.kind === 'media-advisory' ? [] : event(kit)),
    ...section(
      strings.speakers,
      kit.speakers.map(speaker => person(speaker, kit.language)),
    ),
    ...section(strings.notes, prose(kit.notes, 1)),
    ...(kit.endMark === undefined ? [] : [{ kind: 'endMark' as const, text: kit.endMark }]),
    ...section(
      strings.about,
      kit.boilerplates.flatMap(({ name, acronym, boilerplate }) => [
        heading(acronym === undefined ? name : `${name} (${acronym})`, 2),
        ...prose(boilerplate, 2),
      ]),
    ),
    ...contacts(kit),
    ...funding(kit),
    ...logos(kit),
  ]
}

function corrects({ corrects: one, language: { strings, colon } }: LocalKit): Outline {
  if (!one) return []
  const { text, url } = one
  return [card([[strong(strings.corrects + colon.trimEnd())], text && [plain(text)], url && [link(url, url)]])]
}

/** An advisory tells its event before the body; what else has one says after it when and where. */
function story(kit: LocalKit, dash: string): Outline {
  const { lead, body, dateline, language } = kit
  const told = kit.kind === 'media-advisory' ? [...event(kit), ...agenda(kit)] : []
  const [first, rest] = lead.length > 0 ? [lead, body] : [body, []]
  const opened =
    dateline === undefined
      ? proseNodes(first)
      : withDateline(proseNodes(first), dateline, language.datelineDash ?? dash)
  const beginning: Outline = opened.length > 0 ? [{ kind: 'prose', nodes: opened, level: 0 }] : []
  return lead.length > 0 ? [...beginning, ...told, ...prose(rest, 0)] : [...told, ...beginning]
}

/** A dateline runs into the first words of a paragraph, and stands alone before all else. */
function withDateline([first, ...rest]: readonly Node[], text: string, dash: string): readonly Node[] {
  const dateline: Inline = { kind: 'dateline', text }
  if (first?.kind === 'paragraph') {
    return [{ kind: 'paragraph', children: [dateline, plain(dash), ...first.children] }, ...rest]
  }
  return [{ kind: 'paragraph', children: [dateline] }, ...(first ? [first] : []), ...rest]
}

function quotation({ text, person: { name, ...office } }: LocalQuote, language: Language): Block {
  return { kind: 'quotation', text, by: [strong(name), ...after(officeOf(office, language), language)] }
}
