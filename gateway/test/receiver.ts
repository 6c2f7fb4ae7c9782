import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'

/** How a receiver treats a message. `lost` takes it, and its answer never arrives. */
export type Treatment = 'taken' | 'slow' | 'failed' | 'reset' | 'lost' | 'hung' | 'busy' | 'gone'

export interface Received {
  id: string
  body: Record<string, any>
  headers: Record<string, string>
  treatment: Treatment
}

/** A partner's system: a real HTTP server that checks signatures, remembers ids and fails as it is told to. */
export class Receiver {
  readonly received: Received[] = []
  /** Messages that were new, in the order in which they were taken. */
  readonly taken: Received[] = []
  /** How often each id was answered with 2xx. */
  readonly acknowledged = new Map<string, number>()
  readonly faults: unknown[] = []
  /** Most messages that were open at the same time. */
  mostAtOnce = 0
  private readonly server: Server
  private readonly open = new Set<string>()

  /** @param now the instant against which timestamps are checked */
  constructor(
    private readonly now: () => string,
    private readonly secretOf: () => string,
    private readonly treat: (message: Omit<Received, 'treatment'>) => Treatment = () => 'taken',
  ) {
    this.server = createServer((request, response) => void this.receive(request, response))
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/changes`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]))
    const id = headers['webhook-id'] ?? ''
    const key = `${id} ${this.received.length}`
    this.open.add(key)
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open.size)
    response.on('close', () => this.open.delete(key))
    try {
      const body = this.verified(Buffer.concat(pieces).toString(), headers)
      const message = { id, body, headers }
      const treatment = this.treat(message)
      this.received.push({ ...message, treatment })
      this.answer({ ...message, treatment }, response)
    } catch (error) {
      this.faults.push(error)
      response.writeHead(401).end()
    }
  }

  private verified(body: string, headers: Record<string, string>): Record<string, any> {
    // the library looks at the clock of the machine, and the tests have one of their own
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(this.now()) })
    try {
      return new Webhook(this.secretOf()).verify(body, headers) as Record<string, any>
    } finally {
      vi.useRealTimers()
    }
  }

  private answer(message: Received, response: ServerResponse): void {
    const { treatment } = message
    if (['taken', 'slow', 'lost'].includes(treatment) && !this.taken.some(({ id }) => id === message.id))
      this.taken.push(message)
    if (treatment === 'taken') this.acknowledge(message, response)
    else if (treatment === 'slow') setTimeout(() => this.acknowledge(message, response), 30)
    else if (treatment === 'failed') response.writeHead(500).end('không nhận được')
    else if (treatment === 'gone') response.writeHead(410).end()
    else if (treatment === 'busy') response.writeHead(503, { 'retry-after': '120' }).end()
    else if (treatment !== 'hung') response.destroy()
  }

  private acknowledge({ id }: Received, response: ServerResponse): void {
    this.acknowledged.set(id, (this.acknowledged.get(id) ?? 0) + 1)
    response.writeHead(204).end()
  }
}
