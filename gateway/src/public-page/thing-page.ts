import type { Block, Table } from '../paper/index.js'
import { markup, type Markup } from './markup.js'
import { framed, hrefOf, type Site } from './page-frame.js'
import type { Fact, PublicThing } from './public-thing.js'

/** Where a thing's page leads: up to lists, and into the website of its province. */
export interface Surroundings {
  readonly trail: readonly { readonly label: string; readonly path: string }[]
  /** Address of the same thing in the province's own website; null where it has none. */
  readonly portal: string | null
}

/** The page of one public thing, whole. */
export function thingPage(site: Site, thing: PublicThing, { trail, portal }: Surroundings): string {
  const { path, overline, title, description, file, updatedAt } = thing
  const url = `${site.publicUrl}${path}`
  const contents =
    thing.blocks.length === 0 ? markup`<p>Nội dung chưa được nhập vào hệ thống.</p>` : inLists(thing.blocks)
  const facts = thing.facts.map((fact) => factLine(site, fact))
  const ways = [
    ...(file ? [markup`<a href="${hrefOf(site, file.path)}">${file.label}</a>`] : []),
    ...(portal === null ? [] : [markup`<a href="${portal}">Xem trên cổng thông tin của tỉnh</a>`]),
  ]
  const head = markup`<p class="over">${overline}</p><h1>${title}</h1><dl>${facts}</dl>`
  const body = markup`<article>${head}${contents}</article><p class="go">${ways}</p>`
  return framed(site, {
    path,
    title: `${overline}: ${title}`,
    description,
    trail: [...trail, { label: overline, path }],
    schema: {
      '@context': 'https://schema.org',
      '@id': url,
      url,
      name: title,
      description,
      inLanguage: 'vi',
      isAccessibleForFree: true,
      dateModified: updatedAt,
      ...(file && {
        encoding: {
          '@type': 'MediaObject',
          contentUrl: `${site.publicUrl}${file.path}`,
          encodingFormat: file.mediaType,
        },
      }),
      ...thing.schema,
    },
    body,
  })
}

function factLine(site: Site, { label, values }: Fact): Markup {
  const parts = values.map(({ text, path }) =>
    path === undefined ? markup`<dd>${text}</dd>` : markup`<dd><a href="${hrefOf(site, path)}">${text}</a></dd>`,
  )
  return markup`<div><dt>${label}</dt>${parts}</div>`
}

/** Blocks as they come; lines of a list that follow each other are one list. */
function inLists(blocks: readonly Block[]): Markup[] {
  const parts: Markup[] = []
  for (let place = 0; place < blocks.length; place += 1) {
    const items: Markup[] = []
    for (let block = blocks[place]; block?.kind === 'item'; block = blocks[(place += 1)])
      items.push(markup`<li>${block.text}</li>`)
    if (items.length > 0) parts.push(markup`<ul>${items}</ul>`)
    const block = blocks[place]
    if (block) parts.push(blockOf(block))
  }
  return parts
}

function blockOf(block: Block): Markup {
  if (block.kind === 'table') return tableOf(block)
  if (block.kind !== 'heading') return markup`<p>${block.text}</p>`
  if (block.level === 1) return markup`<h2>${block.text}</h2>`
  return block.level === 2 ? markup`<h3>${block.text}</h3>` : markup`<h4>${block.text}</h4>`
}

function tableOf({ columns, rows }: Table): Markup {
  const head = columns.map(({ label, holds }) => markup`<th scope="col" class="${holds}">${label}</th>`)
  const cellsOf = (row: readonly string[]) =>
    row.map((text, index) => markup`<td class="${columns[index]?.holds ?? 'text'}">${text}</td>`)
  const lines = rows.map((row) => markup`<tr>${cellsOf(row)}</tr>`)
  const table = markup`<table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`
  // a wide table is scrolled within itself, by keyboard too
  return markup`<div class="table" role="region" aria-label="Bảng" tabindex="0">${table}</div>`
}
