import type { I18n } from '@antq/plugin-kit'
import {
  actions,
  assignmentStates,
  credentialKinds,
  exportLists,
  labelOf,
  mailboxStates,
  mailboxStopReasons,
  obligationKinds,
  obligationStates,
  planStates,
  roles,
  switchOffReasons,
  taskStates,
  unitKinds,
  type Vocabulary,
  webhookStates,
} from '@antq/shared-schema'

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DATE = /^\d{4}(-\d{2}){0,2}$/

const yesOrNo: Vocabulary = [
  { code: 'true', vi: 'Có', en: 'Yes' },
  { code: 'false', vi: 'Không', en: 'No' },
]

/** Vocabularies of values that are codes, by the name of the value. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  actions,
  kind: [...credentialKinds, ...unitKinds, ...obligationKinds],
  kinds: [
    { code: 'plan', vi: 'Kế hoạch', en: 'Plan' },
    { code: 'report', vi: 'Báo cáo', en: 'Report' },
    { code: 'doc', vi: 'Văn bản', en: 'Document' },
    { code: 'unit', vi: 'Đơn vị', en: 'Unit' },
    { code: 'obl', vi: 'Yêu cầu', en: 'Demand' },
    { code: 'asg', vi: 'Việc được giao', en: 'Assignment' },
  ],
  list: exportLists,
  offReason: switchOffReasons,
  role: roles,
  state: [...planStates, ...taskStates, ...webhookStates, ...obligationStates, ...assignmentStates, ...mailboxStates],
  stopReason: mailboxStopReasons,
  language: [
    { code: 'vi', vi: 'Tiếng Việt', en: 'Vietnamese' },
    { code: 'en', vi: 'Tiếng Anh', en: 'English' },
  ],
  deepLinks: yesOrNo,
  hasSecondFactor: yesOrNo,
  isLate: yesOrNo,
  isLocked: yesOrNo,
}

/** Values whose digits are a day, not a number of something. */
const DAYS = new Set([
  'issuedOn',
  'expiresOn',
  'validFrom',
  'validTo',
  'from',
  'to',
  'firstDay',
  'lastDay',
  'dueOn',
  'answeredOn',
])

/**
 * A value of an audit line as people read it: instants and dates in the language's way, codes by their labels, lists
 * with commas. What is not known stays as the trail has it.
 */
export function valueInWords(name: string, value: string, i18n: Pick<I18n, 'language' | 'instant' | 'date'>): string {
  if (INSTANT.test(value)) return i18n.instant(value)
  if (DAYS.has(name) && DATE.test(value)) return i18n.date(value)
  const label = (code: string): string => labelOf(VOCABULARIES[name] ?? [], code, i18n.language())
  const list = listIn(value)
  return list ? list.map(label).join(', ') || '–' : label(value)
}

function listIn(value: string): string[] | null {
  if (!value.startsWith('[')) return null
  try {
    const parsed = JSON.parse(value) as unknown
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : null
  } catch {
    return null
  }
}
