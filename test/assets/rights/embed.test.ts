import exifr from 'exifr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { embedRights } from '../../../src/assets/rights/embed.ts'
import { rightsOf } from '../../../src/assets/rights/rights.ts'
import type { Photo } from '../../../src/kit/pictures.ts'
import { madeKit } from '../made-kit.ts'
import { noise } from '../made-pictures.ts'

const rights: Partial<Photo> = {
  caption: { en: 'Olena on <Pier> & "3"', uk: 'Олена на пірсі 3' },
  alt: { en: 'A woman with a lantern', uk: 'Жінка з ліхтарем' },
  creator: 'Іван Лис',
  creditLine: 'Іван Лис / Музей гавані',
  copyright: '© 2027 Музей гавані',
  usageTerms: { en: 'Free with credit.' },
  licenseUrl: 'https://harbour.example/press-terms?a=1&b=2',
  taken: '2027-01-15',
  people: ['olena'],
}

const kinds = [
  ['image/jpeg', () => noise().jpeg().toBuffer()],
  ['image/png', () => noise().png().toBuffer()],
] as const

async function readBack(mediaType: (typeof kinds)[number][0], make: () => Promise<Buffer>, photo = rights) {
  const kit = madeKit({ photos: [photo] })
  const given = kit.photos.get('0')
  if (given === undefined) throw new Error('the made kit has a photo')
  const bytes = embedRights(await make(), mediaType, rightsOf(given, kit))
  return { bytes, read: await exifr.parse(bytes, { xmp: true, tiff: true, mergeOutput: false, multiSegment: true }) }
}

describe.each(kinds)('rights in %s', (mediaType, make) => {
  it('are read back from EXIF, in the primary language', async () => {
    const { read } = await readBack(mediaType, make)
    expect(read.ifd0).toMatchObject({
      ImageDescription: 'Олена на пірсі 3',
      Artist: 'Іван Лис',
      Copyright: '© 2027 Музей гавані',
    })
  })

  it('are read back from XMP, in every language', async () => {
    const { read } = await readBack(mediaType, make)
    expect(read).toMatchObject({
      dc: {
        creator: 'Іван Лис',
        rights: { lang: 'x-default', value: '© 2027 Музей гавані' },
        description: [
          { lang: 'x-default', value: 'Олена на пірсі 3' },
          { lang: 'uk', value: 'Олена на пірсі 3' },
          // The reader leaves XML's own escapes as they stand.
          { lang: 'en', value: 'Olena on &lt;Pier&gt; &amp; &quot;3&quot;' },
        ],
      },
      photoshop: { Credit: 'Іван Лис / Музей гавані', DateCreated: '2027-01-15' },
      xmpRights: {
        Marked: true,
        UsageTerms: [
          { lang: 'x-default', value: 'Free with credit.' },
          { lang: 'en', value: 'Free with credit.' },
        ],
        WebStatement: 'https://harbour.example/press-terms?a=1&amp;b=2',
      },
      Iptc4xmpCore: {
        AltTextAccessibility: [
          { lang: 'x-default', value: 'Жінка з ліхтарем' },
          { lang: 'uk', value: 'Жінка з ліхтарем' },
          { lang: 'en', value: 'A woman with a lantern' },
        ],
      },
      Iptc4xmpExt: { PersonInImage: 'Олена Мариненко' },
    })
  })

  it('may be none at all, or a letter', async () => {
    const resolution = { XResolution: 300, YResolution: 300, ResolutionUnit: 'inches', YCbCrPositioning: 1 }
    expect((await readBack(mediaType, make, {})).read.ifd0).toEqual(resolution)
    const { read } = await readBack(mediaType, make, { creator: 'Ö', copyright: 'abc' })
    expect(read.ifd0).toEqual({ ...resolution, Artist: 'Ö', Copyright: 'abc' })
  })

  it('leave the pixels as they were', async () => {
    const plain = await make()
    const { bytes } = await readBack(mediaType, async () => plain)
    const pixels = (file: Buffer) => sharp(file).raw().toBuffer()
    expect((await pixels(bytes)).equals(await pixels(plain))).toBe(true)
  })

  it('fit into the file however long they are', async () => {
    const long = 'Довгий підпис. '.repeat(5000)
    const caption = { uk: long, en: long }
    const { bytes, read } = await readBack(mediaType, make, {
      caption,
      alt: caption,
      usageTerms: caption,
      creator: long,
    })
    await sharp(bytes, { failOn: 'warning' }).stats()
    expect(read.dc.description[0].value).toBe(long.slice(0, 2000))
    expect(read.ifd0.Artist).toBe(long.slice(0, 2000).trim())
  })

  it('come with 300 dots per inch', async () => {
    const { bytes } = await readBack(mediaType, make)
    expect((await sharp(bytes).metadata()).density).toBe(300)
  })

  it('mark what XML cannot hold', async () => {
    const { read } = await readBack(mediaType, make, { creditLine: 'A\u0000B\uD800C\u000BD\uFFFEE 🏮' })
    expect(read.photoshop.Credit).toBe('A\ufffdB\ufffdC\ufffdD\ufffdE 🏮')
  })
})
