import autocannon from 'autocannon'
import type { Question, Variables } from '../questions/question.js'
import type { Side } from './sides.js'

/** How long requests took, in milliseconds, and how many there were in a second. */
export interface Load {
  readonly seconds: number
  readonly latencies: readonly number[]
}

let keys = 0

/**
 * Asks one question many times over.
 * @param next variables of each request
 * @throws Error where one answer is not 200 or has errors
 */
export async function putLoad(
  side: Side,
  question: Question,
  next: () => Variables,
  { connections, requests }: { connections: number; requests: number },
): Promise<Load> {
  const latencies: number[] = []
  const wrong: string[] = []
  const began = performance.now()
  await autocannon({
    url: `http://127.0.0.1:${side.port}`,
    connections,
    amount: requests,
    timeout: 60,
    setupClient: (client) => {
      client.on('response', (_status, _bytes, milliseconds) => latencies.push(milliseconds))
    },
    requests: [
      {
        setupRequest: (request) => {
          keys += 1
          return { ...request, ...side.request(question, next(), `bench-${process.pid}-${keys}`) }
        },
        onResponse: (status, body) => {
          if (status !== 200 || body.includes('"errors":') || body.includes('"error":{'))
            wrong.push(`${status} ${body}`)
        },
      },
    ],
  })
  if (wrong.length > 0) throw new Error(`${side.name} ${question.name}: ${wrong[0]}`)
  return { seconds: (performance.now() - began) / 1000, latencies }
}
