import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/assets/assets.ts'
import { resolveAssets } from '../../src/assets/resolve.ts'
import { madeKit } from './made-kit.ts'
import { folderOf, fromTelephone, noise, pngChunk, pngText, redAndBlue, spliced, square } from './made-pictures.ts'

const hash = ({ bytes }: Picture) => createHash('sha256').update(bytes).digest('hex')

async function logo(file: string, bytes: string | Uint8Array) {
  await using folder = await folderOf({ [file]: bytes })
  const { value, diagnostics } = await resolveAssets(madeKit({ logos: [{ file }] }), folder.path, 'ship')
  return { logo: value?.logos.get('0'), codes: diagnostics.map(({ code }) => code) }
}

async function photo(file: string, bytes: string | Uint8Array) {
  await using folder = await folderOf({ [file]: bytes })
  const { value, diagnostics } = await resolveAssets(madeKit({ photos: [{ file }] }), folder.path, 'ship')
  return { photo: value?.photos.get('0'), diagnostics, codes: diagnostics.map(({ code }) => code) }
}

const quickAvif = () => noise().avif({ effort: 0 }).toBuffer()

/** Red, green, blue and, where there is one, alpha of one pixel. */
async function pixel({ bytes }: Picture, left: number, top: number) {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

describe('the assets of a kit', () => {
  it('are none without pictures', async () => {
    const none = { logos: new Map(), photos: new Map(), attachments: new Map() }
    expect(await resolveAssets(madeKit({}), '/nowhere', 'ship')).toEqual({
      value: none,
      readable: none,
      diagnostics: [],
    })
  })

  it('are found by id, in the order of the kit, attachments by their path', async () => {
    await using folder = await folderOf({
      'a.svg': square,
      'p/b.jpg': await noise().jpeg().toBuffer(),
      'c.pdf': '%PDF',
      d: '?',
    })
    const kit = madeKit({
      logos: [{ file: 'a.svg' }, { file: 'a.svg' }],
      photos: [{ file: 'p/b.jpg' }],
      attachments: ['c.pdf', 'd'],
    })
    const { value } = await resolveAssets(kit, folder.path, 'ship')
    expect([...(value?.logos.keys() ?? [])]).toEqual(['0', '1'])
    expect(value?.photos.get('0')?.web.source).toBe('p/b.jpg')
    expect([...(value?.attachments.values() ?? [])].map(({ source, mediaType }) => `${source} ${mediaType}`)).toEqual([
      'c.pdf application/pdf',
      'd application/octet-stream',
    ])
  })

  it('report every fault where its file is named', async () => {
    await using folder = await folderOf({
      'a.svg': '<svg/>',
      'b.svg': square,
      'c.svg': 'x',
      'd.jpg': '',
      'key.txt': '-----BEGIN OPENSSH PRIVATE KEY-----',
    })
    const kit = madeKit({
      logos: [
        { file: 'a.svg', dark: 'c.svg' },
        { file: 'b.svg', dark: 'gone.svg' },
      ],
      photos: [{ file: 'd.jpg' }, { file: 'b.svg' }],
      attachments: ['gone.pdf', 'key.txt', 'd.jpg'],
    })
    const { value, diagnostics } = await resolveAssets(kit, folder.path, 'ship')
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, at }) => `${at.join('.')} ${code}`)).toEqual([
      'logos.items.0.file image/broken',
      'logos.items.0.dark image/broken',
      'logos.items.1.dark file/missing',
      'photos.0.file image/broken',
      'photos.1.file image/broken',
      'attachments.0.file file/missing',
      'attachments.1.file file/private',
      'attachments.2.file file/unreadable',
    ])
  })

  it('have the same bytes each time', async () => {
    await using folder = await folderOf({
      'a.svg': square,
      'b.jpg': await fromTelephone(),
      'c.png': await noise().png().toBuffer(),
    })
    const kit = madeKit({ logos: [{ file: 'a.svg' }], photos: [{ file: 'b.jpg', creator: 'Іван' }, { file: 'c.png' }] })
    const hashes = async () => {
      const { value } = await resolveAssets(kit, folder.path, 'ship')
      const made = [...(value?.logos.values() ?? [])].flatMap(({ pixels }) => pixels)
      return [...made, ...[...(value?.photos.values() ?? [])].flatMap(({ print, web }) => [print, web])].map(hash)
    }
    const first = await hashes()
    expect(first).toHaveLength(6)
    expect(await hashes()).toEqual(first)
  })
})

