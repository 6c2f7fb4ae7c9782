import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../foundation/refusal.js'
import { PAGE_POLICY, PAGES_ROOT, type Site } from '../../public-page/index.js'
import { isMarkKnown } from '../known-mark.js'
import { sendPage } from '../plain-page.js'

/** Asked about anew each time, so that what is withdrawn is gone at once; what has not changed is not sent again. */
const ASK_ANEW = 'public, no-cache'

/** Answers with a plain page, or with 304 where the client has it. */
export function sendPublicPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 27)}"`
  reply.headers({ etag, 'cache-control': ASK_ANEW, 'content-security-policy': PAGE_POLICY, 'content-language': 'vi' })
  if (isMarkKnown(request, etag) === true) return reply.code(304).send()
  return reply.type('text/html; charset=utf-8').send(page)
}

const NO_PAGE = {
  404: { title: 'Không có trang này', text: 'Địa chỉ có thể bị sao chép thiếu, hoặc nội dung chưa được công khai.' },
  410: {
    title: 'Nội dung đã được thu hồi',
    text: 'Đơn vị ban hành đã thu hồi nội dung này; nó không còn được công khai.',
  },
  429: {
    title: 'Quá nhiều yêu cầu',
    text: 'Bạn đã mở quá nhiều trang trong thời gian ngắn. Hãy đợi một lát rồi thử lại.',
  },
} as const

/** Answers that there is no such page, or no longer; nothing of what was there stands in it. */
export function sendNoPage(reply: FastifyReply, { publicUrl }: Site, status: keyof typeof NO_PAGE): FastifyReply {
  const next = {
    label: 'Xem các trang công khai',
    href: `${new URL(publicUrl).pathname.replace(/\/$/, '')}${PAGES_ROOT}`,
  }
  return sendPage(reply.header('x-robots-tag', 'noindex'), { ...NO_PAGE[status], status, next }, 'vi')
}

/** Answers with what `work` sends; a refusal becomes a page, since people and search engines read it. */
export async function orNoPage(
  reply: FastifyReply,
  site: Site,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return sendNoPage(reply, site, error.code === 'RATE_LIMITED' ? 429 : 404)
  }
}
