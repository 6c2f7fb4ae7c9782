import type { Locator, Page } from 'playwright-core'

/** The tab “Việc và tiến độ” in the sample portal of Tây Ninh, in the words of those who use it. */
export class DutiesTab {
  readonly tab: Locator

  constructor(private readonly page: Page) {
    this.tab = page.locator('antq-tab[name=duties]')
  }

  /** @param heading of the screen that comes first: an officer's list, or what is published */
  async show(heading: 'Việc phải nộp' | 'Yêu cầu đã công bố'): Promise<void> {
    await this.page.getByText('Việc và tiến độ', { exact: true }).first().click()
    await this.tab.getByRole('heading', { name: heading, exact: true }).waitFor()
  }

  private async section(name: string): Promise<void> {
    await this.tab.getByRole('link', { name, exact: true }).click()
  }

  /** A state as it is shown. */
  badge(label: string): Locator {
    return this.tab.locator('.badge').filter({ hasText: label })
  }

  /** A field of a form; the way to its sources bears its name too. */
  private field(label: string): Locator {
    return this.tab.getByRole('textbox', { name: label })
  }

  private button(name: string, within: Locator = this.tab): Locator {
    return within.getByRole('button', { name, exact: true })
  }

  /** Presses a button and confirms in the dialog of the same name, after typing what it asks for. */
  private async decide(name: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.button(name).first().click()
    const dialog = this.tab.getByRole('dialog', { name, exact: true })
    for (const [label, text] of Object.entries(typed)) await dialog.getByLabel(label).fill(text)
    await this.button(name, dialog).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Opens the progress of a plan by a part of its reference. */
  async openProgress(reference: string): Promise<void> {
    await this.section('Việc cấp dưới nộp')
    await this.tab.getByRole('link', { name: reference }).first().click()
    await this.tab.getByRole('heading', { name: reference }).waitFor()
  }

  /** Asks units of some kinds for a quantity, without a day. */
  async giveOut(demand: { what: string; kinds: readonly string[]; quantity: string; measure: string }): Promise<void> {
    await this.button('Giao yêu cầu').first().click()
    await this.button('Viết yêu cầu').click()
    const form = this.tab.locator('form').filter({ has: this.page.getByLabel('Nội dung yêu cầu') })
    await form.getByLabel('Loại yêu cầu').selectOption({ label: 'Đạt chỉ tiêu' })
    await form.getByLabel('Nội dung yêu cầu').fill(demand.what)
    for (const kind of demand.kinds) await form.getByRole('checkbox', { name: kind, exact: true }).check()
    await form.getByLabel('Chỉ tiêu số lượng').fill(demand.quantity)
    await form.getByLabel('Đơn vị tính').fill(demand.measure)
    await this.button('Giao', form).click()
    await this.badge('Đã giao').first().waitFor()
  }

  async setDay(day: string): Promise<void> {
    await this.decide('Ấn định ngày', { 'Ngày đến hạn': day })
    await this.tab.getByText(`Hạn cuối ngày ${day}`).waitFor()
  }

  /** Opens what the own unit owes. */
  async openOwed(what: string): Promise<void> {
    await this.tab.getByRole('link', { name: what, exact: true }).click()
    await this.tab.getByRole('heading', { name: what, exact: true }).waitFor()
  }

  async answerQuantity(quantity: string): Promise<void> {
    await this.tab.getByLabel('Số lượng đạt được').fill(quantity)
    await this.button('Gửi').click()
    await this.badge('Đã gửi, chờ duyệt').first().waitFor()
  }

  /** The network is gone when the answer is sent, and comes back. */
  async answerQuantityWhileCutOff(quantity: string): Promise<void> {
    await this.page.context().setOffline(true)
    await this.tab.getByLabel('Số lượng đạt được').fill(quantity)
    await this.button('Gửi').click()
    await this.tab.getByText('Chưa gửi được vì mất kết nối').waitFor()
    await this.page.context().setOffline(false)
    await this.badge('Đã gửi, chờ duyệt').first().waitFor()
  }

  async pane(name: 'Theo đơn vị' | 'Sơ đồ' | 'Kết quả đã gửi' | 'Chưa gửi'): Promise<void> {
    await this.tab.getByRole('tab', { name, exact: true }).click()
  }

  /** Opens the answer of a unit out of the list of answers. */
  async openAnswerOf(unit: string): Promise<void> {
    await this.pane('Kết quả đã gửi')
    await this.tab.getByRole('link', { name: unit, exact: true }).click()
    await this.tab.getByRole('heading', { name: 'Các lần gửi' }).waitFor()
  }

  async accept(): Promise<void> {
    await this.decide('Duyệt')
    await this.badge('Đã duyệt').first().waitFor()
  }

  async giveBack(remark: string): Promise<void> {
    await this.decide('Trả lại', { 'Cần sửa điều gì': remark })
    await this.badge('Bị trả lại').first().waitFor()
  }

  async lockDay(): Promise<void> {
    await this.decide('Khóa kỳ hạn')
    await this.button('Mở khóa kỳ hạn').waitFor()
  }

  async chooseDay(what: string): Promise<void> {
    const select = this.tab.getByLabel('Yêu cầu và kỳ hạn')
    const labels = await select.getByRole('option').allTextContents()
    await select.selectOption({ label: labels.find((label) => label.includes(what)) ?? what })
  }

  /** A number of the summary by its name: `Đúng hạn`. */
  async number(name: string): Promise<string> {
    return this.tab.locator('.numbers > div').filter({ hasText: name }).locator('dd').innerText()
  }

  /** Begins the report of the own unit in the movement's form, for the period that is offered first. */
  async writeReport(): Promise<void> {
    await this.section('Báo cáo')
    await this.tab
      .getByLabel('Biểu mẫu')
      .selectOption({ label: 'Báo cáo 6 tháng, năm về phong trào “Toàn dân bảo vệ an ninh Tổ quốc”' })
    await this.button('Lập báo cáo').click()
    await this.tab.getByLabel('Số liệu tính đến ngày').waitFor()
  }

  async fillIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.field(label).fill(text)
    await this.badge('Đã lưu bản nháp').waitFor()
  }

  async handInReport(): Promise<void> {
    await this.decide('Gửi báo cáo')
    await this.tab.getByText('Đã gửi lần 1').waitFor()
  }

  async compose(): Promise<void> {
    await this.button('Tổng hợp từ cấp dưới').click()
    await this.tab
      .getByText(/Tổng hợp từ \d+ đơn vị/)
      .first()
      .waitFor()
  }

  valueOf(label: string): Promise<string> {
    return this.field(label).inputValue()
  }

  /** @returns the name under which the browser saves the .docx */
  async downloadPaper(): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.button('Tải .docx').click()])
    return file.suggestedFilename()
  }
}
