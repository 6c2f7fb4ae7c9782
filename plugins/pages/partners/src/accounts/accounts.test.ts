import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { button, field, type } from '../testing/by-words.js'
import { account, answeringGateway, connection, me, openPage, refused, settle } from '../testing/open-page.js'

const session = { token: 'e30.e30.c2ln' }

afterEach(() => vi.unstubAllGlobals())

describe('whoever manages accounts', () => {
  const rights = me('test#admin', 'account.manage')
  const invited = (mutation: string, over: object = {}) => ({
    [mutation]: {
      invitation: 'antq_i_once',
      account: account({ hasPassword: false, invitationExpiresAt: '2099-12-01T03:00:00.000Z', ...over }),
      error: null,
    },
  })

  test('makes one, and is shown the address for its person once', async () => {
    const error = refused('LOGIN_TAKEN', 'Tên đăng nhập này đã có người dùng.', 'login')
    const answers: Record<string, unknown> = {
      MyRights: rights,
      ListAccounts: connection('accounts', []),
      CreateAccount: { createAccount: { invitation: null, account: null, error } },
    }
    const asked = answeringGateway(answers)
    const { wrapper } = await openPage({ session })
    button('Tạo tài khoản').click()
    await settle()
    type('Họ và tên', 'Cán bộ B')
    type('Tên đăng nhập', 'can.bo.b')
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect([field('Tên đăng nhập').value, field('Tên đăng nhập').getAttribute('aria-invalid')]).toEqual([
      'can.bo.b',
      'true',
    ])
    Object.assign(answers, { CreateAccount: invited('createAccount', { login: 'can.bo.b' }) })
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(asked.findLast(({ operation }) => operation === 'CreateAccount')?.variables).toEqual({
      input: { login: 'can.bo.b', displayName: 'Cán bộ B', email: null, unit: 'bac-giang.ldld' },
    })
    expect(field('Đường dẫn đặt mật khẩu').value).toMatch(/#loi-moi=antq_i_once$/)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    button('Tôi đã gửi đường dẫn').click()
    await settle()
    expect(document.documentElement.outerHTML).not.toContain('antq_i_once')
  })

  test('searches, invites again and locks', async () => {
    const asked = answeringGateway({
      MyRights: rights,
      ListAccounts: connection('accounts', [account({ hasSecondFactor: true, version: 7 })]),
      InviteAgain: invited('inviteAgain'),
      LockAccount: { lockAccount: { account: account({ isLocked: true }), error: null } },
    })
    const { wrapper } = await openPage({ session })
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    type('Tìm theo tên', 'uu tu')
    await settle()
    expect(asked.at(-1)?.variables).toMatchObject({ within: 'bac-giang.ldld', search: 'uu tu' })
    button('Cấp lại mã mời').click()
    await settle()
    document.querySelector<HTMLInputElement>('dialog [type=checkbox]')?.click()
    document.querySelector('dialog[open] form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(asked.find(({ operation }) => operation === 'InviteAgain')?.variables).toEqual({
      input: { id: 'acc_1', version: 7, dropsSecondFactor: true },
    })
    button('Khóa tài khoản').click()
    await settle()
    document.querySelector('dialog[open] form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(asked.find(({ operation }) => operation === 'LockAccount')?.variables).toEqual({ id: 'acc_1', version: 7 })
  })
})
