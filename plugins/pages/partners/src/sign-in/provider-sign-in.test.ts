import { createHash } from 'node:crypto'
import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answeringGateway, me, openPage, refused, settle } from '../testing/open-page.js'

const ticket = { code: `antq_p_${'A'.repeat(43)}`, verifier: 'kept in this tab' }
const TOKEN = `antq_s_${'A'.repeat(43)}`
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)

afterEach(() => vi.unstubAllGlobals())

describe('a sign-in at a provider', () => {
  test('begins with a button that names it, and keeps its other half in this tab', async () => {
    answeringGateway({}, { providers: [{ province: 'bac-giang', name: { vi: 'Cổng A', en: 'Gate A' } }] })
    const { left, wrapper } = await openPage()
    await vi.waitFor(() => expect(button('Đăng nhập bằng Cổng A')).toBeDefined())
    button('Đăng nhập bằng Cổng A')?.click()
    await vi.waitFor(() => expect(left).toHaveLength(1))
    const [{ address, verifier } = { address: '', verifier: '' }] = left
    expect(verifier).toMatch(/^[\w-]{43}$/)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    expect(address).toBe(`../sign-in/oidc/bac-giang?challenge=${challenge}`)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('is finished when the person comes back, without a question more', async () => {
    const asked = answeringGateway({
      FinishSignIn: { finishSignIn: { token: TOKEN, expiresAt: null, needsSecondFactor: false, error: null } },
      MyRights: me('https://id.example#1', 'audit.read'),
    })
    const { text } = await openPage({}, null, ticket)
    await settle()
    expect(asked[0]).toEqual({ operation: 'FinishSignIn', variables: { input: ticket } })
    expect(text()).toContain('Cán bộ A')
  })

  test('that is over says so, and leads back to the ways in', async () => {
    const error = refused('SIGN_IN_OVER', 'Lượt đăng nhập đã hết hạn.')
    answeringGateway({
      FinishSignIn: { finishSignIn: { token: null, expiresAt: null, needsSecondFactor: null, error } },
    })
    const { text, wrapper } = await openPage({}, null, ticket)
    expect(document.querySelector('[role=alert]')?.textContent).toContain('đã hết hạn')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    button('Đăng nhập lại')?.click()
    await settle()
    expect(text()).toContain('Tên đăng nhập')
  })
})
