import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The text of a file that is written once and then kept, so that a restart finds it; readable by its owner only. Of
 * processes that start at the same moment one makes it, and all of them get the same whole text.
 */
export function keptFile(file: string, text: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(dirname(file), { recursive: true })
  const folder = mkdtempSync(join(dirname(file), 'new-'))
  try {
    const whole = join(folder, 'file')
    writeFileSync(whole, text, { mode: 0o600 })
    linkSync(whole, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
  return readFileSync(file, 'utf8')
}
