import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, missingOf } from '../../scripts/checks/examples.mjs'
import { freePort } from '../../scripts/system/free-port.mjs'
import { type Program, runProgram, startProgram, stopProgram } from '../../scripts/system/processes.mjs'
import { buildWorkspace } from '../../scripts/workspace/build.mjs'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const LIST = `query($unit: String!) { plans(within: $unit, first: 100) {
  totalCount edges { node { document { symbol issuedOn title } } } } }`
/** Smaller than the lists, so that every example has to turn pages. */
const PAGE = '1'
const UNITS = ['ho-chi-minh.ldld', 'vn.tld']

const MAKE_CLIENT = `mutation($input: CreateCredentialInput!) {
  createCredential(input: $input) { secret credential { id } } }`

const MAKE_WEBHOOK = `mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }`
const TEST_WEBHOOK = `mutation($id: ID!) { testWebhook(id: $id) { delivery { id } } }`

interface Made {
  createCredential: { secret: string; credential: { id: string } }
}

interface Listed {
  plans: {
    totalCount: number
    edges: { node: { document: { symbol: string | null; issuedOn: string | null; title: string } } }[]
  }
}

describe('the examples for partners, against a gateway with demonstration data', () => {
  let gateway: Program | undefined
  let folder: string
  let address: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'antq-partners-'))
    await buildWorkspace(() => undefined, ['shared-schema', 'gateway'])
    const port = await freePort()
    address = `http://127.0.0.1:${port}/graphql`
    const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: '', DATA_DIR: folder, PORT: String(port) }
    gateway = startProgram(process.execPath, [at('../../gateway/dist/main.js')], { cwd: at('../..'), env })
    await listening(gateway)
  })
  afterAll(async () => {
    if (gateway) await stopProgram(gateway)
    rmSync(folder, { recursive: true, force: true })
  })

  /** What every example has to print for a unit. */
  async function wanted(unit: string): Promise<string[]> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query: LIST, variables: { unit } })
    const response = await fetch(address, { method: 'POST', headers, body })
    const { plans } = ((await response.json()) as { data: Listed }).data
    expect(plans.totalCount).toBeGreaterThan(Number(PAGE))
    const rows = plans.edges.map(({ node: { document } }) => [document.symbol, document.issuedOn, document.title])
    return [...rows.map((row) => row.join('\t')), 'refused: NOT_SIGNED_IN Bạn cần đăng nhập để thực hiện việc này.']
  }

  it('gives the first answer to the words of the page', async () => {
    const [, words = ''] = /^```sh\n(curl [\s\S]*?)\n```$/m.exec(readFileSync(at('README.md'), 'utf8')) ?? []
    const command = words.replace('http://localhost:4000/graphql', address)
    const { output } = await runProgram('sh', ['-c', command])
    const { data } = JSON.parse(output) as { data: Listed }
    expect(data.plans.edges).toHaveLength(3)
  })

  /** Starts an example. */
  const run = ([program, ...args]: readonly [string, ...string[]], settings: Record<string, string>) =>
    runProgram(program === 'node' ? process.execPath : program, args, {
      cwd: at('examples'),
      env: { ...process.env, ...settings },
    })

  /** Asks as a webmaster of the city. */
  async function asWebmaster<T>(query: string, variables: object): Promise<T> {
    const door = new URL('/demo/sign-in?province=ho-chi-minh&role=webmaster&page=partners', address)
    const location = (await fetch(door, { redirect: 'manual' })).headers.get('location') ?? ''
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${location.split('=').at(-1)}` }
    const body = JSON.stringify({ query, variables })
    return ((await (await fetch(address, { method: 'POST', headers, body })).json()) as { data: T }).data
  }

  /** A client of OAuth 2, made as a webmaster makes one. */
  async function client(): Promise<{ CLIENT_ID: string; CLIENT_SECRET: string }> {
    const input = { kind: 'OAUTH_CLIENT', unit: 'ho-chi-minh.ldld', name: 'Kho dữ liệu', actions: ['export.create'] }
    const { credential, secret } = (await asWebmaster<Made>(MAKE_CLIENT, { input })).createCredential
    return { CLIENT_ID: credential.id, CLIENT_SECRET: secret }
  }

  const spoken = LANGUAGES.filter((language) => missingOf(language).length === 0)

  it.each(spoken)('lists a province page by page and reads a refusal: $name', async ({ listPlans }) => {
    for (const unit of UNITS) {
      const { code, output } = await run(listPlans, { GATEWAY: address, UNIT: unit, PAGE })
      expect({ code, lines: output.trimEnd().split(/\r?\n/) }).toEqual({ code: 0, lines: await wanted(unit) })
    }
  })

  it.each(spoken)('ends with the code where nothing comes: $name', async ({ listPlans }) => {
    const { code, output } = await run(listPlans, { GATEWAY: address, UNIT: 'no.such' })
    expect(code).not.toBe(0)
    expect(output).toContain('UNIT_UNKNOWN')
  })

  it.each(spoken)('comes in as a client of OAuth 2 and reads a refusal: $name', async ({ comeIn }) => {
    const settings = { GATEWAY: address, TOKENS: new URL('/oauth/token', address).href, ...(await client()) }
    const { code, output } = await run(comeIn, settings)
    expect({ code, lines: output.trimEnd().split(/\r?\n/) }).toEqual({
      code: 0,
      lines: ['Kho dữ liệu\tho-chi-minh.ldld', 'refused: invalid_scope'],
    })
    const wrong = await run(comeIn, { ...settings, CLIENT_SECRET: 'antq_c_wrong' })
    expect(wrong.code).not.toBe(0)
    expect(wrong.output).toContain('invalid_client')
  })

  const exporting = [{ name: 'curl', needs: ['sh', 'curl', 'jq', 'gunzip'] }]
  const canExport = exporting.filter((language) => missingOf(language).length === 0)

  it.each(canExport)('takes all plans out as a file, and the cursor of what follows: $name', async () => {
    const query = '{ plans(first: 100) { edges { node { document { symbol title } } } } }'
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const { data } = (await response.json()) as { data: Listed }
    const rows = data.plans.edges.map(({ node: { document } }) => `${document.symbol ?? ''}\t${document.title}`)
    const door = new URL('/demo/sign-in?province=bac-giang&role=partner-officer&page=partners', address)
    const location = (await fetch(door, { redirect: 'manual' })).headers.get('location') ?? ''
    const settings = { TOKEN: location.split('=').at(-1) ?? '', FILE: join(folder, 'plans.jsonl.gz') }
    const { code, output } = await run(['sh', 'curl/export-plans.sh'], { GATEWAY: address, ...settings })
    const lines = output.trimEnd().split('\n')
    expect({ code, lines: lines.slice(0, -1) }).toEqual({ code: 0, lines: rows })
    expect(lines.at(-1)).toMatch(/^since: [\w-]+$/)
  })

  describe('with a message of a webhook', () => {
    let server: Server
    let settings: Record<string, string>
    let body: string
    beforeAll(async () => {
      let receive: (message: { headers: NodeJS.Dict<string | string[]>; text: string }) => void
      const message = new Promise<Parameters<typeof receive>[0]>((resolve) => (receive = resolve))
      server = createServer((request, response) => {
        let text = ''
        request.setEncoding('utf8').on('data', (piece: string) => (text += piece))
        request.on('end', () => {
          response.writeHead(204).end()
          receive({ headers: request.headers, text })
        })
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const input = { unit: 'ho-chi-minh.ldld', url, description: 'Thử' }
      const { createWebhook } = await asWebmaster<MadeWebhook>(MAKE_WEBHOOK, { input })
      await asWebmaster(TEST_WEBHOOK, { id: createWebhook.webhook.id })
      const { headers, text } = await message
      body = join(folder, 'body.json')
      writeFileSync(body, text)
      settings = {
        WEBHOOK_SECRET: createWebhook.secret,
        WEBHOOK_ID: String(headers['webhook-id']),
        WEBHOOK_TIMESTAMP: String(headers['webhook-timestamp']),
        WEBHOOK_SIGNATURE: String(headers['webhook-signature']),
      }
    })
    afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)))

    const checkers = spoken.filter(({ verifyWebhook }) => verifyWebhook !== undefined)

    it.each(checkers)('believe it, and no other: $name', async ({ verifyWebhook: [program = '', ...args] = [] }) => {
      const check = (changed: Record<string, string> = {}, file = body) =>
        run([program, ...args, file], { ...settings, ...changed })
      expect(await check()).toEqual({ code: 0, output: `${settings['WEBHOOK_ID']}\tPING\n` })
      const both = `v1,${'A'.repeat(43)}= ${settings['WEBHOOK_SIGNATURE']}`
      expect((await check({ WEBHOOK_SIGNATURE: both })).code).toBe(0)

      const altered = join(folder, 'altered.json')
      writeFileSync(altered, readFileSync(body, 'utf8').replace('PING', 'PLAN'))
      const old = { WEBHOOK_TIMESTAMP: String(Number(settings['WEBHOOK_TIMESTAMP']) - 301) }
      for (const { code, output } of [
        await check({}, altered),
        await check({ WEBHOOK_ID: 'dlv_other' }),
        await check({ WEBHOOK_SECRET: `whsec_${'A'.repeat(43)}=` }),
        await check({ WEBHOOK_SIGNATURE: '' }),
      ]) {
        expect(code).not.toBe(0)
        expect(output).toContain('the signature does not match')
      }
      expect((await check(old)).output).toContain('the timestamp is too old')
      expect((await check({ WEBHOOK_TIMESTAMP: 'now' })).output).toContain('the timestamp is too old')
    })
  })
})

interface MadeWebhook {
  createWebhook: { secret: string; webhook: { id: string } }
}

/** Resolves when the gateway listens. @throws with everything it printed, where it ends before */
function listening(program: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [program.stdout, program.stderr]) {
      stream?.setEncoding('utf8')
      stream?.on('data', (text: string) => {
        printed += text
        if (/^listening http/m.test(printed)) resolve()
      })
    }
    void program.ended.then(() => reject(new Error(`the gateway did not start:\n${printed}`)))
  })
}
