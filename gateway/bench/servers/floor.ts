// The floor: node:http and mysql2, nothing else. Told by DATABASE_URL where the data is.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPool } from 'mysql2/promise'
import type { FloorAnswer } from '../floor/floor.js'
import { q1 } from '../floor/q1.js'
import { q2 } from '../floor/q2.js'
import { q3 } from '../floor/q3.js'
import { w1 } from '../floor/w1.js'

const answers: Readonly<Record<string, FloorAnswer>> = { Q1: q1, Q2: q2, Q3: q3, 'Q3 national': q3, W1: w1 }
/** As many connections as the gateway has. */
const pool = createPool({ uri: String(process.env['DATABASE_URL']), charset: 'utf8mb4_bin', connectionLimit: 10 })

const server = createServer((request, response) => {
  void answer(request).then(
    (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})

async function answer(request: IncomingMessage): Promise<unknown> {
  const name = decodeURIComponent(String(request.url).slice(1))
  return answers[name]?.(pool, JSON.parse(await bodyOf(request)) as Record<string, unknown>)
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (piece: string) => (text += piece))
    request.on('end', () => resolve(text))
    request.on('error', reject)
  })
}

server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))
