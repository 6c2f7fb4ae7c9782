import type { Warning } from '../findings.js'
import { PhraseBook } from '../phrases.js'
import { Gap, type Sign } from '../reading.js'
import { warningAt, type Evidence } from './evidence.js'

/** Slips met in administrative Vietnamese, each a pair of words that means nothing, and what it should be. */
const slips = new PhraseBook<string>([
  ['trong trào', 'phong trào'],
  ['phân đầu', 'phấn đấu'],
  ['phấn đầu', 'phấn đấu'],
  ['phân đấu', 'phấn đấu'],
  ['xây dụng', 'xây dựng'],
  ['kiên toàn', 'kiện toàn'],
  ['kiện toản', 'kiện toàn'],
  ['thực hiên', 'thực hiện'],
  ['triên khai', 'triển khai'],
  ['triến khai', 'triển khai'],
  ['tổ chưc', 'tổ chức'],
  ['kế hoach', 'kế hoạch'],
  ['công đoan', 'công đoàn'],
  ['an ninh trât tự', 'an ninh trật tự'],
  ['trât tự', 'trật tự'],
  ['tội pham', 'tội phạm'],
  ['tuyên truyên', 'tuyên truyền'],
  ['phối hơp', 'phối hợp'],
  ['bảo vê', 'bảo vệ'],
  ['tổ quôc', 'Tổ quốc'],
  ['chỉ đao', 'chỉ đạo'],
  ['lãnh đao', 'lãnh đạo'],
  ['cơ sỏ', 'cơ sở'],
  ['đơn vi', 'đơn vị'],
  ['quản lí', 'quản lý'],
  ['sử lý', 'xử lý'],
  ['xử lí', 'xử lý'],
  ['bổ xung', 'bổ sung'],
  ['xuất sắt', 'xuất sắc'],
  ['tham muu', 'tham mưu'],
  ['nghành', 'ngành'],
  ['kiểm chế', 'kiềm chế'],
  ['nâng cap', 'nâng cao'],
  ['đôn đôc', 'đôn đốc'],
  ['vận đông', 'vận động'],
  ['người lao đông', 'người lao động'],
  ['lao đông', 'lao động'],
])

/** Words that are never rightly said twice; most others can stand at the end of one compound and the start of the next. */
const NEVER_TWICE = new Set([
  'và',
  'của',
  'các',
  'về',
  'trong',
  'để',
  'cho',
  'với',
  'được',
  'là',
  'tại',
  'theo',
  'đã',
  'những',
  'có',
  'này',
  'trên',
  'bằng',
  'do',
  'khi',
  'nhằm',
  'phải',
  'cần',
  'sẽ',
  'đến',
  'hoặc',
  'như',
])

/** Possible slips; suggestions only, the text is never changed. */
export function spellingWarnings({ parts }: Evidence): Warning[] {
  const { signs } = parts.reading
  const warnings: Warning[] = []
  const from = parts.body[0]?.from ?? signs.length
  for (let i = Math.min(parts.title?.from ?? from, from); i < signs.length; i += 1) {
    const slip = slips.at(signs, i)
    if (slip && !(slip.value === 'phấn đấu' && isDivision(signs, slip.end))) {
      warnings.push(warningAt(parts, 'SPELLING', 'note', i, slip.end, slip.value))
      i = slip.end - 1
    } else if (isDoubled(signs, i))
      warnings.push(warningAt(parts, 'SPELLING', 'note', i, i + 2, signs[i]?.text ?? null))
    else if (isEcho(signs, i))
      warnings.push(warningAt(parts, 'SPELLING', 'note', i, i + 5, `${signs[i]?.text} ${signs[i + 1]?.text}`))
  }
  return warnings
}

/** "phân đầu mối" divides, it does not strive. */
function isDivision(signs: readonly Sign[], at: number): boolean {
  return signs[at]?.key === 'mối' || signs[at]?.key === 'tư'
}

function isDoubled(signs: readonly Sign[], at: number): boolean {
  const [word, next] = [signs[at], signs[at + 1]]
  return (
    word?.kind === 'word' &&
    next?.kind === 'word' &&
    word.key === next.key &&
    word.text === word.key &&
    next.text === next.key &&
    next.gap < Gap.Blank &&
    NEVER_TWICE.has(word.key)
  )
}

/** "vai trò của vai trò". */
function isEcho(signs: readonly Sign[], at: number): boolean {
  const [a, b, of, c, d] = [signs[at], signs[at + 1], signs[at + 2], signs[at + 3], signs[at + 4]]
  return (
    a?.kind === 'word' &&
    b?.kind === 'word' &&
    of?.key === 'của' &&
    c?.text === a.text &&
    d?.text === b.text &&
    a.text === a.key
  )
}
