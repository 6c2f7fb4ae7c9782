import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../test/factories.js'
import { Exports, insertPlans, linesOf } from '../../test/exports.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import type { ExportMaking } from '../slices/export/index.js'
import { bytesOf, ExportPieceEntity, ownExport } from '../slices/export/index.js'
import { DOWNLOAD_COST } from './exports.js'

const PLANS = 5000

describe('the file of an export', () => {
  let gateway: TestGateway
  let exports: Exports
  let address: string
  let token: string
  let id: string
  let size: number
  let whole: Buffer
  let ids: string[]
  const asked: number[] = []
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    exports = new Exports(gateway)
    await registerCountry(gateway)
    ids = await insertPlans(gateway, PLANS)
    token = await gateway.tokenOf('bac-giang.ldld', 'partner-officer')
    id = (await exports.begin({ list: 'PLANS' }, token)).id
    const counting: ExportMaking = {
      ...exports.making,
      run: async (...wanted) => {
        const answer = await exports.making.run(...wanted)
        asked.push((answer as { list: { edges: unknown[] } }).list.edges.length)
        return answer
      },
    }
    while (await exports.turn(counting));
    size = (await exports.look(id, token))?.byteCount ?? 0
    whole = (await exports.download(id, token)).rawPayload
    address = `${await gateway.app.listen({ port: 0 })}/exports/${id}`
  })
  afterAll(() => gateway.stop())

  const authorization = () => ({ authorization: `Bearer ${token}` })
  const request = async (headers: Record<string, string> = {}): Promise<IncomingMessage> => {
    const [response] = (await once(get(address, { headers: { ...authorization(), ...headers } }), 'response')) as [
      IncomingMessage,
    ]
    return response
  }

  it('has five thousand plans, each once; they were read and stored a few at a time', async () => {
    expect(
      linesOf(whole)
        .map((line) => line.id)
        .toSorted(),
    ).toEqual(ids.toSorted())
    expect(asked).toEqual(Array.from({ length: 200 }, () => 25))
    const pieces = await gateway.database.readManager.find(ExportPieceEntity, { where: { exportId: id } })
    expect(pieces).toHaveLength(200)
    expect(Math.max(...pieces.map((piece) => piece.content.length))).toBeLessThan(60_000)
  })

  it('comes as a file with a name of its own, and is kept by nobody on the way', async () => {
    const response = await exports.download(id, token)
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="ke-hoach-2026-11-24.jsonl.gz"',
      'content-length': String(size),
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      etag: `"${id}-${size}"`,
    })
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(response.rawPayload).toHaveLength(size)
  })

  it('is described to who asks for its head alone', async () => {
    const { statusCode, headers, rawPayload } = await exports.download(id, token, {}, 'HEAD')
    expect([statusCode, rawPayload.length]).toEqual([200, 0])
    expect(headers).toMatchObject({ 'content-length': String(size), etag: `"${id}-${size}"`, 'accept-ranges': 'bytes' })
  })

  it('is gone on with where a connection broke, as often as it breaks', async () => {
    let file = Buffer.alloc(0)
    let breaks = 0
    const first = await request()
    const { etag } = first.headers as { etag: string }
    for (let response = first; ;) {
      const wanted = Number(response.headers['content-length'])
      const [some] = (await once(response, 'data')) as [Buffer]
      // the client takes what came first, and the line is cut
      response.destroy()
      file = Buffer.concat([file, some])
      if (some.length === wanted) break
      breaks += 1
      response = await request({ range: `bytes=${file.length}-`, 'if-range': etag })
      expect(response.statusCode).toBe(206)
      expect(response.headers['content-range']).toBe(`bytes ${file.length}-${size - 1}/${size}`)
    }
    expect(breaks).toBeGreaterThan(2)
    expect(file.equals(whole)).toBe(true)
  })

  it.each([
    ['bytes=0-0', 206, 0, 1],
    ['bytes=100000-100099', 206, 100_000, 100_100],
    ['bytes=-5', 206, -5, undefined],
    ['bytes=7-', 206, 7, undefined],
    ['bytes=7-99999999', 206, 7, undefined],
    ['bytes=0-4,10-14', 200, 0, undefined],
    ['lines=0-4', 200, 0, undefined],
    ['five', 200, 0, undefined],
  ])('for the range %s answers %i with these very bytes', async (range, status, start, end) => {
    const response = await exports.download(id, token, { range })
    expect(response.statusCode).toBe(status)
    expect(response.rawPayload.equals(whole.subarray(start, end))).toBe(true)
    expect(response.headers['content-length']).toBe(String(response.rawPayload.length))
  })

  it('has nothing behind its end', async () => {
    const response = await exports.download(id, token, { range: `bytes=${size}-` })
    expect([response.statusCode, response.headers['content-range']]).toEqual([416, `bytes */${size}`])
    expect(response.json()).toEqual({
      error: { code: 'RANGE_INVALID', message: 'Phần được yêu cầu nằm ngoài tệp. Hãy tải lại từ đầu.' },
    })
  })

  it('is sent whole to who has the beginning of another file', async () => {
    const response = await exports.download(id, token, { range: 'bytes=100-', 'if-range': '"exp_other-1"' })
    expect([response.statusCode, response.rawPayload.length]).toEqual([200, size])
  })

  it('is read from the database a piece at a time, when the client takes it', async () => {
    const context = gateway.context({
      kind: 'signed-in',
      subject: 'antq-demonstration#demo:partner-officer:bac-giang.ldld',
      name: '',
      credentialId: null,
      grants: [],
    })
    const file = await ownExport(context, id)
    const reading = bytesOf(context, file!, { start: 0, end: size - 1 })
    const { statements } = await gateway.countStatements(async () => {
      for (let taken = 0; taken < 3; taken += 1) await reading.next()
    })
    expect(statements.filter((statement) => statement.includes('bulk_export_piece'))).toHaveLength(3)
    await reading.return(undefined)
  })

  it('does not end as if it were whole where a part of it is gone', async () => {
    const lost = (await exports.made({ list: 'PLANS' }, token)).id
    const pieces = await gateway.database.readManager.find(ExportPieceEntity, {
      where: { exportId: lost },
      order: { startByte: 'ASC' },
    })
    const startByte = pieces[100]?.startByte ?? 0
    await gateway.database.write((manager) => manager.delete(ExportPieceEntity, { exportId: lost, startByte }))
    const response = await fetch(address.replace(id, lost), { headers: authorization() })
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow('terminated')
  })

  it('is refused to everybody else, who cannot tell it from one that is not there', async () => {
    const other = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    const answers = []
    for (const wanted of [id, 'exp_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'x', '%00'])
      answers.push(await exports.download(wanted, other))
    for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([404, answers[0]?.body])
    expect(answers[0]?.json().error.code).toBe('NOT_FOUND')
  })

  it('is refused without a token, and with one that is not believed', async () => {
    const none = await exports.download(id)
    expect([none.statusCode, none.json().error.code]).toEqual([401, 'NOT_SIGNED_IN'])
    expect(none.headers['www-authenticate']).toBe('Bearer')
    const wrong = await exports.download(id, 'antq_k_wrong')
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([401, 'SESSION_INVALID'])
    expect(wrong.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
  })

  it('is not there before it is ready', async () => {
    const { id: begun } = await exports.begin({ list: 'UNITS' }, await gateway.tokenOf('tra-vinh.ldld'))
    const early = await exports.download(begun, await gateway.tokenOf('tra-vinh.ldld'))
    expect([early.statusCode, early.json().error.code]).toEqual([409, 'EXPORT_NOT_READY'])
  })

  it('costs points of the budget', async () => {
    const poor = await startGateway({ limits: { budget: 3 * DOWNLOAD_COST } })
    try {
      await registerCountry(poor)
      const statuses = []
      for (let times = 0; times < 4; times += 1) {
        const response = await new Exports(poor).download(id, await poor.tokenOf('bac-giang.ldld'))
        statuses.push(response.statusCode)
        if (times === 3) expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
      }
      expect(statuses).toEqual([404, 404, 404, 429])
    } finally {
      await poor.stop()
    }
  })
})
