import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Province } from '../slices/portal/index.js'
import { cachingOf, PAGES } from './plugin-files.js'

/** Nothing that does not come from here, and nothing inline; whoever frames the page could make people press. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  // the preview of what websites embed
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * `/partners/`: the page where webmasters and partners manage what connects to the gateway.
 * `/partners/ways-in.json` tells it how people sign in: `{ providers, demonstration }`, each a list of
 * `{ province, name: { vi, en } }`, the name of the provider or of the province.
 * @param isDemonstration whether provinces can be tried out without an account; never in production
 */
export async function servePartnersPage(
  server: FastifyInstance,
  pluginsDir: string,
  provinces: readonly Province[],
  isDemonstration: boolean,
): Promise<void> {
  const folder = join(pluginsDir, PAGES, 'partners')
  if (!existsSync(folder)) return
  // Relative: the gateway may stand under a path of a proxy.
  server.get('/partners', (_request, reply) => reply.redirect('partners/'))
  server.get('/partners/ways-in.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({
      providers: provinces.flatMap(({ code, signIn }) =>
        signIn.kind === 'oidc' ? [{ province: code, name: signIn.name }] : [],
      ),
      demonstration: isDemonstration ? provinces.map(({ code, name }) => ({ province: code, name })) : [],
    }),
  )
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/partners/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cachingOf(path, 'no-cache'))
      reply.header('content-security-policy', POLICY)
    },
  })
}
