import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReport } from './report.js'

const sent: [string, unknown][] = []
beforeEach(() => {
  sent.length = 0
  vi.stubGlobal('navigator', {
    sendBeacon: (address: string, body: string) => sent.push([address, JSON.parse(body)]) > 0,
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('what the gateway is told', () => {
  it('names the failure, without what an address may carry', () => {
    const message = 'no https://gw.example/a.json?token=abc#antq-session=x now'
    createReport('https://gw.example/', '1.0.0')('error', 'bac-giang', { tab: 'plans', where: 'load', message })
    expect(sent).toEqual([
      [
        'https://gw.example/embed/report',
        {
          kind: 'error',
          province: 'bac-giang',
          loader: '1.0.0',
          tab: 'plans',
          where: 'load',
          message: 'no https://gw.example/a.json now',
        },
      ],
    ])
  })

  it('is at most five failures a page, and one page in twenty', () => {
    const report = createReport('https://gw.example/', '1.0.0', () => 0.5)
    for (let time = 0; time < 9; time++) report('error', 'bac-giang', { message: 'x'.repeat(500) })
    report('seen', 'bac-giang')
    expect(sent).toHaveLength(5)
    expect(sent[0]?.[1]).toMatchObject({ message: 'x'.repeat(400) })
    createReport('https://gw.example/', '1.0.0', () => 0.01)('seen', 'bac-giang')
    expect(sent).toHaveLength(6)
  })

  it('is nothing where the page has no beacon', () => {
    vi.stubGlobal('navigator', {})
    expect(() => createReport('https://gw.example/', '1.0.0')('error', 'bac-giang')).not.toThrow()
  })
})
