import { randomBytes } from 'node:crypto'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type Mailing, makeDrafts } from '../../src/pipeline/mail-drafts.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { bilingual, preparedKit } from '../render/prepared.ts'

/** A kit with its texts and Word documents, and PDFs of a made-up size. */
async function mailing(more = '', pdfSize = 1000): Promise<Mailing> {
  const { kit, assets, theme } = await preparedKit(bilingual('', `id: cafe\n${more}`))
  const bare = { ...theme, faces: [], scripts: [], licences: new Map() }
  const { documents, files, makeForms } = await renderKit({ kit, assets, theme: bare })
  const pdfs = documents.flatMap(({ forms }) => forms.filter(({ format }) => format === 'pdf'))
  const printed = pdfs.map(({ path }) => ({ path, bytes: randomBytes(pdfSize) }))
  return { kit, documents, files: [...files, ...(await makeForms()), ...printed] }
}

function archiveOf(size: number) {
  return { pieces: [randomBytes(size)], size }
}

async function attached(bytes: Uint8Array | undefined): Promise<readonly (string | null)[]> {
  const { attachments } = await PostalMime.parse(bytes ?? '')
  return attachments.map(({ filename, mimeType }) => `${filename} ${mimeType}`)
}

it('has a draft in each language, with the archive', async () => {
  const { files, skipped } = await makeDrafts(await mailing(), archiveOf(50_000))
  expect(files.map(({ path }) => path)).toEqual(['cafe_en.eml', 'cafe_ru.eml'])
  expect(skipped).toEqual([])
  for (const { bytes } of files) expect(await attached(bytes)).toEqual(['cafe.zip application/zip'])
})

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('an archive that is too large', () => {
  it.each([
    [
      'sends PDF, Word and text instead',
      'mail: { maxMb: 0.2 }',
      1000,
      [
        'cafe_press-release_en.pdf application/pdf',
        `cafe_press-release_en.docx ${word}`,
        'cafe_press-release_en.txt text/plain',
      ],
      'the PDF, DOCX, TXT of the release are attached instead',
    ],
    [
      'sends what fits of these',
      'mail: { maxMb: 0.2 }',
      200_000,
      [`cafe_press-release_en.docx ${word}`, 'cafe_press-release_en.txt text/plain'],
      'the DOCX, TXT of the release are attached instead',
    ],
    [
      'sends what fits together of these',
      'mail: { maxMb: 0.2 }',
      138_000,
      ['cafe_press-release_en.pdf application/pdf', 'cafe_press-release_en.txt text/plain'],
      'the PDF, TXT of the release are attached instead',
    ],
    [
      'sends what the kit has of these',
      'mail: { maxMb: 0.2 }\noutput: { formats: [txt, eml] }',
      1000,
      ['cafe_press-release_en.txt text/plain'],
      'the TXT of the release is attached instead',
    ],
    ['sends nothing where nothing fits', 'mail: { maxMb: 0.001 }', 1000, [], 'nothing is attached instead'],
  ])('%s, and says so', async (...[, more, pdfSize, names, instead]) => {
    const { files, skipped } = await makeDrafts(await mailing(more, pdfSize), archiveOf(200_000))
    expect(await attached(files[0]?.bytes)).toEqual(names)
    expect(skipped.map(({ what }) => what)).toEqual(['cafe.zip in cafe_en.eml', 'cafe.zip in cafe_ru.eml'])
    expect(skipped[0]?.why).toMatch(
      new RegExp(`^encoded it has 0.3 MB, and a mail at most 0.\\d+ MB with its text \\(mail.maxMb\\); ${instead}$`),
    )
  })
})

it('keeps to the limit, whatever just fits', async () => {
  for (const size of [140_000, 141_000, 142_000, 143_000, 144_000, 145_000]) {
    const { files } = await makeDrafts(await mailing('mail: { maxMb: 0.2 }', 1000), archiveOf(size))
    expect(files).toHaveLength(2)
    for (const { bytes } of files) expect(bytes.byteLength).toBeLessThanOrEqual(200_000)
  }
})

it('takes the subject that the kit gives, else the headline', async () => {
  const { files } = await makeDrafts(await mailing('mail: { subject: { en: Bring your toaster } }'), archiveOf(9))
  const subjects = await Promise.all(files.map(async ({ bytes }) => (await PostalMime.parse(bytes)).subject))
  expect(subjects).toEqual(['Bring your toaster', 'Городская библиотека открывает ремонтное кафе'])
})

it.each([
  ['every form', '', ['cafe_en.eml', 'cafe_ru.eml']],
  [
    'several documents',
    'facts: [{ label: { en: Age, ru: Возраст }, value: { en: "9", ru: "9" } }]',
    ['cafe_en.eml', 'cafe_ru.eml'],
  ],
  ['mail among others', 'output: { formats: [txt, eml] }', ['cafe_en.eml', 'cafe_ru.eml']],
  ['no mail', 'output: { formats: [txt] }', []],
])('are made for a kit of %s', async (_name, more, names) => {
  const one = await mailing(more)
  expect((await makeDrafts(one, archiveOf(9))).files.map(({ path }) => path)).toEqual(names)
})
