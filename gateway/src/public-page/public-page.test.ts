import { describe, expect, it } from 'vitest'
import { escaped, jsonInMarkup, listPage, markup, thingPage, type PublicThing } from './index.js'

const SITE = { publicUrl: 'https://gateway.example/antq' }
const HOSTILE = `</title></script><script>alert(1)</script>"'&<img src=x onerror=alert(2)>\u0000\u2028`

const thing = (said: string): PublicThing => ({
  path: '/p/bac-giang/ke-hoach/plan_01',
  overline: said,
  title: said,
  description: said,
  facts: [{ label: said, values: [{ text: said }, { text: said, path: '/p/x' }] }],
  blocks: [
    { kind: 'heading', level: 1, text: said },
    { kind: 'item', text: `một ${said}` },
    { kind: 'item', text: 'hai' },
    { kind: 'paragraph', text: said },
    { kind: 'table', columns: [{ label: said, holds: 'text', width: 1 }], rows: [[said]] },
  ],
  file: { label: said, path: '/plans/plan_01.docx', mediaType: 'text/plain' },
  schema: { '@type': 'DigitalDocument', publisher: [{ '@type': 'Organization', name: said }] },
  updatedAt: '2026-11-24T03:00:00.000Z',
})
const surroundings = { trail: [{ label: HOSTILE, path: '/p/' }], portal: null }

describe('a plain page', () => {
  it('holds nothing of a text as markup, wherever the text stands', () => {
    const page = thingPage(SITE, thing(HOSTILE), surroundings)
    expect(page).not.toMatch(/<img|<script>|onerror=alert\(2\)>|\u0000/)
    expect(page.match(/<\/?script/g)).toEqual(['<script', '</script'])
    expect(page.match(/<\/title>/g)).toHaveLength(1)
  })

  it('tells search engines what it is as data that reads back the same', () => {
    const page = thingPage(SITE, thing(HOSTILE), surroundings)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'DigitalDocument',
      url: 'https://gateway.example/antq/p/bac-giang/ke-hoach/plan_01',
      name: HOSTILE,
      publisher: [{ name: HOSTILE }],
    })
  })

  it('puts lines of a list that follow each other into one list, in their place', () => {
    const page = thingPage(SITE, thing('x'), surroundings)
    expect(page).toContain('<h2>x</h2><ul><li>một x</li><li>hai</li></ul><p>x</p><div class="table"')
  })

  it('leads to places on the host below the path under which the gateway stands', () => {
    const page = thingPage(SITE, thing('x'), surroundings)
    expect(page).toContain('<link rel="canonical" href="https://gateway.example/antq/p/bac-giang/ke-hoach/plan_01">')
    expect(page).toContain('<a href="/antq/plans/plan_01.docx">')
  })

  it('of a list names the pages beside it', () => {
    const list = { path: '/p/a/ke-hoach', title: 'K', description: 'K', trail: [] }
    const page = listPage(SITE, { ...list, query: 'sau=m', lines: { lines: [], older: 'o', newer: 'n' } })
    expect(page).toContain('<link rel="next" href="/antq/p/a/ke-hoach?sau=o">')
    expect(page).toContain('<link rel="prev" href="/antq/p/a/ke-hoach?truoc=n">')
    expect(page).toContain('<link rel="canonical" href="https://gateway.example/antq/p/a/ke-hoach?sau=m">')
  })
})

describe('a template', () => {
  it('escapes what is not HTML yet, once', () => {
    expect(markup`<b title="${'"<'}">${markup`<i>${'&'}</i>`}${null}${3}</b>`.text).toBe(
      '<b title="&quot;&lt;"><i>&amp;</i>3</b>',
    )
    expect(escaped('a\u0008b\tc\uFFFE')).toBe('ab\tc')
    expect(jsonInMarkup('</script>').text).toBe(String.raw`"\u003c/script\u003e"`)
  })
})
