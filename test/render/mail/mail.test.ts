import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { LocalKit } from '../../../src/render/localize/local-kit.ts'
import { encodeAttachment, makeMail } from '../../../src/render/mail/mail.ts'
import { releaseOutline } from '../../../src/render/outline/release-outline.ts'
import { elements } from '../../html.ts'
import { askPython, hasPython } from '../../python.ts'
import { contentOf, everyBlock } from '../content.ts'
import { bilingual, toldIn } from '../prepared.ts'

const files = [{ name: 'cafe.zip', bytes: Buffer.alloc(5000, 'zip') }]

async function mailOf(kit: LocalKit, subject = kit.title): Promise<Uint8Array> {
  const attachments = await Promise.all(files.map(encodeAttachment))
  return makeMail(contentOf(kit, releaseOutline(kit, ' — ')), { subject, attachments })
}

/** The lines of the header, continued ones in one. */
function headerOf(mail: Uint8Array): readonly string[] {
  const text = Buffer.from(mail).toString('latin1')
  return text
    .slice(0, text.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
}

it('opens as a draft that nobody has sent to anybody', async () => {
  const names = headerOf(await mailOf(await toldIn('en', bilingual()))).map(line => line.replace(/:.*/, ''))
  expect(names).toEqual(['X-Unsent', 'Content-Language', 'Subject', 'MIME-Version', 'Content-Type'])
})

it.each([
  ['en', 'City library opens a repair café'],
  ['ru', 'Городская библиотека открывает ремонтное кафе'],
])('carries the release of %s, plain text first, and the kit', async (tag, headline) => {
  const mail = await mailOf(await toldIn(tag, bilingual()))
  const raw = Buffer.from(mail).toString('latin1')
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
  expect(raw.split('\r\n').every(line => line.length <= 998)).toBe(true)
  expect(raw).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  const { subject, text, html, attachments: attached } = await PostalMime.parse(mail)
  expect(textParts(raw).map(part => /(?<!\r)\n|\r(?!\n)/.test(part))).toEqual([false, false])
  expect(subject).toBe(headline)
  expect(text).toContain(headline)
  expect(text).toContain('press@library.example')
  expect(html).toContain(`<html lang="${tag}" dir="ltr">`)
  expect(attached.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([['cafe.zip', 'application/zip']])
  expect(attached.map(({ content }) => bytesOf(content))).toEqual(files.map(({ bytes }) => bytes))
})

/** The decoded bodies of the text parts. */
function textParts(raw: string): readonly string[] {
  const parts = raw.matchAll(/^Content-Type: text\/[\s\S]*?Encoding: (\S+)\r\n\r\n([\s\S]*?)\r\n--/gm)
  return [...parts].map(([, encoding, body = '']) =>
    encoding === 'base64' ? Buffer.from(body, 'base64').toString() : body,
  )
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content))
}

