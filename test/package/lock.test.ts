import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from '../../src/package/lock.ts'
import { freshFolder } from './child.ts'
import { harvest, plant } from './tree.ts'

const runner = { pid: 7, isRunning: (pid: number) => pid === 8 }
let out = ''
beforeEach(async () => {
  out = await freshFolder()
})
afterEach(() => rm(out, { recursive: true }))

const path = () => join(out, '.presskit-kit.lock')

it('holds its process id, and is gone afterwards', async () => {
  {
    await using _lock = await takeLock(path(), { runner, target: 'out/kit' })
    expect(await harvest(out)).toEqual({ '.presskit-kit.lock': expect.stringMatching(/^7 [0-9a-f]{16}\n$/) })
  }
  expect(await harvest(out)).toEqual({})
})

it.each([
  ['a dead process', '9 abcdef\n'],
  ['an earlier process with the same id', '7 abcdef\n'],
])('takes over from %s', async (_name, text) => {
  await plant(out, { '.presskit-kit.lock': text })
  await using _lock = await takeLock(path(), { runner, target: 'out/kit', patience: 0 })
  expect(Object.keys(await harvest(out))).toEqual(['.presskit-kit.lock'])
})

it('takes over from a process that died before it signed', async () => {
  await plant(out, { '.presskit-kit.lock': '' })
  await using _lock = await takeLock(path(), { runner, target: 'out/kit' })
  expect(await harvest(out)).toEqual({ '.presskit-kit.lock': expect.stringMatching(/^7 /) })
})

it('puts back the lock of a third process that was quicker to take over', async () => {
  await plant(out, { '.presskit-kit.lock': '9 abcdef\n' })
  const isRunning = (pid: number) => {
    if (pid === 9) writeFileSync(path(), '8 fedcba\n')
    return pid === 8
  }
  const taken = takeLock(path(), { runner: { pid: 7, isRunning }, target: 'out/kit', patience: 0 })
  await expect(taken).rejects.toThrow('out/kit is being written by process 8')
  expect(await harvest(out)).toEqual({ '.presskit-kit.lock': '8 fedcba\n' })
})

it.each([
  ['a living process', '8 abcdef\n', 'process 8'],
  ['a process that is only beginning', '', 'another process'],
])('says who builds when %s does not end', async (_name, text, holder) => {
  await plant(out, { '.presskit-kit.lock': text })
  const notes: string[] = []
  const taken = takeLock(path(), { runner, target: 'out/kit', patience: 100, onNote: note => notes.push(note) })
  await expect(taken).rejects.toMatchObject({
    kind: 'environment',
    message: `out/kit is being written by ${holder}`,
    hint: `Wait until it is done and build again. If no presskit runs, delete ${path()}`,
  })
  expect(notes).toEqual([`Waiting for ${holder}, which is writing out/kit`])
  expect(await harvest(out)).toEqual({ '.presskit-kit.lock': text })
})

it('lets one in at a time, within one process too', async () => {
  const order: string[] = []
  const work = async (name: string) => {
    await using _lock = await takeLock(path(), { runner, target: 'out/kit' })
    order.push(`${name} begins`)
    await new Promise(resolve => setTimeout(resolve, 20))
    order.push(`${name} ends`)
  }
  await Promise.all(['a', 'b', 'c'].map(work))
  expect(order.filter((_, index) => index % 2 === 0).map(line => line.replace('begins', 'ends'))).toEqual(
    order.filter((_, index) => index % 2 === 1),
  )
})

it('stops waiting when aborted', async () => {
  await plant(out, { '.presskit-kit.lock': '8 abcdef\n' })
  const controller = new AbortController()
  const onNote = () => controller.abort(new Error('SIGINT'))
  const taken = takeLock(path(), { runner, target: 'out/kit', signal: controller.signal, onNote })
  await expect(taken).rejects.toMatchObject({ name: 'AbortError' })
})

it('leaves a lock that somebody else has taken meanwhile', async () => {
  {
    await using _lock = await takeLock(path(), { runner, target: 'out/kit' })
    await rm(path())
    await plant(out, { '.presskit-kit.lock': '8 abcdef\n' })
  }
  expect(await harvest(out)).toEqual({ '.presskit-kit.lock': '8 abcdef\n' })
})
