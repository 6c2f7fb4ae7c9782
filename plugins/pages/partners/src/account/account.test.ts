import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { button, field, submitWith, tabs, type } from '../testing/by-words.js'
import { account, answeringGateway, connection, me, openPage, refused, settle } from '../testing/open-page.js'
import { secretIn } from './otpauth.js'

const session = { token: `antq_s_${'A'.repeat(43)}` }
const URI = 'otpauth://totp/ANTQ:can.bo.a?issuer=ANTQ&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&period=30'
const CODES = ['AAAA-BBBB-CCCC-DDDD', 'EEEE-FFFF-GGGG-HHHH']

function gatewayWith(over: Record<string, unknown> = {}, own: object = {}) {
  const rights = { ...me('antq#acc_1'), myAccount: { id: 'acc_1' } }
  rights.me.waitingRoles = [{ code: 'administrator', label: 'Quản trị hệ thống' }]
  const answers: Record<string, unknown> = {
    MyRights: rights,
    MyAccount: { myAccount: { ...account(own), recoveryCodesLeft: 0 } },
    MySessions: connection('mySessions', [
      {
        id: 'ses_1',
        address: '203.0.113.1',
        createdAt: '2026-11-24T03:00:00.000Z',
        expiresAt: '2026-11-24T11:00:00.000Z',
        hasSecondFactor: false,
        isThisOne: true,
      },
      {
        id: 'ses_2',
        address: null,
        createdAt: '2026-11-24T01:00:00.000Z',
        expiresAt: '2026-11-24T09:00:00.000Z',
        hasSecondFactor: false,
        isThisOne: false,
      },
    ]),
    ...over,
  }
  return { answers, asked: answeringGateway(answers) }
}

afterEach(() => vi.unstubAllGlobals())

describe('one’s own account', () => {
  test('opens first where roles wait for a second factor, and says so', async () => {
    gatewayWith()
    const { text, wrapper } = await openPage({ session })
    expect(text()).toContain('Vai trò Quản trị hệ thống chỉ có hiệu lực sau khi')
    expect(text()).toContain('can.bo.a')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('gets a second factor: password, picture, first code, recovery codes that are shown once', async () => {
    const { answers, asked } = gatewayWith({
      EnrolSecondFactor: {
        enrolSecondFactor: {
          otpauthUri: null,
          error: refused('PASSWORD_WRONG', 'Mật khẩu hiện tại không đúng.', 'currentPassword'),
        },
      },
      ConfirmSecondFactor: { confirmSecondFactor: { recoveryCodes: CODES, error: null } },
    })
    const { text, wrapper } = await openPage({ session })
    button('Thiết lập xác thực hai lớp').click()
    await settle()
    type('Mật khẩu hiện tại', 'sai')
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(document.querySelector('dialog input')?.getAttribute('aria-invalid')).toBe('true')
    answers['EnrolSecondFactor'] = { enrolSecondFactor: { otpauthUri: URI, error: null } }
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(document.querySelector('svg[role=img] path.ink')?.getAttribute('d')).toMatch(/^M\d+ \d+h1v1h-1z/)
    expect(text()).toContain(secretIn(URI))
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    // the second factor lets the role act: the section of accounts comes, and stands first
    answers['MyRights'] = { ...me('antq#acc_1', 'account.manage'), myAccount: { id: 'acc_1' } }
    type('Mã 6 chữ số', '123456')
    submitWith('Mã 6 chữ số')
    await settle()
    expect(asked.find(({ operation }) => operation === 'ConfirmSecondFactor')?.variables).toEqual({ code: '123456' })
    for (const code of CODES) expect(text()).toContain(code)
    expect(tabs()).toEqual(['Tài khoản', 'Tài khoản của tôi', 'Quyền của tôi'])
    expect(text()).not.toContain(secretIn(URI))
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    button('Tôi đã lưu mã khôi phục').click()
    await settle()
    for (const code of CODES) expect(document.documentElement.outerHTML).not.toContain(code)
  })

  test('changes the password, and keeps what was typed where it is refused', async () => {
    const { answers } = gatewayWith({
      ChangePassword: {
        changePassword: { account: null, error: refused('PASSWORD_WEAK', 'Mật khẩu cần từ 12 ký tự.', 'password') },
      },
    })
    const { text } = await openPage({ session })
    type('Mật khẩu hiện tại', 'khoai-lang')
    type('Mật khẩu mới', 'ngắn')
    type('Nhập lại', 'ngắn')
    submitWith('Mật khẩu mới')
    await settle()
    expect([field('Mật khẩu mới').value, field('Mật khẩu mới').getAttribute('aria-invalid')]).toEqual(['ngắn', 'true'])
    answers['ChangePassword'] = { changePassword: { account: { id: 'acc_1', version: 2 }, error: null } }
    submitWith('Mật khẩu mới')
    await settle()
    expect(text()).toContain('Đã đổi mật khẩu')
    expect(field('Mật khẩu mới').value).toBe('')
  })

  test('lists sessions and ends others, not the present one', async () => {
    const { asked } = gatewayWith({ EndSession: { endSession: { error: null } } })
    await openPage({ session })
    const ends = [...document.querySelectorAll('button')].filter((each) => each.textContent?.trim() === 'Kết thúc')
    expect(ends).toHaveLength(1)
    ends[0]?.click()
    await settle()
    expect(asked.find(({ operation }) => operation === 'EndSession')?.variables).toEqual({ id: 'ses_2' })
  })

  test('is signed out at the gateway too', async () => {
    const { asked } = gatewayWith({ SignOut: { signOut: { error: null } } })
    const { text } = await openPage({ session })
    button('Đăng xuất').click()
    await settle()
    expect(asked.map(({ operation }) => operation)).toContain('SignOut')
    expect(text()).toContain('Tên đăng nhập')
  })
})
