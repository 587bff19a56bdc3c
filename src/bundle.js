import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'

/**
 * The command and the library as few files: to find and open 600 of them took most of the time of `check`.
 * A package with a binary or data of its own is left where npm puts it. CommonJS, as its compiled form can be kept.
 */
await build({
  input: {
    index: 'src/index.ts',
    main: 'src/cli/main.ts',
    interruption: 'src/cli/interruption.ts',
    'exit-codes': 'src/cli/exit-codes.ts',
    'cache-folder': 'src/cache/folder.ts',
  },
  platform: 'node',
  transform: { target: 'node20.19' },
  external: [/^sharp$/, /^@sparticuz\//, /^harfbuzzjs/, /^subset-font$/, /^fontverter$/, /^@cantoo\//],
  output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: false },
  // Some modules are loaded late by one and early by another: both are right where they stand.
  checks: { ineffectiveDynamicImport: false },
  plugins: [licences(), noDownloads(), commonJs()],
})

/**
 * Puppeteer can download browsers, through proxies that scripts choose: 1.5 MB of code that each build would read for
 * nothing, as this command asks no network for anything.
 */
function noDownloads() {
  return {
    name: 'no-downloads',
    resolveId: id => (id === 'proxy-agent' ? 'proxy-agent' : null),
    load: id => (id === 'proxy-agent' ? 'export class ProxyAgent {}' : null),
  }
}

/** The package's own modules are ES modules; these are none. */
function commonJs() {
  return {
    name: 'common-js',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
    renderChunk: code => code.replaceAll(/\bimport\("(node:[\w/]+)"\)/g, 'require("$1")'),
  }
}

/** The licences of all packages that are bundled, as they ask for. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(chunk => chunk.moduleIds ?? [])
      const folders = modules.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [])
      const source = [...new Set(folders)].sort().map(licenceOf).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source })
    },
  }
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').trim())
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}
