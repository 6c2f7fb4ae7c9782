import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../foundation/refusal.js'
import { addressKey } from '../../limits/budget.js'
import { PAGES_ROOT, siteMap, siteMapIndex } from '../../public-page/index.js'
import { pay } from '../paying.js'
import { textOf } from '../query-text.js'
import { orRefusal } from '../refusing.js'
import { PUBLIC_KINDS } from './kinds.js'
import { allLists, type PublicPageParts } from './routes.js'

/** Points that a map costs its address. */
const MAP_COST = 500
/** Addresses in a map; sitemaps.org allows 50,000. */
const PLACES_A_MAP = 10_000

type MapRequest = FastifyRequest<{ Params: { word: string }; Querystring: Record<string, unknown> }>

/**
 * `/robots.txt` and `/sitemap.xml`: what search engines look for. The map names every public page; a large one is an
 * index of maps, each beginning behind a place in an order in which new things come last.
 * @param size addresses in a map, where not the usual number
 */
export function serveForCrawlers(server: FastifyInstance, parts: PublicPageParts & { size?: number }): void {
  const size = parts.size ?? PLACES_A_MAP
  const paid = (request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>) =>
    orRefusal(
      request,
      reply,
      async () => {
        await pay(parts.budget, addressKey(request.ip), MAP_COST, reply)
        const xml = await work()
        return reply.header('cache-control', 'public, max-age=3600').type('application/xml; charset=utf-8').send(xml)
      },
      { CURSOR_INVALID: 404 },
    )

  server.get('/robots.txt', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/plain; charset=utf-8')
      .send(robots(parts.publicUrl)),
  )
  server.get('/sitemap.xml', (request, reply) =>
    paid(request, reply, async () => {
      const context = parts.visitorOf(request)
      const lists = [{ path: PAGES_ROOT }, ...allLists(parts.portals)]
      const borders = await Promise.all(PUBLIC_KINDS.map((kind) => kind.borders(context, size)))
      if (borders.every((cursors) => cursors.length === 0)) {
        const places = await Promise.all(PUBLIC_KINDS.map((kind) => kind.places(context, null, size)))
        return siteMap(parts, [...lists, ...places.flat()])
      }
      const maps = PUBLIC_KINDS.flatMap(({ word }, index) => [
        `/sitemap/${word}.xml`,
        ...(borders[index] ?? []).map((cursor) => `/sitemap/${word}.xml?sau=${cursor}`),
      ])
      return siteMapIndex(parts, ['/sitemap/danh-sach.xml', ...maps])
    }),
  )
  server.get('/sitemap/danh-sach.xml', (request, reply) =>
    paid(request, reply, async () => siteMap(parts, [{ path: PAGES_ROOT }, ...allLists(parts.portals)])),
  )
  server.get('/sitemap/:word.xml', (request: MapRequest, reply) =>
    paid(request, reply, async () => {
      const kind = PUBLIC_KINDS.find(({ word }) => word === request.params.word)
      if (!kind) throw new Refusal('NOT_FOUND')
      return siteMap(parts, await kind.places(parts.visitorOf(request), textOf(request.query['sau']), size))
    }),
  )
}

/** Where there is nothing to find; the rest is what portals load, and a search engine that draws them needs it. */
const NOT_TO_FIND = [
  '/calendar/',
  '/demo/',
  '/exports/',
  '/graphiql/',
  '/mailbox/',
  '/oauth/',
  '/partners/',
  '/sign-in/',
]

function robots(publicUrl: string): string {
  const base = new URL(publicUrl).pathname.replace(/\/$/, '')
  const closed = NOT_TO_FIND.map((path) => `Disallow: ${base}${path}\n`).join('')
  return `User-agent: *\n${closed}\nSitemap: ${publicUrl}/sitemap.xml\n`
}
