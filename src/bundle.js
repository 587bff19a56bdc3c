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
  // Cleaned, so that nothing is packed of what has gone.
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    comments: false,
  },
  // Some modules are loaded late by one and early by another: both are right where they stand.
  checks: { ineffectiveDynamicImport: false },
  plugins: [licences(), standIns(), ownHelpers(), commonJs()],
})

/**
 * What stands in for packages. Puppeteer can download browsers, through proxies that scripts choose: 1.5 MB of code that
 * each build would read for nothing, as this command asks no network for anything. It makes a log anew for each message,
 * which asks the terminal for its colours each time. And archives are summed up by Node, not in JavaScript.
 */
function standIns() {
  const modules = {
    'proxy-agent': 'export class ProxyAgent {}',
    debug: 'export default () => () => {}',
    'crc-32': `import { crc32 } from 'node:zlib'\nexport default { buf: (bytes, before) => crc32(bytes, before >>> 0) }`,
    'buffer-crc32': `import { crc32 } from 'node:zlib'\nexport { crc32 as unsigned }\nexport default { unsigned: crc32 }`,
  }
  return {
    name: 'stand-ins',
    resolveId: id => (id in modules ? id : null),
    load: id => modules[id] ?? null,
  }
}

/**
 * The package for Word documents is compiled for engines that lack fields of classes and spread objects. Its stand-ins
 * for the two take a fifth of the time of a document. It is made for browsers, too, and looks into their store: from 25
 * on Node complains of that aloud.
 */
function ownHelpers() {
  const helpers = {
    config: 'function config() { return false }',
    _defineProperty: 'function _defineProperty(target, key, value) { target[key] = value; return target }',
    _objectSpread2: 'function _objectSpread2(...objects) { return Object.assign(...objects) }',
  }
  const replaceHelper = (code, [name, own]) => {
    const helper = new RegExp(`^(\\t*)function ${name}\\([\\s\\S]*?^\\1}$`, 'm')
    if (!helper.test(code)) throw new Error(`docx has no ${name} any more: leave it out of src/bundle.js`)
    return code.replace(helper, own)
  }
  return {
    name: 'own-helpers',
    transform: {
      filter: { id: /\/node_modules\/docx\/dist\// },
      handler: code => ({ code: Object.entries(helpers).reduce(replaceHelper, code), map: null }),
    },
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
      const packages = [...new Set(folders)].sort().map(packageIn)
      const source = packages.map(one => `${one.title}\n\n${one.text ?? textOfKind(one, packages)}`).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source })
    },
  }
}

function packageIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).sort()
  const named = files.filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = named.map(file => readFileSync(join(folder, file), 'utf8').trim())
  const text = texts.join('\n\n') || sectionOfReadme(folder, files)
  return { title: `${name} ${version} (${license})`, license, holder: author?.name ?? author, text }
}

function sectionOfReadme(folder, files) {
  const readme = files.find(file => /^readme/i.test(file))
  return readme && /^#+ licen[cs]e\s*\n+([^#]{200,})/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[1].trim()
}

/** Some packages bring no text: another one has that of the same licence, and only the holder differs. */
function textOfKind({ title, license, holder }, packages) {
  const twin = packages.find(one => one.license === license && one.text)
  if (!twin || !holder) throw new Error(`The text of the licence of ${title} is not known`)
  return twin.text.replace(/^\s*copyright (\(c\)|©|\d|\[).*$/gim, `Copyright ${holder}`)
}
