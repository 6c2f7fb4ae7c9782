import type { Warning } from '../findings.js'
import { Gap, type Sign } from '../reading.js'
import { warningAt, type Evidence } from './evidence.js'

/** Words after which a number belongs to the sentence. */
const BEFORE = new Set([
  'số',
  'ngày',
  'tháng',
  'năm',
  'quý',
  'khoản',
  'điều',
  'điểm',
  'chương',
  'mục',
  'phụ',
  'lục',
  'lần',
  'khóa',
  'loại',
  'cấp',
  'hạng',
  'giai',
  'đoạn',
  'đợt',
  'kỳ',
  'trên',
  'dưới',
  'hơn',
  'gần',
  'từ',
  'đến',
  'nhất',
  'thiểu',
  'là',
  'có',
  'được',
  'đạt',
  'qua',
  'sau',
  'trước',
  'trong',
  'và',
  'với',
  'đạo',
  'quận',
  'phường',
  'tổ',
  'nhóm',
  'lớp',
  'khu',
  'cụm',
  'chọn',
  'ký',
  'tiêu',
  'chí',
  'mẫu',
  'biểu',
  'hoặc',
  'mức',
  'phần',
  'thứ',
  'các',
])
/** Words before which no number can stand: the sentence goes on without it. */
const AFTER = new Set([
  'về',
  'của',
  'và',
  'trong',
  'cho',
  'với',
  'tại',
  'theo',
  'để',
  'từ',
  'được',
  'là',
  'đã',
  'có',
  'do',
  'bằng',
  'ở',
  'nhằm',
  'trên',
])

/** "… của Quốc hội 2 về công tác …": the number of a page got into the sentence. It is reported, never removed. */
export function pageNumberWarnings({ parts }: Evidence): Warning[] {
  const { signs } = parts.reading
  const warnings: Warning[] = []
  for (const paragraph of parts.body) {
    for (let i = paragraph.textFrom + 1; i + 1 < paragraph.to; i += 1) {
      if (isLost(signs, i)) warnings.push(warningAt(parts, 'PAGE_NUMBER_INSIDE', 'attention', i, i + 1))
    }
  }
  return warnings
}

function isLost(signs: readonly Sign[], at: number): boolean {
  const number = signs[at]
  const before = signs[at - 1]
  const after = signs[at + 1]
  if (number?.kind !== 'number' || number.text.length > 2 || number.text.startsWith('0')) return false
  if (before?.kind !== 'word' || after?.kind !== 'word' || number.gap === Gap.None || after.gap === Gap.None)
    return false
  return !BEFORE.has(before.key) && AFTER.has(after.key)
}
