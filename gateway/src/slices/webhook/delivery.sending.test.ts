import { createServer as createHttp, type RequestListener, type Server as HttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTls } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { Outward } from '../../foundation/outward.js'
import { senderThrough } from './delivery.sending.js'

const never = new AbortController().signal
const servers: (Server | HttpServer)[] = []
const sockets: Socket[] = []

async function listening(server: Server | HttpServer): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const http = (listener: RequestListener) => listening(createHttp(listener))
/** A server that says what it likes. */
const raw = (speak: (socket: Socket) => void) =>
  listening(
    createServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => undefined).resume()
      speak(socket)
    }),
  )
const post = (url: string, { outward = new Outward(true), within = 5000, stop = never } = {}) =>
  senderThrough(outward, within)({ url, headers: { 'webhook-id': 'dlv_1' }, body: '{"một":1}' }, stop)
const local = (port: number) => `http://127.0.0.1:${port}/changes?key=1`

describe('a message on its way', () => {
  it('is posted as JSON with its headers, and delivered where the answer is 2xx', async () => {
    let seen: unknown
    const port = await http((request, response) => {
      const { method, url, headers } = request
      request.on('data', (body: Buffer) => {
        seen = { method, url, body: body.toString(), type: headers['content-type'], id: headers['webhook-id'] }
      })
      request.on('end', () => response.writeHead(202).end('đã nhận'))
    })
    expect(await post(local(port))).toEqual({
      status: 202,
      problem: null,
      answer: 'đã nhận',
      took: expect.any(Number),
      retryAfter: null,
    })
    expect(seen).toEqual({
      method: 'POST',
      url: '/changes?key=1',
      body: '{"một":1}',
      type: 'application/json',
      id: 'dlv_1',
    })
  })

  it('is not delivered where the answer is something else', async () => {
    const port = await http((_, response) => response.writeHead(503, { 'retry-after': '7' }).end('bận'))
    expect(await post(local(port))).toMatchObject({ status: 503, problem: 'STATUS', answer: 'bận', retryAfter: '7' })
  })

  it('does not follow a redirect, wherever it leads', async () => {
    let isCalled = false
    const inside = await http((_, response) => {
      isCalled = true
      response.end()
    })
    const port = await http((_, response) => response.writeHead(307, { location: local(inside) }).end())
    expect(await post(local(port))).toMatchObject({ status: 307, problem: 'REDIRECT' })
    expect(isCalled).toBe(false)
  })

  it('keeps 500 characters of a huge answer, and reads no more', async () => {
    let sent = 0
    let isClosed: Promise<unknown> | undefined
    const port = await http((_, response) => {
      isClosed = new Promise((resolve) => response.on('close', resolve))
      const pour = () => {
        while (!response.destroyed && sent < 1e9) {
          sent += 65_536
          if (!response.write('ữ'.repeat(21_845))) return void response.once('drain', pour)
        }
      }
      response.writeHead(200)
      pour()
    })
    const { status, answer } = await post(local(port))
    expect([status, answer?.length]).toEqual([200, 500])
    await isClosed
    expect(sent).toBeLessThan(1e8)
  })

  it('ends where the answer’s head comes letter by letter', async () => {
    const port = await raw((socket) => {
      const drip = setInterval(() => socket.write('x'), 20)
      socket.write('HTTP/1.1 200 OK\r\nx-drip: ')
      socket.on('close', () => clearInterval(drip))
    })
    expect(await post(local(port), { within: 300 })).toMatchObject({ status: null, problem: 'TIMEOUT', answer: null })
  })

  it('is delivered where the answer’s head says so and its body never ends', async () => {
    const port = await http((_, response) => {
      response.writeHead(200).write('đã nhận')
    })
    expect(await post(local(port), { within: 300 })).toMatchObject({ status: 200, problem: null, answer: 'đã nhận' })
  })

  it('ends where nothing is answered at all, or nothing but “wait”', async () => {
    const silent = await raw(() => undefined)
    expect((await post(local(silent), { within: 200 })).problem).toBe('TIMEOUT')
    const waiting = await raw((socket) => {
      const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    expect((await post(local(waiting), { within: 200 })).problem).toBe('TIMEOUT')
  })

  it('tells what is wrong with the line', async () => {
    const port = await raw((socket) => socket.destroy())
    expect(await post(local(port))).toMatchObject({ status: null, problem: 'CONNECTION', answer: 'ECONNRESET' })
    const nonsense = await raw((socket) => socket.end('không phải HTTP\r\n\r\n'))
    expect(await post(local(nonsense))).toMatchObject({ problem: 'CONNECTION', answer: 'HPE_INVALID_CONSTANT' })
    const bloated = await raw((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`))
    expect(await post(local(bloated))).toMatchObject({ problem: 'CONNECTION', answer: 'HPE_HEADER_OVERFLOW' })
    const closed = await listening(createServer())
    await new Promise((resolve) => servers.splice(0).at(-1)?.close(resolve))
    expect(await post(local(closed))).toMatchObject({ problem: 'CONNECTION', answer: 'ECONNREFUSED' })
    const withoutCertificate = await listening(createTls())
    expect((await post(`https://127.0.0.1:${withoutCertificate}/`)).problem).toBe('TLS')
  })

  it('goes to no address inside, whatever a name stands for when it is used', async () => {
    let isCalled = false
    const port = await http((_, response) => {
      isCalled = true
      response.end()
    })
    const production = new Outward(false, async () => [{ address: '127.0.0.1', family: 4 }])
    for (const host of ['rebound.example', '127.0.0.1', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost']) {
      const url = new URL(`http://${host}:${port}/`).href
      expect(await post(url, { outward: production }), host).toMatchObject({ status: null, problem: 'ADDRESS' })
    }
    expect(isCalled).toBe(false)
  })

  it('is cut off when it has to stop', async () => {
    const stop = new AbortController()
    const port = await raw(() => stop.abort())
    await expect(post(local(port), { stop: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })
})
