// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TypedDocumentString } from '@antq/shared-schema/documents'
import { afterEach, describe, expect, test } from 'vitest'
import { GatewayFault } from './fault.js'
import { createGatewayClient, type GatewayClient } from './gateway-client.js'
import { sendFile } from '../files/gateway-files.js'

const YEARS = 'query { planYears }' as unknown as TypedDocumentString<{ planYears: number[] }, { within: string }>

interface Seen {
  path: string
  headers: IncomingMessage['headers']
  body: string
}

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

async function startGateway(answer: (response: ServerResponse, seen: Seen) => void): Promise<string> {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => (body += piece))
    request.on('end', () => answer(response, { path: request.url ?? '', headers: request.headers, body }))
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}

function clientOf(gateway: string, token: string | null = null): { client: GatewayClient; ended: string[] } {
  const ended: string[] = []
  const client = createGatewayClient({
    gateway: () => gateway,
    language: () => 'vi',
    token: () => token,
    onSessionEnd: () => ended.push(token ?? ''),
  })
  return { client, ended }
}

const faultOf = (work: Promise<unknown>): Promise<GatewayFault> =>
  work.then(
    () => expect.fail('an answer came'),
    (error: GatewayFault) => error,
  )

describe('the gateway client', () => {
  test('sends the operation with language and token and returns the data', async () => {
    const seen: Seen[] = []
    const gateway = await startGateway((response, request) => {
      seen.push(request)
      response.end('{"data":{"planYears":[2024]}}')
    })
    const { client } = clientOf(gateway, 'a.b.c')
    expect(await client.run(YEARS, { within: 'bac-giang.ldld' })).toEqual({ planYears: [2024] })
    expect(seen[0]?.headers).toMatchObject({ 'accept-language': 'vi', authorization: 'Bearer a.b.c' })
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      query: 'query { planYears }',
      variables: { within: 'bac-giang.ldld' },
    })
  })

  test('sends a change again under the same key when its answer was lost', async () => {
    const keys: unknown[] = []
    const gateway = await startGateway((response, { headers }) => {
      keys.push(headers['idempotency-key'])
      if (keys.length === 1) response.destroy()
      else response.end('{"data":{"planYears":[]}}')
    })
    const { client } = clientOf(gateway, 'a.b.c')
    const change = 'mutation { closePlan }' as unknown as typeof YEARS
    expect((await faultOf(client.run(change, { within: 'x' }))).kind).toBe('offline')
    await client.run(change, { within: 'x' })
    await client.run(change, { within: 'x' })
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  test('calls a refusal of a query by its code and keeps its words', async () => {
    const gateway = await startGateway((response) =>
      response.end('{"errors":[{"message":"Không có đơn vị này.","extensions":{"code":"UNIT_UNKNOWN"}}]}'),
    )
    const fault = await faultOf(clientOf(gateway).client.run(YEARS, { within: 'x' }))
    expect(fault).toMatchObject({ kind: 'refused', code: 'UNIT_UNKNOWN', words: 'Không có đơn vị này.' })
  })

  test('tells that the session has ended, both as a fault and as a value', async () => {
    const asFault = await startGateway((response) =>
      response.end('{"errors":[{"message":"…","extensions":{"code":"SESSION_INVALID"}}]}'),
    )
    const first = clientOf(asFault, 'old.old.old')
    expect((await faultOf(first.client.run(YEARS, { within: 'x' }))).kind).toBe('session')
    expect(first.ended).toEqual(['old.old.old'])
    server?.close()
    const asValue = await startGateway((response) =>
      response.end('{"data":{"updatePlan":{"plan":null,"error":{"code":"SESSION_INVALID"}}}}'),
    )
    const second = clientOf(asValue, 'old.old.old')
    await second.client.run(YEARS, { within: 'x' })
    expect(second.ended).toEqual(['old.old.old'])
  })

  test('never shows the words of an unexpected error', async () => {
    const gateway = await startGateway((response) => {
      response.statusCode = 500
      response.end('{"errors":[{"message":"SQLITE_BUSY at …","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}')
    })
    const fault = await faultOf(clientOf(gateway).client.run(YEARS, { within: 'x' }))
    expect(fault).toMatchObject({ kind: 'down', words: null })
  })

  test('calls a page that is no answer of the gateway unexpected', async () => {
    const gateway = await startGateway((response) => response.end('<html>Wi-Fi sign-in</html>'))
    expect((await faultOf(clientOf(gateway).client.run(YEARS, { within: 'x' }))).kind).toBe('unexpected')
  })

  test('gives up on a gateway that hangs', async () => {
    const gateway = await startGateway(() => undefined)
    const { client } = clientOf(gateway)
    expect((await faultOf(client.run(YEARS, { within: 'x' }, { timeLimit: 30 }))).kind).toBe('slow')
  })

  test('calls an unreachable gateway offline', async () => {
    const { client } = clientOf('http://127.0.0.1:9/graphql')
    expect((await faultOf(client.run(YEARS, { within: 'x' }))).kind).toBe('offline')
  })

  test('sends a file to the address beside the endpoint and returns a refusal as a value', async () => {
    const seen: Seen[] = []
    const gateway = await startGateway((response, request) => {
      seen.push(request)
      response.statusCode = 422
      response.end('{"error":{"code":"FILE_BROKEN","message":"…"}}')
    })
    const answer = await sendFile(clientOf(gateway).client, 'intake/text?name=a.pdf', new Blob(['%PDF']))
    expect(answer).toEqual({ error: { code: 'FILE_BROKEN', message: '…' } })
    expect(seen[0]).toMatchObject({ path: '/intake/text?name=a.pdf', body: '%PDF' })
  })

  test('takes the key of the caller for a change that outlives the page', async () => {
    const keys: unknown[] = []
    const gateway = await startGateway((response, { headers }) => {
      keys.push(headers['idempotency-key'])
      response.end('{"data":{"planYears":[]}}')
    })
    const change = 'mutation { closePlan }' as unknown as typeof YEARS
    await clientOf(gateway).client.run(change, { within: 'x' }, { onceKey: 'kept' })
    expect(keys).toEqual(['kept'])
  })

  test('sends anew what hangs, when a reader does not want to wait any longer', async () => {
    let asked = 0
    const gateway = await startGateway((response) => {
      asked += 1
      if (asked > 1) response.end('{"data":{"planYears":[2024]}}')
    })
    const { client } = clientOf(gateway)
    const answer = client.run(YEARS, { within: 'x' })
    await expect.poll(() => asked).toBe(1)
    client.again()
    expect(await answer).toEqual({ planYears: [2024] })
    expect(asked).toBe(2)
  })

  test('gives up what its asker gave up, also while it is sent anew', async () => {
    const gateway = await startGateway(() => undefined)
    const { client } = clientOf(gateway)
    const asker = new AbortController()
    const answer = client.run(YEARS, { within: 'x' }, { signal: asker.signal }).catch((error: Error) => error.name)
    client.again()
    asker.abort()
    expect(await answer).toBe('AbortError')
  })
})
