import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answeringGateway, connection, me, openPage, settle } from '../testing/open-page.js'
import { choose, managedPortal, rest } from './testing.js'

const session = { token: 'e30.e30.c2ln' }
const AT = '2026-11-24T03:00:00.000Z'
const report = (over: object = {}) => ({
  day: '2026-11-24',
  kind: { code: 'SEEN', label: 'Đã hiển thị' },
  origin: 'https://bac-giang.example',
  isRegistered: true,
  tab: null,
  where: null,
  message: null,
  directive: null,
  loader: '0.1.0',
  browser: 'Chrome',
  times: 3,
  lastAt: AT,
  ...over,
})
const portal = managedPortal()
const open = async (reports: object[]) => {
  const asked = answeringGateway({
    MyRights: me('test#a', 'portal.manage'),
    MyPortals: { me: { portals: [portal] } },
    ListPortalReports: connection('portalReports', reports),
  })
  const opened = await openPage({ session })
  await settle()
  return { ...opened, asked }
}
const lines = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input[readonly]')].map((each) => each.value)

afterEach(() => vi.unstubAllGlobals())

describe('embedding', () => {
  test('gives the webmaster lines for the portal, and a preview of what was chosen', async () => {
    const { wrapper } = await open([])
    await rest()
    expect(lines()).toHaveLength(7)
    expect(lines()[2]).toContain('<div class="antq-tabs" data-province="bac-giang">')
    const files = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/packages/"]')]
    expect(files.map(({ href }) => new URL(href).pathname)).toEqual([
      '/packages/antq-nukeviet.zip',
      '/packages/antq-wordpress.zip',
    ])
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toMatch(/\/embed\/draft\/[\w-]+\/embed\/frame\?province=bac-giang$/)
    expect(frame?.getAttribute('sandbox')).not.toContain('popups')
    choose('Thẻ hiển thị', 'plans')
    await settle()
    expect(lines()[1]).toMatch(/^<antq-tab name="plans" province="bac-giang">/)
    expect(document.querySelector('iframe')?.getAttribute('src')).toMatch(/province=bac-giang&tab=plans$/)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('tells what each website reported, and which are not registered', async () => {
    const { text, asked, wrapper } = await open([
      report(),
      report({ kind: { code: 'POLICY', label: '' }, directive: 'img-src', times: 1 }),
      report({ kind: { code: 'ERROR', label: 'Lỗi' }, message: 'no answer in 8000 ms', tab: 'plans', times: 1200 }),
      report({ origin: 'https://copied.example', isRegistered: false, loader: null }),
    ])
    expect(asked.find(({ operation }) => operation === 'ListPortalReports')?.variables).toMatchObject({
      province: 'bac-giang',
      first: 100,
    })
    expect(text()).toContain('còn thiếu địa chỉ của hệ thống ở: img-src')
    expect(text()).toContain('1.200 lần: no answer in 8000 ms')
    expect([...document.querySelectorAll('article h3')].map((each) => each.textContent)).toEqual([
      'https://bac-giang.example',
      'https://copied.example',
    ])
    expect(text()).toContain('Chưa đăng ký')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('says so where nothing has been told yet', async () => {
    expect((await open([])).text()).toContain('Chưa có trang nào báo về')
  })
})
