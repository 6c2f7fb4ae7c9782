import { gunzipSync } from 'node:zlib'
import { exportMaking } from '../src/export-making.js'
import { newId } from '../src/foundation/identifier.js'
import { createLog } from '../src/foundation/log.js'
import { createSchema } from '../src/schema.js'
import { DocumentEntity } from '../src/slices/document/index.js'
import { workOnExports, type ExportMaking } from '../src/slices/export/index.js'
import { findUnitsByCodes } from '../src/slices/organization/index.js'
import { PlanEntity } from '../src/slices/plan/index.js'
import type { TestGateway } from './gateway.js'

const FIELDS = `id list { code } state { code } within { code } done total byteCount cursor path createdAt finishedAt expiresAt error { code }`
const CREATE = `mutation ($input: CreateExportInput!) { createExport(input: $input) { export { ${FIELDS} } error { code fields } } }`
const CANCEL = `mutation ($id: ID!) { cancelExport(id: $id) { export { ${FIELDS} } error { code } } }`
const LOOK = `query ($id: ID!) { node(id: $id) { ... on Export { ${FIELDS} } } }`

/** An export as its owner sees it. */
export interface SeenExport {
  id: string
  list: { code: string }
  state: { code: string }
  within: { code: string } | null
  done: number
  total: number | null
  byteCount: number
  cursor: string
  path: string | null
  createdAt: string
  finishedAt: string | null
  expiresAt: string | null
  error: { code: string } | null
}

/** What every line has, and some have. */
interface Line {
  id: string
  state?: { code: string }
  kind?: { label: string }
}

interface Answered {
  export: SeenExport | null
  error: { code: string; fields?: string[] } | null
}

const schema = createSchema()

/** The exports of one gateway: asked for by clients, and made turn by turn when the test says so. */
export class Exports {
  readonly making: ExportMaking = exportMaking(schema)
  private readonly log = createLog('silent')

  constructor(private readonly gateway: TestGateway) {}

  async ask(input: object, token?: string, headers: Record<string, string> = {}): Promise<Answered> {
    const { data } = await this.gateway.ask(CREATE, { input }, token, headers)
    return data.createExport as Answered
  }

  async begin(input: object, token: string): Promise<SeenExport> {
    const { export: begun, error } = await this.ask(input, token)
    if (!begun) throw new Error(error?.code)
    return begun
  }

  async cancel(id: string, token?: string): Promise<Answered> {
    return (await this.gateway.ask(CANCEL, { id }, token)).data.cancelExport as Answered
  }

  async look(id: string, token?: string): Promise<SeenExport | null> {
    return (await this.gateway.ask(LOOK, { id }, token)).data.node as SeenExport | null
  }

  /** One turn of the work in the background. */
  turn(making: ExportMaking = this.making, stop = new AbortController().signal): Promise<boolean> {
    return workOnExports(this.gateway.context(), making, this.log, stop)
  }

  /** Some pieces and no more, as when the gateway is stopped then. */
  async pieces(count: number): Promise<void> {
    const stop = new AbortController()
    let made = 0
    const counted: ExportMaking = {
      ...this.making,
      run: (...asked) => {
        made += 1
        if (made === count) stop.abort()
        return this.making.run(...asked)
      },
    }
    await this.turn(counted, stop.signal)
  }

  /** All that there is to do at this instant. */
  async toEnd(): Promise<void> {
    while (await this.turn());
  }

  async made(input: object, token: string): Promise<SeenExport> {
    const { id } = await this.begin(input, token)
    await this.toEnd()
    const seen = await this.look(id, token)
    if (!seen) throw new Error('the export is gone')
    return seen
  }

  download(id: string, token?: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return this.gateway.app.inject({ method, url: `/exports/${id}`, headers: { ...authorization, ...headers } })
  }

  async lines(id: string, token: string): Promise<Line[]> {
    const response = await this.download(id, token)
    if (response.statusCode !== 200) throw new Error(response.json().error.code)
    return linesOf(response.rawPayload)
  }
}

/** What the lines of a file hold. */
export function linesOf(file: Uint8Array): Line[] {
  const text = gunzipSync(file).toString('utf8')
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line is not whole')
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
}

/** Many public plans at once, each of a document of its own; @returns their ids. */
export async function insertPlans(gateway: TestGateway, count: number, unitCode = 'bac-giang.ldld'): Promise<string[]> {
  const [unit] = await findUnitsByCodes(gateway.context(), [unitCode])
  if (!unit) throw new Error(`no unit ${unitCode}`)
  const rows = Array.from({ length: count }, (_, index) => rowsOf(index, unit.id))
  await gateway.database.write(async (manager) => {
    for (let start = 0; start < count; start += 200) {
      const some = rows.slice(start, start + 200)
      await manager
        .createQueryBuilder()
        .insert()
        .into(DocumentEntity)
        .values(some.map(({ document }) => document))
        .updateEntity(false)
        .execute()
      await manager
        .createQueryBuilder()
        .insert()
        .into(PlanEntity)
        .values(some.map(({ plan }) => plan))
        .updateEntity(false)
        .execute()
    }
  })
  return rows.map(({ plan }) => plan.id)
}

function rowsOf(index: number, unitId: string): { document: DocumentEntity; plan: PlanEntity } {
  const now = '2026-01-05T03:00:00.000Z'
  const sortKey = `2025-${String((index % 12) + 1).padStart(2, '0')}`
  const document: DocumentEntity = {
    id: newId('doc'),
    number: String(index),
    symbol: `${index}/KH-LĐLĐ`,
    symbolKey: `${index}/kh-ldld`,
    kind: 'KH',
    issuedOn: sortKey,
    title: `Kế hoạch thứ ${index} về phong trào Toàn dân bảo vệ an ninh Tổ quốc`,
    titleFold: `ke hoach thu ${index}`,
    place: null,
    signerAuthority: null,
    signerOffice: null,
    validFrom: null,
    validTo: null,
    source: 'kiểm thử',
    needsVerification: false,
    isPublic: true,
    isPlaceholder: false,
    citedByCount: 0,
    uniqueKey: null,
    sortKey,
    createdAt: now,
  }
  const plan: PlanEntity = {
    id: newId('plan'),
    documentId: document.id,
    unitId,
    state: 'ISSUED',
    isPublic: true,
    year: 2025,
    obligationCount: 0,
    kind: 'KH',
    purpose: [],
    sections: [],
    parentDocumentId: null,
    taskCount: 0,
    targetCount: 0,
    searchFold: document.titleFold,
    sortKey,
    version: 1,
    issuedAt: now,
    createdAt: now,
    updatedAt: now,
    createdBy: 'kiểm thử',
  }
  return { document, plan }
}
