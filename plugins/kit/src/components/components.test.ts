import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Component, nextTick } from 'vue'
import { GatewayFault } from '../client/fault.js'
import { axeFindings } from '../testing/axe.js'
import { mountInTab } from '../testing/mount-in-tab.js'
import Bar from './Bar.vue'
import Button from './Button.vue'
import ConfirmDialog from './ConfirmDialog.vue'
import CopyLine from './CopyLine.vue'
import Dialog from './Dialog.vue'
import EmptyState from './EmptyState.vue'
import ErrorPanel from './ErrorPanel.vue'
import LinkCard from './LinkCard.vue'
import LoadMore from './LoadMore.vue'
import SearchField from './SearchField.vue'
import SelectField from './SelectField.vue'
import Skeleton from './Skeleton.vue'
import Spinner from './Spinner.vue'
import StateBadge from './StateBadge.vue'
import Tag from './Tag.vue'
import TextField from './TextField.vue'

const SHOWN: [string, Component, Record<string, unknown>, Record<string, string>?][] = [
  ['a bar', Bar, { label: 'Cuộc tuyên truyền', value: 7, max: 10, valueText: '7 trên 10' }],
  ['a full bar', Bar, { label: 'Cuộc tuyên truyền', value: 12, max: 10, valueText: '12 trên 10', done: true }],
  ['a button', Button, {}, { default: 'Đọc văn bản' }],
  ['a busy button', Button, { busy: true, variant: 'primary' }, { default: 'Đọc văn bản' }],
  ['a line to copy', CopyLine, { label: 'Địa chỉ lịch', text: 'https://antq.example/x.ics' }],
  ['a dialog', Dialog, { open: true, title: 'Ban hành' }, { default: '<p>Nội dung</p>' }],
  ['a dialog that asks', ConfirmDialog, { open: true, title: 'Xóa?', confirmLabel: 'Xóa dự thảo', danger: true }],
  ['an empty state', EmptyState, { title: 'Chưa có kế hoạch', text: 'Hãy quay lại sau.' }],
  ['an error', ErrorPanel, { error: new GatewayFault('offline') }],
  ['a card', LinkCard, { title: 'Ngày hội', level: 3, to: 'plan/1', isWhole: true }, { above: '<p>Kế hoạch</p>' }],
  ['a load-more button', LoadMore, { busy: false }],
  ['a search field', SearchField, { label: 'Tìm', modelValue: 'ngay hoi' }],
  ['a select field', SelectField, { label: 'Năm', modelValue: '', options: [{ value: '', label: 'Tất cả' }] }],
  ['a select field with an error', SelectField, { label: 'Năm', modelValue: '', options: [], error: 'Hãy chọn' }],
  ['a skeleton', Skeleton, { items: 3 }],
  ['a spinner', Spinner, { label: 'Đang đọc văn bản…' }],
  ['a state badge', StateBadge, { label: 'Đã ban hành', tone: 'good' }],
  ['a tag', Tag, {}, { default: '12 nhiệm vụ' }],
  ['a text field', TextField, { label: 'Trích yếu', modelValue: '', hint: 'Như trên văn bản', required: true }],
  ['a text field with an error', TextField, { label: 'Ngày', modelValue: '31/02', error: 'Không có ngày này' }],
  ['a field of several lines', TextField, { label: 'Nội dung', modelValue: 'a', rows: 4 }],
]

describe('a shared component', () => {
  test.each(SHOWN)('leaves axe nothing to find: %s', async (_name, component, props, slots = {}) => {
    const { wrapper } = mountInTab(component, { props, slots })
    await nextTick()
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })
})

describe('a button', () => {
  test('does nothing more while it is busy', async () => {
    const { wrapper } = mountInTab(Button, { props: { busy: true } })
    await wrapper.trigger('click')
    expect(wrapper.emitted('press')).toBeUndefined()
    await wrapper.setProps({ busy: false })
    await wrapper.trigger('click')
    expect(wrapper.emitted('press')).toHaveLength(1)
  })
})

describe('a text field', () => {
  test('ties its label and its error to the input', () => {
    const { wrapper } = mountInTab(TextField, { props: { label: 'Ngày', modelValue: 'x', error: 'Không có ngày này' } })
    const input = wrapper.get('input')
    expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
    expect(wrapper.get(`[id="${input.attributes('aria-describedby')}"]`).text()).toBe('Không có ngày này')
    expect(input.attributes('aria-invalid')).toBe('true')
  })
})

describe('a search field', () => {
  test('is emptied by Esc and by its button', async () => {
    const byKey = mountInTab(SearchField, { props: { label: 'Tìm', modelValue: 'abc' } }).wrapper
    await byKey.get('input').trigger('keydown', { key: 'Escape' })
    expect(byKey.get('input').element.value).toBe('')
    const byButton = mountInTab(SearchField, { props: { label: 'Tìm', modelValue: 'abc' } }).wrapper
    await byButton.get('button').trigger('click')
    expect(byButton.get('input').element.value).toBe('')
    expect(document.activeElement).toBe(byButton.get('input').element)
  })
})

describe('a dialog', () => {
  test('opens in the top layer and tells when it was closed', async () => {
    const { wrapper } = mountInTab(Dialog, { props: { open: false, title: 'Ban hành' } })
    const dialog = wrapper.element as HTMLDialogElement
    expect(dialog.open).toBe(false)
    await wrapper.setProps({ open: true })
    expect(dialog.open).toBe(true)
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('update:open')).toEqual([[false]])
  })

  test('that asks confirms by Enter as well: it is a form', async () => {
    const { wrapper } = mountInTab(ConfirmDialog, { props: { open: true, title: 'Xóa?', confirmLabel: 'Xóa' } })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('confirm')).toHaveLength(1)
  })
})

describe('an error panel', () => {
  test.each([
    ['offline', 'Không kết nối được tới hệ thống. Hãy kiểm tra mạng rồi thử lại.'],
    ['slow', 'Mạng chậm, hệ thống chưa trả lời kịp. Hãy thử lại.'],
  ] as const)('says in plain words what is wrong: %s', (kind, words) => {
    expect(mountInTab(ErrorPanel, { props: { error: new GatewayFault(kind) } }).wrapper.text()).toContain(words)
  })

  test('tells the code of a refusal that came without words', () => {
    const { wrapper } = mountInTab(ErrorPanel, { props: { error: new GatewayFault('refused', 'UNIT_UNKNOWN') } })
    expect(wrapper.text()).toContain('UNIT_UNKNOWN')
  })

  test('never shows what a program says of itself', () => {
    const { wrapper } = mountInTab(ErrorPanel, { props: { error: new TypeError('x is undefined') } })
    expect(wrapper.text()).not.toContain('undefined')
  })
})

describe('what is waited for', () => {
  afterEach(() => void vi.useRealTimers())

  test('says after three seconds that the network is slow, and starts again when told', async () => {
    vi.useFakeTimers()
    const { wrapper } = mountInTab(Skeleton)
    expect(wrapper.find('button').exists()).toBe(false)
    vi.advanceTimersByTime(3_000)
    await nextTick()
    expect(wrapper.text()).toContain('Mạng chậm')
    await wrapper.get('button').trigger('click')
    expect(wrapper.find('button').exists()).toBe(false)
  })
})
