// Makes the packages that a webmaster uploads: `antq-nukeviet.zip` and `antq-wordpress.zip`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

const HERE = import.meta.dirname
/**
 * Folders of NukeViet that get the block: its desktop theme, its phone theme, and the module "page", whose blocks every
 * other theme of a site can show.
 */
const NUKEVIET_FOLDERS = ['themes/default/blocks', 'themes/mobile_default/blocks', 'modules/page/blocks']

/**
 * Writes both packages; the same sources give the same bytes.
 * @param folder  is made where it is missing
 * @param version semver of this release
 * @returns names of the files
 */
export async function makeSitePackages(folder, version) {
  mkdirSync(folder, { recursive: true })
  const packages = { 'antq-nukeviet.zip': nukeviet(version), 'antq-wordpress.zip': wordpress(version) }
  for (const [name, files] of Object.entries(packages)) writeFileSync(join(folder, name), await zipped(files))
  return Object.keys(packages)
}

/** NukeViet takes `1.2.03` for a version, and finds config.ini at the top. */
function nukeviet(version) {
  const [major, minor, patch] = version.split('.')
  const read = (file) => filled(join(HERE, 'nukeviet', file), `${major}.${minor}.${patch.padStart(2, '0')}`)
  const block = ['global.antq.php', 'global.antq.ini']
  const placed = NUKEVIET_FOLDERS.flatMap((folder) => block.map((file) => [`${folder}/${file}`, read(file)]))
  return [['config.ini', read('config.ini')], ...placed]
}

/** WordPress wants one folder at the top, named like the plugin. */
function wordpress(version) {
  const root = join(HERE, 'wordpress')
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [relative(root, file).replaceAll('\\', '/'), filled(file, version)])
}

function filled(file, version) {
  return readFileSync(file, 'utf8').replaceAll('@VERSION@', version)
}

/** Plain entries with their sizes in front: NukeViet reads archives with a library of PHP that knows nothing newer. */
async function zipped(files) {
  const archive = new ZipWriter(new Uint8ArrayWriter(), {
    dataDescriptor: false,
    extendedTimestamp: false,
    zip64: false,
    lastModDate: new Date(2026, 0, 1),
    useWebWorkers: false,
  })
  for (const [name, content] of files) await archive.add(name, new TextReader(content))
  return archive.close()
}
