import { describe, expect, test } from 'vitest'
import { draftAddress, draftOf, moved, onTabs, type PortalSetting, wishOf } from './setting-draft.js'

const [plans, duties] = [
  { name: 'plans', label: 'Kế hoạch' },
  { name: 'duties', label: 'Việc và tiến độ' },
]
const registered: PortalSetting = {
  tabs: [plans, duties],
  language: 'vi',
  deepLinks: true,
  theme: { accent: '#06c', accentText: null, surface: null, radius: null, font: 'Arial' },
}

describe('the values of the form', () => {
  test('are those of the setting, with every tab that can be chosen and the defaults filled in', () => {
    const draft = draftOf({ ...registered, tabs: [duties] }, registered)
    expect(draft.tabs).toEqual([
      { ...duties, isShown: true },
      { ...plans, isShown: false },
    ])
    expect(draft).toMatchObject({ accent: '#0066cc', accentText: '#ffffff', surface: '#ffffff', radius: '6', font: '' })
  })

  test('choose nothing where they are as registered, and what differs else', () => {
    const draft = draftOf(registered, registered)
    const nothing = { accent: null, accentText: null, surface: null, radius: null, font: null }
    expect(wishOf(draft, registered)).toEqual({
      tabs: ['plans', 'duties'],
      language: 'vi',
      deepLinks: true,
      theme: nothing,
    })
    const changed = { ...draft, radius: '0', font: ' Roboto ', surface: '#fffdf5' }
    expect(wishOf(changed, registered).theme).toEqual({ ...nothing, radius: 0, font: 'Roboto', surface: '#fffdf5' })
  })

  test('stay on tabs that are registered by now', () => {
    const before = draftOf({ ...registered, tabs: [duties] }, registered)
    const festivals = { name: 'festivals', label: 'Ngày hội' }
    const there = { ...registered, tabs: [{ ...plans, label: 'Plans' }, festivals] }
    const now = draftOf(there, there)
    expect(onTabs(before, now).tabs).toEqual([
      { name: 'plans', label: 'Plans', isShown: false },
      { ...festivals, isShown: false },
    ])
  })
})

test('a tab goes one place up or down, and not beyond the ends', () => {
  const { tabs } = draftOf(registered, registered)
  const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name)
  expect(names(moved(tabs, 0, 1))).toEqual(['duties', 'plans'])
  expect(names(moved(tabs, 0, -1))).toEqual(['plans', 'duties'])
  expect(names(moved(tabs, 1, 1))).toEqual(['plans', 'duties'])
})

test('an address carries the choices in letters that need no escaping', () => {
  const wish = wishOf({ ...draftOf(registered, registered), font: 'Phông – chữ?>' }, registered)
  const [, text = ''] = /^embed\/draft\/([\w-]+)\/$/.exec(draftAddress(wish)) ?? []
  expect(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).toEqual(wish)
})
