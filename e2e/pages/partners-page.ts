import type { Locator, Page } from 'playwright-core'

/** The page `/partners`, in the words of those who use it. */
export class PartnersPage {
  constructor(private readonly page: Page) {}

  /** Comes in as somebody of the demonstration; from the sign-in form, as people do. */
  async tryOut(province: string, role: string): Promise<void> {
    await this.page.getByLabel('Tỉnh, thành phố').selectOption({ label: province })
    await this.page.getByLabel('Vai trò').selectOption({ label: role })
    await this.page.getByRole('link', { name: 'Vào dùng thử' }).click()
    await this.page.getByRole('tablist').waitFor()
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đăng xuất' }).click()
    await this.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
  }

  /** Chooses a password, as somebody who was invited, and signs in with it. */
  async acceptInvitation(password: string): Promise<void> {
    await this.page.getByLabel('Mật khẩu mới', { exact: false }).first().fill(password)
    await this.page.getByLabel('Nhập lại mật khẩu mới').fill(password)
    await this.page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await this.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).first().click()
    await this.page.getByRole('tablist').waitFor()
  }

  /** @param codeOf what the app on a telephone shows for the address that it read @returns the recovery codes */
  async setUpSecondFactor(password: string, codeOf: (secret: string) => string): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Thiết lập xác thực hai lớp' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Thiết lập xác thực hai lớp' })
    await dialog.getByLabel('Mật khẩu hiện tại').fill(password)
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click()
    await this.page.getByRole('img', { name: 'Mã QR' }).waitFor()
    const secret = await this.page.getByText('Không quét được?').locator('code').innerText()
    await this.page.getByLabel('Mã 6 chữ số trong ứng dụng').fill(codeOf(secret.replaceAll(' ', '')))
    await this.page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click()
    const items = this.page.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem')
    await items.first().waitFor()
    const codes = await items.allInnerTexts()
    await this.page.getByRole('button', { name: 'Tôi đã lưu mã khôi phục' }).click()
    return codes
  }

  /** @returns the address for the new person, which the page shows this once */
  async makeAccount(login: string, name: string): Promise<string> {
    await this.page.getByRole('tab', { name: 'Tài khoản', exact: true }).click()
    await this.page.getByRole('button', { name: 'Tạo tài khoản' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Tạo tài khoản mới' })
    await dialog.getByLabel('Họ và tên').fill(name)
    await dialog.getByLabel('Tên đăng nhập').fill(login)
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click()
    const address = await this.page.getByLabel('Đường dẫn đặt mật khẩu', { exact: true }).inputValue()
    await this.page.getByRole('button', { name: 'Tôi đã gửi đường dẫn' }).click()
    return address
  }

  /** Signs in with an account; with a code where one is asked for. */
  async signIn(login: string, password: string, code?: string): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(login)
    await this.page.getByLabel('Mật khẩu').fill(password)
    const enter = this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).first()
    await enter.click()
    if (code !== undefined) {
      await this.page.getByLabel('Mã xác thực').fill(code)
      await enter.click()
    }
    await this.page.getByRole('tablist').waitFor()
  }

  /** @returns the new key, which the page shows this once */
  async makeKey(name: string, right: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Tạo khóa' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Tạo khóa truy cập' })
    await dialog.getByLabel('Tên khóa').fill(name)
    await dialog.getByLabel(right).check()
    await dialog.getByRole('button', { name: 'Tạo khóa' }).click()
    return this.takeSecret()
  }

  /** @param overlap how long the old secret works, as the list says it @returns the new secret */
  async rotate(name: string, overlap: string): Promise<string> {
    await this.key(name).getByRole('button', { name: 'Đổi khóa bí mật' }).click()
    const dialog = this.page.getByRole('dialog', { name: `Đổi khóa bí mật: ${name}` })
    await dialog.getByLabel('Khóa cũ còn dùng được').selectOption({ label: overlap })
    await dialog.getByRole('button', { name: 'Đổi khóa', exact: true }).click()
    return this.takeSecret()
  }

  async revoke(name: string): Promise<void> {
    await this.key(name).getByRole('button', { name: 'Thu hồi' }).click()
    const dialog = this.page.getByRole('dialog', { name: `Thu hồi khóa: ${name}` })
    await dialog.getByRole('button', { name: 'Thu hồi' }).click()
    await this.key(name).getByText('Đã thu hồi').waitFor()
  }

  /** What the audit trail says was done to the key of this name, the newest first. */
  async deedsWith(name: string): Promise<string[]> {
    await this.page.getByRole('tab', { name: 'Nhật ký' }).click()
    const lines = this.page.getByRole('list', { name: 'Nhật ký' }).getByRole('article')
    await lines.first().waitFor()
    return lines.filter({ hasText: name }).getByRole('heading').allInnerTexts()
  }

  private key(name: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name, exact: true }) })
  }

  private async takeSecret(): Promise<string> {
    const secret = await this.page.getByLabel('Khóa bí mật', { exact: true }).inputValue()
    await this.page.getByRole('button', { name: 'Tôi đã lưu khóa' }).click()
    return secret
  }
}
