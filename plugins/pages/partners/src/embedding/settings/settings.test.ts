import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answeringGateway, type Answers, connection, me, openPage, refused, settle } from '../../testing/open-page.js'
import { button, choose, field, managedPortal, rest, type } from '../testing.js'

const session = { token: 'e30.e30.c2ln' }
const blue = { ...managedPortal().setting, theme: { ...managedPortal().setting.theme, accent: '#1c4a85' } }
const answers: Answers = {
  MyRights: me('test#a', 'portal.manage'),
  MyPortals: { me: { portals: [managedPortal()] } },
  ListPortalReports: connection('portalReports', []),
  ListPortalSettings: connection('portalSettings', []),
}
const open = async (over: Answers = {}) => {
  const given = { ...answers, ...over }
  const asked = answeringGateway(given)
  const opened = await openPage({ session })
  await settle()
  const inputs = () =>
    asked.filter(({ operation }) => operation === 'ConfigurePortal').map(({ variables }) => variables['input'])
  return { ...opened, given, asked, inputs }
}
const press = async (words: string) => {
  button(words).click()
  await settle()
}
beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('settings of a portal', () => {
  test('are shown as they stand, with nothing to save', async () => {
    const { wrapper, text } = await open()
    expect(field<HTMLInputElement>('Màu nhấn').value).toBe('#0a6b4c')
    expect(field<HTMLSelectElement>('Độ bo góc').value).toBe('4')
    expect(button('Lưu thiết lập').disabled).toBe(true)
    expect(text()).toContain('Mọi thay đổi đã lưu.')
    expect(() => button('Trở về thiết lập đăng ký')).toThrow('no button')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('are sent as they were changed, and the preview shows them before', async () => {
    const { inputs, text, given } = await open({
      ConfigurePortal: { configurePortal: { portal: managedPortal({ version: 1 }), error: null } },
    })
    const before = document.querySelector('iframe')?.src
    await press('Chuyển thẻ Việc và tiến độ lên')
    for (const change of [
      () => field<HTMLInputElement>('Kế hoạch').click(),
      () => type('Màu nhấn', '#1c4a85'),
      () => choose('Độ bo góc', '12'),
      () => choose('Ngôn ngữ của cổng', 'en'),
    ]) {
      change()
      await settle()
    }
    await rest()
    const [, draft = ''] = /embed\/draft\/([\w-]+)\//.exec(document.querySelector('iframe')?.src ?? '') ?? []
    expect(document.querySelector('iframe')?.src).not.toBe(before)
    const wish = {
      tabs: ['duties'],
      language: 'en',
      deepLinks: true,
      theme: { accent: '#1c4a85', accentText: null, surface: null, radius: 12, font: null },
    }
    expect(JSON.parse(Buffer.from(draft, 'base64url').toString())).toEqual(wish)
    given['MyPortals'] = {
      me: { portals: [managedPortal({ version: 1, setting: { ...blue, language: 'en', tabs: [blue.tabs[1]] } })] },
    }
    await press('Lưu thiết lập')
    expect(inputs()).toEqual([{ province: 'bac-giang', version: 0, ...wish }])
    expect(text()).toContain('Đã lưu thiết lập.')
    expect(button('Lưu thiết lập').disabled).toBe(true)
  })

  test('tell how far the contrast of colours goes', async () => {
    const { text } = await open()
    expect(text()).not.toContain('Chưa đủ')
    type('Màu nhấn', '#777777')
    await settle()
    expect(text()).toContain('Chữ trên nút: 4,47:1')
    expect(text()).toContain('Chưa đủ tương phản')
    await press('Màu nhấn: về mặc định')
    expect(field<HTMLInputElement>('Màu nhấn').value).toBe('#0a6b4c')
    expect(text()).not.toContain('Chưa đủ')
  })

  test('that were changed are there again after a reload, until they are thrown away', async () => {
    const first = await open()
    type('Phông chữ', 'Roboto')
    await settle()
    first.wrapper.unmount()
    await open()
    expect(field<HTMLInputElement>('Phông chữ').value).toBe('Roboto')
    await press('Bỏ thay đổi')
    expect(field<HTMLInputElement>('Phông chữ').value).toBe('')
  })

  test('stay in the form where somebody else was faster, and can be saved over theirs', async () => {
    const { given, inputs, text } = await open({
      ConfigurePortal: { configurePortal: { portal: null, error: refused('VERSION_CONFLICT', 'Người khác đã sửa') } },
    })
    type('Màu nhấn', '#8a3b12')
    given['MyPortals'] = { me: { portals: [managedPortal({ version: 3, setting: blue })] } }
    await settle()
    await press('Lưu thiết lập')
    expect(text()).toContain('Người khác vừa thay đổi thiết lập của cổng này')
    expect(field<HTMLInputElement>('Màu nhấn').value).toBe('#8a3b12')
    given['ConfigurePortal'] = { configurePortal: { portal: managedPortal({ version: 4 }), error: null } }
    await press('Lưu thiết lập')
    expect(inputs().at(-1)).toMatchObject({ version: 3, theme: { accent: '#8a3b12' } })
    expect(text()).not.toContain('Người khác vừa thay đổi')
  })

  test('that are refused say so at their field', async () => {
    const { text } = await open({
      ConfigurePortal: {
        configurePortal: { portal: null, error: refused('CONTRAST_TOO_LOW', 'Màu đã chọn khó đọc', 'input.theme') },
      },
    })
    type('Màu nhấn', '#f0c000')
    await settle()
    await press('Lưu thiết lập')
    expect(text()).toContain('Màu đã chọn khó đọc')
    expect(field<HTMLInputElement>('Màu nhấn').value).toBe('#f0c000')
  })

  test('of before can be taken into the form, and all of them be taken back', async () => {
    const version = { version: 1, chosenAt: '2026-11-24T03:00:00.000Z', chosenBy: 'test#a' }
    const { asked, text, wrapper } = await open({
      MyPortals: { me: { portals: [managedPortal({ version: 2, setting: { ...blue, language: 'en' } })] } },
      ListPortalSettings: connection('portalSettings', [
        { ...version, version: 2, setting: null },
        { ...version, setting: blue },
      ]),
      ResetPortal: { resetPortal: { portal: managedPortal({ version: 3 }), error: null } },
    })
    const history = [...document.querySelectorAll('details')].find((each) =>
      each.textContent?.includes('lần thiết lập'),
    )
    if (!history) throw new Error('no history')
    history.open = true
    history.dispatchEvent(new Event('toggle'))
    await settle()
    expect(text()).toContain('Lần thiết lập thứ 1')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await press('Đưa vào biểu mẫu')
    expect(field<HTMLSelectElement>('Ngôn ngữ của cổng').value).toBe('vi')
    expect(text()).toContain('Có thay đổi chưa lưu.')
    await press('Trở về thiết lập đăng ký')
    const dialog = document.querySelector('dialog[open]')
    const confirm = [...(dialog?.querySelectorAll('button') ?? [])].at(-1)
    confirm?.click()
    await settle()
    expect(asked.find(({ operation }) => operation === 'ResetPortal')?.variables).toEqual({
      province: 'bac-giang',
      version: 2,
    })
    expect(document.querySelector('dialog[open]')).toBeNull()
  })
})
