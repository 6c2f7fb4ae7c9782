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
