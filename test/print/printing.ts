import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, platform } from 'node:os'
import subsetFont from 'subset-font'
import { cacheFolder } from '../../src/cache/folder.ts'
import { once } from '../../src/once.ts'
import type { BrowserRequest } from '../../src/print/browser.ts'
import type { PrintJob } from '../../src/print/job.ts'
import { openPrintSession, type PrintSession } from '../../src/print/session.ts'

const { env } = globalThis.process

/** As on the command line without a flag: the tests share the user's one unpacked browser. */
export const browserRequest: BrowserRequest = {
  cacheFolder: cacheFolder({ env, home: homedir(), platform: platform() }),
  sandbox: true,
  env,
}

export function openSession(request: BrowserRequest = browserRequest): PrintSession {
  return openPrintSession({ browser: request, creator: 'presskit 0.0.0', onNote: () => undefined })
}

const letters = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')
const cyrillic = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё«»–—№‐ßäöü'

type Form = 'truetype' | 'woff2'

/** To cut the font takes longer than to print. */
const cuts = { truetype: once(() => cutInter('truetype')), woff2: once(() => cutInter('woff2')) }

/** Inter, regular, with Latin and Russian letters: plain or packed. */
export function inter(form: Form = 'truetype'): Promise<Uint8Array> {
  return cuts[form]()
}

async function cutInter(targetFormat: Form): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
  return subsetFont(await readFile(file), letters + cyrillic, { targetFormat })
}

const style = `@font-face { font-family: Own; src: url(../assets/inter.ttf) }
  * { font-family: Own; font-weight: 400; font-style: normal }
  @page { size: A4; margin: 20mm }`

interface PageParts {
  readonly head?: string
  readonly body?: string
}

/** A page that prints without a fault, and what a test adds to it. */
export function page({ head = '', body = '' }: PageParts = {}): Uint8Array {
  return bytes(`<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Own title</title>
    <style>${style}</style>${head}</head><body><h1>Заголовок</h1><p>Text.</p>${body}</body></html>`)
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Files of a kit with one page, and its font. */
export async function kitOf(pages: Readonly<Record<string, Uint8Array>>): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([...Object.entries(pages), ['assets/inter.ttf', await inter()]])
}

export function job(name: string): PrintJob {
  return {
    page: `ru/${name}.html`,
    pdf: `ru/${name}.pdf`,
    language: 'ru',
    title: `О пытках <и> «правах» & ${name}`,
    headline: 'Заголовок',
    author: 'Nota Bene & Co',
    date: new Date('2016-05-31T10:00:00Z'),
  }
}
