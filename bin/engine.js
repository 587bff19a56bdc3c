const { setFlagsFromString } = require('node:v8')

/**
 * Tells the engine that the run is short: what takes long to compile is compiled when it is truly hot, be it a function, a
 * pattern, of which the linter asks hundreds a few times each, or the cutter of fonts. That spares `check` a sixth of its
 * time, and a build on Node 20 a fifth of the processor's. Each line of Node has words of its own, and complains aloud of
 * others: lines that are not named do without.
 */
const flags = {
  20: ['--interrupt-budget=500000'],
  22: [],
  24: [],
}
const everywhere = ['--liftoff-only', '--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization']

/** Modules of Node's own that every command needs: once flags are changed, their compiled form counts no more. */
const early = ['child_process', 'fs/promises', 'module', 'net', 'process', 'timers/promises', 'vm', 'zlib']

/** `major` is the line of Node. */
function tuneEngine(major) {
  if (!flags[major]) return
  for (const name of early) require(`node:${name}`)
  for (const flag of [...everywhere, ...flags[major]]) setFlagsFromString(flag)
}

module.exports = { tuneEngine }
