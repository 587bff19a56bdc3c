import type { LocalKit, LocalLogo } from '../localize/local-kit.ts'
import { plain } from '../prose/prose.ts'
import type { MakeOutline, Outline } from './outline.ts'
import {
  agenda,
  card,
  contacts,
  event,
  heading,
  officeOf,
  opening,
  photoLines,
  prose,
  spoken,
  textLines,
} from './parts.ts'

/** Documents that go with the release, each where the kit has what it is made of. */

export const speakersOutline: MakeOutline = kit =>
  annex(
    kit,
    kit.language.strings.speakers,
    kit.speakers.flatMap(speaker => {
      const lines = textLines([officeOf(speaker, kit.language), speaker.topic])
      const speaks = spoken(speaker.speaks, kit.language)
      return [
        heading(speaker.name),
        ...(lines.length > 0 ? [card(lines)] : []),
        ...prose(speaker.bio, 1),
        ...(speaks ? [card([speaks])] : []),
      ]
    }),
  )

export const agendaOutline: MakeOutline = kit =>
  annex(kit, kit.language.strings.agenda, [...event(kit), ...agenda(kit)])

export const factsOutline: MakeOutline = kit =>
  annex(kit, kit.language.strings.factSheet, [
    { kind: 'facts', rows: kit.facts.map(({ label, value }) => ({ term: label, detail: [[plain(value)]] })) },
  ])

export const questionsOutline: MakeOutline = kit =>
  annex(
    kit,
    kit.language.strings.questions,
    kit.questions.flatMap(({ question, answer }) => [heading(question), ...prose(answer, 1)]),
  )

export const photosOutline: MakeOutline = kit =>
  annex(
    kit,
    kit.language.strings.photoSheet,
    kit.photos.map(photo => ({ kind: 'photo' as const, photo, lines: photoLines(photo, kit.language) })),
  )

export const logosOutline: MakeOutline = kit =>
  annex(
    kit,
    kit.language.strings.logoSheet,
    kit.logoGroups.flatMap(({ label, logos }) => [
      ...(label === undefined ? [] : [heading(label)]),
      ...logos.flatMap(logo => logoBlocks(logo, kit)),
    ]),
  )

/** What every such document has around its own part. */
function annex(kit: LocalKit, title: string, blocks: Outline): Outline {
  return [
    ...opening(kit),
    { kind: 'headline', text: title },
    { kind: 'subheadline', text: kit.headline },
    ...blocks,
    ...contacts(kit),
  ]
}

function logoBlocks(logo: LocalLogo, { language: { strings, colon } }: LocalKit): Outline {
  const { minWidth, terms } = logo
  const width = minWidth === undefined ? undefined : `${strings.minimumWidth}${colon}${minWidth} ${strings.millimetres}`
  return [{ kind: 'logos', label: undefined, logos: [logo] }, card(textLines([width, strings.clearSpace, terms]))]
}
