// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { TabList } from './tab-list.js'

let list: TabList
let shown: number[]
let chosen: number[]
let hinted: number[]

beforeEach(() => {
  shown = []
  chosen = []
  hinted = []
  list = new TabList({
    label: 'Liên đoàn Lao động tỉnh',
    names: ['plans', 'awards', 'festivals'],
    content: () => document.createElement('div'),
    onSelect: (index) => shown.push(index),
    onChoose: (index) => chosen.push(index),
    onHint: (index) => hinted.push(index),
  })
  list.relabel(['Kế hoạch', 'Khen thưởng', 'Ngày hội'])
  document.body.replaceChildren(list.element, ...list.panels)
  list.select(0)
})

const tabs = (): HTMLElement[] => [...list.element.querySelectorAll<HTMLElement>('[role=tab]')]
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? list.element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  )
const state = (): unknown => tabs().map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])

describe('list of tabs', () => {
  it('shows one panel and lets only its tab be reached with the Tab key', () => {
    expect(state()).toEqual([
      ['true', 0],
      ['false', -1],
      ['false', -1],
    ])
    expect(list.panels.map((panel) => panel.hidden)).toEqual([false, true, true])
  })

  it('names each panel by its tab', () => {
    for (const [index, tab] of tabs().entries()) {
      expect(list.panels[index]?.getAttribute('aria-labelledby')).toBe(tab.id)
      expect(tab.getAttribute('aria-controls')).toBe(list.panels[index]?.id)
    }
  })

  it('moves with the arrow keys, round the ends, and to the ends', () => {
    tabs()[0]?.focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) press(key)
    expect(chosen).toEqual([1, 2, 0, 2, 0, 2])
    expect(document.activeElement).toBe(tabs()[2])
  })

  it('leaves other keys and the browser’s own shortcuts alone', () => {
    tabs()[0]?.focus()
    expect(press('a')).toBe(true)
    expect(press('ArrowLeft', { altKey: true })).toBe(true)
    expect(chosen).toEqual([])
  })

  it('tells a person’s choice from its own', () => {
    list.select(2)
    tabs()[1]?.click()
    expect(shown).toEqual([0, 2, 1])
    expect(chosen).toEqual([1])
  })

  it('hints at a tab that is pointed at or focused', () => {
    tabs()[1]?.dispatchEvent(new Event('pointerenter'))
    tabs()[2]?.focus()
    expect(hinted).toEqual([1, 2])
  })
})
