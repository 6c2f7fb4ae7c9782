import { registerDocument, replaceCitations, type DocumentEntity } from '../src/slices/document/index.js'
import { findUnitsByCodes, registerUnits, type UnitRegistration } from '../src/slices/organization/index.js'
import { registerPlan } from '../src/slices/plan/index.js'
import { inTransaction } from '../src/ledger/index.js'
import type { TestGateway } from './gateway.js'

/** A confederation, two provinces and some units under them; enough for most tests. */
export const smallCountry: UnitRegistration[] = [
  { code: 'vn.tld', aliases: ['TLĐ'], periods: [{ name: 'Tổng Liên đoàn Lao động Việt Nam', kind: 'confederation' }] },
  province('bac-giang', 'Bắc Giang'),
  province('tra-vinh', 'Trà Vinh'),
  {
    code: 'bac-giang.kcn',
    province: 'bac-giang',
    periods: [{ name: 'Công đoàn Các Khu công nghiệp tỉnh Bắc Giang', kind: 'zone-union', parent: 'bac-giang.ldld' }],
  },
  {
    code: 'bac-giang.cs-1',
    province: 'bac-giang',
    periods: [{ name: 'Công đoàn cơ sở Một', kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
  },
]

function province(code: string, name: string): UnitRegistration {
  return {
    code: `${code}.ldld`,
    province: code,
    provinceName: name,
    aliases: ['LĐLĐ tỉnh'],
    periods: [{ name: `Liên đoàn Lao động tỉnh ${name}`, kind: 'provincial-union', parent: 'vn.tld' }],
  }
}

export async function registerCountry(
  gateway: TestGateway,
  units: readonly UnitRegistration[] = smallCountry,
): Promise<void> {
  await registerUnits(gateway.context(), units)
}

/** A public document of a unit; give it only what the test is about. */
export async function registerPublicDocument(
  gateway: TestGateway,
  document: {
    symbol?: string | null
    issuer?: string
    issuedOn?: string | null
    kind?: string
    title?: string
    aliases?: string[]
    validTo?: string
  },
  cites: readonly DocumentEntity[] = [],
): Promise<DocumentEntity> {
  return inTransaction(gateway.context(), async (transaction) => {
    const issuers = document.issuer === undefined ? [] : await findUnitsByCodes(transaction, [document.issuer])
    const symbol = document.symbol ?? null
    const registered = await registerDocument(
      transaction,
      {
        number: /^\d+/.exec(symbol ?? '')?.[0] ?? null,
        symbol,
        kind: document.kind ?? 'KH',
        issuedOn: document.issuedOn ?? null,
        title: document.title ?? `Văn bản ${symbol ?? 'không số'}`,
        validTo: document.validTo,
        source: 'kiểm thử',
      },
      issuers.map((unit) => unit.id),
      'public',
      document.aliases,
    )
    await replaceCitations(
      transaction,
      registered.id,
      cites.map((cited) => ({ targetId: cited.id, relation: 'basis', raw: cited.symbol ?? cited.title })),
    )
    return registered
  })
}

/** A plan of a document, without anything in it; issued where nothing else is said. */
export async function registerBarePlan(
  gateway: TestGateway,
  plan: { document: DocumentEntity; unit: string; parentDocumentId?: string | null; state?: 'DRAFT' | 'ISSUED' },
): Promise<string> {
  return inTransaction(gateway.context(), async (transaction) => {
    const [unit] = await findUnitsByCodes(transaction, [plan.unit])
    if (!unit) throw new Error(`no unit ${plan.unit}`)
    const { id } = await registerPlan(transaction, {
      document: plan.document,
      unit,
      year: 2024,
      state: plan.state ?? 'ISSUED',
      parentDocumentId: plan.parentDocumentId ?? null,
      purpose: [],
      sections: [],
      tasks: [],
      targets: [],
      deadlines: [],
      subject: 'test',
    })
    return id
  })
}
