// `npm start`: installs, builds and serves the gateway and, outside production, the sample portals.
import './node-version.mjs'
import { readdirSync } from 'node:fs'
import { isFree } from './system/free-port.mjs'
import { startProgram, stopAll } from './system/processes.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { at, ROOT, StepError } from './workspace/root.mjs'

const PORTALS = ['bac-giang', 'tra-vinh', 'tay-ninh', 'ho-chi-minh']
/** The first start migrates and fills the demonstration data. */
const READY_WITHIN = 180_000

const isProduction = process.env.NODE_ENV === 'production'
const say = (line) => console.log(`· ${line}`)
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let closePortals = async () => {}
let isStopping = false

async function stop(code) {
  if (isStopping) return
  isStopping = true
  await Promise.all([closePortals(), stopAll()])
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(0))

/** npm that is killed takes its shell along but not us: without a parent nobody could stop this any more. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(0), 500).unref()
}

function readPort() {
  const port = Number(process.env.PORT || 4000)
  if (Number.isInteger(port) && port > 0 && port + PORTALS.length < 65_536) return port
  throw new StepError(
    `PORT must be a whole number between 1 and ${65_535 - PORTALS.length}; it is ${process.env.PORT}.`,
  )
}

async function refuseTakenPorts(ports) {
  const host = process.env.HOST || '127.0.0.1'
  for (const [index, port] of ports.entries()) {
    if (await isFree(port, index === 0 ? host : '127.0.0.1')) continue
    throw new StepError(
      `Port ${port} is taken: stop the program that uses it, or choose another, for instance PORT=${ports[0] + 100}.`,
    )
  }
}

/** Starts the gateway; its own lines are shown. Whatever ends it ends the whole command. */
function startGateway(port, samples) {
  const env = {
    ...process.env,
    PORT: String(port),
    PROVINCES_DIR: process.env.PROVINCES_DIR || at('deploy', 'provinces'),
    PLUGINS_DIR: process.env.PLUGINS_DIR || at('plugins', 'dist'),
    // Node 22 and later keep what they compiled; older ones do not look at this
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || at('node_modules', '.cache', 'antq', 'compiled'),
    DEMO_PORTALS: Object.entries(samples)
      .map(([province, address]) => `${province}=${address}`)
      .join(','),
  }
  const preload = new URL('system/end-with-parent.mjs', import.meta.url).href
  const args = ['--import', preload, at('gateway', 'dist', 'main.js')]
  const child = startProgram(process.execPath, args, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      for (const line of text.split('\n').filter((each) => each.trim() !== '')) say(line)
    })
  }
  void child.ended.then(({ code }) => {
    if (isStopping) return
    console.error(`The gateway has stopped (${code ?? 'killed'}).`)
    void stop(1)
  })
}

async function startPortals(gateway, port) {
  const { serve } = await import(new URL('../plugins/portals/serve.mjs', import.meta.url))
  const ports = Object.fromEntries(PORTALS.map((province, index) => [province, port + 1 + index]))
  const portals = await serve({ gateway, ports })
  closePortals = portals.close
  return portals.addresses
}

/** Waits until every address answers 200. */
async function answers(addresses) {
  const deadline = Date.now() + READY_WITHIN
  for (const address of addresses) {
    while (!isStopping) {
      const response = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
      await response?.arrayBuffer()
      if (response?.status === 200) break
      if (Date.now() > deadline) throw new StepError(`${address} does not answer.`)
      await wait(100)
    }
  }
}

function provinces() {
  const files = readdirSync(process.env.PROVINCES_DIR || at('deploy', 'provinces'))
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.replace('.yaml', ''))
}

async function start() {
  const port = readPort()
  await refuseTakenPorts(isProduction ? [port] : [port, ...PORTALS.map((_, index) => port + 1 + index)])
  await installWorkspace(say)
  await buildWorkspace(say)

  const local = `http://localhost:${port}`
  const gateway = (process.env.PUBLIC_URL || local).replace(/\/$/, '')
  const samples = isProduction ? {} : await startPortals(gateway, port)
  say('starting the gateway')
  startGateway(port, samples)
  await answers([`${local}/health/ready`, ...Object.values(samples)])
  if (isStopping) return

  const known = provinces()
  console.log(`ready ${local}`)
  console.log(`  GraphQL          ${gateway}/graphql`)
  console.log(`  for websites     ${gateway}/embed.js`)
  console.log(`  for partners     ${gateway}/partners`)
  for (const [province, address] of Object.entries(samples)) console.log(`  ${province.padEnd(16)} ${address}`)
  for (const province of Object.keys(samples).filter((each) => known.includes(each)))
    console.log(`  officer's door   ${gateway}/demo/sign-in?province=${province}`)
}

try {
  stopWithNpm()
  await start()
} catch (error) {
  if (!isStopping) {
    console.error(error instanceof StepError ? error.message : error)
    await stop(1)
  }
}
