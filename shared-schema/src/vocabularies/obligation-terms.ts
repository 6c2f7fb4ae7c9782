import type { Term } from './term.js'

/** What a plan asks of units below (loại yêu cầu). */
export const obligationKinds = [
  { code: 'PLAN', vi: 'Gửi kế hoạch', en: 'Submit a plan' },
  { code: 'REPORT', vi: 'Gửi báo cáo', en: 'Submit a report' },
  { code: 'QUANTITY', vi: 'Đạt chỉ tiêu', en: 'Reach a quantity' },
  { code: 'EVENT', vi: 'Tổ chức hoạt động', en: 'Hold an event' },
  { code: 'EXEMPLAR', vi: 'Có điển hình', en: 'Name an exemplar' },
] as const satisfies readonly Term[]
export type ObligationKindCode = (typeof obligationKinds)[number]['code']

/** How far a demand has come (trạng thái yêu cầu). */
export const obligationStates = [
  { code: 'SPREADING', vi: 'Đang giao', en: 'Being assigned' },
  { code: 'IN_FORCE', vi: 'Đã giao', en: 'Assigned' },
  { code: 'CANCELLED', vi: 'Đã hủy', en: 'Cancelled' },
] as const satisfies readonly Term[]
export type ObligationStateCode = (typeof obligationStates)[number]['code']

/** How far a unit has come with what it owes (trạng thái việc được giao). */
export const assignmentStates = [
  { code: 'REQUESTED', vi: 'Chưa thực hiện', en: 'Requested' },
  { code: 'IN_PROGRESS', vi: 'Đang thực hiện', en: 'In progress' },
  { code: 'SUBMITTED', vi: 'Đã gửi, chờ duyệt', en: 'Submitted' },
  { code: 'RETURNED', vi: 'Bị trả lại', en: 'Returned' },
  { code: 'ACCEPTED', vi: 'Đã duyệt', en: 'Accepted' },
  { code: 'LOCKED', vi: 'Đã khóa', en: 'Locked' },
] as const satisfies readonly Term[]
export type AssignmentStateCode = (typeof assignmentStates)[number]['code']

/** What may be done with an assignment; which of them are open is a matter of the workflow. */
export const assignmentActions = [
  { code: 'BEGIN', vi: 'Bắt đầu', en: 'Begin' },
  { code: 'SUBMIT', vi: 'Gửi', en: 'Submit' },
  { code: 'RECALL', vi: 'Rút lại', en: 'Take back' },
  { code: 'RETURN', vi: 'Trả lại', en: 'Return' },
  { code: 'ACCEPT', vi: 'Duyệt', en: 'Accept' },
  { code: 'LOCK', vi: 'Khóa', en: 'Lock' },
  { code: 'REOPEN', vi: 'Mở lại', en: 'Reopen' },
  { code: 'EXCUSE', vi: 'Cho miễn', en: 'Excuse' },
  { code: 'HAND_OVER', vi: 'Chuyển cho đơn vị khác', en: 'Hand over' },
] as const satisfies readonly Term[]
export type AssignmentActionCode = (typeof assignmentActions)[number]['code']

/** With what a unit answers (hình thức trả lời). */
export const answerKinds = [
  { code: 'PLAN', vi: 'Kế hoạch của đơn vị', en: 'The unit’s own plan' },
  { code: 'DOCUMENT', vi: 'Văn bản', en: 'A document' },
  { code: 'REPORT', vi: 'Báo cáo', en: 'A report' },
  { code: 'QUANTITY', vi: 'Số lượng đạt được', en: 'A quantity reached' },
  { code: 'NOT_APPLICABLE', vi: 'Không thuộc diện thực hiện', en: 'Not applicable' },
] as const satisfies readonly Term[]
export type AnswerKindCode = (typeof answerKinds)[number]['code']

/** How an assignment stands against its date (tình trạng so với hạn). */
export const timelinessCodes = [
  { code: 'OPEN', vi: 'Còn hạn', en: 'Still to come' },
  { code: 'MISSING', vi: 'Quá hạn, chưa gửi', en: 'Missing' },
  { code: 'ON_TIME', vi: 'Đúng hạn', en: 'On time' },
  { code: 'LATE', vi: 'Gửi muộn', en: 'Late' },
] as const satisfies readonly Term[]
export type TimelinessCode = (typeof timelinessCodes)[number]['code']
