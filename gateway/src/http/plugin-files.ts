import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const YEAR = 'public, max-age=31536000, immutable'
const EVERGREEN = 'public, max-age=300, stale-while-revalidate=86400'
/** Names with a hash of their content never change. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.(?:js|css|json|svg)$/

/** Folder of the pages that the gateway serves itself, beside what websites load. */
export const PAGES = 'pages'

/** @param otherwise for files whose name says nothing of their content */
export function cachingOf(path: string, otherwise: string): string {
  return HASHED.test(path.replace(/\.br$/, '')) ? YEAR : otherwise
}

/**
 * Serves the built plugins to any website: `/embed.js`, `/tabs/…`. `/~N/path` is `/path` under another address: a
 * module request that hangs is joined by every later one to the same address, so the loader tries again elsewhere.
 */
export async function servePluginFiles(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    index: false,
    // Pages of our own are not for other websites: see partners-page.ts.
    allowedPath: (path) => !path.startsWith(`/${PAGES}/`),
    setHeaders: (reply, path) => {
      reply.header('cache-control', cachingOf(path, EVERGREEN))
      reply.header('access-control-allow-origin', '*')
      reply.header('cross-origin-resource-policy', 'cross-origin')
    },
  })
}

/** Rewrites `/~N/path`, and `/tabs/x/~N/file` of a late part that is asked for again, before routing. */
export function withoutRetryPrefix(url: string): string {
  return url.replace(/^\/~\d{1,3}\//, '/').replace(/^(\/tabs\/[\w-]+\/)~\d{1,3}\//, '$1assets/')
}
