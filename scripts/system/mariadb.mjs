// A MariaDB server of the tests' own: private folder, private port, nobody else's data, gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './find-program.mjs'
import { freePort } from './free-port.mjs'
import { afterStopping, runProgram, startProgram, stopProgram } from './processes.mjs'

const STARTS_WITHIN = 60_000
const NAME = 'antq'

/**
 * Starts an empty server. Its user may create databases, so that every test file can have one of its own.
 * @returns `url` (`mysql://antq:antq@127.0.0.1:PORT/antq`, an existing empty database) and `stop`
 * @throws where MariaDB is not installed or does not start within a minute
 */
export async function startMariadb() {
  const server = findProgram('mariadbd', 'mysqld')
  const installer = findProgram('mariadb-install-db', 'mysql_install_db')
  if (!server || !installer) throw new Error('MariaDB is not installed: the package mariadb-server brings it')

  const folder = mkdtempSync(join(tmpdir(), 'antq-mariadb-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const leave = afterStopping(remove)
  try {
    const asUser = await userFor(folder)
    const data = join(folder, 'data')
    const install = await runProgram(installer, [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asUser,
    ])
    if (install.code !== 0) throw new Error(`mariadb-install-db failed:\n${install.output}`)

    const port = await freePort()
    const child = await listening(server, [
      '--no-defaults',
      ...asUser,
      `--datadir=${data}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-name-resolve',
      '--skip-log-bin',
      '--max-connections=400',
      // the data lives for minutes: a power cut may take it
      '--innodb-flush-log-at-trx-commit=0',
      `--init-file=${initFile(folder)}`,
    ])
    const stop = async () => {
      await stopProgram(child)
      leave()
      remove()
    }
    return { url: `mysql://${NAME}:${NAME}@127.0.0.1:${port}/${NAME}`, stop }
  } catch (error) {
    leave()
    remove()
    throw error
  }
}

/** Root may not run the server as root: the folder goes to the user that the package made. */
async function userFor(folder) {
  if (process.getuid?.() !== 0) return []
  const { code, output } = await runProgram('chown', ['mysql', folder])
  if (code !== 0) throw new Error(`no user mysql for the server: ${output}`)
  return ['--user=mysql']
}

function initFile(folder) {
  const file = join(folder, 'init.sql')
  const lines = [
    `CREATE DATABASE ${NAME} CHARACTER SET utf8mb4;`,
    `CREATE USER '${NAME}'@'%' IDENTIFIED BY '${NAME}';`,
    `GRANT ALL ON *.* TO '${NAME}'@'%';`,
  ]
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o644 })
  return file
}

/** Starts the server and waits for its own word that it takes connections. */
async function listening(server, args) {
  const child = startProgram(server, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  const ready = new Promise((resolve) => {
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text) => {
      log = `${log}${text}`.slice(-8000)
      if (/ready for connections/.test(log)) resolve('ready')
    })
  })
  let timer
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve('late'), STARTS_WITHIN)))
  const outcome = await Promise.race([ready, late, child.ended.then(() => 'ended')])
  clearTimeout(timer)
  if (outcome === 'ready') return child
  await stopProgram(child)
  throw new Error(`MariaDB did not start (${outcome}):\n${log}`)
}
