import type { Term } from './term.js'

/** What may be done with a plan as a whole; which of them are open is a matter of the workflow. */
export const planActions = [
  { code: 'ISSUE', vi: 'Ban hành', en: 'Issue' },
  { code: 'WITHDRAW', vi: 'Thu hồi về dự thảo', en: 'Withdraw to draft' },
  { code: 'CLOSE', vi: 'Kết thúc', en: 'Close' },
  { code: 'REOPEN', vi: 'Mở lại', en: 'Reopen' },
  { code: 'DISCARD', vi: 'Xóa dự thảo', en: 'Discard the draft' },
] as const satisfies readonly Term[]
export type PlanActionCode = (typeof planActions)[number]['code']

export const taskStates = [
  { code: 'ASSIGNED', vi: 'Đã giao', en: 'Assigned' },
  { code: 'IN_PROGRESS', vi: 'Đang thực hiện', en: 'In progress' },
  { code: 'DONE', vi: 'Hoàn thành', en: 'Done' },
] as const satisfies readonly Term[]
export type TaskStateCode = (typeof taskStates)[number]['code']

export const deadlineTypes = [
  { code: 'deadline', vi: 'Thời hạn', en: 'Deadline' },
  { code: 'recurring', vi: 'Định kỳ', en: 'Recurring' },
  { code: 'relative', vi: 'Tính từ một mốc', en: 'Counted from an event' },
  { code: 'period', vi: 'Trong giai đoạn', en: 'Within a period' },
  { code: 'effective', vi: 'Hiệu lực', en: 'Takes effect' },
] as const satisfies readonly Term[]
export type DeadlineTypeCode = (typeof deadlineTypes)[number]['code']

export const targetOperators = [
  { code: '>=', vi: 'ít nhất', en: 'at least' },
  { code: '=', vi: 'đúng', en: 'exactly' },
  { code: '<=', vi: 'không quá', en: 'at most' },
] as const satisfies readonly Term[]
export type TargetOperatorCode = (typeof targetOperators)[number]['code']
