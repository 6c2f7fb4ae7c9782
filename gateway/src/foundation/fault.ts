import { randomUUID } from 'node:crypto'
import type { LabelLanguage } from '@antq/shared-schema'
import type { Log } from './log.js'

const UNEXPECTED: Record<LabelLanguage, string> = {
  vi: 'Lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên mã sau',
  en: 'Unexpected fault. Try again; if it stays, give the administrator this id',
}

/** What is told of a fault: words, and the id under which the log has its cause. */
export interface ToldFault {
  readonly message: string
  readonly code: 'INTERNAL_SERVER_ERROR'
  readonly id: string
}

/** Writes a fault to the log and gives what may be told of it. */
export function tellFault(log: Log, cause: unknown, where: object = {}, language: LabelLanguage = 'vi'): ToldFault {
  const id = randomUUID()
  log.error({ id, ...where, ...traceOf(cause) }, 'fault')
  return { message: `${UNEXPECTED[language]}: ${id}`, code: 'INTERNAL_SERVER_ERROR', id }
}

/** Where a fault came from, without the statement and its values: they hold what people wrote. */
function traceOf(cause: unknown): { name: string; code?: unknown; stack?: string } {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const { name, stack } = cause
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { name, code: (cause as { code?: unknown }).code, stack: frames?.join('\n') }
}
