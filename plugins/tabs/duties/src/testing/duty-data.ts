import type {
  AssignmentLineFragment,
  AssignmentSheetFragment,
  CompletenessLineFragment,
  DueLineFragment,
  ObligationSheetFragment,
} from '@antq/shared-schema/documents'
import type { Proposal } from '../assign/demand-form.js'

const term = (code: string, label: string) => ({ code, label })
export const PROVINCE = { id: 'unit_1', code: 'bac-giang.ldld', name: 'Liên đoàn Lao động tỉnh Bắc Giang' }
export const ZONES = { id: 'unit_2', code: 'bac-giang.kcn', name: 'Công đoàn các khu công nghiệp' }
const STATES: Record<string, string> = {
  REQUESTED: 'Chưa thực hiện',
  IN_PROGRESS: 'Đang thực hiện',
  SUBMITTED: 'Đã gửi, chờ duyệt',
  RETURNED: 'Bị trả lại',
  ACCEPTED: 'Đã duyệt',
  LOCKED: 'Đã khóa',
}
export const state = (code: string) => term(code, STATES[code] ?? code)

export const DUE: DueLineFragment = {
  id: 'due_1',
  version: 1,
  number: 1,
  dueOn: '2024-02-28',
  lastDay: '2024-02-27',
  periodFrom: null,
  periodTo: null,
  isAwaitingDate: false,
  isSetLater: false,
  isLocked: false,
  daysLeft: 5,
}
const DOCUMENT = {
  id: 'doc_1',
  reference: 'Kế hoạch số 25/KH-LĐLĐ',
  title: 'Về phong trào năm 2024',
  issuedOn: '2024-02-16',
}

export function workLine(id: string, over: Partial<AssignmentLineFragment> = {}): AssignmentLineFragment {
  return {
    id,
    version: 1,
    state: state('REQUESTED'),
    timeliness: term('OPEN', 'Còn hạn'),
    daysLeft: 5,
    answeredOn: null,
    unit: ZONES,
    askedUnit: ZONES,
    obligation: {
      id: 'obl_1',
      what: 'Gửi kế hoạch triển khai',
      isMandatory: true,
      kind: term('PLAN', 'Gửi kế hoạch'),
      plan: { id: 'plan_1', document: DOCUMENT },
    },
    due: { id: 'due_1', lastDay: '2024-02-27', isLocked: false },
    ...over,
  }
}

export function workSheet(over: Partial<AssignmentSheetFragment> = {}): AssignmentSheetFragment {
  const line = workLine('asg_1')
  return {
    ...line,
    reached: null,
    path: [PROVINCE, ZONES],
    actions: [term('SUBMIT', 'Gửi'), term('BEGIN', 'Bắt đầu')],
    obligation: {
      ...line.obligation,
      version: 1,
      raw: 'gửi kế hoạch trước ngày 28/02/2024',
      form: null,
      state: term('IN_FORCE', 'Đã giao'),
      quantity: null,
      operator: null,
      unitOfMeasure: null,
      isExclusive: true,
      plan: { id: 'plan_1', unit: PROVINCE, document: DOCUMENT },
    },
    due: DUE,
    answers: [],
    steps: [],
    ...over,
  }
}

export const pageOf = <Node>(nodes: readonly Node[], endCursor: string | null = null) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
})

export function completenessLine(code: string, over: Partial<CompletenessLineFragment> = {}): CompletenessLineFragment {
  return {
    unit: { id: `unit_${code}`, code, name: `Công đoàn ${code}` },
    expected: 4,
    onTime: 1,
    late: 1,
    open: 2,
    missing: 2,
    accepted: 1,
    notApplicable: 0,
    returned: 0,
    share: 0.5,
    ...over,
  }
}

export function demandSheet(over: Partial<ObligationSheetFragment> = {}): ObligationSheetFragment {
  return {
    id: 'obl_1',
    version: 2,
    what: 'Gửi kế hoạch triển khai',
    raw: 'gửi kế hoạch trước ngày 28/02/2024',
    kind: term('PLAN', 'Gửi kế hoạch'),
    form: null,
    state: term('IN_FORCE', 'Đã giao'),
    quantity: null,
    operator: null,
    unitOfMeasure: null,
    isMandatory: true,
    isExclusive: true,
    within: PROVINCE,
    unitKinds: [term('grassroots-union', 'Công đoàn cơ sở')],
    isDirect: false,
    units: [],
    recurrence: null,
    validTo: null,
    spread: { done: 3, total: 3, share: 1 },
    slack: { fromSuperior: null, usedByPlan: null, leftBelow: 11 },
    isManageable: true,
    dues: [DUE],
    ...over,
  }
}

export const planWith = (obligations: readonly ObligationSheetFragment[]) => ({
  id: 'plan_1',
  version: 3,
  state: term('ISSUED', 'Đã ban hành'),
  unit: { ...PROVINCE, ancestors: [] },
  document: DOCUMENT,
  obligations,
})

export function proposal(over: Partial<Proposal> = {}): Proposal {
  return {
    clause: 'deadline_1',
    what: 'Gửi kế hoạch triển khai',
    raw: 'gửi kế hoạch trước ngày 28/02/2024',
    kind: term('PLAN', 'Gửi kế hoạch'),
    unitKinds: [term('grassroots-union', 'Công đoàn cơ sở')],
    isDirect: false,
    units: [],
    unitCount: 12,
    unknownNames: [],
    obligation: null,
    quantity: null,
    operator: null,
    unitOfMeasure: null,
    isMandatory: true,
    dueOn: '2024-02-28',
    isExclusive: true,
    recurrence: null,
    validTo: null,
    ...over,
  }
}
