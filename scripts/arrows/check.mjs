import { basename, dirname } from 'node:path'
import { importsOf, sourceFiles } from './imports.mjs'
import { FLOORS, PLACES } from './places.mjs'

/**
 * Every import below `root` that goes against the arrows.
 * @returns one sentence for each, naming both files and the rule; empty when all is well
 */
export function wrongImports(root) {
  return sourceFiles(root).flatMap((file) =>
    importsOf(root, file).flatMap((imported) => {
      const why = objection(file, imported)
      return why ? [`${file} imports ${imported}: ${why}`] : []
    }),
  )
}

/** Why a file may not import another, or `undefined` where it may. */
export function objection(file, imported) {
  // A test stands beside what it tests and may use what tests use.
  const from = placeOf(file)
  if (from?.may === 'anything' || /^gateway\/.*\.test\.ts$/.test(file)) return undefined
  const to = placeOf(imported)
  if (!from || !to) return undefined
  if (isSamePart(from, to, file, imported)) return floorObjection(file, imported)
  if (!from.may.includes(to.name)) return from.why
  if (to.door && imported !== to.door) return `another slice is entered through its index.ts only`
  return undefined
}

function placeOf(path) {
  return PLACES.find(({ folder }) => folder.test(path))
}

/** Each tab is a part of its own, although one rule describes them all. */
function isSamePart(from, to, file, imported) {
  if (from.name !== to.name) return false
  return from.name !== 'tab' || dirnameOfTab(file) === dirnameOfTab(imported)
}

const dirnameOfTab = (path) => path.split('/').slice(0, 3).join('/')

function floorObjection(file, imported) {
  if (!file.startsWith('gateway/src/slices/') || dirname(file) !== dirname(imported)) return undefined
  const [own, other] = [floorOf(file), floorOf(imported)]
  if (own === -1 || other <= own) return undefined
  return `in a slice imports run downwards (${FLOORS.map((floor) => floor.join(', ')).join(' ← ')})`
}

function floorOf(path) {
  const part = basename(path, '.ts').split('.').at(-1)
  return FLOORS.findIndex((floor) => floor.includes(part))
}
