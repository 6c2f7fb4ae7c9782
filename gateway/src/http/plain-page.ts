import { createHash } from 'node:crypto'
import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyReply } from 'fastify'

/** A page of one paragraph; its words are ours, and nothing of what was sent to us stands in it. */
export interface PlainPage {
  readonly status: number
  readonly title: string
  readonly text: string
  /** The one thing to do: a way to follow, or a button that posts to the page's own address. */
  readonly next?: { readonly label: string; readonly href: string } | { readonly label: string; readonly post: true }
}

const STYLE =
  'body{margin:0;font:17px/1.5 system-ui,"Noto Sans",sans-serif;color:#1a1c20;background:#f5f6f8}main{box-sizing:border-box;max-width:560px;margin:10vh auto;padding:24px;background:#fff;border:1px solid #d5d8de;border-radius:12px}h1{margin:0 0 8px;font-size:22px}a,button{display:inline-block;margin-top:8px;padding:10px 18px;border:0;border-radius:8px;background:#b3261e;color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}a:focus-visible,button:focus-visible{outline:3px solid #1a1c20;outline-offset:2px}'

/** Nothing but this style; no script and no frame. */
const policy = (formAction: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
  ].join('; ')

/** Answers with a page that needs no script and is kept by nobody. */
export function sendPage(reply: FastifyReply, page: PlainPage, language: LabelLanguage): FastifyReply {
  const posts = page.next !== undefined && 'post' in page.next
  return reply
    .code(page.status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policy(posts ? "'self'" : "'none'") })
    .type('text/html; charset=utf-8')
    .send(pageOf(page, language))
}

function pageOf({ title, text, next }: PlainPage, language: LabelLanguage): string {
  const step =
    next === undefined
      ? ''
      : 'post' in next
        ? `<form method="post"><button>${next.label}</button></form>\n`
        : `<a href="${next.href}">${next.label}</a>\n`
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1>${title}</h1>
<p>${text}</p>
${step}</main>
</html>
`
}
