import { enumerate } from '../enumerate.ts'
import { rulesOf } from '../funders/programmes.ts'
import { fundedKit } from '../funding-example.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const rest = ['disclaimer: Views and opinions expressed are those of the library only.']

export const fundingTypography: Rule = {
  code: 'funding/typography',
  why: 'The statement beside the emblem is set upright, in one of a few typefaces, without underline or effects. The theme does that; signs that ask for more are printed as they stand.',
  mend: 'Write the statement as plain words.',
  bad: fundedKit('programme: eu-2021-2027', 'statement: "*Funded by the European Union*"', ...rest),
  good: fundedKit('programme: eu-2021-2027', 'statement: Funded by the European Union', ...rest),
  check,
}

/** Signs of Markdown and HTML, letters that look slanted (mathematical alphabets), underlines made of marks. */
const effects = /([*_]{1,3})(?=\S)[^*_]+\1|<\/?(?:i|em|b|strong|u)>|[\u{1d400}-\u{1d7ff}]+|\S[\u0332\u0333]/u

function check({ kit: { funding } }: Subject): Fault[] {
  return funding.flatMap(item => {
    const rules = rulesOf(item)
    if (!rules) return []
    return Object.entries(item.statement ?? {}).flatMap(([language, text]) => {
      const found = effects.exec(text)
      if (!found) return []
      return [
        {
          ...placeOfMatch({ text, at: [...item.at, 'statement', language] }, found),
          message: 'The statement has signs for italics, bold or underline, which the funder does not allow',
          hint: `Write plain words: the theme sets them upright, in one of ${enumerate(rules.typefaces)}`,
        },
      ]
    })
  })
}
