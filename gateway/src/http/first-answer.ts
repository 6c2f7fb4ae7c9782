import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { storedOperations } from '@antq/shared-schema/operations'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { PortalRegistry } from '../slices/portal/index.js'
import { portalsAsked } from './portal-draft.js'
import { textOf } from './query-text.js'
import { orRefusal } from './refusing.js'
import { UNKNOWN } from './registration.js'

/** What a tab asks first, as its build wrote it down. */
interface FirstQuestion {
  readonly sha256: string
  /** `$unit` stands for the portal's unit. */
  readonly variables: Readonly<Record<string, unknown>>
}

type FirstQuestions = ReadonlyMap<string, readonly FirstQuestion[]>
type Query = Record<string, unknown>
type Registration = NonNullable<ReturnType<PortalRegistry['registration']>>

const compress = promisify(brotliCompress)
/** Named, and not with the weight 0, by which a client says that it must not come so (RFC 9110, 12.4.2). */
const TAKES_BROTLI = /(?:^|,)\s*br\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** What the built tabs ask first, by name; nothing where there is no build. */
export function readFirstQuestions(pluginsDir: string): FirstQuestions {
  const found = new Map<string, readonly FirstQuestion[]>()
  const folder = join(pluginsDir, 'tabs')
  for (const tab of existsSync(folder) ? readdirSync(folder) : []) {
    const manifest = join(folder, tab, 'antq.json')
    if (!existsSync(manifest)) continue
    const { first = [] } = JSON.parse(readFileSync(manifest, 'utf8')) as { first?: readonly FirstQuestion[] }
    found.set(tab, first)
  }
  return found
}

/**
 * `GET /embed/first.json?province=…[&tab=…][&language=…]`: the registration, and what the tab (the portal's first where
 * none is named) asks a visitor's gateway first, in one answer that needs no permission and may be kept. Public, the
 * same for every page. What cannot be answered is left out: the tab then asks by itself.
 */
export function serveFirstAnswer(server: FastifyInstance, portals: PortalRegistry, questions: FirstQuestions): void {
  server.get('/embed/first.json', (request: FastifyRequest<{ Querystring: Query }>, reply) =>
    orRefusal(
      request,
      reply.header('access-control-allow-origin', '*'),
      async () => {
        const { province, tab: asked, language: wanted } = request.query
        const registration = portalsAsked(portals, request.query).registration(textOf(province) ?? '')
        if (!registration) throw new Refusal('PROVINCE_UNKNOWN')
        const tab = textOf(asked) ?? registration.tabs[0]?.name
        const language = wanted === 'en' || wanted === 'vi' ? wanted : registration.language
        const first = tab === undefined ? [] : (questions.get(tab) ?? [])
        const found = await Promise.all(
          first.map((question) => answerTo(server, request, question, registration, language)),
        )
        const answers = found.filter((each) => each !== null)
        // what one visitor's budget did not reach for is not to be missing for all behind the same proxy
        reply.header('cache-control', answers.length === first.length ? 'public, max-age=30' : 'no-store')
        return sendCompressed(request, reply, { registration, tab, answers })
      },
      UNKNOWN,
    ),
  )
}

/** Asked as the visitor would ask, on the visitor's budget: it is the visitor's question. */
async function answerTo(
  server: FastifyInstance,
  request: FastifyRequest,
  { sha256, variables: wanted }: FirstQuestion,
  { unit }: Registration,
  language: string,
): Promise<object | null> {
  const variables = Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [name, value === '$unit' ? unit : value]),
  )
  const response = await server.inject({
    url: '/graphql',
    query: {
      variables: JSON.stringify(variables),
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256 } }),
    },
    headers: { accept: 'application/json', 'accept-language': language },
    remoteAddress: request.ip,
  })
  const { data, errors } = response.json<{ data?: unknown; errors?: unknown }>()
  return data && !errors ? { query: storedOperations[sha256], variables, language, data } : null
}

async function sendCompressed(request: FastifyRequest, reply: FastifyReply, body: object): Promise<FastifyReply> {
  const text = JSON.stringify(body)
  reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding')
  if (!TAKES_BROTLI.test(request.headers['accept-encoding'] ?? '')) return reply.send(text)
  return reply.header('content-encoding', 'br').send(await compress(text, QUICKLY))
}
