import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Seal } from '../../foundation/sealed.js'

/**
 * The one cookie of the gateway: what is remembered of a sign-in while the person is at the provider. `__Host-` keeps
 * neighbours of the same domain from planting one, `Lax` lets the provider's way back carry it.
 */
const NAME = '__Host-antq-sign-in'
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax'
const LIFE_SECONDS = 10 * 60

const keptFlow = z.object({
  province: z.string(),
  /** SHA-256 of what the page keeps: only the tab that began the sign-in can finish it. */
  challenge: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  begunAt: z.iso.datetime(),
})

export type KeptFlow = z.infer<typeof keptFlow>

export async function keepFlow(reply: FastifyReply, seal: Seal, flow: KeptFlow): Promise<void> {
  const sealed = await seal.close(JSON.stringify(flow))
  reply.header('set-cookie', `${NAME}=${sealed}; Max-Age=${LIFE_SECONDS}; ${ATTRIBUTES}`)
}

/**
 * The flow that this browser began; it is forgotten with this answer.
 * @returns undefined where there is none, it is too old, or somebody else made it
 */
export async function takeFlow(
  request: FastifyRequest,
  reply: FastifyReply,
  seal: Seal,
  now: string,
): Promise<KeptFlow | undefined> {
  const sealed = cookieIn(request.headers.cookie)
  if (sealed === undefined) return undefined
  reply.header('set-cookie', `${NAME}=; Max-Age=0; ${ATTRIBUTES}`)
  try {
    const flow = keptFlow.parse(JSON.parse(await seal.open(sealed)))
    return Date.parse(now) - Date.parse(flow.begunAt) <= LIFE_SECONDS * 1000 ? flow : undefined
  } catch {
    return undefined
  }
}

function cookieIn(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1)
}
