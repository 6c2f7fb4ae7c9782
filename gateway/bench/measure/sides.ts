import { fileURLToPath } from 'node:url'
import { startProgram, stopProgram, type Program } from '../../../scripts/system/processes.mjs'
import { OFFICER_TOKEN } from '../data/people.rows.js'
import type { Question, Variables } from '../questions/question.js'

/** One of the two that are measured: a server of its own that can be asked every question. */
export interface Side {
  readonly name: 'gateway' | 'floor'
  readonly port: number
  readonly pid: number
  /** Path, headers and body of one request. */
  request(question: Question, variables: Variables, key: string): SideRequest
  stop(): Promise<void>
}

export interface SideRequest {
  readonly method: 'POST'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}

const gateway = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the gateway or the floor on a database.
 * @param flags of Node, for a profile
 * @throws Error where it does not come up
 */
export async function startSide(name: Side['name'], url: string, flags: readonly string[] = []): Promise<Side> {
  const script = ['--conditions=antq-source', '--import', 'tsx', ...flags, `bench/servers/${name}.ts`]
  const child = startProgram(process.execPath, script, {
    cwd: gateway,
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child)
  return {
    name,
    port,
    pid: child.pid ?? 0,
    request: name === 'gateway' ? gatewayRequest : floorRequest,
    stop: () => stopProgram(child),
  }
}

async function portOf(child: Program): Promise<number> {
  let said = ''
  child.stdout?.setEncoding('utf8')
  const told = new Promise<number>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      said += text
      const port = /listening (\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
  const ended = child.ended.then(({ code }): never => {
    throw new Error(`a server ended with ${code}: ${said}`)
  })
  return Promise.race([told, ended])
}

function gatewayRequest({ document, isWrite }: Question, variables: Variables, key: string): SideRequest {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    authorization: `Bearer ${OFFICER_TOKEN}`,
  }
  if (isWrite) headers['idempotency-key'] = key
  return { method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query: document, variables }) }
}

function floorRequest({ name, isWrite }: Question, variables: Variables, key: string): SideRequest {
  const body = JSON.stringify(isWrite ? { ...variables, key } : variables)
  return { method: 'POST', path: `/${encodeURIComponent(name)}`, headers: { 'content-type': 'application/json' }, body }
}

/** The `data` of one answer. @throws Error where there is none */
export async function dataOf(side: Side, question: Question, variables: Variables, key: string): Promise<unknown> {
  const { method, path, headers, body } = side.request(question, variables, key)
  const response = await fetch(`http://127.0.0.1:${side.port}${path}`, { method, headers, body })
  const text = await response.text()
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown }
  if (response.status !== 200 || errors !== undefined) throw new Error(`${side.name} ${question.name}: ${text}`)
  return data
}
