import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openProfile } from '../../src/print/profile.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('lies in a folder of any name, whose fonts are found all the same', async () => {
  const cache = join(await temporaryFolder(), 'press & <media>')
  await using profile = await openProfile(cache)
  expect(await readFile(profile.fontconfig, 'utf8')).toContain('/press &amp; &lt;media&gt;/profiles/')
  expect(await readdir(join(profile.folder, 'fonts'))).toEqual(['stand-in.ttf'])
})
