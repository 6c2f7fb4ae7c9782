import { pino, type Logger } from 'pino'

export type Log = Logger

/** Structured lines on standard error; never holds texts of documents, tokens or names of persons. */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, redact: ['req.headers.authorization'] }, pino.destination(2))
}
