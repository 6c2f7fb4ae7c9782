import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * Headers of everything that is served. A page of ours runs nothing and is framed by nobody unless its own route says
 * otherwise (`helmet: { contentSecurityPolicy: … }`); what other origins may load says so itself.
 * @param isTls whether browsers reach the gateway by https; without it HSTS would lock them out
 */
export async function serveSecurityHeaders(server: FastifyInstance, isTls: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isTls && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  })
}
