import { createServer } from 'node:net'

/** Whether nobody listens on this port of this machine. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** A port that nobody uses now, followed by `following` more that nobody uses either. */
export async function freePort(following = 0) {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 40_000)
    const ports = Array.from({ length: following + 1 }, (_, index) => first + index)
    const free = await Promise.all(ports.map((port) => isFree(port)))
    if (free.every(Boolean)) return first
  }
}
