import type { PaperLinesFragment } from '@antq/shared-schema/documents'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import en from '../locales/en.json'
import viWords from '../locales/vi.json'
import { axeFindings, mountInTab } from '../testing/index.js'
import PaperButtons from './PaperButtons.vue'
import PaperSheet from './PaperSheet.vue'

const block = (over: Partial<PaperLinesFragment['blocks'][number]>) =>
  ({ kind: 'PARAGRAPH', level: null, text: '', columns: [], rows: [], ...over }) as PaperLinesFragment['blocks'][number]
const paper: PaperLinesFragment = {
  draftMark: 'DỰ THẢO',
  superior: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
  issuers: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH A'],
  numberLine: 'Số: /KH-LĐLĐ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  dateLine: 'Tỉnh A, ngày 05 tháng 02 năm 2024',
  kind: 'KẾ HOẠCH',
  subject: 'Tổ chức Ngày hội',
  bases: ['Căn cứ Kế hoạch số 1/KH-TLĐ.'],
  opening: null,
  blocks: [
    block({ kind: 'HEADING', level: 1, text: 'I. NỘI DUNG' }),
    block({ kind: 'ITEM', text: 'Nói chuyện.' }),
    block({
      kind: 'TABLE',
      columns: [
        { label: 'STT', holds: 'ORDER', width: 1 },
        { label: 'Số lượng', holds: 'NUMBER', width: 3 },
      ],
      rows: [['1', '12']],
    }),
    block({ text: 'Hết./.' }),
  ],
  signers: ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'],
  signerName: null,
  recipients: ['- Công an tỉnh;', '- Lưu: VT, TG.'],
}

const openButtons = (lines: () => Promise<PaperLinesFragment | null> = async () => paper) =>
  mountInTab(PaperButtons, { props: { path: '/plans/plan_1.docx', lines }, messages: { vi: viWords, en } })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a paper for print', () => {
  test('has every line in its order, and real headings and tables', async () => {
    const sheet = mount(PaperSheet, { props: { paper }, attachTo: document.body })
    const texts = [...document.body.querySelectorAll('p, h1, h2, th, td')].map(({ textContent }) => textContent?.trim())
    expect(texts).toEqual([
      paper.superior,
      ...paper.issuers,
      paper.numberLine,
      paper.draftMark,
      paper.nation,
      paper.motto,
      paper.dateLine,
      'KẾ HOẠCH Tổ chức Ngày hội',
      ...paper.bases,
      'I. NỘI DUNG',
      '- Nói chuyện.',
      'STT',
      'Số lượng',
      '1',
      '12',
      'Hết./.',
      'Nơi nhận:',
      ...paper.recipients,
      ...paper.signers,
      '',
    ])
    expect(sheet.findAll('col').map((column) => column.attributes('style'))).toEqual(['width: 25%;', 'width: 75%;'])
    expect(sheet.findAll('td').map((cell) => cell.classes())).toEqual([['order'], ['number']])
    expect(await axeFindings(document.body)).toEqual([])
    sheet.unmount()
  })

  test('is downloaded with the session, and saved under the name of the gateway', async () => {
    const asked: [string, RequestInit][] = []
    vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
      asked.push([String(address), init])
      const disposition = `attachment; filename="Ke hoach.docx"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.docx`
      return new Response('PK', { headers: { 'content-disposition': disposition } })
    })
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const { wrapper } = openButtons()
    await wrapper.findAll('button')[0]?.trigger('click')
    await flushPromises()
    expect(asked[0]?.[0]).toBe('http://gateway.invalid/plans/plan_1.docx')
    expect(asked[0]?.[1]).toMatchObject({ method: 'GET', credentials: 'omit' })
    expect(saved).toEqual(['Kế hoạch.docx'])
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
  })

  test('says why it does not come', async () => {
    vi.stubGlobal('fetch', async () =>
      Response.json({ error: { code: 'NOT_FOUND', message: 'Không tìm thấy.' } }, { status: 404 }),
    )
    const { wrapper } = openButtons(async () => null)
    await wrapper.findAll('button')[0]?.trigger('click')
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toBe('Không tìm thấy.')
    await wrapper.findAll('button')[1]?.trigger('click')
    await vi.waitFor(() => expect(wrapper.get('[role=alert]').text()).toContain('Văn bản này không còn'))
  })
})
