import { describe, expect, it } from 'vitest'
import { probe } from '../../src/assets/probe.ts'
import { fromTelephone, noise } from './made-pictures.ts'

describe('a header', () => {
  it.each([
    ['a.png', 'image/png', () => noise().png().toBuffer()],
    ['a.JPEG', 'image/jpeg', () => noise().jpeg().toBuffer()],
    ['a.webp', 'image/webp', () => noise().webp().toBuffer()],
    ['a.gif', 'image/gif', () => noise().gif().toBuffer()],
    ['a.tiff', 'image/tiff', () => noise().tiff().toBuffer()],
    ['a.avif', 'image/avif', () => noise().avif({ effort: 0 }).toBuffer()],
    ['16-bit.png', 'image/png', () => noise().toColourspace('rgb16').png().toBuffer()],
    ['cmyk.jpg', 'image/jpeg', () => noise().toColourspace('cmyk').jpeg().toBuffer()],
  ])('of %s tells kind and size', async (source, mediaType, make) => {
    expect(probe(await make(), source)).toEqual({ value: { mediaType, width: 400, height: 300 }, diagnostics: [] })
  })

  it('tells the size as it is seen', async () => {
    expect(probe(await fromTelephone(), 'a.jpg').value).toEqual({ mediaType: 'image/jpeg', width: 300, height: 400 })
  })

  it.each([
    ['nothing', 'a.png', () => Buffer.alloc(0), 'image/broken a.png is empty'],
    ['words', 'a.png', () => Buffer.from('not a picture at all, really'), 'image/broken a.png is not a picture'],
    ['one byte', 'a.png', () => Buffer.from('x'), 'image/broken a.png is not a picture'],
    ['zeros', 'a.png', () => Buffer.alloc(4096), 'image/broken a.png is not a picture'],
    ['the start of a PNG', 'a.png', () => header('89504e470d0a1a0a'), 'image/broken a.png is damaged'],
    ['the start of a JPEG', 'a.jpg', () => header('ffd8ff'), 'image/broken a.jpg is damaged'],
    ['a PNG without width', 'a.png', () => pngHeader(0, 10), 'image/broken a.png is damaged'],
    ['a PNG named as JPEG', 'photos/a.b.jpg', () => pngHeader(9, 9), 'holds image/png, another kind of picture'],
    ['a PNG without ending', 'a', () => pngHeader(9, 9), 'holds image/png, another kind of picture'],
    ['HEIC', 'a.heic', () => heic(), 'image/broken a.heic is HEIC, which phones write'],
    ['HEIC named as JPEG', 'a.jpg', () => heic(), 'image/broken a.jpg is HEIC'],
    ['a PDF', 'a.ai', () => Buffer.from('%PDF-1.5 %AI12 and more'), 'image/broken a.ai is a PDF'],
    ['EPS', 'a.eps', () => Buffer.from('%!PS-Adobe-3.0 EPSF-3.0'), 'image/broken a.eps is PostScript'],
    [
      'a Word document',
      'a.docx',
      () => Buffer.from('PK\u0003\u0004 and more of it'),
      'image/broken a.docx is a packed file',
    ],
    ['a bitmap', 'a.bmp', () => bitmap(), 'image/broken a.bmp is a Windows bitmap'],
    [
      'a huge PNG',
      'a.png',
      () => pngHeader(60_000, 60_000),
      'image/bomb a.png is 60000 × 60000 pixels (3600 megapixels)',
    ],
    ['a line', 'a.png', () => pngHeader(2, 802), 'image/broken a.png is 2 × 802 pixels, too thin a line'],
    ['a PNG a little above the limit', 'a.png', () => pngHeader(50_001, 1_000), 'image/bomb a.png'],
  ])('of %s is refused', (_name, source, make, expected) => {
    const { value, diagnostics } = probe(make(), source)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`).join()).toContain(expected)
    expect(diagnostics[0]?.hint).toBeTruthy()
  })

  it.each([
    [
      'a.ai',
      Buffer.from('%PDF-1.5 %AI12 and more'),
      'Open it in the program that it was drawn with, and export it as SVG.',
    ],
    ['a.heic', heic(), 'Export a drawing as SVG, a photo as JPEG or PNG.'],
  ])('of %s says what to make of it', (source, bytes, hint) =>
    expect(probe(bytes, source).diagnostics[0]?.hint).toBe(hint),
  )

  it('says what to rename', () => {
    expect(probe(pngHeader(9, 9), 'photos/a.b.jpg').diagnostics[0]?.hint).toBe('Rename it to photos/a.b.png.')
  })

  it('lets 50 megapixels pass', () => {
    expect(probe(pngHeader(50_000, 1_000), 'a.png').value?.width).toBe(50_000)
  })
})

function header(hex: string): Buffer {
  return Buffer.from(hex, 'hex')
}

function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.concat([header('89504e470d0a1a0a0000000d49484452'), Buffer.alloc(17)])
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function heic(): Buffer {
  return Buffer.concat([header('00000018'), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)])
}

function bitmap(): Buffer {
  return Buffer.concat([Buffer.from('BM'), Buffer.alloc(16), header('0100000001000000'), Buffer.alloc(64)])
}
