import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyGraphiql } from '../../../scripts/workspace/graphiql.mjs'
import { startGateway, type TestGateway } from '../../test/gateway.js'

/** What a server says to a client that sends these bytes and then waits. */
function saidTo(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => void socket.write(bytes))
    socket.on('data', (chunk) => (said += String(chunk)))
    socket.on('error', reject).on('close', () => resolve(said))
  })
}

describe('the server', () => {
  let gateway: TestGateway
  let folder: string
  let address: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'antq-served-'))
    mkdirSync(join(folder, 'plugins'))
    writeFileSync(join(folder, 'plugins', 'embed.js'), '/* loader */')
    copyGraphiql(join(folder, 'graphiql'))
    gateway = await startGateway({
      publicUrl: 'https://gateway.example',
      headersWithin: 200,
      pluginsDir: join(folder, 'plugins'),
      graphiqlDir: join(folder, 'graphiql'),
    })
    address = await gateway.app.listen({ port: 0 })
  })
  afterAll(async () => {
    await gateway.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('puts strict headers on everything, whatever becomes of the request', async () => {
    const addresses = ['/health/live', '/graphql?query={__typename}', '/graphql', '/embed.js', '/nothing', '/graphiql/']
    for (const path of addresses) {
      const { headers } = await fetch(address + path)
      expect([path, headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        path,
        'nosniff',
        'no-referrer',
      ])
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull()
    }
  })

  it('lets other origins load the loader and nothing else', async () => {
    const policy = async (path: string) => (await fetch(address + path)).headers.get('cross-origin-resource-policy')
    expect(await policy('/embed.js')).toBe('cross-origin')
    expect(await policy('/health/live')).toBe('same-origin')
  })

  it('does not speak of https where browsers reach it without', async () => {
    const plain = await startGateway()
    expect((await plain.app.inject('/health/live')).headers['strict-transport-security']).toBeUndefined()
    await plain.stop()
  })

  it.each([
    ['an address that is not there', '/nothing', 404, 'NOT_FOUND'],
    ['an address that cannot be read', '/%zz', 400, 'REQUEST_INVALID'],
    ['a way out of the folder', '/..%2f..%2fpackage.json', 404, 'NOT_FOUND'],
  ])('answers %s in its own words', async (_name, path, status, code) => {
    const response = await fetch(address + path)
    const text = await response.text()
    expect([response.status, JSON.parse(text).error.code]).toEqual([status, code])
    expect(text).not.toMatch(/Route|FST_|node_modules|statusCode/)
  })

  it('answers what is no HTTP, and headers without end, with a code', async () => {
    expect(await saidTo(address, 'HELO gateway\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"REQUEST_INVALID"/)
    const flood = `GET / HTTP/1.1\r\nhost: a\r\nx-flood: ${'x'.repeat(80_000)}\r\n\r\n`
    expect(await saidTo(address, flood)).toMatch(/^HTTP\/1\.1 431 [^]*"HEADERS_TOO_LARGE"/)
  })

  it('waits for no client that never ends its headers', async () => {
    expect(await saidTo(address, 'GET / HTTP/1.1\r\nhost: a\r\n')).toMatch(/^HTTP\/1\.1 408 [^]*"REQUEST_TOO_SLOW"/)
  })

  it('takes a token of 60 kB for a token', async () => {
    const response = await fetch(`${address}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${'a'.repeat(60_000)}` },
    })
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'SESSION_INVALID' } }] },
    ])
  })

  it('serves GraphiQL whole, without a script in the page or from elsewhere', async () => {
    const page = await (await fetch(`${address}/graphiql`)).text()
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file)
    expect(files).toHaveLength(6)
    expect(page).not.toMatch(/https?:|<script>/)
    for (const file of files) expect((await fetch(`${address}/graphiql/${file}`)).status).toBe(200)
    expect(page).not.toContain('apollo')
  })

  it('tells nothing of the schema and serves no GraphiQL where that is not switched on', async () => {
    const closed = await startGateway({ isOpen: false })
    expect((await closed.app.inject('/graphiql/')).statusCode).toBe(404)
    await closed.stop()
  })
})
