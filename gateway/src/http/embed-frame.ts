import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { markup, pathOfList } from '../public-page/index.js'
import type { PortalRegistry, Province } from '../slices/portal/index.js'
import { Refusal } from '../foundation/refusal.js'
import { sendPage } from './plain-page.js'
import { portalsAsked } from './portal-draft.js'
import { textOf } from './query-text.js'

/** Files of the frame: where they are served, what they are, and whether other websites load them. */
const FILES = [
  { path: '/embed/frame.js', file: 'frame.js', type: 'text/javascript; charset=utf-8', isForAll: true },
  { path: '/embed/frame/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8', isForAll: false },
  { path: '/embed/frame/page.css', file: 'page.css', type: 'text/css; charset=utf-8', isForAll: false },
] as const

const WORDS = {
  vi: { tabs: 'Xem danh sách kế hoạch', further: 'Không tải hoặc in được tệp trong khung này? Mở trang đầy đủ: ' },
  en: { tabs: 'See the list of plans', further: 'No files or printing within this frame? Open the whole page: ' },
} as const

interface FrameParts {
  readonly portals: PortalRegistry
  readonly publicUrl: string
  /** Folder with the files of the frame. */
  readonly frameDir: string
}

type FrameRequest = FastifyRequest<{ Querystring: Record<string, unknown> }>

/**
 * `GET /embed/frame?province=…[&tab=…][&lang=…]`: the tabs as a page of ours, for sites that allow a frame and no
 * script. Framed by the province's own websites only. `/embed/frame.js` is for those that allow a script of ours as
 * well: it gives the frame its height.
 */
export function serveEmbedFrame(server: FastifyInstance, { portals, publicUrl, frameDir }: FrameParts): void {
  for (const { path, file, type, isForAll } of FILES) {
    const content = readFileSync(join(frameDir, file))
    server.get(path, (_request, reply) => {
      if (isForAll) forEverybody(reply).header('access-control-allow-origin', '*')
      return reply.header('cache-control', 'public, max-age=300, stale-while-revalidate=86400').type(type).send(content)
    })
  }
  server.get('/embed/frame', (request: FrameRequest, reply) => {
    const { province: code, tab, lang, draft } = request.query
    const province = portalsOf(portals, request)?.province(textOf(code) ?? '')
    const name = textOf(tab)
    if (!province || (name !== null && !province.tabs.some((known) => known.name === name))) return sendNoFrame(reply)
    const language = languageIn(lang, province)
    return forEverybody(reply)
      .removeHeader('x-frame-options')
      .headers({
        'cache-control': 'public, max-age=60',
        // a draft is for the webmaster's eyes, on our own page
        'content-security-policy': policyFor(draft === undefined ? portals.originsOf(province.code) : []),
        'referrer-policy': 'same-origin',
        'x-robots-tag': 'noindex',
      })
      .type('text/html; charset=utf-8')
      .send(pageOf(province, name, language, publicUrl))
  })
}

/** Undefined where the address carries a draft that is none. */
function portalsOf(portals: PortalRegistry, { query }: FrameRequest): PortalRegistry | undefined {
  try {
    return portalsAsked(portals, query)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** Documents and scripts of ours that stand in pages of others, also in those that isolate themselves. */
const forEverybody = (reply: FastifyReply): FastifyReply => reply.header('cross-origin-resource-policy', 'cross-origin')

/** Our own files only, nothing inline. */
function policyFor(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...origins].join(' ')}`,
  ].join('; ')
}

const languageIn = (asked: unknown, { language }: Province): LabelLanguage =>
  asked === 'vi' || asked === 'en' ? asked : language

/** The element, and a way out of the frame for what its sandbox may forbid: files, printing, other windows. */
function pageOf({ code, name }: Province, tab: string | null, language: LabelLanguage, publicUrl: string): string {
  const [words, list] = [WORDS[language], `${publicUrl}${pathOfList(code, 'ke-hoach')}`]
  const fallback = markup`<a href="${list}" target="_blank" rel="noopener">${words.tabs}</a>`
  const element =
    tab === null
      ? markup`<antq-tabs province="${code}" lang="${language}">${fallback}</antq-tabs>`
      : markup`<antq-tab name="${tab}" province="${code}" lang="${language}">${fallback}</antq-tab>`
  const lines = [
    markup`<!doctype html>`,
    markup`<html lang="${language}">`,
    markup`<meta charset="utf-8">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<title>${name[language]}</title>`,
    markup`<link rel="stylesheet" href="frame/page.css">`,
    markup`<script type="module" src="../embed.js"></script>`,
    markup`<script type="module" src="frame/page.js"></script>`,
    markup`<body>`,
    element,
    markup`<p class="further">${words.further}<a href="${list}" target="_blank" rel="noopener">${list}</a></p>`,
    markup`</body>`,
    markup`</html>`,
  ]
  return `${lines.map(({ text }) => text).join('\n')}\n`
}

function sendNoFrame(reply: FastifyReply): FastifyReply {
  const title = 'Khung nhúng chưa đúng'
  const text = 'Tỉnh, thành phố hoặc thẻ trong địa chỉ của khung không có trong đăng ký. Hãy chép lại đoạn mã nhúng.'
  return sendPage(reply, { status: 404, title, text }, 'vi')
}
