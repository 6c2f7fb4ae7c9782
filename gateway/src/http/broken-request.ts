import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { RefusalCode } from '@antq/shared-schema'
import { Refusal } from '../foundation/refusal.js'

const FOUND: Readonly<Record<string, readonly [number, RefusalCode]>> = {
  HPE_HEADER_OVERFLOW: [431, 'HEADERS_TOO_LARGE'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TOO_SLOW'],
}

/** Answers what never became a request: broken HTTP, headers without end, clients that send a byte a minute. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, code] = FOUND[error.code ?? ''] ?? [400, 'REQUEST_INVALID']
  const body = JSON.stringify({ error: { code, message: new Refusal(code).wordsIn('vi') } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
