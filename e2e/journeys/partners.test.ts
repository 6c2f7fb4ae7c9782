import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { runProgram } from '../../scripts/system/processes.mjs'
import { PartnersPage } from '../pages/partners-page.js'
import { browser } from '../support/browser.js'

const product = inject('product')
const ACCOUNT = fileURLToPath(new URL('../../gateway/dist/account-cli.js', import.meta.url))
const SOMEBODY = ['--name', 'Quản trị A', '--unit', 'bac-ninh.ldld', '--role', 'administrator']
const PASSWORD = 'khoai-lang tím ba rổ đầy'
/** What an app on a telephone shows now. */
const codeNow = (secret: string): string => new TOTP({ secret }).generate()
const chrome = browser()
/** A revoked key may work for a moment longer; how long, the gateway's own tests say. */
const PATIENT = { timeout: 20_000 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in the page as it is painted; the page's own policy stays in force. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

/** How the gateway answers a partner's system that comes with a key. */
async function withKey(secret: string): Promise<{ status: number; name: string | null }> {
  const response = await fetch(`${product.gateway}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Bearer ${secret}`,
    },
    body: JSON.stringify({ query: '{ me { name } }' }),
  })
  const { data } = (await response.json()) as { data?: { me: { name: string } | null } | null }
  return { status: response.status, name: data?.me?.name ?? null }
}

describe.each(['desktop', 'phone'] as const)('on the page for partners, on a %s', (device) => {
  const name = `Kho dữ liệu ${device}`

  it('a webmaster makes, rotates and revokes a key that works between; a leader reads it in the audit trail', async () => {
    const page = await chrome.open(`${product.gateway}/partners`, { device })
    const errors = errorsOf(page)
    const desk = new PartnersPage(page)
    await desk.tryOut('Bắc Giang', 'Quản trị cổng thông tin')
    const first = await desk.makeKey(name, 'Xuất dữ liệu')
    expect(await withKey(first)).toEqual({ status: 200, name })
    const second = await desk.rotate(name, '7 ngày')
    for (const secret of [first, second]) expect(await withKey(secret)).toEqual({ status: 200, name })
    const third = await desk.rotate(name, 'Ngừng ngay')
    await desk.revoke(name)
    await expect
      .poll(() => Promise.all([first, second, third].map(async (secret) => (await withKey(secret)).status)), PATIENT)
      .toEqual([401, 401, 401])
    expect(await page.content()).not.toContain(third)

    await desk.leave()
    await desk.tryOut('Bắc Giang', 'Lãnh đạo công đoàn cấp tỉnh')
    expect(await desk.deedsWith(name)).toEqual([
      'Thu hồi khóa truy cập',
      'Đổi khóa bí mật',
      'Đổi khóa bí mật',
      'Tạo khóa truy cập',
    ])
    expect(errors).toEqual([])
  })

  it('the first administrator, made by the command, sets up a second factor and makes an account for somebody', async () => {
    const [administrator, officer] = [`quan.tri.${device}`, `can.bo.${device}`]
    const made = await runProgram(process.execPath, [ACCOUNT, 'create', '--login', administrator, ...SOMEBODY], {
      env: { ...process.env, NODE_ENV: 'development', ...product.settings },
    })
    expect(made.code, made.output).toBe(0)
    const invitation = /#loi-moi=([\w-]+)/.exec(made.output)?.[1]
    const page = await chrome.open(`${product.gateway}/partners/#loi-moi=${invitation}`, { device })
    const errors = errorsOf(page)
    const desk = new PartnersPage(page)
    const look = async (): Promise<void> => {
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    await page.getByRole('heading', { name: 'Đặt mật khẩu' }).waitFor()
    expect(page.url()).not.toContain('loi-moi')
    await look()
    await desk.acceptInvitation(PASSWORD)
    await page.getByText('chỉ có hiệu lực sau khi').waitFor()
    expect(await page.getByRole('tab', { name: 'Tài khoản', exact: true }).count()).toBe(0)
    await look()
    const codes = await desk.setUpSecondFactor(PASSWORD, codeNow)
    expect(codes).toHaveLength(10)
    await page.getByRole('tab', { name: 'Tài khoản', exact: true }).waitFor()
    const address = await desk.makeAccount(officer, 'Cán bộ A')
    await page.getByRole('heading', { name: 'Cán bộ A' }).first().waitFor()
    await look()
    await desk.leave()

    await page.goto(address)
    await desk.acceptInvitation(`${PASSWORD} nữa`)
    await page.getByRole('heading', { name: 'Phiên đăng nhập' }).waitFor()
    await look()
    await desk.leave()
    await desk.signIn(officer, `${PASSWORD} nữa`)
    await desk.leave()
    await desk.signIn(administrator, PASSWORD, codes[0])
    await page.getByRole('tab', { name: 'Tài khoản', exact: true }).waitFor()
    expect(errors).toEqual([])
  })

  it('axe finds nothing, and nothing is wider than the screen', async () => {
    const page = await chrome.open(`${product.gateway}/partners`, { device })
    const errors = errorsOf(page)
    const desk = new PartnersPage(page)
    const look = async (): Promise<void> => {
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    await page.getByRole('link', { name: 'Vào dùng thử' }).waitFor()
    await look()
    await desk.tryOut('Bắc Giang', 'Quản trị cổng thông tin')
    await page.getByRole('button', { name: 'Tạo khóa' }).click()
    await page.getByRole('dialog', { name: 'Tạo khóa truy cập' }).waitFor()
    await look()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Quyền của tôi' }).click()
    await page.getByRole('heading', { name: 'Quyền của tôi' }).waitFor()
    await look()
    await page.goBack()
    await page.getByRole('heading', { name: 'Khóa truy cập' }).waitFor()
    for (const section of ['Webhook', 'Xuất dữ liệu']) {
      await page.getByRole('tab', { name: section }).click()
      await page.getByRole('heading', { name: section }).waitFor()
      await look()
    }
    await desk.leave()
    await desk.tryOut('Bắc Giang', 'Lãnh đạo công đoàn cấp tỉnh')
    await page.getByRole('tab', { name: 'Vai trò' }).click()
    await page.getByRole('button', { name: 'Ủy quyền' }).click()
    await page.getByRole('dialog', { name: 'Ủy quyền' }).waitFor()
    await look()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Nhật ký' }).click()
    await page.getByRole('article').first().waitFor()
    await look()
    const values = await page.getByRole('rowheader').allInnerTexts()
    expect(values.filter((value) => /^[a-z]\w*$/.test(value))).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Audit trail' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Audit trail' }).waitFor()
    expect(errors).toEqual([])
  })
})
