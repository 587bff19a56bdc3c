import { languageName } from '../../kit/values/language-name.ts'
import type { KitText } from '../kit-texts.ts'
import { masked } from '../masked.ts'
import { findWritten, type Written } from '../orthography/orthographies.ts'
import { placeIn } from '../place.ts'
import { type Mark, quoteChanges } from '../quote-pairs.ts'
import { oddPairs, singleMarks, typewriterMarks } from '../quote-slips.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textQuotes: Rule = {
  code: 'text/quotes',
  why: 'Straight or foreign quotation marks tell an editor that the text was pasted together, and each has to be changed by hand before it is printed.',
  mend: 'Write the marks of the language: “English”, «Русский», „Deutsch“, « Français », „Polski”; and its inner marks for a quotation within a quotation. Two apostrophes, two commas or a straight mark are a typewriter’s.',
  bad: `
languages: [ru]
release:
  headline: Библиотека "Заря" открывает ремонтное кафе
`,
  good: `
languages: [ru]
release:
  headline: Библиотека «Заря» открывает ремонтное кафе
`,
  check,
}

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
}

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => {
    const written = text.kind === 'value' ? undefined : findWritten(text.language)
    return written ? faultsOf(text, written) : []
  })
}

/** One finding a text and kind of slip: whoever types the wrong marks types them everywhere. */
function faultsOf(text: KitText, written: Written): Fault[] {
  const plain = masked(text)
  let isOpen = false
  const marks = [...plain.matchAll(/["“”„‟«»]/g)]
    .filter(({ 0: mark, index }) => {
      if (mark !== '"') return true
      if (!isOpen && followsNumber(index, plain)) return false
      isOpen = !isOpen
      return true
    })
    .map(({ 0: mark, index }) => ({ mark, index, isOwn: isOwn(index, plain, written) }))
  const own = marks.filter(mark => mark.isOwn)
  const strange = foreign(text, own, written)
  const faults = [
    ...strange,
    ...(strange.length > 0 ? [] : oddPairs(text, plain, marks, written)),
    ...nested(text, marks, written),
  ]
  const changes = faults.length > 0 ? quoteChanges(plain, marks, written) : []
  const mended = changes.length > 0 ? faults.map(fault => ({ ...fault, changes })) : faults
  return [...mended, ...typewriterMarks(text, plain, written), ...singleMarks(text, plain, written)]
}

/** A straight mark after a number is inches or seconds, where it does not close what another one opened. */
function followsNumber(index: number, text: string): boolean {
  return /\d/.test(text[index - 1] ?? '') && !/[\p{L}\d]/u.test(text[index + 1] ?? '')
}

/** Words of another script keep their own marks. */
function isOwn(index: number, text: string, { language }: Written): boolean {
  const letter = [text[index + 1] ?? ' ', text[index - 1] ?? ' '].find(each => /\p{L}/u.test(each))
  const own = scripts[language.script]
  return letter === undefined || own === undefined || own.test(letter)
}

function foreign(text: KitText, marks: readonly Mark[], { language, orthography }: Written): Fault[] {
  const wrong = marks.filter(({ mark }) => !orthography.quotes.marks.includes(mark))
  const [first] = wrong
  if (!first) return []
  const [open, close] = language.quotes
  const count = wrong.length === 1 ? 'A quotation mark here is' : `${wrong.length} quotation marks here are`
  return [
    {
      ...placeIn(text, first.index, first.index + 1),
      message: `${count} not ${languageName(language.tag)}: ${[...new Set(wrong.map(({ mark }) => mark))].join(' ')}`,
      hint: `Write ${open}…${close}`,
    },
  ]
}

/**
 * Over one paragraph only: a quotation of several opens anew in each. A name such as «Спутник V» opens beside one
 * script and closes beside another.
 */
function nested(text: KitText, marks: readonly Mark[], { language, orthography }: Written): Fault[] {
  if (orthography.quotes.nested === 'any-marks') return []
  const [open, close, innerOpen, innerClose] = language.quotes.map(mark => mark.trim())
  let opened: Mark | undefined
  for (const mark of marks) {
    if (opened && text.text.slice(opened.index, mark.index).includes('\n\n')) opened = undefined
    if (mark.mark === open && opened && mark.isOwn) {
      return [
        {
          ...placeIn(text, mark.index, mark.index + 1),
          message: `A quotation begins inside of another one with the same mark ${open}, or that one does not end`,
          hint: `Write ${innerOpen}…${innerClose} inside, or the ${close} that is missing before`,
        },
      ]
    }
    if (mark.mark === open) opened = mark
    if (mark.mark === close) opened = undefined
  }
  return []
}
