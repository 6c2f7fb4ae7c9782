import type { DeliveryProblemCode } from '@antq/shared-schema'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Outward } from '../../foundation/outward.js'
import type { TryResult } from './delivery.schedule.js'

/** Milliseconds for name, connection, request and answer together. */
export const ANSWER_WITHIN = 10_000
/** Characters that are kept of an answer; no more of it is read than they can take up. */
const KEPT = 500
const READ_BYTES = KEPT * 4

/** A signed message on its way. */
export interface Message {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

/** Sends a message. @throws the signal's reason where it is aborted; whatever else goes wrong is a result */
export type Send = (message: Message, stop: AbortSignal) => Promise<TryResult>

/** Sends by HTTP, to where `outward` lets it, on a new connection each time; redirects are not followed. */
export function senderThrough(outward: Outward, within = ANSWER_WITHIN): Send {
  return async (message, stop) => {
    const begun = performance.now()
    const time = AbortSignal.timeout(within)
    const outcome = await post(message, outward, AbortSignal.any([stop, time])).catch((error: unknown) => {
      stop.throwIfAborted()
      return failed(error, time.aborted)
    })
    return { ...outcome, took: Math.round(performance.now() - begun) }
  }
}

type Outcome = Omit<TryResult, 'took'>

async function post({ url, headers, body }: Message, outward: Outward, signal: AbortSignal): Promise<Outcome> {
  const target = new URL(url)
  const length = String(Buffer.byteLength(body))
  const options: RequestOptions = {
    method: 'POST',
    ...outward.guard(target.hostname),
    headers: {
      'content-type': 'application/json',
      'content-length': length,
      'user-agent': 'antq-webhooks',
      ...headers,
    },
    signal,
  }
  const response = await answerTo(target, options, body)
  const status = response.statusCode ?? 0
  return {
    status,
    problem: problemOf(status),
    answer: await beginningOf(response),
    retryAfter: response.headers['retry-after'] ?? null,
  }
}

function answerTo(target: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = (target.protocol === 'https:' ? requestHttps : requestHttp)(target, options, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

function problemOf(status: number): DeliveryProblemCode | null {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS'
}

/** The status has said it all: where the rest does not come, what has come is enough. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of response) {
      pieces.push(piece as Buffer)
      bytes += (piece as Buffer).length
      if (bytes >= READ_BYTES) break
    }
  } catch {
    // it broke off, or took too long
  }
  response.destroy()
  const text = new TextDecoder().decode(Buffer.concat(pieces).subarray(0, READ_BYTES))
  return text.replaceAll('\0', '\uFFFD').slice(0, KEPT)
}

function failed(error: unknown, isTooLate: boolean): Outcome {
  const code = String((error as NodeJS.ErrnoException).code ?? 'UNKNOWN')
  return {
    status: null,
    problem: isTooLate ? 'TIMEOUT' : causeOf(code),
    answer: isTooLate ? null : code,
    retryAfter: null,
  }
}

function causeOf(code: string): DeliveryProblemCode {
  if (code === 'ADDRESS_PRIVATE') return 'ADDRESS'
  return /CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code) ? 'TLS' : 'CONNECTION'
}
