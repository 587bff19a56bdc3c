import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdfjs brings along to draw on, where the optional package behind it is installed. */
interface Drawn {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
}

interface Factory {
  create(width: number, height: number): Drawn
}

/** Each page of a PDF as a picture: the hash of all its pixels. */
export async function pixelsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const factory: unknown = document.canvasFactory
  if (!isFactory(factory)) throw new TypeError('pdfjs has nothing to draw on.')
  const hashes: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas, canvasContext: context, viewport }).promise
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    hashes.push(createHash('sha256').update(data).digest('hex'))
  }
  await loading.destroy()
  return hashes
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'create' in value
}
