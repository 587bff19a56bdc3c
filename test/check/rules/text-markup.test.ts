import { expect, it } from 'vitest'
import { cpuSeconds } from '../../cpu-seconds.ts'
import { foundWords, laidOver } from '../found.ts'
import { holdRule, holdTextRule } from '../hold-rule.ts'

holdTextRule(
  'text/markup',
  [
    ['en', 'Library &amp; café', ['&amp;']],
    ['de', 'Die <b>Bücherei</b> öffnet', ['<b>']],
    ['ru', 'Библиотека&nbsp;открыта', ['&nbsp;']],
    ['fr', 'La bibliothèque<br/>ouvre', ['<br/>']],
    ['ar', '<span dir="rtl">المكتبة</span>', ['<span dir="rtl">']],
    ['pl', 'Biblioteka &#8222;Świt&#8221;', ['&#8222;']],
  ],
  [
    ['en', 'R&D, Q&A; a < b > c, <3, 5 <b, AT&T'],
    ['ru', 'Рост <5 % и >3 %, «P&G»'],
    ['kk', 'Кітапхана & кафе'],
    ['de', 'Anmeldung: <name>'],
  ],
)

const release = (body: string) => ({ languages: ['en'], release: { body } })

holdRule('text/markup', [
  ['tags in Markdown', release('The café <strong>opens</strong> on Saturday.<br>Come!'), ['<strong>']],
  ['bullets in Markdown', release('On Saturday:\n\n•\tToasters\n• Teddy bears'), ['•\t']],
  ['a bullet inside of a line', release('Toasters • Teddy bears'), []],
  ['codes, which Markdown reads', release('Library &amp; café'), []],
  ['code, which is shown on purpose', release('Write `<b>` for bold, says the course.'), []],
  ['an address in brackets', { languages: ['fr'], release: { body: 'Voir <https://library.example/b>.' } }, []],
  ['a text in Russian', { languages: ['ru'], release: { body: 'Библиотека открыта.' } }, []],
])

// Read from each of its spaces again, it takes minutes.
it('reads a tag that never ends once', async () => {
  const kit = laidOver(JSON.stringify({ release: { lead: `<b${' '.repeat(180_000)}and no end` } }))
  expect(await cpuSeconds(() => expect(foundWords('text/markup', kit)).resolves.toEqual([]))).toBeLessThan(10)
})
