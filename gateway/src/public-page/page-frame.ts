import { createHash } from 'node:crypto'
import { jsonInMarkup, markup, Markup } from './markup.js'

/** Where a gateway is reached, for the links of its pages. */
export interface Site {
  /** Address without a slash at its end: `https://gateway.example/antq`. */
  readonly publicUrl: string
}

/** A page before it stands in its frame. */
export interface PageParts {
  readonly path: string
  /** What comes behind the `?` of its address; empty for most. */
  readonly query?: string
  readonly title: string
  readonly description: string
  /** Pages beside it in a list: paths with their query. */
  readonly next?: string | null
  readonly previous?: string | null
  readonly schema?: object
  /** Where it stands, from the outermost: the last one is the page itself. */
  readonly trail: readonly { readonly label: string; readonly path: string }[]
  readonly body: Markup
}

const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}body{margin:0;font:18px/1.6 system-ui,"Noto Sans",sans-serif;color:#1a1c20;background:#fff;overflow-wrap:break-word}header,main,footer{max-width:780px;margin:0 auto;padding:16px}nav ol{display:flex;flex-wrap:wrap;gap:4px 8px;margin:0;padding:0;list-style:none;font-size:16px}nav li+li::before{content:"›";margin-right:8px;color:#5a5f69}a{color:#9b1c16;text-underline-offset:3px}a:focus-visible{outline:3px solid #1a1c20;outline-offset:2px}h1{margin:0 0 16px;font-size:28px;line-height:1.3}h2{margin:32px 0 8px;font-size:22px}h3{margin:24px 0 8px;font-size:19px}h4{margin:16px 0 8px;font-size:18px}.over{margin:0 0 4px;color:#474b53}dl{margin:0 0 24px;border-top:1px solid #d5d8de}dl div{padding:8px 0;border-bottom:1px solid #d5d8de}dt{font-size:16px;color:#474b53}dd{margin:0;grid-column:2}dd+dd{margin-top:4px}.list{padding:0;list-style:none}.list li{padding:12px 0;border-bottom:1px solid #d5d8de}.list p{margin:4px 0 0;font-size:16px;color:#474b53}.table{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:560px}th,td{padding:6px 8px;border:1px solid #9a9fa9;text-align:left;vertical-align:top}.number{text-align:right}.order{text-align:center}.go{display:flex;flex-wrap:wrap;gap:8px 24px}.go a,.list a{display:inline-block;padding:8px 0}footer{font-size:16px;color:#474b53}@media(min-width:640px){dl div{display:grid;grid-template-columns:200px 1fr;gap:4px 16px}}@media print{@page{margin:20mm 15mm 20mm 30mm}body{font:13pt/1.4 "Times New Roman",serif}header,.go{display:none}.table{overflow:visible}table{min-width:0;font-size:11pt}main,footer{max-width:none;padding:0}a{color:inherit;text-decoration:none}h2,h3,h4{break-after:avoid}tr{break-inside:avoid}}`

/** Content policy of the plain pages: their own style, and nothing else; the data for search engines is not run. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Path on the site for a link: the gateway may stand below a path of its host. */
export function hrefOf({ publicUrl }: Site, path: string): string {
  return `${new URL(publicUrl).pathname.replace(/\/$/, '')}${path}`
}

/** A whole page. */
export function framed(site: Site, page: PageParts): string {
  const address = `${site.publicUrl}${page.path}${page.query === undefined ? '' : `?${page.query}`}`
  const { next = null, previous = null } = page
  const crumbs = page.trail.map(({ label, path }) => crumb(site, page, label, path))
  const lines = [
    markup`<!doctype html>`,
    markup`<html lang="vi">`,
    markup`<meta charset="utf-8">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<title>${page.title}</title>`,
    markup`<meta name="description" content="${page.description}">`,
    markup`<link rel="canonical" href="${address}">`,
    markup`<meta property="og:type" content="article">`,
    markup`<meta property="og:title" content="${page.title}">`,
    markup`<meta property="og:description" content="${page.description}">`,
    markup`<meta property="og:url" content="${address}">`,
    markup`<meta property="og:locale" content="vi_VN">`,
    ...(previous === null ? [] : [markup`<link rel="prev" href="${hrefOf(site, previous)}">`]),
    ...(next === null ? [] : [markup`<link rel="next" href="${hrefOf(site, next)}">`]),
    markup`<style>${new Markup(STYLE)}</style>`,
    ...(page.schema ? [markup`<script type="application/ld+json">${jsonInMarkup(page.schema)}</script>`] : []),
    markup`<header><nav aria-label="Vị trí trang"><ol>${crumbs}</ol></nav></header>`,
    markup`<main>${page.body}</main>`,
    markup`<footer><p>Phong trào toàn dân bảo vệ an ninh Tổ quốc · Trang công khai, không cần đăng nhập.</p></footer>`,
    markup`</html>`,
  ]
  return `${lines.map(({ text }) => text).join('\n')}\n`
}

function crumb(site: Site, { path: own }: PageParts, label: string, path: string): Markup {
  if (path === own) return markup`<li aria-current="page">${label}</li>`
  return markup`<li><a href="${hrefOf(site, path)}">${label}</a></li>`
}
