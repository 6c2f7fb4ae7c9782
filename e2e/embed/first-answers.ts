import { readFileSync } from 'node:fs'
import { storedOperations } from '../../shared-schema/src/generated/operations.js'
import { REGISTRATION } from './gateway-stand-in.js'

/** What the built tab says it asks first: the list, then the years. */
const { first } = JSON.parse(
  readFileSync(new URL('../../plugins/dist/tabs/plans/antq.json', import.meta.url), 'utf8'),
) as { first: { sha256: string; variables: object }[] }

/** What the gateway answers ahead for the list of plans: a full page of it. */
export function planAnswers(): object[] {
  const nodes = Array.from({ length: 20 }, (_none, index) => planLine(index + 1))
  const data = [
    { plans: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: true, endCursor: 'c' } } },
    { planYears: [2026, 2025, 2024] },
  ]
  return first.map(({ sha256, variables }, index) => ({
    query: storedOperations[sha256],
    variables: { ...variables, within: REGISTRATION.unit },
    language: 'vi',
    data: data[index],
  }))
}

function planLine(number: number): object {
  return {
    id: `plan_${number}`,
    state: { code: 'ISSUED', label: 'Đã ban hành' },
    year: 2026,
    taskCount: 8,
    targetCount: 3,
    alerts: [],
    document: {
      id: `document_${number}`,
      kind: { code: 'KH', label: 'Kế hoạch' },
      number: `${number}`,
      symbol: `${number}/KH-LĐLĐ`,
      reference: `Kế hoạch số ${number}/KH-LĐLĐ`,
      issuedOn: '2026-02-16',
      title: `Kế hoạch tổ chức Ngày hội ${number}`,
      issuers: [{ id: 'unit_1', name: 'Liên đoàn Lao động tỉnh Bắc Giang' }],
    },
  }
}