describe('a logo', () => {
  it('that is drawn ships as it is, with pixels on transparent ground', async () => {
    const found = await logo('a.svg', square)
    expect(found.logo?.light).toEqual({
      source: 'a.svg',
      bytes: Buffer.from(square),
      mediaType: 'image/svg+xml',
      width: 10,
      height: 10,
    })
    const [pixels, ...more] = found.logo?.pixels ?? []
    expect(more).toMatchObject([{ mediaType: 'image/png', width: 800, height: 800 }])
    expect(pixels).toMatchObject({ mediaType: 'image/png', width: 1600, height: 1600 })
    expect(pixels && (await pixel(pixels, 100, 100))).toEqual([0, 0, 0, 255])
    expect(pixels && (await pixel(pixels, 1500, 100))).toEqual([0, 0, 0, 0])
  })

  it.each([
    ['wide', 'viewBox="0 0 30 10"', [1600, 533], [800, 267]],
    ['tall', 'viewBox="0 0 10 20"', [800, 1600], [400, 800]],
    ['huge in its own units', 'width="100000" height="50000"', [1600, 800], [800, 400]],
    ['tiny in its own units', 'viewBox="0 0 1 1"', [1600, 1600], [800, 800]],
  ])('that is %s is drawn 1600 and 800 pixels on its longer side', async (_name, size, ...expected) => {
    const found = await logo('a.svg', `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0h9"/></svg>`)
    expect(found.logo?.pixels.map(({ width, height }) => [width, height])).toEqual(expected)
  })

  it('with letters as text has no pixels, and a warning', async () => {
    const found = await logo('a.svg', square.replace('<rect', '<text>A</text><rect'))
    expect(found.codes).toEqual(['svg/text'])
    expect(found.logo?.pixels).toEqual([])
  })

  it.each([
    ['a.png', () => noise().png().toBuffer(), 0],
    ['a.jpg', () => noise().jpeg().toBuffer(), 0],
    ['a.webp', () => noise().webp().toBuffer(), 1],
    ['a.avif', quickAvif, 1],
  ])('%s ships as it is', async (file, make, pixels) => {
    const bytes = await make()
    const found = await logo(file, bytes)
    expect(found.codes).toEqual([])
    expect(Buffer.compare(found.logo?.light.bytes ?? Buffer.alloc(0), bytes)).toBe(0)
    expect(found.logo?.pixels.map(({ mediaType }) => mediaType)).toEqual(Array(pixels).fill('image/png'))
  })

  it.each(['png', 'jpeg', 'webp'] as const)('of many pixels as %s has a small one beside it', async kind => {
    const found = await logo(`a.${kind}`, await noise().resize(1000, 500)[kind]().toBuffer())
    expect(found.logo?.pixels.at(-1)).toMatchObject({ mediaType: 'image/png', width: 800, height: 400 })
  })

  it.each([
    [
      'a comment in a JPEG',
      'a.jpg',
      async () => spliced(await noise().jpeg().toBuffer(), 2, '\xff\xfe\0\x0cAn Peeters'),
    ],
    [
      'a note of Photoshop',
      'a.jpg',
      async () => spliced(await noise().jpeg().toBuffer(), 2, '\xff\xed\0\x0cAn Peeters'),
    ],
    ['what follows a JPEG', 'a.jpg', async () => spliced(await noise().jpeg().toBuffer(), Infinity, 'An Peeters')],
    ['what follows a PNG', 'a.png', async () => spliced(await noise().png().toBuffer(), Infinity, 'An Peeters')],
    ['a text in a PNG', 'a.png', async () => spliced(await noise().png().toBuffer(), 33, pngText('An Peeters'))],
    [
      'a second picture in a PNG',
      'a.png',
      async () =>
        spliced(await noise().png().toBuffer(), Infinity, pngChunk('IDAT', 'An Peeters') + pngChunk('IEND', '')),
    ],
    ['what follows a WebP', 'a.webp', async () => spliced(await noise().webp().toBuffer(), Infinity, 'An Peeters')],
    [
      'a part of its own in a WebP',
      'a.webp',
      async () => spliced(await noise().webp().toBuffer(), Infinity, 'name\x0a\0\0\0An Peeters'),
    ],
    ['what follows a GIF', 'a.gif', async () => spliced(await redAndBlue().gif().toBuffer(), Infinity, 'An Peeters')],
    ['what follows an AVIF', 'a.avif', async () => spliced(await quickAvif(), Infinity, 'An Peeters')],
    ['a free box in an AVIF', 'a.avif', async () => spliced(await quickAvif(), Infinity, '\0\0\0\x12freeAn Peeters')],
  ])('ships without %s', async (_name, file, make) => {
    const found = await logo(file, await make())
    expect(found.codes).toEqual([])
    expect(Buffer.from(found.logo?.light.bytes ?? []).includes('An Peeters')).toBe(false)
    expect(found.logo?.light).toMatchObject({ width: 400, height: 300 })
  })

  it.each([
    ['a TIFF', () => noise().tiff().toBuffer()],
    ['a TIFF for print', () => noise().toColourspace('cmyk').withIccProfile('cmyk').tiff().toBuffer()],
    ['a GIF', () => redAndBlue().gif().toBuffer()],
  ])('%s becomes a PNG, which every program draws', async (name, make) => {
    const { logo: made, codes } = await logo(name.endsWith('GIF') ? 'a.gif' : 'a.tif', await make())
    expect(codes).toEqual([])
    expect(made?.light).toMatchObject({ mediaType: 'image/png', width: 400 })
    expect(await sharp(made?.light.bytes).metadata()).toMatchObject({ format: 'png', space: 'srgb' })
  })

  it('from a telephone ships upright, without its notes', async () => {
    const found = await logo('a.jpg', await fromTelephone())
    expect(found.logo?.light).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 400 })
    expect((await sharp(found.logo?.light.bytes).metadata()).exif).toBeUndefined()
  })
})

