import { describe, expect, it } from 'vitest'
import { browserFamily, readOrigin, readReport } from './portal-report.policy.js'

describe('a report of a website', () => {
  it('is kept without what could tell of a person', () => {
    const report = readReport({
      province: 'bac-giang',
      kind: 'error',
      tab: 'plans',
      where: 'load',
      message:
        'Failed to fetch https://gateway.example/graphql?token=abc#x for can.bo@union.example plan_01ARZ3NDEKTSV4RRFFQ69G5FAV 0912345678\u0000 ' +
        'x'.repeat(400),
      directive: null,
      loader: '0.1.0',
      password: 'unknown fields are dropped',
    })
    expect(report?.message).toMatch(/^Failed to fetch https:\/\/gateway\.example\/graphql for … plan_… … x+$/)
    expect(report?.message).toHaveLength(200)
    expect(Object.keys(report ?? {}).toSorted((one, other) => (one < other ? -1 : 1))).toEqual([
      'directive',
      'kind',
      'loader',
      'message',
      'province',
      'tab',
      'where',
    ])
  })

  it('has words of ours only; of a page that was shown, the tab and the version', () => {
    expect(readReport({ province: 'x', kind: 'policy', directive: '<b>', tab: '../x', loader: 'a b' })).toMatchObject({
      kind: 'POLICY',
      directive: null,
      tab: null,
      loader: null,
    })
    expect(readReport({ kind: 'seen', tab: 'plans', loader: '0.1.0', message: 'x', where: 'x' })).toEqual({
      province: '',
      kind: 'SEEN',
      tab: 'plans',
      where: null,
      message: null,
      directive: null,
      loader: '0.1.0',
    })
    for (const body of [undefined, null, 'seen', {}, { kind: 'other' }, { kind: 'seen', province: 7 }])
      expect(readReport(body)).toBeUndefined()
  })

  it('knows of a browser its family, and of a website its origin', () => {
    const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36'
    expect(browserFamily(chrome)).toBe('Chrome')
    expect(browserFamily(`${chrome} Edg/142.0`)).toBe('Edge')
    expect(browserFamily(`${chrome} coc_coc_browser/130`)).toBe('Cốc Cốc')
    expect([browserFamily('curl/8'), browserFamily(undefined)]).toEqual(['other', 'other'])
    expect(readOrigin('https://bac-giang.example')).toBe('https://bac-giang.example')
    for (const origin of [undefined, 'null', 'https://a.example/path', 'file://', 'chrome-extension://abc'])
      expect(readOrigin(origin)).toBeUndefined()
  })
})
