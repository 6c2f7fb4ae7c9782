import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registerCountry } from '../test/factories.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { planText } from '../test/plan-texts.js'

describe('the gateway over HTTP', () => {
  let gateway: TestGateway
  let closed: TestGateway
  let plugins: string
  beforeAll(async () => {
    plugins = mkdtempSync(join(tmpdir(), 'antq-plugins-'))
    mkdirSync(join(plugins, 'tabs'))
    writeFileSync(join(plugins, 'embed.js'), '/* loader */')
    writeFileSync(join(plugins, 'tabs', 'plans-0a1b2c3d.js'), '/* chunk */')
    gateway = await startGateway({ pluginsDir: plugins })
    closed = await startGateway({ isOpen: false })
    await registerCountry(gateway)
  })
  afterAll(async () => {
    await gateway.stop()
    await closed.stop()
    rmSync(plugins, { recursive: true, force: true })
  })

  it('says that it lives and is ready', async () => {
    for (const url of ['/health/live', '/health/ready']) {
      const response = await gateway.app.inject(url)
      expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }])
    }
  })

  it('gives a portal its registration, and refuses a province that is not configured', async () => {
    const known = await gateway.app.inject('/embed/portal.json?province=bac-giang')
    expect(known.json()).toMatchObject({
      province: 'bac-giang',
      unit: 'bac-giang.ldld',
      language: 'vi',
      tabs: [{ name: 'plans' }, { name: 'duties' }],
    })
    expect(known.headers['access-control-allow-origin']).toBe('*')
    const unknown = await gateway.app.inject('/embed/portal.json?province=atlantis')
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'PROVINCE_UNKNOWN'])
  })

  it('serves the loader to any site, hashed files for ever, and both under a retry address', async () => {
    const loader = await gateway.app.inject('/embed.js')
    expect([loader.statusCode, loader.body, loader.headers['access-control-allow-origin']]).toEqual([
      200,
      '/* loader */',
      '*',
    ])
    expect(loader.headers['cache-control']).not.toContain('immutable')
    const chunk = await gateway.app.inject('/~3/tabs/plans-0a1b2c3d.js')
    expect([chunk.statusCode, chunk.body]).toEqual([200, '/* chunk */'])
    expect(chunk.headers['cache-control']).toContain('immutable')
    expect((await gateway.app.inject('/tabs/../../package.json')).statusCode).toBe(404)
  })

  it('lets registered websites read answers and no others', async () => {
    const origin = async (value: string) =>
      (
        await gateway.app.inject({
          method: 'OPTIONS',
          url: '/graphql',
          headers: {
            origin: value,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,authorization',
          },
        })
      ).headers['access-control-allow-origin']
    expect(await origin('https://bac-giang.example')).toBe('https://bac-giang.example')
    expect(await origin('https://evil.example')).toBeUndefined()
    expect(await origin('https://bac-giang.example.evil.example')).toBeUndefined()
  })

  it('answers a token it does not believe with 401 and its code', async () => {
    const { status, errors } = await gateway.ask('{ me { name } }', {}, 'abc.def.ghi')
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'SESSION_INVALID'])
  })

  it('knows who is signed in', async () => {
    const token = await gateway.tokenOf('bac-giang.ldld')
    expect((await gateway.ask('{ me { name units { code } } }', {}, token)).data).toEqual({
      me: { name: 'Cán bộ dùng thử', units: [{ code: 'bac-giang.ldld' }] },
    })
    const { data } = await gateway.ask(
      '{ me { subject rights { isLent role { code } unit { code } actions { code label } } } }',
      {},
      token,
    )
    expect(data.me).toMatchObject({
      subject: 'antq-demonstration#demo:bac-giang.ldld',
      rights: [{ isLent: false, role: { code: 'province-officer' }, unit: { code: 'bac-giang.ldld' } }],
    })
    expect(data.me.rights[0].actions).toContainEqual({ code: 'export.create', label: 'Xuất dữ liệu' })
    expect((await gateway.ask('{ me { name } }')).data).toEqual({ me: null })
  })

  it('speaks Vietnamese, and English to those who ask for it', async () => {
    const message = async (language?: string) =>
      (
        await gateway.ask(
          '{ intake(text: "") { error { message } } }',
          {},
          undefined,
          language === undefined ? {} : { 'accept-language': language },
        )
      ).data.intake.error.message
    expect(await message()).toContain('Chưa có nội dung')
    expect(await message('en-GB,vi;q=0.5')).toContain('There is no text')
    expect(await message('fr')).toContain('Chưa có nội dung')
  })

  it('hides its schema and its files from strangers in production', async () => {
    const introspection = await closed.ask('{ __schema { types { name } } }')
    expect(introspection.status).toBe(400)
    const misspelt = await closed.ask('{ planz { id } }')
    expect(JSON.stringify(misspelt)).not.toMatch(/Did you mean|node_modules|\.ts|stacktrace/)
    expect((await closed.app.inject('/demo/sign-in?province=bac-giang')).statusCode).toBe(404)
  })

  it('refuses a document of far too many tokens before it is run', async () => {
    expect((await gateway.ask(`{ ${'a '.repeat(5000)} }`)).status).toBe(400)
  })

  it('tells nobody about a fault but its id', async () => {
    const broken = await startGateway()
    await broken.database.write((manager) =>
      manager.query('DROP TABLE plan_scope').then(() => manager.query('DROP TABLE plan')),
    )
    const { errors } = await broken.ask('{ plans(first: 1) { edges { cursor } } }')
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(errors)).not.toMatch(/plan_scope|SELECT |sqlite|no such table|ER_NO/i)
    await broken.stop()
  })

  it('finds anything by its global id', async () => {
    const { data } = await gateway.ask('{ unit(code: "bac-giang.ldld") { id } }')
    const found = await gateway.ask('query($id: ID!) { node(id: $id) { __typename id ... on Unit { code } } }', {
      id: data.unit.id,
    })
    expect(found.data.node).toEqual({ __typename: 'Unit', id: data.unit.id, code: 'bac-giang.ldld' })
    expect((await gateway.ask('{ node(id: "nothing") { id } }')).data.node).toBeNull()
  })

  it('reads the text of a file that is sent, and refuses what is no document', async () => {
    const send = async (name: string, payload: Buffer) => {
      const response = await gateway.app.inject({
        method: 'POST',
        url: `/intake/text?name=${encodeURIComponent(name)}`,
        payload,
        headers: { 'content-type': 'application/octet-stream' },
      })
      return { status: response.statusCode, body: response.json() }
    }
    expect(await send('kế hoạch.txt', Buffer.from(planText()))).toEqual({ status: 200, body: { text: planText() } })
    expect(await send('x.pdf', Buffer.from('%PDF-1.7 nothing'))).toMatchObject({
      status: 422,
      body: { error: { code: 'FILE_BROKEN' } },
    })
    expect(
      await send('x.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
    ).toMatchObject({ status: 422, body: { error: { code: 'FILE_TYPE_UNKNOWN' } } })
    expect(await send('x.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toMatchObject({
      status: 413,
      body: { error: { code: 'FILE_TOO_LARGE' } },
    })
  })
})
