import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a network or a server may do to an answer. */
export type NetworkFault = 404 | 500 | 'html' | 'reset' | 'cut' | 'hang' | 'rubbish'

export interface FaultProxy {
  /** `http://localhost:41234` */
  readonly address: string
  /** Paths asked for, in order, `/~1/` included. */
  readonly asked: string[]
  /** Where answers come from: address of a gateway. */
  upstream: string
  /** Decides for each path; set anew at any time. `undefined` lets the answer through. */
  fault: (path: string) => NetworkFault | undefined
  close(): Promise<void>
}

/**
 * A network between a page and the gateway that fails as it is told.
 * @param pages the host's own pages and scripts by path, which it answers itself
 */
export async function startFaultProxy(pages: Readonly<Record<string, string>>): Promise<FaultProxy> {
  const proxy: FaultProxy = { address: '', asked: [], upstream: '', fault: () => undefined, close: async () => {} }
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const page = pages[path]
    if (page !== undefined) return void response.setHeader('content-type', typeOf(path)).end(page)
    proxy.asked.push(path)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const sent = { method: request.method ?? 'GET', headers: headersOf(request.headers), body: Buffer.concat(chunks) }
      answer(`${proxy.upstream}${request.url}`, sent, proxy.fault(path), response).catch(() => response.destroy())
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(proxy, {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}

const typeOf = (path: string): string => `text/${path.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`

/** Those a page's request is understood by; the rest is between two machines. */
function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const kept = ['accept', 'authorization', 'content-type', 'origin', 'access-control-request-method']
  kept.push('access-control-request-headers', 'apollo-require-preflight')
  return Object.fromEntries(
    kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])] as const])),
  )
}

async function answer(
  address: string,
  sent: { method: string; headers: Record<string, string>; body: Buffer },
  fault: NetworkFault | undefined,
  response: ServerResponse,
): Promise<void> {
  if (fault === 'hang') return
  if (fault === 'reset') return void response.socket?.destroy()
  response.setHeader('access-control-allow-origin', '*')
  if (fault === 'html') return void response.setHeader('content-type', 'text/html').end('<h1>Bảo trì</h1>')
  if (fault === 'rubbish') return void response.setHeader('content-type', 'application/json').end('{"data":')
  if (fault === 404 || fault === 500) return void response.writeHead(fault).end()
  const { method, headers, body } = sent
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const got = await fetch(address, {
    method,
    headers,
    redirect: 'manual',
    ...(hasBody ? { body: new Uint8Array(body) } : {}),
  })
  const bytes = Buffer.from(await got.arrayBuffer())
  got.headers.forEach((value, name) => {
    if (!['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name))
      response.setHeader(name, value)
  })
  response.writeHead(got.status, { 'content-length': bytes.length })
  if (fault !== 'cut') return void response.end(bytes)
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy())
}
