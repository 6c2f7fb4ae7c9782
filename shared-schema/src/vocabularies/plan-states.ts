import type { Term } from './term.js'

export const planStates = [
  { code: 'DRAFT', vi: 'Dự thảo', en: 'Draft' },
  { code: 'ISSUED', vi: 'Đã ban hành', en: 'Issued' },
  { code: 'CLOSED', vi: 'Đã kết thúc', en: 'Closed' },
] as const satisfies readonly Term[]
export type PlanStateCode = (typeof planStates)[number]['code']
