import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test } from 'vitest'
import { pageOf, ZONES } from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'

const box = (code: string, label: string, stopReason: { code: string; label: string } | null = null) => ({
  id: `mailbox_${code}`,
  address: `${code.toLowerCase()}@vidu.example`,
  state: { code, label },
  stopReason,
  confirmUntil: '2026-12-07T03:00:00.000Z',
})
const LINK = { id: 'callink_1', createdAt: '2026-11-20T03:00:00.000Z', endsAt: '2027-11-21T03:00:00.000Z', isOwn: true }
const open = (answers: Record<string, unknown> = {}): Promise<OpenTab> =>
  openAs([ZONES], 'reminders', {
    UnitReminders: { mailboxes: pageOf([]), calendarLinks: pageOf([]) },
    ...answers,
  })
const press = async ({ wrapper }: OpenTab, name: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .findLast((button) => button.text() === name)
    ?.trigger('click')
  await settle()
}

describe('where a unit is reminded', () => {
  test('says what comes and that nobody gets it yet', async () => {
    const { wrapper, text } = await open()
    expect(text()).toContain('trước hạn 14, 7 và 1 ngày')
    expect(text()).toContain('Đơn vị chưa có địa chỉ nào nhận thư nhắc việc.')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('adds an address, and keeps what was typed where it is refused', async () => {
    const error = {
      code: 'MAIL_ADDRESS_INVALID',
      message: 'Địa chỉ thư điện tử chưa đúng.',
      fields: ['input.address'],
      existingId: null,
      currentVersion: null,
      retryAfter: null,
    }
    const tab = await open({ AddMailbox: { addMailbox: { mailbox: null, error } } })
    await tab.wrapper.get('input').setValue('khong-phai-thu')
    await tab.wrapper.get('form').trigger('submit')
    await settle()
    expect(tab.text()).toContain('Địa chỉ thư điện tử chưa đúng.')
    expect(tab.wrapper.get('input').element.value).toBe('khong-phai-thu')
    expect(tab.asked.find(({ operation }) => operation === 'AddMailbox')?.variables).toEqual({
      input: { unit: ZONES.code, address: 'khong-phai-thu' },
    })
  })

  test('shows which addresses wait, and asks before one is removed', async () => {
    const mailboxes = pageOf([
      box('WAITING', 'Chờ xác nhận'),
      box('STOPPED', 'Đã ngừng', { code: 'UNSUBSCRIBED', label: 'Người nhận đã hủy nhận thư' }),
    ])
    const tab = await open({
      UnitReminders: { mailboxes, calendarLinks: pageOf([]) },
      RemoveMailbox: { removeMailbox: { error: null } },
    })
    expect(tab.text()).toContain('Chờ xác nhận đến')
    expect(tab.text()).toContain('Người nhận đã hủy nhận thư')
    await press(tab, 'Xóa')
    expect(tab.asked.some(({ operation }) => operation === 'RemoveMailbox')).toBe(false)
    await tab.wrapper.get('dialog form').trigger('submit')
    await settle()
    expect(tab.asked.find(({ operation }) => operation === 'RemoveMailbox')?.variables).toEqual({
      id: 'mailbox_STOPPED',
    })
  })

  test('tells the address of a new calendar once', async () => {
    const url = 'https://antq.example/calendar/antq_l_x.ics'
    const tab = await open({
      UnitReminders: { mailboxes: pageOf([]), calendarLinks: pageOf([LINK]) },
      CreateCalendarLink: { createCalendarLink: { url, error: null } },
    })
    expect(tab.text()).toContain('Liên kết lịch của tôi')
    await press(tab, 'Tạo liên kết mới thay liên kết của tôi')
    expect((tab.wrapper.get('input[readonly]').element as HTMLInputElement).value).toBe(url)
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  })
})
