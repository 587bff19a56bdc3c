import { mkdir, readdir, readFile, utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { openProfile } from '../../src/print/profile.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('lies in a folder of any name, whose fonts are found all the same', async () => {
  const cache = join(await temporaryFolder(), 'press & <media>')
  await using profile = await openProfile(cache)
  expect(await readFile(profile.fontconfig, 'utf8')).toContain('/press &amp; &lt;media&gt;/profiles/')
  expect(await readdir(join(profile.folder, 'fonts'))).toEqual(['stand-in.ttf'])
})

it('clears away the profile that a killed process left the day before, and no younger one', async () => {
  const cache = await temporaryFolder()
  const profiles = join(cache, 'profiles')
  const hoursAgo = async (hours: number, name: string) => {
    await mkdir(join(profiles, name), { recursive: true })
    const time = Date.now() / 1000 - hours * 3600
    await utimes(join(profiles, name), time, time)
  }
  await hoursAgo(25, 'p-old')
  await hoursAgo(23, 'p-young')
  await using profile = await openProfile(cache)
  expect((await readdir(profiles)).sort()).toEqual(['p-young', basename(profile.folder)].sort())
})
