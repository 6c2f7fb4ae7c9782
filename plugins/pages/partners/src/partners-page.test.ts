import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { button, field, tabs, type } from './testing/by-words.js'
import { answeringGateway, connection, credential, me, openPage, settle } from './testing/open-page.js'

const session = { token: 'e30.e30.c2ln' }

afterEach(() => vi.unstubAllGlobals())

describe('the page', () => {
  test('asks a visitor to sign in, and asks the gateway nothing', async () => {
    const asked = answeringGateway({})
    const { text, wrapper } = await openPage()
    expect(text()).toContain('Mã đăng nhập')
    expect(asked).toEqual([])
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('says that a token was not accepted', async () => {
    answeringGateway({ MyRights: null })
    const { text } = await openPage({ session })
    expect(text()).toContain('không được chấp nhận')
  })

  test('shows a webmaster keys and a leader the audit trail, without anything for axe to find', async () => {
    answeringGateway({
      MyRights: me('test#a', 'credential.manage'),
      ListCredentials: connection('credentials', [credential()]),
    })
    const webmaster = await openPage({ session })
    expect(tabs()).toEqual(['Khóa truy cập', 'Quyền của tôi'])
    expect(webmaster.text()).toContain('Kho dữ liệu')
    expect(await axeFindings(webmaster.wrapper.element as Element)).toEqual([])

    const line = {
      number: 7,
      at: '2026-11-24T03:00:00.000Z',
      subject: 'test#a',
      credentialId: null,
      onBehalfOf: null,
      address: '127.0.0.1',
      objectId: 'key_1',
      deed: { code: 'credential.revoked', label: 'Thu hồi khóa truy cập' },
      unit: null,
      values: [{ name: 'name', before: null, after: 'Kho dữ liệu' }],
    }
    const asked = answeringGateway({
      MyRights: me('test#b', 'audit.read'),
      ListAuditLines: connection('auditTrail', [line]),
    })
    const leader = await openPage({ session })
    expect(tabs()).toEqual(['Nhật ký', 'Quyền của tôi'])
    expect(leader.text()).toContain('Thu hồi khóa truy cập')
    expect(await axeFindings(leader.wrapper.element as Element)).toEqual([])
    button('Chỉ xem đối tượng này').click()
    await settle()
    expect(asked.at(-1)?.variables).toMatchObject({ within: 'bac-giang.ldld', object: 'key_1', deed: null })
  })

  test('tells somebody without rights so', async () => {
    answeringGateway({
      MyRights: { myAccount: null, me: { name: 'Cán bộ A', subject: 'test#a', rights: [], waitingRoles: [] } },
    })
    expect((await openPage({ session })).text()).toContain('Chưa được giao quyền')
  })

  test('moves along the tabs by arrow keys, and tells the address', async () => {
    answeringGateway({
      MyRights: me('test#a', 'credential.manage'),
      ListCredentials: connection('credentials', []),
    })
    const { heard } = await openPage({ session })
    const key = (name: string) =>
      document
        .querySelector('[role=tablist]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
    key('ArrowRight')
    await settle()
    expect(document.querySelector('[aria-selected=true]')?.textContent?.trim()).toBe('Quyền của tôi')
    key('ArrowRight')
    await settle()
    expect(document.activeElement?.textContent?.trim()).toBe('Khóa truy cập')
    expect(heard.places).toEqual(['rights', 'credentials'])
  })
})

describe('a secret', () => {
  test('is shown until the person has put it away, and is then nowhere on the page', async () => {
    const asked = answeringGateway({
      MyRights: me('test#a', 'credential.manage', 'export.create'),
      ListCredentials: connection('credentials', []),
      CreateCredential: { createCredential: { secret: 'antq_k_1_secret', credential: credential(), error: null } },
    })
    await openPage({ session })
    button('Tạo khóa').click()
    await settle()
    type('Tên khóa', 'Kho dữ liệu')
    document.querySelector<HTMLInputElement>('[type=checkbox]')?.click()
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(asked.find(({ operation }) => operation === 'CreateCredential')?.variables).toMatchObject({
      input: { kind: 'API_KEY', unit: 'bac-giang.ldld', name: 'Kho dữ liệu', actions: ['export.create'] },
    })
    expect(document.querySelector<HTMLInputElement>('input[readonly]')?.value).toBe('antq_k_1_secret')
    button('Tôi đã lưu khóa').click()
    await settle()
    expect(document.documentElement.outerHTML).not.toContain('antq_k_1_secret')
    expect(document.querySelector('input[readonly]')).toBeNull()
  })

  test('of a client comes with its id, the address of tokens and a line to try it with, which has no secret in it', async () => {
    const kind = { code: 'OAUTH_CLIENT', label: 'Ứng dụng OAuth 2' }
    const asked = answeringGateway({
      MyRights: me('test#a', 'credential.manage'),
      ListCredentials: connection('credentials', []),
      CreateCredential: {
        createCredential: { secret: 'antq_c_1_secret', credential: credential({ kind }), error: null },
      },
    })
    const { wrapper } = await openPage({ session })
    button('Tạo khóa').click()
    await settle()
    const choice = document.querySelector<HTMLSelectElement>('dialog select')
    if (!choice) throw new Error('no choice of kinds')
    choice.value = 'OAUTH_CLIENT'
    choice.dispatchEvent(new Event('change'))
    type('Tên khóa', 'Kho dữ liệu')
    await settle()
    expect(document.querySelector('dialog')?.textContent).toContain('lấy mã truy cập có hạn một giờ')
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(asked.find(({ operation }) => operation === 'CreateCredential')?.variables).toMatchObject({
      input: { kind: 'OAUTH_CLIENT', name: 'Kho dữ liệu' },
    })
    const address = new URL('../oauth/token', window.location.href).href
    const shown = [...document.querySelectorAll<HTMLInputElement>('input[readonly]')].map(({ value }) => value)
    expect(shown).toEqual(['key_1', 'antq_c_1_secret', address])
    expect(document.querySelector('.command')?.textContent).toBe(
      `curl -u key_1 -d grant_type=client_credentials ${address}`,
    )
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('that was refused leaves the form open, with the reason at its field', async () => {
    const error = {
      code: 'PERIOD_INVALID',
      message: 'Ngày không hợp lệ.',
      fields: ['expiresOn'],
      existingId: null,
      currentVersion: null,
    }
    answeringGateway({
      MyRights: me('test#a', 'credential.manage'),
      ListCredentials: connection('credentials', []),
      CreateCredential: { createCredential: { secret: null, credential: null, error } },
    })
    await openPage({ session })
    button('Tạo khóa').click()
    await settle()
    type('Tên khóa', 'Kho dữ liệu')
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(field('Tên khóa').value).toBe('Kho dữ liệu')
    expect(field('Ngày cuối').getAttribute('aria-invalid')).toBe('true')
  })
})

describe('a session that ends', () => {
  const answers = {
    MyRights: me('test#a', 'credential.manage') as unknown,
    ListCredentials: connection('credentials', [credential({ name: 'Khóa số 7' })]) as unknown,
    CreateCredential: null,
  }
  async function typeAndLoseSession() {
    const current = { ...answers }
    answeringGateway(current)
    const page = await openPage({ session })
    button('Tạo khóa').click()
    await settle()
    type('Tên khóa', 'Kho của tỉnh')
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))
    await settle()
    return { page, current }
  }

  test('is told, and nothing that was typed is lost when the same person signs in again', async () => {
    const { page } = await typeAndLoseSession()
    expect(page.text()).toContain('Nội dung đang nhập vẫn còn')
    expect(page.text()).toContain('Khóa số 7')
    await page.begin('e30.e31.c2ln')
    expect(page.text()).not.toContain('Nội dung đang nhập vẫn còn')
    expect(field('Tên khóa').value).toBe('Kho của tỉnh')
  })

  test('leaves nothing to somebody else who signs in', async () => {
    const { page, current } = await typeAndLoseSession()
    current.MyRights = me('test#b', 'credential.manage')
    current.ListCredentials = connection('credentials', [])
    await page.begin('e30.e31.c2ln')
    expect(page.text()).not.toContain('Khóa số 7')
    expect(document.querySelector('dialog[open]')).toBeNull()
  })
})
