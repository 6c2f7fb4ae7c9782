import { describe, expect, it } from 'vitest'
import { checkText } from './index.js'

const PLAN =
  'Số: 12/KH-LĐLĐ\nBắc Giang, ngày 02 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền bảo vệ bí mật nhà nước trong đoàn viên\n'

describe('what is no text to read', () => {
  it('refuses nothing and blanks', () => {
    expect(checkText('')).toBe('TEXT_EMPTY')
    expect(checkText(' \n\t \u00a0')).toBe('TEXT_EMPTY')
  })

  it('refuses over 2 MB of UTF-8, and reads 2 MB', () => {
    expect(checkText('ế'.repeat(700_000))).toBe('TEXT_TOO_LARGE')
    expect(checkText('ế '.repeat((2 * 1024 * 1024) / 4))).toBeNull()
  })

  it('refuses binary data', () => {
    expect(checkText('%PDF-1.7\u0000\u0001\u0002')).toBe('TEXT_BINARY')
  })

  it('refuses other languages, and Vietnamese without diacritics', () => {
    expect(checkText('The quick brown fox jumps over the lazy dog. '.repeat(5))).toBe('TEXT_NOT_VIETNAMESE')
    expect(checkText('Ke hoach tuyen truyen phong chong toi pham '.repeat(5))).toBe('TEXT_NOT_VIETNAMESE')
    expect(checkText('12345 67890')).toBe('TEXT_NOT_VIETNAMESE')
  })

  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    '**MẬT**',
    '[MẬT]',
    'ĐỘ MẬT: MẬT',
    'Độ mật: Tối mật',
    'CÔNG AN TỈNH | TỐI MẬT |',
  ])('refuses a document stamped %s', (stamp) => {
    expect(checkText(`${stamp}\n${PLAN}`)).toBe('TEXT_SECRET')
  })

  it('reads a plan that speaks of state secrets', () => {
    expect(checkText(PLAN)).toBeNull()
    expect(checkText(`KẾ HOẠCH\nBẢO VỆ BÍ MẬT NHÀ NƯỚC NĂM 2024\n${PLAN}`)).toBeNull()
  })
})
