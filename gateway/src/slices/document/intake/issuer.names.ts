import { BODY_HEADS, BRANCHES } from './issuer.words.js'
import { keyOf } from './words.js'

/** Phrases whose words are small in a name: `Ủy ban nhân dân`, `Liên đoàn Lao động`. */
const PROPER = [
  ...BODY_HEADS,
  ...BRANCHES,
  'nhân dân',
  'Lao động',
  'Việt Nam',
  'Thành phố Hồ Chí Minh',
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'các khu công nghiệp',
  'ngành',
  'và',
  'tại',
  'của',
  'phong trào',
  'toàn dân',
  'bảo vệ',
  'an ninh Tổ quốc',
  'phòng chống tội phạm',
  'phòng',
  'chống',
  'tội phạm',
  'tệ nạn xã hội',
  'xây dựng',
  'Giáo dục',
  'Thanh niên',
  'Cộng sản',
  'công nghiệp',
  'viên chức',
  'kinh tế',
  'cơ sở',
  'trách nhiệm hữu hạn',
  'cổ phần',
  'cấp',
]
  .map((phrase) => phrase.split(' '))
  .toSorted((a, b) => b.length - a.length)

/** A name printed in capitals in its usual spelling: `ỦY BAN NHÂN DÂN TỈNH BẮC NINH` → `Ủy ban nhân dân tỉnh Bắc Ninh`. */
export function properName(printed: string): string {
  const words = printed.split(' ').filter((word) => word !== '')
  const name: string[] = []
  for (let i = 0; i < words.length;) {
    const phrase = PROPER.find((parts) => parts.every((part, k) => keyOf(part) === keyOf(words[i + k] ?? '')))
    if (phrase) {
      name.push(...phrase)
      i += phrase.length
    } else {
      const word = words[i] ?? ''
      name.push(KEPT.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())
      i += 1
    }
  }
  const text = name.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const KEPT = new Set([
  'TP',
  'TP.',
  'TNHH',
  'MTV',
  'UBND',
  'HĐND',
  'LĐLĐ',
  'MTTQ',
  'KCN',
  'PCTP',
  'TNXH',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
])
