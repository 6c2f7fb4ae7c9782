import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../foundation/refusal.js'
import { addressKey, type CostBudget } from '../../limits/budget.js'
import {
  AFTER,
  BEFORE,
  listPage,
  NATIONWIDE,
  PAGES_ROOT,
  pathOfList,
  type PublicLines,
  startPage,
  thingPage,
} from '../../public-page/index.js'
import type { PortalContext, PortalRegistry } from '../../slices/portal/index.js'
import { pay } from '../paying.js'
import { textOf } from '../query-text.js'
import { PUBLIC_KINDS, type PublicKind } from './kinds.js'
import { orNoPage, sendNoPage, sendPublicPage } from './sending.js'

/** Points that a page costs its address: a crawler may read eighty a second. */
const PAGE_COST = 20
const LINES_A_PAGE = 50
const START = { label: 'Trang công khai', path: PAGES_ROOT }

export interface PublicPageParts {
  readonly budget: CostBudget
  readonly portals: PortalRegistry
  readonly publicUrl: string
  visitorOf(request: FastifyRequest): PortalContext
}

type ListRequest = FastifyRequest<{ Params: { province: string }; Querystring: Record<string, unknown> }>
type ThingRequest = FastifyRequest<{ Params: { province: string; id: string } }>

/**
 * `/p/`, `/p/<province>/<kind>`, `/p/<province>/<kind>/<id>`: everything public as pages without script, for search
 * engines, printing and old browsers. Always what visitors see, whoever asks.
 */
export function servePublicPages(server: FastifyInstance, parts: PublicPageParts): void {
  const { budget, portals } = parts
  const paid = (request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>) =>
    orNoPage(reply, parts, async () => {
      await pay(budget, addressKey(request.ip), PAGE_COST, reply)
      return work()
    })
  server.get(PAGES_ROOT, (request, reply) =>
    paid(request, reply, async () => sendPublicPage(request, reply, startPage(parts, PAGES_ROOT, allLists(portals)))),
  )
  // one word in an address means one page
  server.get(PAGES_ROOT.slice(0, -1), (_request, reply) => reply.redirect(PAGES_ROOT.slice(1), 301))
  // who types the name of the gateway alone is looking for something to read
  server.get('/', (_request, reply) => reply.header('cache-control', 'no-cache').redirect(PAGES_ROOT.slice(1)))
  // people cut and mistype addresses: they get a page, too
  server.get(`${PAGES_ROOT}*`, (_request, reply) => sendNoPage(reply, parts, 404))
  for (const kind of PUBLIC_KINDS) {
    server.get(`${PAGES_ROOT}:province/${kind.word}`, (request: ListRequest, reply) =>
      paid(request, reply, () => sendList(parts, kind, request, reply)),
    )
    server.get(`${PAGES_ROOT}:province/${kind.word}/:id`, (request: ThingRequest, reply) =>
      paid(request, reply, () => sendThing(parts, kind, request, reply)),
    )
  }
}

/** Every list: that of all, and one for each province. */
export function allLists(portals: PortalRegistry): { label: string; path: string }[] {
  return PUBLIC_KINDS.flatMap(({ word, label }) => [
    { label: `${label} – toàn quốc`, path: pathOfList(null, word) },
    ...portals.provinces.map(({ code, name }) => ({ label: `${label} – ${name.vi}`, path: pathOfList(code, word) })),
  ])
}

async function sendList(parts: PublicPageParts, kind: PublicKind, request: ListRequest, reply: FastifyReply) {
  const { province: word } = request.params
  const province = parts.portals.province(word)
  if (!province && word !== NATIONWIDE) throw new Refusal('NOT_FOUND')
  const [after, before] = [textOf(request.query[AFTER]), textOf(request.query[BEFORE])]
  const wish = before === null ? { first: LINES_A_PAGE, after } : { last: LINES_A_PAGE, before }
  const path = pathOfList(province?.code ?? null, kind.word)
  const place = province?.name.vi ?? 'toàn quốc'
  const page = listPage(parts, {
    path,
    query: before !== null ? `${BEFORE}=${before}` : after === null ? undefined : `${AFTER}=${after}`,
    title: `${kind.label} – ${place}`,
    description: `${kind.about}, ${place}.`,
    trail: [START, { label: `${kind.label} – ${place}`, path }],
    lines: await kind.lines(parts.visitorOf(request), province?.unit ?? null, wish).catch(noLinesOfUnknown),
  })
  return sendPublicPage(request, reply, page)
}

/** A province may be configured before its unit is registered: its list is empty, and not a page that is missing. */
function noLinesOfUnknown(error: unknown): PublicLines {
  if (error instanceof Refusal && error.code === 'UNIT_UNKNOWN') return { lines: [], older: null, newer: null }
  throw error
}

async function sendThing(parts: PublicPageParts, kind: PublicKind, request: ThingRequest, reply: FastifyReply) {
  const { province: word, id } = request.params
  const thing = await kind.thing(parts.visitorOf(request), id)
  if (thing === undefined) return sendNoPage(reply, parts, 404)
  if (thing === 'gone') return sendNoPage(reply, parts, 410)
  // under another province's word it is the same thing: one address counts
  const own = thing.path.split('/')[2] ?? NATIONWIDE
  // which province that is may change, and change back: nobody keeps the way there
  if (own !== word)
    return reply
      .header('cache-control', 'no-cache')
      .redirect(`../../${own}/${kind.word}/${encodeURIComponent(id)}`, 301)
  const province = parts.portals.province(own)
  const list = {
    label: `${kind.label} – ${province?.name.vi ?? 'toàn quốc'}`,
    path: pathOfList(province?.code ?? null, kind.word),
  }
  const portal = parts.portals.addressOf(own, kind.tab.name, kind.tab.placeOf(id)) ?? null
  return sendPublicPage(request, reply, thingPage(parts, thing, { trail: [START, list], portal }))
}
