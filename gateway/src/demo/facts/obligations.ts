import type { AnswerKindCode, AssignmentActionCode } from '@antq/shared-schema'

/** Clauses of plans that were assigned to units, by the words of the clause. */
export interface ObligationFact {
  document: string
  /** A clause as the plan's facts have it: `raw` of a deadline, `text` of a target. */
  clause: string
  /** When it was assigned. */
  at: string
}

export const obligationFacts: ObligationFact[] = [
  { document: 'tra-vinh:25/HD-LĐLĐ', clause: 'trước ngày 01/6 và 01/12 hằng năm', at: '2021-07-16T02:00:00.000Z' },
  { document: 'bac-giang:plan-2024', clause: 'trước ngày 28/02/2024', at: '2024-02-20T02:00:00.000Z' },
  { document: 'bac-giang:plan-2024', clause: 'Chọn 01 doanh nghiệp tổ chức Ngày hội', at: '2024-02-20T02:00:00.000Z' },
  { document: 'bac-giang:plan-2024', clause: 'Ít nhất 10 cuộc tuyên truyền', at: '2024-02-20T02:00:00.000Z' },
  { document: 'ho-chi-minh:education-plan-2024', clause: 'trước ngày 05/12/2024', at: '2024-08-01T02:00:00.000Z' },
  {
    document: 'ho-chi-minh:education-plan-2024',
    clause: 'Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một điển hình',
    at: '2024-08-01T02:00:00.000Z',
  },
]

/** What a made-up unit did with what it owes. Of real units nothing is known, and nothing is made up. */
export interface AnswerFact {
  clause: string
  unit: string
  at: string
  action: Extract<AssignmentActionCode, 'SUBMIT' | 'RETURN' | 'ACCEPT'>
  kind?: AnswerKindCode
  /** Key of a document that was handed in. */
  document?: string
  quantity?: number
  note?: string
}

const REPORT = 'trước ngày 05/12/2024'
const EXEMPLAR = 'Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một điển hình'
const school = (letter: string) => `ho-chi-minh.cdcs-truong-${letter}`
const reportOf = (letter: string) => ({ kind: 'DOCUMENT' as const, document: `ho-chi-minh:report-truong-${letter}` })

/** In the order in which they happened: one on time, one late, one returned and sent again, one not concerned. */
export const answerFacts: AnswerFact[] = [
  {
    clause: EXEMPLAR,
    unit: school('a'),
    at: '2024-11-04T02:00:00.000Z',
    action: 'SUBMIT',
    kind: 'QUANTITY',
    quantity: 2,
  },
  {
    clause: EXEMPLAR,
    unit: school('b'),
    at: '2024-11-18T02:00:00.000Z',
    action: 'SUBMIT',
    kind: 'QUANTITY',
    quantity: 0,
  },
  {
    clause: EXEMPLAR,
    unit: school('c'),
    at: '2024-11-20T02:00:00.000Z',
    action: 'SUBMIT',
    kind: 'NOT_APPLICABLE',
    note: 'Đơn vị mới thành lập tháng 10/2024',
  },
  { clause: REPORT, unit: school('a'), at: '2024-11-27T02:00:00.000Z', action: 'SUBMIT', ...reportOf('a') },
  { clause: REPORT, unit: school('c'), at: '2024-11-28T02:00:00.000Z', action: 'SUBMIT', ...reportOf('c') },
  {
    clause: REPORT,
    unit: school('c'),
    at: '2024-11-29T02:00:00.000Z',
    action: 'RETURN',
    note: 'Chưa có số liệu về điển hình',
  },
  { clause: REPORT, unit: school('a'), at: '2024-12-02T02:00:00.000Z', action: 'ACCEPT' },
  { clause: REPORT, unit: school('c'), at: '2024-12-03T02:00:00.000Z', action: 'SUBMIT', ...reportOf('c') },
  { clause: REPORT, unit: school('b'), at: '2024-12-09T02:00:00.000Z', action: 'SUBMIT', ...reportOf('b') },
]
