import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps servers where an ordinary user's PATH does not look. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/** The full path of the first of these programs that is installed, or `undefined`. */
export function findProgram(...names) {
  const paths = names.flatMap((name) => FOLDERS.filter(Boolean).map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path))
}
