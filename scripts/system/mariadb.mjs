// A MariaDB server of the tests' own: private folder, private port, nobody else's data, gone afterwards. Large data for
// measuring is kept in a folder that the caller names.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './find-program.mjs'
import { freePort } from './free-port.mjs'
import { afterStopping, runProgram, startProgram, stopProgram } from './processes.mjs'

const STARTS_WITHIN = 60_000
const NAME = 'antq'

/** Much that waits in memory is written out when a server with large data stops. */
const STOPS_WITHIN = 120_000

/**
 * Starts a server; an empty one where no folder is named. Its user may create databases, so that every test file can
 * have one of its own.
 * @param kept.data folder whose data is used again, and stays
 * @param kept.settings further arguments of the server
 * @returns `url` (`mysql://antq:antq@127.0.0.1:PORT/antq`, an existing database), the `pid` and `stop`
 * @throws where MariaDB is not installed or does not start within a minute
 */
export async function startMariadb(kept) {
  const server = findProgram('mariadbd', 'mysqld')
  const installer = findProgram('mariadb-install-db', 'mysql_install_db')
  if (!server || !installer) throw new Error('MariaDB is not installed: the package mariadb-server brings it')

  const folder = mkdtempSync(join(tmpdir(), 'antq-mariadb-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const leave = afterStopping(remove)
  try {
    const data = kept?.data ?? join(folder, 'data')
    mkdirSync(data, { recursive: true })
    const asUser = await userFor(folder, data)
    if (!existsSync(join(data, 'mysql'))) await installInto(installer, data, asUser)

    const port = await freePort()
    const child = await listening(server, [
      '--no-defaults',
      ...asUser,
      `--datadir=${data}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      // a server that starts removes what it finds of temporary tables, also those of a server beside it
      `--tmpdir=${folder}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-name-resolve',
      '--skip-log-bin',
      '--max-connections=400',
      // the data lives for minutes: a power cut may take it
      '--innodb-flush-log-at-trx-commit=0',
      `--init-file=${initFile(folder)}`,
      ...(kept?.settings ?? []),
    ])
    const stop = async () => {
      await stopProgram(child, kept ? STOPS_WITHIN : undefined)
      leave()
      remove()
    }
    return { url: `mysql://${NAME}:${NAME}@127.0.0.1:${port}/${NAME}`, pid: child.pid, stop }
  } catch (error) {
    leave()
    remove()
    throw error
  }
}

async function installInto(installer, data, asUser) {
  const { code, output } = await runProgram(installer, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asUser,
  ])
  if (code !== 0) throw new Error(`mariadb-install-db failed:\n${output}`)
}

/** Root may not run the server as root: the folders go to the user that the package made. */
async function userFor(...folders) {
  if (process.getuid?.() !== 0) return []
  const { code, output } = await runProgram('chown', ['mysql', ...folders])
  if (code !== 0) throw new Error(`no user mysql for the server: ${output}`)
  return ['--user=mysql']
}

function initFile(folder) {
  const file = join(folder, 'init.sql')
  const lines = [
    `CREATE DATABASE IF NOT EXISTS ${NAME} CHARACTER SET utf8mb4;`,
    `CREATE USER IF NOT EXISTS '${NAME}'@'%' IDENTIFIED BY '${NAME}';`,
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
