import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { button, field, submitWith, tabs, type } from '../testing/by-words.js'
import { answeringGateway, me, openPage, refused, settle } from '../testing/open-page.js'

const TOKEN = `antq_s_${'A'.repeat(43)}`
const INVITATION = `antq_i_${'B'.repeat(43)}`
const signedIn = { signIn: { token: TOKEN, expiresAt: '2026-11-24T11:00:00.000Z', error: null } }
const notSignedIn = (...error: Parameters<typeof refused>) => ({
  signIn: { token: null, expiresAt: null, error: refused(...error) },
})

afterEach(() => vi.unstubAllGlobals())

describe('signing in with an account', () => {
  const rights = { ...me('antq#acc_1'), myAccount: { id: 'acc_1' } }

  test('asks for login and password, and brings the person in', async () => {
    const asked = answeringGateway({ SignIn: signedIn, MyRights: rights })
    await openPage()
    type('Tên đăng nhập', 'can.bo.a')
    type('Mật khẩu', 'khoai-lang tím')
    submitWith('Mật khẩu')
    await settle()
    expect(asked[0]).toEqual({
      operation: 'SignIn',
      variables: { input: { login: 'can.bo.a', password: 'khoai-lang tím', code: null } },
    })
    expect(tabs()).toEqual(['Tài khoản của tôi', 'Quyền của tôi'])
    expect(document.documentElement.outerHTML).not.toContain('khoai-lang')
  })

  test('asks for the code when the gateway does, and sends it along', async () => {
    const answers: Record<string, unknown> = {
      SignIn: notSignedIn('SECOND_FACTOR_REQUIRED', 'Hãy nhập mã xác thực hai lớp.', 'code'),
      MyRights: rights,
    }
    const asked = answeringGateway(answers)
    const { wrapper } = await openPage()
    type('Tên đăng nhập', 'can.bo.a')
    type('Mật khẩu', 'khoai-lang tím')
    submitWith('Mật khẩu')
    await settle()
    expect(document.activeElement).toBe(field('Mã xác thực'))
    expect(document.querySelector('[role=alert]')).toBeNull()
    expect(await axeFindings(wrapper.element as Element)).toEqual([])

    answers['SignIn'] = notSignedIn('SECOND_FACTOR_INVALID', 'Mã xác thực không đúng.', 'code')
    type('Mã xác thực', '000000')
    submitWith('Mã xác thực')
    await settle()
    expect(field('Mã xác thực').getAttribute('aria-invalid')).toBe('true')
    expect([field('Tên đăng nhập').value, field('Mật khẩu').value]).toEqual(['can.bo.a', 'khoai-lang tím'])

    answers['SignIn'] = signedIn
    type('Mã xác thực', '123456')
    submitWith('Mã xác thực')
    await settle()
    expect(asked.findLast(({ operation }) => operation === 'SignIn')?.variables).toMatchObject({
      input: { code: '123456' },
    })
    expect(tabs()).toContain('Tài khoản của tôi')
  })

  test('says why it was refused, and loses nothing that was typed', async () => {
    answeringGateway({ SignIn: notSignedIn('SIGN_IN_FAILED', 'Tên đăng nhập hoặc mật khẩu không đúng.') })
    await openPage()
    type('Tên đăng nhập', 'can.bo.a')
    type('Mật khẩu', 'sai')
    submitWith('Mật khẩu')
    await settle()
    expect(document.querySelector('[role=alert]')?.textContent).toContain('không đúng')
    expect([field('Tên đăng nhập').value, field('Mật khẩu').value]).toEqual(['can.bo.a', 'sai'])
  })
})

describe('an invitation', () => {
  test('lets the person choose a password, and fills in what was chosen', async () => {
    const asked = answeringGateway({ AcceptInvitation: { acceptInvitation: { login: 'can.bo.a', error: null } } })
    const { text, wrapper } = await openPage({}, INVITATION)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    type('Mật khẩu mới', 'khoai-lang tím ba rổ')
    type('Nhập lại', 'khoai-lang tím hai rổ')
    submitWith('Mật khẩu mới')
    await settle()
    expect(asked).toEqual([])
    expect(field('Nhập lại').getAttribute('aria-invalid')).toBe('true')
    type('Nhập lại', 'khoai-lang tím ba rổ')
    submitWith('Mật khẩu mới')
    await settle()
    expect(asked[0]?.variables).toEqual({ input: { invitation: INVITATION, password: 'khoai-lang tím ba rổ' } })
    expect(text()).toContain('Đã đặt mật khẩu')
    expect([field('Tên đăng nhập').value, field('Mật khẩu').value]).toEqual(['can.bo.a', 'khoai-lang tím ba rổ'])
  })

  test('that was refused keeps the password, and can be put aside', async () => {
    const error = refused('INVITATION_INVALID', 'Mã mời không đúng, đã hết hạn hoặc đã được dùng.')
    answeringGateway({ AcceptInvitation: { acceptInvitation: { login: null, error } } })
    await openPage({}, INVITATION)
    type('Mật khẩu mới', 'khoai-lang tím ba rổ')
    type('Nhập lại', 'khoai-lang tím ba rổ')
    submitWith('Mật khẩu mới')
    await settle()
    expect(document.querySelector('[role=alert]')?.textContent).toContain('hết hạn')
    expect(field('Mật khẩu mới').value).toBe('khoai-lang tím ba rổ')
    button('Để sau').click()
    await settle()
    expect(field('Tên đăng nhập').value).toBe('')
  })
})
