// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillPlaceholders } from './placeholders.js'

let observer: MutationObserver

beforeEach(() => document.body.replaceChildren())
afterEach(() => observer.disconnect())

const settle = (): Promise<void> => new Promise((done) => setTimeout(done))
const html = (): string => document.body.innerHTML

describe('placeholders', () => {
  it('stand for the element with the same words', () => {
    document.body.innerHTML =
      '<div class="a antq-tabs" data-province="bac-giang"></div><div class="antq-tab" data-name="plans" data-province="tay-ninh" data-lang="en"></div>'
    observer = fillPlaceholders()
    expect(document.querySelector('div.antq-tabs > antq-tabs')?.getAttribute('province')).toBe('bac-giang')
    const tab = document.querySelector('div.antq-tab > antq-tab')
    expect(['name', 'province', 'lang'].map((name) => tab?.getAttribute(name))).toEqual(['plans', 'tay-ninh', 'en'])
  })

  it('are noticed however late they appear', async () => {
    observer = fillPlaceholders()
    const late = document.createElement('section')
    late.innerHTML = '<p><div class="antq-tabs" data-province="tra-vinh"></div></p>'
    document.body.append(late)
    await settle()
    expect(document.querySelector('antq-tabs')?.getAttribute('province')).toBe('tra-vinh')
  })

  it('are noticed when an old div gets the class', async () => {
    document.body.innerHTML = '<div data-province="tra-vinh"></div>'
    observer = fillPlaceholders()
    document.body.firstElementChild?.setAttribute('class', 'antq-tabs')
    await settle()
    expect(document.querySelectorAll('antq-tabs')).toHaveLength(1)
  })

  it('are filled once, and follow their div', async () => {
    document.body.innerHTML = '<div class="antq-tabs" data-province="bac-giang"></div>'
    observer = fillPlaceholders()
    document.body.firstElementChild?.setAttribute('data-province', 'tay-ninh')
    document.body.append(document.createElement('hr'))
    await settle()
    expect(document.querySelectorAll('antq-tabs')).toHaveLength(1)
    expect(document.querySelector('antq-tabs')?.getAttribute('province')).toBe('tay-ninh')
  })

  it('hand their fallback to the element, which does not show it', () => {
    document.body.innerHTML = '<div class="antq-tabs" data-province="bac-giang"><a href="/x">Xem</a></div>'
    observer = fillPlaceholders()
    expect(document.querySelector('antq-tabs > a')?.textContent).toBe('Xem')
  })

  it('do not take an element with that class for one of them', () => {
    document.body.innerHTML = '<antq-tabs class="antq-tabs" province="bac-giang"></antq-tabs>'
    observer = fillPlaceholders()
    expect(html()).toBe('<antq-tabs class="antq-tabs" province="bac-giang"></antq-tabs>')
  })
})
