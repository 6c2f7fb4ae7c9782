import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OMITTED = /^(?:node_modules|dist|fixtures|\.(?!changeset).*)$/

function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OMITTED.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return pages(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** Anchors of a page, as GitHub makes them out of its headings. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Links of a page to files of ours that are not there, or to headings that the file does not have. */
function deadLinks(page: string): string[] {
  const links = readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:)([^)\s]*)\)/g)
  return [...links].flatMap(([, link = '']) => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? page : join(dirname(page), file)
    const isThere = existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor))
    return isThere ? [] : [`${relative(ROOT, page)}: ${link}`]
  })
}

it('links lead to files and headings that exist', () => {
  const all = pages(ROOT)
  expect(all.length).toBeGreaterThan(5)
  expect(all.flatMap(deadLinks)).toEqual([])
})
