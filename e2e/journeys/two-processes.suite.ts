import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { afterStopping, runProgram } from '../../scripts/system/processes.mjs'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { planTexts } from './texts.js'

const CREATE = `mutation ($text: String!) {
  createPlanFromIntake(input: { unit: "bac-giang.ldld", text: $text }) { plan { id } error { code } }
}`
const CHANGES = `query ($since: String) {
  changes(since: $since, first: 100, types: [PLAN]) { edges { node { number objectId } } pageInfo { hasNextPage endCursor } }
}`
const UPDATE = `mutation ($id: ID!, $version: Int!, $title: String!) {
  updatePlan(input: { id: $id, version: $version, corrections: { document: { title: $title } } }) {
    plan { version } error { code }
  }
}`
const EXPORT = `mutation ($list: ExportList!) { made: createExport(input: { list: $list }) { export { id } } }`
const LOOK = `query ($id: ID!) { node(id: $id) { ... on Export { state { code } total path } } }`
const VERIFY = fileURLToPath(new URL('../../gateway/dist/audit-verify-cli.js', import.meta.url))

interface Outcome {
  plan: { id: string; version: number } | null
  error: { code: string } | null
}
interface Exported {
  state: { code: string }
  total: number
  path: string
}
interface Change {
  number: number
  objectId: string
}
interface Answered {
  data?: {
    createPlanFromIntake?: Outcome
    updatePlan?: Outcome
    made?: { export: { id: string } | null }
    node?: Exported
    changes?: { edges: { node: Change }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
  errors?: { extensions: { code: string } }[]
}

/** What has to hold where two processes share one database. */
export function twoProcesses(databaseOf: () => Promise<{ url: string; stop(): Promise<void> } | undefined>): void {
  describe('two processes on one database', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'antq-two-'))
    const leave = afterStopping(() => rmSync(dataDir, { recursive: true, force: true }))
    let database: Awaited<ReturnType<typeof databaseOf>>
    let gateways: GatewayProcess[] = []
    let token = ''

    beforeAll(async () => {
      database = await databaseOf()
      const where = { dataDir, databaseUrl: database?.url ?? '' }
      gateways = await Promise.all([startGatewayProcess(where), startGatewayProcess(where)])
      token = await demoToken(gateways[0]?.url ?? '')
    })
    afterAll(async () => {
      await Promise.all(gateways.map((gateway) => gateway.stop()))
      await database?.stop()
      rmSync(dataDir, { recursive: true, force: true })
      leave()
    })

    /** The requests go to one process and the other by turns. */
    async function ask(turn: number, query: string, variables: object, key?: string): Promise<Answered> {
      const response = await fetch(`${gateways[turn % 2]?.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answered
    }

    it('make one plan of fifty equal requests at once', async () => {
      const { text } = planTexts['bac-giang']
      const answers = await Promise.all(Array.from({ length: 50 }, (_, turn) => ask(turn, CREATE, { text }, 'fifty')))
      const plans = answers.flatMap(({ data }) => data?.createPlanFromIntake?.plan?.id ?? [])
      const refusals = answers.flatMap(
        ({ data, errors }) => errors?.[0]?.extensions.code ?? data?.createPlanFromIntake?.error?.code ?? [],
      )
      expect(plans.length + refusals.length).toBe(50)
      expect(new Set(plans).size).toBe(1)
      expect(refusals.filter((code) => code !== 'IDEMPOTENCY_RUNNING')).toEqual([])
    })

    it('let exactly one of sixty editors of a version through, of each version', async () => {
      const draft = await ask(0, CREATE, { text: numbered(600) })
      const id = draft.data?.createPlanFromIntake?.plan?.id
      for (let version = 1; version <= 10; version += 1) {
        const titles = Array.from({ length: 60 }, (_, index) => `Bản ${version}.${index}`)
        const answers = await Promise.all(titles.map((title, turn) => ask(turn, UPDATE, { id, version, title })))
        const outcomes = answers.map(({ data, errors }) => data?.updatePlan ?? { plan: null, error: errors })
        const isWon = ({ error }: { error: unknown }) => error === null
        expect(outcomes.filter(isWon)).toEqual([{ plan: { version: version + 1 }, error: null }])
        const lost = outcomes.filter((outcome) => !isWon(outcome)).map(({ error }) => error)
        expect(lost).toEqual(Array.from({ length: 59 }, () => ({ code: 'VERSION_CONFLICT' })))
      }
    })

    it('tell every write once and in order to whoever follows meanwhile', async () => {
      const texts = Array.from({ length: 40 }, (_, index) => numbered(700 + index))
      const seen: Change[] = []
      let since: string | undefined
      const follow = async (turn: number) => {
        for (let isMore = true; isMore;) {
          const changes = (await ask(turn, CHANGES, { since })).data?.changes
          if (!changes) throw new Error('no changes')
          seen.push(...changes.edges.map(({ node }) => node))
          since = changes.pageInfo.endCursor
          isMore = changes.pageInfo.hasNextPage
        }
      }
      const progress = { isWriting: true }
      const writing = Promise.all(texts.map((text, turn) => ask(turn, CREATE, { text }))).finally(
        () => (progress.isWriting = false),
      )
      for (let turn = 0; progress.isWriting; turn += 1) await follow(turn)
      const written = (await writing).map((answer) => answer.data?.createPlanFromIntake?.plan?.id ?? answer)
      await follow(0)
      const told = seen.map(({ objectId }) => objectId)
      for (const id of written) expect(told.filter((each) => each === id)).toEqual([id])
      expect(seen.map(({ number }) => number)).toEqual(seen.map(({ number }) => number).toSorted((a, b) => a - b))
    })

    it('make exports together, each line once, and give any part of the file', async () => {
      const begun = await Promise.all(
        ['PLANS', 'DOCUMENTS', 'UNITS'].map((list, turn) =>
          ask(turn, EXPORT, { list }).then(({ data }) => data?.made?.export),
        ),
      )
      for (const [turn, made] of begun.entries()) {
        let seen: Exported | undefined
        while (seen?.state.code !== 'READY') {
          await sleep(200)
          seen = (await ask(turn + 1, LOOK, { id: made?.id })).data?.node
        }
        const part = async (range: string) => {
          const headers = { authorization: `Bearer ${token}`, range }
          const response = await fetch(`${gateways[turn % 2]?.url}${seen?.path}`, { headers })
          expect(response.status).toBe(206)
          return Buffer.from(await response.arrayBuffer())
        }
        const file = Buffer.concat([await part('bytes=0-99'), await part('bytes=100-')])
        const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n')
        const ids = new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id))
        expect([ids.size, lines.length]).toEqual([seen.total, seen.total])
        expect(seen.total).toBeGreaterThan(40)
      }
    })

    it('leave one unbroken audit trail', async () => {
      const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: database?.url ?? '', NODE_ENV: 'development' }
      const { code, output } = await runProgram(process.execPath, [VERIFY], { env })
      expect({ code, output }).toMatchObject({ code: 0 })
    })
  })
}

/** The plan's text with a number of its own. */
const numbered = (number: number) => planTexts['bac-giang'].text.replace(/Số:\s*\d*/, `Số: ${number}`)

async function demoToken(url: string): Promise<string> {
  const address = `${url}/demo/sign-in?province=bac-giang&page=partners`
  const { headers } = await fetch(address, { redirect: 'manual' })
  return headers.get('location')?.split('#antq-session=')[1] ?? ''
}
