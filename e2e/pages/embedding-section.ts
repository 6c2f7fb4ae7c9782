import type { FrameLocator, Locator, Page } from 'playwright-core'

/** Section “Nhúng vào cổng” of `/partners`, in the words of a webmaster. */
export class EmbeddingSection {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Nhúng vào cổng' }).click()
    await this.form.waitFor()
  }

  /** How the tabs look with what is chosen, saved or not. */
  get preview(): FrameLocator {
    return this.page.frameLocator('iframe')
  }

  /** Names of the tabs as the preview shows them. */
  async previewedTabs(): Promise<string[]> {
    await this.page.locator('iframe').scrollIntoViewIfNeeded()
    const tabs = this.preview.getByRole('tablist').first().getByRole('tab')
    await tabs.first().waitFor()
    return tabs.allInnerTexts()
  }

  async moveDown(tab: string): Promise<void> {
    await this.form.getByRole('button', { name: `Chuyển thẻ ${tab} xuống` }).click()
  }

  async colour(accent: string): Promise<void> {
    await this.form.getByLabel('Màu nhấn', { exact: true }).fill(accent)
  }

  async corners(pixels: string): Promise<void> {
    await this.form.getByLabel('Độ bo góc').selectOption({ label: pixels })
  }

  async undo(): Promise<void> {
    await this.form.getByRole('button', { name: 'Bỏ thay đổi' }).click()
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Lưu thiết lập' }).click()
  }

  /** What the form says of itself: saved, unsaved, refused. */
  says(words: string): Promise<void> {
    return this.form.getByText(words).first().waitFor()
  }

  async reset(): Promise<void> {
    await this.form.getByRole('button', { name: 'Trở về thiết lập đăng ký' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Trở về thiết lập đăng ký' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  private get form(): Locator {
    return this.page.getByRole('region', { name: 'Thiết lập hiển thị' })
  }
}
