import { expect, test } from 'vitest'
import { valueInWords } from './value-words.js'

const i18n = {
  language: () => 'vi' as const,
  instant: (value: string) => `lúc ${value}`,
  date: (value: string) => `ngày ${value}`,
}

test.each([
  ['expiresAt', '2027-11-24T16:59:59.999Z', 'lúc 2027-11-24T16:59:59.999Z'],
  ['issuedOn', '2024-02', 'ngày 2024-02'],
  ['actions', '["export.create","plan.write"]', 'Xuất dữ liệu, Soạn và sửa kế hoạch'],
  ['actions', '[]', '–'],
  ['kind', 'API_KEY', 'Khóa API'],
  ['kinds', '["plan","doc"]', 'Kế hoạch, Văn bản'],
  ['role', 'province-leader', 'Lãnh đạo công đoàn cấp tỉnh'],
  ['lastDay', '2026-12-31', 'ngày 2026-12-31'],
  ['hasSecondFactor', 'true', 'Có'],
  ['state', 'ISSUED', 'Đã ban hành'],
  ['state', 'STOPPED', 'Đã ngừng'],
  ['stopReason', 'UNSUBSCRIBED', 'Người nhận đã từ chối nhận thư'],
  ['state', 'OF_A_LATER_TIME', 'OF_A_LATER_TIME'],
  ['version', '2024', '2024'],
  ['title', '[Dự thảo] Kế hoạch', '[Dự thảo] Kế hoạch'],
  ['symbol', '•••', '•••'],
])('the value %s %s is read as “%s”', (name, value, words) => {
  expect(valueInWords(name, value, i18n)).toBe(words)
})
