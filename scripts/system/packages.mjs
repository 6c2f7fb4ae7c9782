// Programs of the system that the commands need, and where they come from on Debian and Ubuntu.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { StepError } from '../workspace/root.mjs'
import { findProgram } from './find-program.mjs'
import { runProgram } from './processes.mjs'

/** Names of a program, any of which will do, or the file of something else; and the Debian packages that bring it. */
export const COMPILER = [
  { names: ['python3'], packages: ['python3'] },
  { names: ['make'], packages: ['make'] },
  { names: ['g++', 'c++', 'clang++'], packages: ['g++'] },
]
export const DATABASE_SERVER = [{ names: ['mariadbd', 'mysqld'], packages: ['mariadb-server'] }]
export const BROWSER = [
  {
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
  },
]
/** The other browser, for journeys of which it is enough that they work at all. */
export const SECOND_BROWSER = [{ names: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] }]
/** As wide as Times New Roman, and with all the letters of Vietnamese, which Liberation has not. */
export const OFFICE_FONTS = '/usr/share/fonts/truetype/croscore'
/** Opens our documents as an office does. */
export const OFFICE = [
  { names: ['soffice', 'libreoffice'], packages: ['libreoffice-writer-nogui'] },
  { names: ['Tinos'], file: `${OFFICE_FONTS}/Tinos-Regular.ttf`, packages: ['fonts-croscore'] },
]

/** Sites that are not ours, for trying the tabs in them. */
export const SITES = [
  { names: ['php'], packages: ['php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring'] },
  {
    names: ['WordPress'],
    file: '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
    packages: ['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  },
  { names: ['DokuWiki'], file: '/usr/share/dokuwiki/doku.php', packages: ['dokuwiki'] },
  // what sites of fifteen years ago brought along
  { names: ['Prototype'], file: '/usr/share/javascript/prototype/prototype.js', packages: ['libjs-prototype'] },
  { names: ['MooTools'], file: '/usr/share/javascript/mootools/mootools.js', packages: ['libjs-mootools'] },
]

/** Started by nothing: a package may not start its service on the machine of whoever runs the tests. */
const POLICY = '/usr/sbin/policy-rc.d'

export function missingPrograms(wanted) {
  return wanted.filter(({ names, file }) => (file ? !existsSync(file) : findProgram(...names) === undefined))
}

/**
 * Installs what is missing, on Debian and Ubuntu as root.
 * @throws StepError naming what is missing, where this may not or cannot be done
 */
export async function installPackages(wanted, say) {
  const missing = missingPrograms(wanted)
  if (missing.length === 0) return
  const packages = missing.flatMap((program) => program.packages)
  const sentence = `Missing on this machine: ${missing.map(({ names }) => names[0]).join(', ')}`
  if (!isDebian() || process.getuid?.() !== 0) throw new StepError(`${sentence}. Please install it and start again.`)
  say(`installing ${packages.join(', ')}`)
  const ownPolicy = !existsSync(POLICY)
  if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram('apt-get', ['update', '-qq'], { env })
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
    const { code, output } = await runProgram('apt-get', install, { env })
    if (code !== 0) throw new StepError(`${sentence}, and apt-get could not install it:\n${output}`)
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true })
  }
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}
