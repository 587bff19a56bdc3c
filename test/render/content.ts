import { parseMarkdown } from '../../src/kit/prose/markdown.ts'
import type { DocumentContent } from '../../src/render/document.ts'
import type { LocalKit, LocalLogo } from '../../src/render/localize/local-kit.ts'
import type { Outline } from '../../src/render/outline/outline.ts'
import { link, plain, proseNodes, strong } from '../../src/render/prose/prose.ts'

/** One pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** What makers of forms take: a document whose pictures are one pixel each. */
export function contentOf(kit: LocalKit, outline: Outline): DocumentContent {
  const textColumns = Number.POSITIVE_INFINITY
  const style = { accent: '#0b3d91', paper: 'A4' as const, dash: ' — ', textColumns, picture: () => pixel }
  return { kit, outline, title: kit.title, author: 'Library', style }
}

/** Every mark of Markdown, each on a word of its own. */
export const everyMark = `A *leaning* and **heavy** and ~~gone~~ and \`typed\` word.
A line goes on, then breaks\\
hard. See [the *linked* place](https://a.example/?x=1&y=2 "titled") and <https://bare.example>, ![a *painted* pier](pier.jpg).

# Uppermost

### Skipping

> Said
>
> > Deeply said
> - quoted bullet

- bullet
  - nested bullet
    1. nested number

       another paragraph of it
- \`\`\`
  code in a bullet
  \`\`\`

7. seventh
8. eighth

***

| Head | Heads |
|------|------:|
| cell | **heavy cell** |
| lone |

    indented code

\`\`\`js
fenced <code> & more
\`\`\`

<b>No markup</b> &amp; an entity &copy;
`

const logo: LocalLogo = {
  id: 'a',
  alt: 'Coat of arms',
  light: { path: 'logos/a.svg', width: 200, height: 100, alt: 'Coat of arms', behind: undefined },
  dark: undefined,
  pixels: [{ path: 'logos/a-800px.png', width: 800, height: 400 }],
  terms: undefined,
  window: undefined,
  size: { width: 40, height: 20 },
  ...{ minWidth: undefined },
}

/** Every kind of block. */
export const everyBlock: Outline = [
  { kind: 'notice', text: 'Draft of nothing' },
  { kind: 'masthead', issuer: [link('https://library.example', 'Library')], label: 'News', line: 'for now · today' },
  { kind: 'headline', text: 'A <headline> & more' },
  { kind: 'subheadline', text: 'A subheadline' },
  { kind: 'heading', level: 1, text: 'Section' },
  { kind: 'heading', level: 2, text: 'Part' },
  {
    kind: 'prose',
    level: 0,
    nodes: [
      { kind: 'paragraph', children: [{ kind: 'dateline', text: 'Ghent, today' }, plain(' — it opens.')] },
      ...proseNodes(parseMarkdown(everyMark)),
    ],
  },
  { kind: 'quotation', text: '“Come”', by: [strong('An Peeters'), plain(', head of repairs')] },
  {
    kind: 'card',
    lines: [
      [strong('Bo')],
      [link('tel:+3225550100', '+32 2 555 01 00')],
      [link('mailto:bo@a.example', 'bo@a.example')],
    ],
  },
  { kind: 'facts', rows: [{ term: 'When', detail: [[plain('noon')], [plain('sharp')]] }] },
  { kind: 'emblem', logo: { ...logo, alt: 'Emblem of the city' } },
  { kind: 'logos', label: 'Partners', logos: [logo, { ...logo, alt: 'Undrawn', pixels: [] }] },
  {
    kind: 'photo',
    photo: {
      id: 'pier',
      caption: undefined,
      alt: 'A lantern on a pier',
      creditLine: undefined,
      copyright: undefined,
      terms: undefined,
      licenceUrl: undefined,
      print: { path: 'photos/print/pier.jpg', width: 3000, height: 2000 },
      web: { path: 'photos/web/pier.jpg', width: 1600, height: 1067 },
    },
    lines: [[plain('The pier at night')], [link('https://rights.example', 'Licence')]],
  },
  { kind: 'endMark', text: '###' },
]

/** The words of both, in their order. */
export const everyWord = [
  ['Library', 'News', 'for', 'now', 'today', 'A', '<headline>', '&', 'more', 'A', 'subheadline', 'Section', 'Part'],
  ['Ghent,', 'it opens.', 'A leaning and heavy and gone and typed word. A line goes on, then breaks', 'hard. See the'],
  ['linked place', 'bare.example', 'a painted pier', 'Uppermost', 'Skipping', 'Said', 'Deeply said', 'quoted bullet'],
  ['bullet', 'nested bullet', 'nested number', 'another paragraph of it', 'code in a bullet', 'seventh', 'eighth'],
  ['Head', 'Heads', 'cell', 'heavy cell', 'lone', 'indented code', 'fenced <code> & more'],
  ['<b>No markup</b> & an entity ©', '“Come”', 'An Peeters, head of repairs', 'Bo', '+32 2 555 01 00'],
  [
    'bo@a.example',
    'When',
    'noon',
    'sharp',
    'Emblem of the city',
    'Partners',
    'Coat of arms',
    'Undrawn',
    'photos/print/pier.jpg',
  ],
  ['A lantern on a pier', 'The pier at night', 'Licence', '###'],
].flat()
