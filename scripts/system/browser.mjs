import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { at, StepError } from '../workspace/root.mjs'
import { findProgram } from './find-program.mjs'
import { BROWSER, installPackages } from './packages.mjs'
import { runProgram } from './processes.mjs'

/**
 * A Chromium for the tests: the one that CHROMIUM names, the system's, or one installed now.
 * @returns the path of its program
 * @throws StepError in one sentence, where there is none and none may be installed
 */
export async function installBrowser(say) {
  const present = existing(process.env.CHROMIUM) ?? findProgram(...BROWSER[0].names) ?? existing(await playwrightsOwn())
  if (present) return present
  if (isUbuntu() && process.getuid?.() === 0) {
    // Ubuntu's package is only a pointer to a snap, which a container cannot run
    say('installing Chromium')
    const cli = join(
      dirname(createRequire(at('e2e', 'package.json')).resolve('playwright-core/package.json')),
      'cli.js',
    )
    const { code, output } = await runProgram(process.execPath, [cli, 'install', '--with-deps', 'chromium'])
    if (code !== 0) throw new StepError(`Missing on this machine: chromium, and it could not be installed:\n${output}`)
    return playwrightsOwn()
  }
  await installPackages(BROWSER, say)
  return findProgram(...BROWSER[0].names)
}

async function playwrightsOwn() {
  const { chromium } = createRequire(at('e2e', 'package.json'))('playwright-core')
  return chromium.executablePath()
}

const existing = (path) => (path && existsSync(path) ? path : undefined)

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}
