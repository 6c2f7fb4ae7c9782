// What earlier releases served: a loader that a site has pinned, or a cache has kept, finds its own files for a year.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** Names with a hash of their content: they may stand beside those of any other release. */
const HASHED = /-[\w-]{8}\.\w+$/
/** What a cache keeps under a name that stays, for tests of releases that meet. */
const EVERGREEN = /^embed\.js$|^tabs\/[\w-]+\/(?:remoteEntry\.js|antq\.json)$/
/** Says of a folder on which day the release was made. */
const NOTE = 'release.json'

/**
 * Puts what a build serves to websites beside the releases of before, in brotli; pages of our own are not for them.
 * Releases go whose follower is more than a year old.
 * @param released folder with one folder for each release
 * @param dist     what was built
 * @param on       calendar date
 */
export function keepRelease(released, dist, version, on) {
  const folder = join(released, version)
  rmSync(folder, { recursive: true, force: true })
  // Of this build alone: those of earlier releases lie beside them.
  const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'))
  for (const { path } of files.filter((file) => !file.path.startsWith('pages/')))
    if (HASHED.test(path) || EVERGREEN.test(path))
      write(join(folder, `${path}.br`), readFileSync(join(dist, `${path}.br`)))
  write(join(folder, NOTE), `${JSON.stringify({ on })}\n`)
  const kept = releasesIn(released)
  kept.forEach(({ folder: old }, index) => {
    const follower = kept[index + 1]
    if (follower && yearAfter(follower.on) < on) rmSync(old, { recursive: true })
  })
}

/**
 * Lays the files of earlier releases beside those of a new build; what has the same name is the same file.
 * @throws Error where it is not: a browser keeps such a file for a year and would never look again
 */
export function carryOver(released, dist) {
  for (const { folder } of releasesIn(released))
    for (const file of packedIn(folder).filter((path) => HASHED.test(path))) {
      const [packed, target] = [readFileSync(join(folder, `${file}.br`)), join(dist, file)]
      const content = brotliDecompressSync(packed)
      if (existsSync(target)) {
        if (!content.equals(readFileSync(target))) throw new Error(`${file} of ${folder} is not the ${file} of today`)
        continue
      }
      write(target, content)
      write(`${target}.br`, packed)
    }
}

/** All releases, the oldest first. */
function releasesIn(released) {
  if (!existsSync(released)) return []
  return readdirSync(released)
    .map((name) => join(released, name))
    .filter((folder) => existsSync(join(folder, NOTE)))
    .map((folder) => ({ folder, on: JSON.parse(readFileSync(join(folder, NOTE), 'utf8')).on }))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** The files of a release as it served them, each kept with `.br` behind its name. */
function packedIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.br'))
    .map((file) => file.slice(0, -'.br'.length))
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** `2027-03-01` for `2026-03-01`; as text, dates compare as days do. */
function yearAfter(date) {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
}