it('fetches nothing and shows no picture', async () => {
  const kit = await toldIn('en', bilingual())
  const { html } = await PostalMime.parse(await makeMail(contentOf(kit, everyBlock), { subject: 'A', attachments: [] }))
  const tags = elements(html ?? '')
  expect(tags.filter(({ tagName }) => /^(img|link|script|style|iframe|object|video|form)$/.test(tagName))).toEqual([])
  expect(html).not.toMatch(/url\(|src=|background=/)
})

it('says draft and embargo in the subject and in the first line', async () => {
  const release = '  status: draft\n  embargo: "2026-11-22T09:00:00+01:00"'
  const kit = await toldIn('en', bilingual(release))
  const { subject, text } = await PostalMime.parse(await mailOf(kit))
  expect(subject).toMatch(/^\[Draft.* · Embargoed until 22 November 2026, 09:00 \(UTC\+01:00\)\] City library opens/)
  expect(text?.split('\n')[0]).toBe(kit.notice)
  expect(kit.notice).toMatch(/Draft.*Embargo.*UTC/)
})

it('is right to left in Arabic, and its numbers are not', async () => {
  const yaml = bilingual()
    .replace('languages: [en, ru]', 'languages: [en, ru, ar]')
    .replaceAll('    ru:', '    ar: مقهى\n    ru:')
  const { html } = await PostalMime.parse(await mailOf(await toldIn('ar', yaml)))
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<bdi dir="ltr">press@library.example</bdi>')
})

it.each([
  ['en', /<em>leaning/, /font-style:italic/],
  ['ru', /<em>leaning/, /font-style:italic/],
  ['ar', /<em style="font-style:normal;font-weight:bold">leaning/, /“Come”/],
])('leans what %s leans', async (language, emphasis, quotation) => {
  const yaml = bilingual()
    .replace('languages: [en, ru]', 'languages: [en, ru, ar]')
    .replaceAll('    ru:', '    ar: مقهى\n    ru:')
  const content = contentOf(await toldIn(language, yaml), everyBlock)
  const { html = '' } = await PostalMime.parse(await makeMail(content, { subject: 'Café', attachments: [] }))
  expect(html).toMatch(emphasis)
  expect(html).toMatch(quotation)
  expect(/font-style:italic/.test(html)).toBe(language !== 'ar')
})

describe('headers cannot be added', () => {
  it.each([
    ['a line feed', 'A\nBcc: evil@a.example'],
    ['a return', 'A\rBcc: evil@a.example'],
    ['both', 'A\r\nBcc: evil@a.example\r\n\r\n<p>hello'],
    ['a line separator', 'A\u2028Bcc: evil@a.example'],
    ['a next line', 'A\u0085Bcc: evil@a.example'],
    ['an encoded word', '=?utf-8?Q?A=0D=0ABcc:_evil@a.example?='],
    ['other letters', 'Ж\r\nBcc: evil@a.example'],
  ])('by %s', async (_name, subject) => {
    const mail = await mailOf(await toldIn('en', bilingual()), subject)
    expect(headerOf(mail).map(line => line.replace(/:.*/, ''))).toEqual([
      'X-Unsent',
      'Content-Language',
      'Subject',
      'MIME-Version',
      'Content-Type',
    ])
    const { bcc } = await PostalMime.parse(mail)
    expect(bcc).toBeUndefined()
  })
})

describe('words that look encoded arrive as they were written', () => {
  it.each([
    '=?utf-8?B?SGVsbG8=?=',
    'News =?utf-8?Q?A=0D=0ABcc:_evil@a.example?= of the city, at such a length that it takes more than one encoded word',
    'Ж =?utf-8?B?SGVsbG8=?=',
  ])('%s', async subject => {
    const mail = await mailOf(await toldIn('en', bilingual()), subject)
    expect((await PostalMime.parse(mail)).subject).toBe(subject)
    expect(askPython(script, mail)).toMatchObject({ subject, defects: [] })
  })
})

it('carries every naughty string in subject, headline and contact', async () => {
  const kit = await toldIn('en', bilingual())
  const [contact] = kit.contacts
  for (const naughty of strings) {
    const person = { ...contact?.person, name: naughty }
    const own: LocalKit = {
      ...kit,
      headline: naughty,
      contacts: kit.contacts.map(one => ({ ...one, label: naughty, person: { ...one.person, ...person } })),
    }
    const mail = await mailOf(own, naughty)
    const { subject, text } = await PostalMime.parse(mail)
    expect(headerOf(mail)).toHaveLength(5)
    const said = naughty.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()
    // Where nothing that shows is left, the label stands.
    expect(squeezed(subject)).toBe(squeezed(said) || kit.label)
    expect(squeezed(text)).toContain(squeezed(Buffer.from(naughty).toString()))
  }
})

function squeezed(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}

const script = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
print(json.dumps({
    'subject': mail['subject'],
    'unsent': mail['x-unsent'],
    'defects': [str(d) for part in mail.walk() for d in part.defects],
    'parts': [[p.get_content_type(), p.get_filename(), len(p.get_payload(decode=True))] for p in parts],
    'text': mail.get_body(('plain',)).get_content(),
}))`

it.skipIf(!hasPython('email'))('is read by Python (skipped where there is none)', async () => {
  const kit = await toldIn('ru', bilingual())
  const { text, subject } = await PostalMime.parse(await mailOf(kit))
  expect(askPython(script, await mailOf(kit))).toEqual({
    subject,
    unsent: '1',
    defects: [],
    parts: [
      ['text/plain', null, expect.any(Number)],
      ['text/html', null, expect.any(Number)],
      ['application/zip', 'cafe.zip', 5000],
    ],
    text,
  })
})

it('is the same twice', async () => {
  const kit = await toldIn('en', bilingual())
  expect(Buffer.from(await mailOf(kit)).equals(Buffer.from(await mailOf(kit)))).toBe(true)
})
