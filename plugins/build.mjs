// Builds all plugins into plugins/dist, which the gateway serves: `node plugins/build.mjs`.
// Needs an installed workspace. Tabs first, then Vue and Pinia, then embed.js, which carries the names of them all;
// at the end the packages for site systems, and the files of earlier releases.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { carryOver } from './released.mjs'
import { makeSitePackages } from './sites/packages.mjs'

const PLUGINS = dirname(fileURLToPath(import.meta.url))
/** Built beside and swapped at the end: a gateway that is running keeps its files, also when a build fails. */
const DIST = join(PLUGINS, 'dist.next')
const vite = join(
  dirname(createRequire(join(PLUGINS, 'loader/package.json')).resolve('vite/package.json')),
  'bin/vite.js',
)

rmSync(DIST, { recursive: true, force: true })
mkdirSync(DIST, { recursive: true })

const tabs = packagesIn('tabs')
const pages = packagesIn('pages')
for (const name of tabs) await build(`tab ${name}`, `tabs/${name}`, 'vite.config.ts', join(DIST, 'tabs', name))
await build('Vue and Pinia', 'loader', 'vendor.config.ts', DIST)
await build('what the loader shows', 'loader', 'frame.config.ts', DIST)
// Loaders from an old cache ask for them by these names when theirs are gone.
const vendor = copyOf('vendor')
const frame = copyOf('frame')
await build('loader', 'loader', 'embed.config.ts', DIST)
await build('loader of this release', 'loader', 'embed.config.ts', DIST, { ANTQ_PINNED: '1' })
for (const name of pages) await build(`page ${name}`, `pages/${name}`, 'vite.config.ts', join(DIST, 'pages', name))
await build('portal ho-chi-minh', 'portals/ho-chi-minh', 'vite.config.ts')
await makeSitePackages(
  join(DIST, 'packages'),
  JSON.parse(readFileSync(join(PLUGINS, '../package.json'), 'utf8')).version,
)

const files = compress()
/** The loader that a site may pin: its path and integrity are what a webmaster needs. */
const pinned = files.find(({ path }) => /^embed-.*\.js$/.test(path))
const { version } = JSON.parse(readFileSync(join(PLUGINS, 'loader/package.json'), 'utf8'))
writeFileSync(
  join(DIST, 'manifest.json'),
  `${JSON.stringify({ version, pinned: { path: pinned.path, integrity: pinned.integrity }, tabs, files }, null, 1)}\n`,
)
report(files)
// After the manifest, which names today's files alone.
carryOver(join(PLUGINS, 'released'), DIST)
rmSync(join(PLUGINS, 'dist'), { recursive: true, force: true })
renameSync(DIST, join(PLUGINS, 'dist'))

/** Names of the packages in a folder that Vite builds; `_template` is not one of them. */
function packagesIn(folder) {
  return readdirSync(join(PLUGINS, folder))
    .filter((name) => !name.startsWith('_') && existsSync(join(PLUGINS, folder, name, 'vite.config.ts')))
    .sort()
}

/** Gives a built file the name that stays, and returns the one it has. */
function copyOf(name) {
  const built = readdirSync(DIST).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
  copyFileSync(join(DIST, built), join(DIST, `${name}.js`))
  return built
}

/** Runs Vite in a process of its own: a portal's federation plugin keeps state that two builds would share. */
async function build(what, folder, config, outDir, more = {}) {
  console.log(`plugins: ${what} …`)
  const args = ['build', '--config', config, '--logLevel', 'warn', ...(outDir ? ['--outDir', outDir] : [])]
  // A journey that starts the product builds it from inside vitest, where the federation plugin does nothing.
  const { VITEST: _inside, ...outside } = process.env
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: join(PLUGINS, folder),
    stdio: 'inherit',
    env: { ...outside, ...more, ANTQ_DIST: DIST },
  })
  const code = await new Promise((done) => child.on('close', done))
  if (code !== 0) {
    console.error(`plugins: building ${what} failed`)
    process.exit(1)
  }
}

/** Writes a `.br` beside every file, at the level that is too slow to use while serving. */
function compress() {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.zip'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => {
      const content = readFileSync(file)
      const brotli = brotliCompressSync(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      })
      writeFileSync(`${file}.br`, brotli)
      const path = file.slice(DIST.length + 1).replaceAll('\\', '/')
      return {
        path,
        bytes: content.length,
        brotli: brotli.length,
        immutable: /-[\w-]{8}\.\w+$/.test(path),
        integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      }
    })
}

function report(all) {
  const size = new Map(all.map(({ path, brotli }) => [path, brotli]))
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const loader = size.get('embed.js')
  console.log(
    `plugins: brotli sizes: loader ${kilobytes(loader)} + ${kilobytes(size.get(frame))}, Vue and Pinia ${kilobytes(size.get(vendor))}`,
  )
  for (const name of tabs) {
    const { initial } = JSON.parse(readFileSync(join(DIST, 'tabs', name, 'antq.json'), 'utf8'))
    const own = initial.reduce((sum, file) => sum + size.get(`tabs/${name}/${file}`), 0)
    const first = kilobytes(loader + size.get(frame) + size.get(vendor) + own)
    console.log(`plugins: tab ${name} ${kilobytes(own)} in ${initial.length} files; as first tab ${first}`)
  }
}
