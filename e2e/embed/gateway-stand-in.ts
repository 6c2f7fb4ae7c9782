import { access, readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a stand-in does with a request instead of answering it; `undefined` lets it be answered, a promise later. */
export type Fault = 404 | 500 | 'hang' | 'html' | Promise<void> | undefined

export interface StandIn {
  /** `http://localhost:41234` */
  readonly address: string
  /** Paths asked for, in order, `/~1/` included. */
  readonly asked: string[]
  /** Decides for each path; set anew at any time. */
  fault: (path: string) => Fault
  close(): Promise<void>
}

const DIST = fileURLToPath(new URL('../../plugins/dist/', import.meta.url))
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/** What the tests' pages say about themselves when the test names nothing else. */
export const REGISTRATION = {
  province: 'bac-giang',
  name: 'Liên đoàn Lao động tỉnh Bắc Giang',
  language: 'vi',
  unit: 'bac-giang.ldld',
  tabs: [
    { name: 'first', label: { vi: 'Thứ nhất', en: 'First' } },
    { name: 'second', label: { vi: 'Thứ hai', en: 'Second' } },
    { name: 'third', label: { vi: 'Thứ ba', en: 'Third' } },
  ],
  theme: { accent: '#0a6b4c' },
  deepLinks: true,
}

/** As the gateway understands the addresses of later tries. */
function plainPath(path: string): string {
  return path.replace(/^\/~\d+\//, '/').replace(/^(\/tabs\/[\w-]+)\/~\d+\//, '$1/assets/')
}

/** Serves built plugins, tabs of a test's own and registrations, as the gateway does, on a free port. */
export async function startStandIn(options: {
  /** Further files by path: `{ '/tabs/first/remoteEntry.js': '…' }`. */
  files?: Record<string, string | Buffer>
  registration?: (province: string) => object | undefined
  /** What comes along with the registration for a tab. */
  answers?: (tab: string) => object[]
}): Promise<StandIn> {
  await access(join(DIST, 'embed.js')).catch(() => {
    throw new Error('the plugins are not built: node plugins/build.mjs')
  })
  const standIn: StandIn = { address: '', asked: [], fault: () => undefined, close: async () => {} }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    standIn.asked.push(pathname)
    response.setHeader('access-control-allow-origin', '*')
    const fault = standIn.fault(pathname)
    if (fault === 'hang') return
    if (fault === 'html') return void response.setHeader('content-type', 'text/html').end('<h1>Sorry</h1>')
    if (typeof fault === 'number') return void response.writeHead(fault).end()
    void Promise.resolve(fault).then(() => answer(plainPath(pathname), searchParams, response))
  })
  const answer = (path: string, asked: URLSearchParams, response: ServerResponse): void => {
    if (path === '/embed/report') return void response.writeHead(204).end()
    if (!/^\/embed\/(?:portal|first)\.json$/.test(path)) return void answerFile(path, options.files ?? {}, response)
    const registration = (options.registration ?? (() => REGISTRATION))(asked.get('province') ?? '')
    response.writeHead(registration ? 200 : 404, { 'content-type': 'application/json' })
    const tab = asked.get('tab') || (registration as typeof REGISTRATION | undefined)?.tabs[0]?.name || ''
    const first = { registration, tab, answers: options.answers?.(tab) ?? [] }
    response.end(JSON.stringify(registration ? (path.includes('first') ? first : registration) : { error: 'unknown' }))
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(standIn, {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}

async function answerFile(
  path: string,
  files: Record<string, string | Buffer>,
  response: ServerResponse,
): Promise<void> {
  const content = files[path] ?? (await readFile(join(DIST, path)).catch(() => undefined))
  if (content === undefined) return void response.writeHead(404).end()
  response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8')
  response.end(content)
}
