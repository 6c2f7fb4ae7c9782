import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import parseRange from 'range-parser'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import type { CostBudget } from '../limits/budget.js'
import { bytesOf, exportToDownload, fileNameOf, recordDownload, type Stretch } from '../slices/export/index.js'
import { limitKeyOf } from './graphql/endpoint.js'
import { pay } from './paying.js'
import { orRefusal } from './refusing.js'

/** Points that a download costs, whole or in parts. */
export const DOWNLOAD_COST = 100

const STATUS = { EXPORT_RIGHTS_CHANGED: 403, EXPORT_NOT_READY: 409, EXPORT_ENDED: 410, RANGE_INVALID: 416 } as const

interface DownloadParts {
  readonly budget: CostBudget
  contextOf(request: FastifyRequest): Promise<RequestContext>
}

type DownloadRequest = FastifyRequest<{ Params: { id: string } }>

/**
 * `GET /exports/<id>`: the file of an export, whole or from a byte on (RFC 9110, section 14), for the one who asked for
 * it. It is sent as a file in gzip and not as an encoding of the answer: only so do parts of it mean something.
 */
export function serveExports(server: FastifyInstance, parts: DownloadParts): void {
  server.route({
    url: '/exports/:id',
    method: ['GET', 'HEAD'],
    handler: (request: DownloadRequest, reply) =>
      orRefusal(request, reply, () => sendFile(parts, request, reply), STATUS),
  })
}

async function sendFile(parts: DownloadParts, request: DownloadRequest, reply: FastifyReply): Promise<FastifyReply> {
  const context = await parts.contextOf(request)
  await pay(parts.budget, limitKeyOf(context, request.ip), DOWNLOAD_COST, reply)
  const file = await exportToDownload(context, request.params.id)
  const etag = `"${file.id}-${file.byteCount}"`
  const stretch = stretchOf(request, reply, file.byteCount, etag)
  reply.headers({
    'content-type': 'application/gzip',
    'content-disposition': `attachment; filename="${fileNameOf(file)}"`,
    'content-length': String(stretch.end + 1 - stretch.start),
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    etag,
  })
  if (request.method === 'HEAD') return reply.send()
  await recordDownload(context, file, stretch)
  return reply.send(Readable.from(bytesOf(context, file, stretch), { objectMode: false, highWaterMark: 1 }))
}

/**
 * Which bytes are wanted: one range, if the file is still the one of which the client has the beginning. Several
 * ranges at once, and what is no range, are answered with the whole file.
 * @throws Refusal RANGE_INVALID
 */
function stretchOf({ headers }: FastifyRequest, reply: FastifyReply, size: number, etag: string): Stretch {
  const whole = { start: 0, end: size - 1 }
  const isOther = headers['if-range'] !== undefined && headers['if-range'] !== etag
  if (headers.range === undefined || isOther) return whole
  const ranges = parseRange(size, headers.range, { combine: true })
  if (ranges === -1) {
    reply.header('content-range', `bytes */${size}`)
    throw new Refusal('RANGE_INVALID')
  }
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return whole
  const [{ start, end } = whole] = ranges
  reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
  return { start, end }
}
