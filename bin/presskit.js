#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const oldest = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
  refuse(
    `presskit needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node}.`,
    'Install the current LTS version from https://nodejs.org, then run the same command again.',
  )
const dist = join(__dirname, '..', 'dist')
if (!existsSync(dist))
  refuse(
    `presskit is not built: there is no folder ${dist}.`,
    'Run npm run build beside it: npm ci --ignore-scripts leaves that out.',
  )

function refuse(why, hint) {
  process.stderr.write(`${why}\nhint: ${hint}\n`)
  process.exit(3)
}

// Loaded after the check: an older Node could not even parse it.
const { tuneEngine } = require('./engine.js')
tuneEngine(major)
const { keepCode } = require('./code-cache.js')
const { cacheFolder, homeFolder } = require('../dist/cache-folder.js')
const home = homeFolder()
keepCode(join(cacheFolder({ env: process.env, home, platform: process.platform }), 'code'))

const { main, tellFailure } = require('../dist/main.js')
const { Interruption } = require('../dist/interruption.js')
const { signalCodes } = require('../dist/exit-codes.js')

const controller = new AbortController()
const io = {
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  arch: process.arch,
  nodeVersion: process.versions.node,
  runner: { pid: process.pid, isRunning },
  home,
  // Looked at only by who reads it: a stream that was touched is waited for.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  signal: controller.signal,
}

/** Signal 0 reaches nobody; a process that we may not signal lives all the same. */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

for (const [name, code] of Object.entries(signalCodes)) {
  process.on(name, () => {
    if (controller.signal.aborted) process.exit(code)
    controller.abort(new Interruption(name))
  })
}

// Whoever read our output may have had enough (`| head`), and a closed terminal has nobody to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (error.code === 'EPIPE' || error.code === 'EIO') return
    if (stream === process.stdout) process.stderr.write(`error: The results cannot be written (${error.code}).\n`)
    process.exit(3)
  })
}

let isBroken = false
process.on('uncaughtException', async error => {
  // What goes wrong while a failure is being told would be told for ever.
  if (isBroken) process.exit(70)
  isBroken = true
  process.exit(await tellFailure(error, io))
})

main(io).then(code => {
  process.exitCode = code
  // Pictures that are being made when a run is stopped would keep it alive for nobody.
  if (controller.signal.aborted) process.exit()
})
