import { markup, type Markup } from './markup.js'
import { framed, hrefOf, type Site } from './page-frame.js'
import type { PublicLines } from './public-thing.js'

export interface ListPage {
  readonly path: string
  /** Of the page itself where it is not the first: `sau=…`. */
  readonly query?: string | undefined
  /** `Kế hoạch – Bắc Giang`. */
  readonly title: string
  readonly description: string
  readonly trail: readonly { readonly label: string; readonly path: string }[]
  readonly lines: PublicLines
}

/** Parameters of the pages of a list: behind which place, or before which. */
export const AFTER = 'sau'
export const BEFORE = 'truoc'

/** A page of a list with the ways to those beside it. */
export function listPage(site: Site, list: ListPage): string {
  const { lines, older, newer } = list.lines
  const next = older === null ? null : `${list.path}?${AFTER}=${older}`
  const previous = newer === null ? null : `${list.path}?${BEFORE}=${newer}`
  const entries = lines.map(
    ({ path, title, about }) => markup`<li><a href="${hrefOf(site, path)}">${title}</a><p>${about}</p></li>`,
  )
  const way = (href: string | null, rel: string, label: string): Markup[] =>
    href === null ? [] : [markup`<a rel="${rel}" href="${hrefOf(site, href)}">${label}</a>`]
  const ways = [...way(previous, 'prev', '‹ Mới hơn'), ...way(next, 'next', 'Cũ hơn ›')]
  const found =
    entries.length === 0 ? markup`<p>Chưa có mục nào được công khai.</p>` : markup`<ul class="list">${entries}</ul>`
  const body = markup`<h1>${list.title}</h1>${found}<p class="go">${ways}</p>`
  return framed(site, {
    path: list.path,
    ...(list.query !== undefined && { query: list.query }),
    title: list.title,
    description: list.description,
    trail: list.trail,
    next,
    previous,
    body,
  })
}

/** The page that leads to all lists. */
export function startPage(site: Site, path: string, lists: readonly { label: string; path: string }[]): string {
  const entries = lists.map((list) => markup`<li><a href="${hrefOf(site, list.path)}">${list.label}</a></li>`)
  const title = 'Văn bản công khai của công đoàn về bảo vệ an ninh Tổ quốc'
  return framed(site, {
    path,
    title,
    description:
      'Kế hoạch của công đoàn các cấp trong phong trào toàn dân bảo vệ an ninh Tổ quốc, theo tỉnh, thành phố.',
    trail: [{ label: 'Trang công khai', path }],
    body: markup`<h1>${title}</h1><ul class="list">${entries}</ul>`,
  })
}
