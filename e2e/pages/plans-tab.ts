import type { Page } from 'playwright-core'
import type { PlanText } from '../journeys/texts.js'

/** How a visitor of each sample portal gets to the tab: every site hides it in its own way. */
const WAY_TO_TAB: Readonly<Record<PlanText['province'], string | null>> = {
  'bac-giang': 'Phong trào',
  'tra-vinh': null,
  'tay-ninh': 'Kế hoạch',
  'ho-chi-minh': 'Kế hoạch',
}

/** The tab “Kế hoạch” in a sample portal, in the words of those who use it. */
export class PlansTab {
  constructor(
    private readonly page: Page,
    private readonly province: PlanText['province'],
  ) {}

  async show(): Promise<void> {
    const word = WAY_TO_TAB[this.province]
    if (word !== null) await this.page.getByText(word, { exact: true }).first().click()
    await this.page.getByLabel('Tìm kế hoạch').waitFor()
  }

  /** Titles on the first page of the list. */
  async titles(): Promise<string[]> {
    const list = this.page.getByRole('list', { name: 'Danh sách kế hoạch' })
    await list.waitFor()
    return list.getByRole('heading').allInnerTexts()
  }

  async search(text: string): Promise<void> {
    await this.page.getByLabel('Tìm kế hoạch').fill(text)
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title }).first().click()
    await this.page
      .getByRole('button', { name: 'Danh sách kế hoạch' })
      .or(this.page.getByRole('link', { name: 'Danh sách kế hoạch' }))
      .first()
      .waitFor()
  }

  /** Pastes a text and lets it be read. */
  async read(text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: 'Tiếp nhận văn bản' })
      .or(this.page.getByRole('link', { name: 'Tiếp nhận văn bản' }))
      .first()
      .click()
    await this.page.getByRole('textbox', { name: 'Toàn văn' }).fill(text)
    await this.page.getByRole('button', { name: 'Đọc văn bản' }).click()
    await this.page.getByRole('button', { name: 'Lưu dự thảo' }).waitFor()
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await this.page.getByRole('button', { name: 'Ban hành…' }).waitFor()
  }

  /** @param completion what the paper leaves blank; without it the plan is issued as printed */
  async issue(completion?: { number: string; issuedOn: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Ban hành…' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Ban hành kế hoạch' })
    if (completion) {
      await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill(completion.number)
      await dialog
        .getByRole('textbox', { name: 'Ngày ban hành' })
        .fill(completion.issuedOn.split('-').toReversed().join('/'))
    } else {
      await dialog.getByRole('checkbox', { name: /Bản giấy để trống/ }).check()
    }
    await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
}
