const {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} = require('node:fs')
const Module = require('node:module')
const { basename, dirname, join } = require('node:path')
const { cachedDataVersionTag } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/** Characters from which a script is worth a file of its own. */
const large = 8192
/** Such a script is left to Node: what it imports late would not find its way. */
const importsLate = /\bimport\s*\(/

/**
 * Keeps what the engine made of large scripts for the next run: to compile them takes a fifth of `check`. They run from
 * there, so the folder must be the user's alone; where it cannot be, or cannot be written, all works without.
 * Node does that by itself from 22.8 on. For older ones, whose loader changes no more, this stands in.
 */
function keepCode(folder) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE || !isPrivate(folder)) return
  if (Module.enableCompileCache) Module.enableCompileCache(folder)
  else keepScripts(folder, engine())
}

/** The engine takes what another build of it made for its own, and then does anything: of each Node its own is kept. */
function engine() {
  const { size, mtimeMs } = statSync(process.execPath, { throwIfNoEntry: false }) ?? {}
  return [process.version, process.arch, process.execPath, size, mtimeMs, cachedDataVersionTag()].join(' ')
}

function isPrivate(folder) {
  try {
    make(folder)
    const { uid, mode } = lstatSync(folder)
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
  } catch {
    return false
  }
}

/** Step by step: `recursive` never returns where the disk takes no folder and says ENOENT, as in `/proc`. */
function make(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch ({ code }) {
    if (code !== 'ENOENT' || dirname(folder) === folder) return
    make(dirname(folder))
    mkdirSync(folder, { mode: 0o700 })
  }
}

function keepScripts(folder, by) {
  const fresh = []
  const { _compile: compile } = Module.prototype
  Module.prototype._compile = function (content, filename, format) {
    const kept =
      content.length >= large && !importsLate.test(content) ? readScript(folder, by, filename, content) : undefined
    if (!kept) return compile.call(this, content, filename, format)
    if (kept.isFresh) fresh.push(kept)
    const run = kept.script.runInThisContext()
    return run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, dirname(filename))
  }
  process.on('exit', () => {
    for (const { path, script, sum } of fresh) write(path, script.createCachedData(), sum)
    if (fresh.length > 0) sweep(folder)
  })
}

/** None where the text is no CommonJS script. */
function readScript(folder, by, filename, content) {
  const name = `${basename(filename)}-${crc32(filename).toString(16)}-${crc32(by).toString(16)}`
  const path = join(folder, name)
  const sum = crc32(content)
  const cachedData = read(path, sum)
  try {
    const script = new Script(Module.wrap(content), { filename, cachedData })
    return { path, script, sum, isFresh: cachedData === undefined || script.cachedDataRejected }
  } catch {
    return undefined
  }
}

const headBytes = 8

/** A file begins with the sums of the script and of what was made of it: the engine believes what it is given. */
function read(path, sum) {
  try {
    const file = readFileSync(path)
    const data = file.subarray(headBytes)
    return file.readUInt32LE(0) === sum && file.readUInt32LE(4) === crc32(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** In place at once and whole: another run may read it meanwhile. */
function write(path, data, sum) {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(sum, 0)
  head.writeUInt32LE(crc32(data), 4)
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, Buffer.concat([head, data]), { mode: 0o600 })
    renameSync(draft, path)
  } catch {
    // The next run compiles once more.
  }
}

const outdatedMs = 30 * 24 * 3_600_000

/** Each version of presskit, at each place, leaves some megabytes. What is deleted and yet used is compiled once more. */
function sweep(folder) {
  try {
    for (const path of readdirSync(folder).map(name => join(folder, name))) {
      const found = lstatSync(path)
      if (found.isFile() && Date.now() - found.mtimeMs > outdatedMs) unlinkSync(path)
    }
  } catch {
    // Another run sweeps as well.
  }
}

module.exports = { keepCode }