describe('a photo', () => {
  it('is turned upright and made small for the web', async () => {
    const turned = await redAndBlue(2000, 1500).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { photo: made } = await photo('a.jpg', turned)
    expect(made?.print).toMatchObject({ mediaType: 'image/jpeg', width: 1500, height: 2000 })
    expect(made?.web).toMatchObject({ mediaType: 'image/jpeg', width: 1200, height: 1600 })
    const [red = 0, , blue = 0] = made ? await pixel(made.print, 750, 10) : []
    expect(red).toBeGreaterThan(240)
    expect(blue).toBeLessThan(15)
  })

  it.each([
    ['a.png', 'image/png', 'image/jpeg', () => noise().png().toBuffer()],
    ['a.png', 'image/png', 'image/png', () => noise().ensureAlpha(0.5).png().toBuffer()],
    ['a.png', 'image/png', 'image/jpeg', () => noise().ensureAlpha(1).png().toBuffer()],
    ['a.webp', 'image/jpeg', 'image/jpeg', () => noise().webp().toBuffer()],
    ['a.tif', 'image/jpeg', 'image/jpeg', () => noise().ensureAlpha(1).tiff().toBuffer()],
    ['a.webp', 'image/png', 'image/png', () => noise().ensureAlpha(0.5).webp().toBuffer()],
    ['a.tif', 'image/jpeg', 'image/jpeg', () => noise().tiff().toBuffer()],
    ['a.avif', 'image/jpeg', 'image/jpeg', quickAvif],
    ['a.jpg', 'image/jpeg', 'image/jpeg', () => noise().toColourspace('cmyk').jpeg().toBuffer()],
    ['a.jpg', 'image/jpeg', 'image/jpeg', () => noise().greyscale().jpeg().toBuffer()],
    ['a.png', 'image/png', 'image/jpeg', () => noise().toColourspace('rgb16').png().toBuffer()],
  ])('%s becomes %s for print and %s for the web, in sRGB', async (file, print, web, make) => {
    const { photo: made, codes } = await photo(file, await make())
    expect(codes).toEqual([])
    expect([made?.print.mediaType, made?.web.mediaType]).toEqual([print, web])
    for (const picture of made ? [made.print, made.web] : []) {
      expect(await sharp(picture.bytes).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', hasProfile: true })
    }
  })

  it.each([
    ['a JPEG', 'a.jpg', () => noise().jpeg().toBuffer()],
    ['a PNG', 'a.png', () => noise().png().toBuffer()],
    ['a WebP', 'a.webp', () => noise().webp().toBuffer()],
    ['a TIFF', 'a.tif', () => noise().tiff().toBuffer()],
    ['an AVIF', 'a.avif', quickAvif],
    ['a GIF', 'a.gif', () => noise().gif().toBuffer()],
  ])('cut short is refused: %s', async (_name, file, make) => {
    const whole = await make()
    const { codes } = await photo(file, whole.subarray(0, Math.floor(whole.length * 0.6)))
    expect(codes).toEqual(['image/broken'])
    expect((await logo(file, whole.subarray(0, Math.floor(whole.length * 0.6)))).codes).toEqual(['image/broken'])
  })

  it('that moves as a PNG is refused', async () => {
    const frames = spliced(await noise().png().toBuffer(), 33, pngChunk('acTL', '\0\0\0\x02\0\0\0\0'))
    expect((await photo('a.png', frames)).codes).toEqual(['image/moving'])
    expect((await logo('a.png', frames)).codes).toEqual(['image/moving'])
  })

  it('that moves is refused', async () => {
    const frames = await sharp([await noise(20, 20).png().toBuffer(), await noise(20, 20).png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    expect((await photo('a.gif', frames)).codes).toEqual(['image/moving'])
    expect((await logo('a.gif', frames)).codes).toEqual(['image/moving'])
  })

  it('loses its position, and says so', async () => {
    const { diagnostics, photo: made } = await photo('a.jpg', await fromTelephone())
    expect(diagnostics.map(({ code, at }) => `${at.join('.')} ${code}`)).toEqual(['photos.0.file photo/gps'])
    const pictures = made ? [made.print, made.web] : []
    expect(pictures).toHaveLength(2)
    for (const picture of pictures) {
      expect(Buffer.from(picture.bytes).toString('latin1')).not.toMatch(/SN-4711|Owner|Lantern|GPS/)
    }
  })
})

describe('the assets of a kit that is only checked', () => {
  it.each([
    [
      'a drawing that runs a script',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>',
      'svg/active',
    ],
    ['a drawing that cannot be read', 'a.svg', '<svg', 'image/broken'],
    ['a raster that is cut off', 'a.png', 'PNG', 'image/broken'],
  ])('are refused as when they ship: %s', async (_name, file, bytes, code) => {
    await using folder = await folderOf({ [file]: bytes })
    const { diagnostics } = await resolveAssets(madeKit({ logos: [{ file }] }), folder.path, 'check')
    expect(diagnostics.map(problem => problem.code)).toEqual([code])
  })

  it('have nothing made of them', async () => {
    await using folder = await folderOf({ 'a.svg': square, 'b.jpg': await noise().jpeg().toBuffer() })
    const kit = madeKit({ logos: [{ file: 'a.svg' }], photos: [{ file: 'b.jpg' }] })
    const { value } = await resolveAssets(kit, folder.path, 'check')
    expect(value?.logos.get('0')?.pixels).toEqual([])
    expect(value?.photos.get('0')?.print).toBe(value?.photos.get('0')?.web)
  })

  it.each([
    ['b.jpg', () => noise().jpeg()],
    ['b.png', () => noise().png()],
    ['interlaced.png', () => noise().png({ progressive: true })],
  ])('are decoded all the same: a photo that is cut off is told (%s)', async (file, make) => {
    const whole = await make().toBuffer()
    await using folder = await folderOf({ [file]: whole.subarray(0, whole.length / 2) })
    const { diagnostics } = await resolveAssets(madeKit({ photos: [{ file }] }), folder.path, 'check')
    expect(diagnostics.map(problem => problem.code)).toEqual(['image/broken'])
  })
})
