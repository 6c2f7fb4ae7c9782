import { expect, test } from 'vitest'
import { PortalRegistry } from './portal.registry.js'
import type { Province } from './province.file.js'

const province = (code: string, more: Partial<Province>): Province => ({
  code,
  name: { vi: code, en: code },
  unit: `${code}.ldld`,
  portal: { origins: [`https://${code}.example`, `https://www.${code}.example`] },
  tabs: [{ name: 'duties', label: { vi: 'Việc', en: 'Duties' } }],
  theme: {},
  language: 'vi',
  deepLinks: true,
  signIn: { kind: 'none' },
  ...more,
})

test('a place in a tab has an address in the portal of its province, as exact as the portal can', () => {
  const registry = new PortalRegistry(
    [
      province('bac-giang', {}),
      province('tra-vinh', { deepLinks: false }),
      province('tay-ninh', { tabs: [] }),
      province('ho-chi-minh', {}),
    ],
    new Map([['ho-chi-minh', 'http://localhost:4004']]),
  )
  expect(registry.addressOf('bac-giang', 'duties', '')).toBe('https://bac-giang.example/#antq/duties')
  expect(registry.addressOf('bac-giang', 'duties', 'assignment/asg_01')).toBe(
    'https://bac-giang.example/#antq/duties/assignment/asg_01',
  )
  expect(registry.addressOf('tra-vinh', 'duties', 'assignment/asg_01')).toBe('https://tra-vinh.example/')
  expect(registry.addressOf('tay-ninh', 'duties', '')).toBe('https://tay-ninh.example/')
  expect(registry.addressOf('ho-chi-minh', 'duties', '')).toBe('http://localhost:4004/#antq/duties')
  expect(registry.addressOf('hue', 'duties', '')).toBeUndefined()
})
