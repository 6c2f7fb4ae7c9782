import { expect, test } from 'vitest'
import { frameAddress, policyLines, snippetsFor } from './snippets.js'

const GATEWAY = 'https://gateway.example/antq/'

test('all tabs, in each spelling, with a link for readers without script', () => {
  const all = snippetsFor(GATEWAY, { province: 'bac-giang', tab: '', language: '' }, 'Kế hoạch')
  const link = '<a href="https://gateway.example/antq/p/bac-giang/ke-hoach">Kế hoạch</a>'
  expect(all.script).toBe('<script type="module" src="https://gateway.example/antq/embed.js"></script>')
  expect(all.element).toBe(`<antq-tabs province="bac-giang">${link}</antq-tabs>`)
  expect(all.plain).toBe(`<div class="antq-tabs" data-province="bac-giang">${link}</div>`)
  expect(all.frame).toContain('src="https://gateway.example/antq/embed/frame?province=bac-giang"')
})

test('one tab in another language', () => {
  const choice = { province: 'bac-giang', tab: 'plans', language: 'en' }
  const one = snippetsFor(GATEWAY, choice, 'Plans')
  expect(one.element).toMatch(/^<antq-tab name="plans" province="bac-giang" lang="en"><a [^>]+>Plans<\/a><\/antq-tab>$/)
  expect(one.plain).toMatch(/^<div class="antq-tab" data-name="plans" data-province="bac-giang" data-lang="en">/)
  expect(one.frame).toContain('frame?province=bac-giang&amp;tab=plans&amp;lang=en"')
  expect(frameAddress(GATEWAY, choice)).toBe(
    'https://gateway.example/antq/embed/frame?province=bac-giang&tab=plans&lang=en',
  )
})

test('a policy names the origin, not the path', () => {
  expect(policyLines(GATEWAY)).toEqual({
    embed: 'script-src https://gateway.example; connect-src https://gateway.example;',
    frame: 'frame-src https://gateway.example;',
  })
})
