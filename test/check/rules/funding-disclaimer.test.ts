import { describe } from 'vitest'
import { holdRule } from '../hold-rule.ts'
import { funded } from '../union.ts'

holdRule('funding/disclaimer', [
  ['none', funded('en'), ['funder']],
  [
    'one',
    funded('en', {
      disclaimer:
        'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
    }),
    [],
  ],
  ['one in Russian', funded('ru', { disclaimer: 'Мнения принадлежат нам', programme: 'eu-2014-2020' }), []],
  ['none, with leave', funded('de', { derogation: 'agreed' }), []],
  ['none, of another funder', funded('en', { programme: undefined }), []],
])

describe('where the funder words it', () => {
  holdRule(
    'funding/disclaimer',
    (
      [
        ['en', 'Views are ours.', false],
        [
          'en',
          'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union.',
          false,
        ],
        [
          'en',
          'Funded by the European Union. Views and opinions expressed are however those of the authors only and do not necessarily reflect those of the European Union or the European Education and Culture Executive Agency (EACEA). Neither the European Union nor EACEA can be held responsible for them.',
          true,
        ],
        [
          'en',
          'This publication was funded by the European Union. Its contents are the sole responsibility of Harbour Museum and do not necessarily reflect the views of the European Union.',
          true,
        ],
        [
          'fr',
          "Les points de vue et avis exprimés n'engagent toutefois que leurs auteurs et ne reflètent pas nécessairement ceux de l'Union européenne ou de l'EACEA. Ni l'Union européenne ni l'EACEA ne sauraient en être tenues pour responsables.",
          true,
        ],
        ['de', 'Die Verantwortung tragen die Autoren.', false],
        ['tg', 'Масъулият бар дӯши муаллифон аст.', true],
      ] as const
    ).map(
      ([language, disclaimer, isRight]) =>
        [`${language}: ${disclaimer}`, funded(language, { disclaimer }), isRight ? [] : [disclaimer]] as const,
    ),
  )
})
