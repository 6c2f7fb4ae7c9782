import type { DocumentParts, BodyParagraph } from './document.js'
import { bodyAt, startsWithBody, type NamedBody } from './issuer.grammar.js'
import { phraseSet } from './phrases.js'
import { Gap, type Sign, textOf } from './reading.js'
import { isCapitalised } from './words.js'

/** Words that give work to somebody. */
const givings = phraseSet('giao', 'giao cho', 'phân công', 'yêu cầu', 'đề nghị', 'đề nghị các đồng chí', 'chỉ đạo')
/** Verbs with which the work itself starts: who it is given to ends there. */
const verbs = phraseSet(
  'nơi',
  'họp',
  'là',
  'luân phiên',
  'cấp tài liệu',
  'cấp kinh phí',
  'cấp phát',
  'cấp giấy',
  'huy động',
  'trở thành',
  'thống nhất',
  'trình',

  'định kỳ',
  'hằng năm',
  'hàng năm',
  'hằng quý',
  'hằng tháng',
  'hàng tháng',
  'hàng quý',
  'sửa đổi',
  'đánh giá',
  'xây dựng',
  'tổ chức',
  'triển khai',
  'thực hiện',
  'tham mưu',
  'lựa chọn',
  'phối hợp',
  'chủ trì',
  'chủ động',
  'báo cáo',
  'gửi',
  'rà soát',
  'hướng dẫn',
  'phấn đấu',
  'đăng ký',
  'thành lập',
  'tăng cường',
  'quán triệt',
  'tuyên truyền',
  'theo dõi',
  'tổng hợp',
  'kiểm tra',
  'căn cứ',
  'có trách nhiệm',
  'có kế hoạch',
  'chịu trách nhiệm',
  'cử',
  'vận động',
  'đẩy mạnh',
  'cụ thể hóa',
  'nghiên cứu',
  'chỉ đạo',
  'phổ biến',
  'chọn',
  'duy trì',
  'bố trí',
  'hoàn thành',
  'tiếp tục',
  'thường xuyên',
  'đôn đốc',
  'nghiêm túc',
  'có ít nhất',
  'có',
  'phải',
  'cần',
  'phân đấu',
  'phân đầu',
  'lập',
  'nộp',
  'giúp',
  'đề xuất',
  'cung cấp',
  'đưa',
  'đăng',
  'được',
  'làm',
  'in',
  'mở',
  'đọc',
  'nắm',
  'xem xét',
  'quan tâm',
  'tích cực',
  'kịp thời',
  'bảo đảm',
  'đảm bảo',
  'sử dụng',
  'ký',
  'lồng ghép',
  'gắn',
  'lấy',
  'thống kê',
  'thông báo',
  'khảo sát',
  'sơ kết',
  'tổng kết',
  'tập huấn',
  'biên soạn',
  'bám sát',
  'nâng cao',
  'phát huy',
  'phát động',
  'phát hiện',
  'giám sát',
  'tham gia',
  'ban hành',
  'hỗ trợ',
  'quản lý',
  'trực tiếp',
  'khẩn trương',
  'đồng loạt',
  'ra mắt',
  'treo',
  'viết',
  'trao đổi',
  'thường trực',
  'thẩm định',
  'kiểm điểm',
  'xét duyệt',
  'trình',
  'tạo',
  'giữ',
  'cùng',
  'đổi mới',
  'đi đầu',
  'nêu cao',
  'tự',
  'dự',
  'nhận',
  'rút kinh nghiệm',
  'tiến hành',
  'quyết định',
  'công nhận',
  'ra quyết định',
  'có văn bản',
)
const collectives = phraseSet('các', 'mỗi', 'từng', 'toàn thể', '100 %')
const LONGEST_OWNER = 30

const NOBODY = new Set([
  'năm',
  'quý',
  'tháng',
  'tuần',
  'nội',
  'hoạt',
  'tài',
  'văn',
  'hình',
  'biện',
  'trường',
  'tiêu',
  'nhiệm',
  'giải',
  'chỉ',
  'hành',
])

/** Somebody to whom a paragraph gives work. */
export interface Owner {
  readonly name: string
  readonly end: number
}

/**
 * Who is to do what the signs `from` to `to` say: "Giao X lựa chọn …", "Yêu cầu các cấp … xây dựng …",
 * "Mỗi công đoàn cơ sở …", "Ban Tuyên giáo chủ trì …".
 */
export function ownerAt(signs: readonly Sign[], from: number, to: number): Owner | null {
  const giving = givings.at(signs, from)
  const start = giving ? giving.end : from
  // "Mỗi năm", "Các nội dung": nobody
  if (!giving && NOBODY.has(signs[from + 1]?.key ?? '') && collectives.at(signs, from)) return null
  if (!giving && !collectives.at(signs, from) && !startsWithBody(signs, from)) return null
  if (!giving && startsWithBody(signs, from) && !isCapitalised(signs[from]?.text ?? '')) return null
  for (let i = start; i < Math.min(to, start + LONGEST_OWNER); i += 1) {
    const sign = signs[i]
    if (!sign) break
    if (i > start && verbs.at(signs, i) && !isCapitalised(sign.text))
      return { name: textOf(signs, start, trim(signs, start, i)), end: i }
    if (sign.kind === 'colon') return giving || i - start < 12 ? { name: textOf(signs, start, i), end: i + 1 } : null
    if (sign.kind === 'semicolon' || sign.kind === 'point' || sign.kind === 'quote' || sign.kind === 'percent') break
  }
  return null
}

function trim(signs: readonly Sign[], from: number, to: number): number {
  let end = to
  while (
    end > from + 1 &&
    (signs[end - 1]?.kind === 'comma' || ['và', 'thì', 'để', 'trong', 'phải', 'sẽ'].includes(signs[end - 1]?.key ?? ''))
  )
    end -= 1
  return end
}

/** Who a heading puts in charge: "1. Liên đoàn Lao động tỉnh", "2. Các cấp công đoàn …". */
export function ownerOfHeading(parts: DocumentParts, index: number): string | null {
  for (let i = index; i >= 0; i -= 1) {
    const heading = parts.headings[i]
    if (!heading) return null
    if (heading.level === 1) return null
    const { signs } = parts.reading
    const from = heading.to - countWords(signs, heading)
    if (
      heading.heading !== '' &&
      (startsWithBody(signs, from) || collectives.at(signs, from) || givings.at(signs, from))
    ) {
      const giving = givings.at(signs, from)
      return giving ? textOf(signs, giving.end, heading.to) : heading.heading
    }
    if (heading.level === 2) return null
  }
  return null
}

function countWords(
  signs: readonly Sign[],
  heading: { readonly from: number; readonly to: number; readonly label: string },
): number {
  let at = heading.from + 1
  while (at < heading.to && signs[at]?.kind !== 'word') at += 1
  return heading.to - at
}

/** Who has to do what a paragraph says: named in it, else in the heading above. */
export function ownerOf(parts: DocumentParts, paragraph: BodyParagraph): Owner | null {
  const named = ownerAt(parts.reading.signs, paragraph.textFrom, paragraph.to)
  if (named) return named
  const above = ownerOfHeading(parts, paragraph.heading)
  return above === null ? null : { name: above, end: paragraph.textFrom }
}

const joinings = phraseSet(
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp chặt chẽ với',
  'phối hợp',
  'cùng với',
  'với sự phối hợp của',
  'kết hợp với',
)

/** Bodies named after "phối hợp với": bodies only, no descriptions. */
export function cooperatorsIn(signs: readonly Sign[], from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i += 1) {
    const joining = joinings.at(signs, i)
    if (!joining) continue
    let at = joining.end
    while (at < to) {
      while (['các', 'với', 'cùng'].includes(signs[at]?.key ?? '')) at += 1
      const body = bodyAt(signs, at) ?? policeAt(signs, at)
      if (!body || body.end > to) break
      if (!found.includes(body.name)) found.push(body.name)
      at = body.end
      const link = signs[at]
      if (link?.kind === 'comma' || link?.key === 'và' || (link?.kind === 'semicolon' && link.gap === Gap.None)) at += 1
      else break
    }
    i = joining.end - 1
  }
  return found
}

/** The police are often written small: "phối hợp với công an xã, phường". */
function policeAt(signs: readonly Sign[], at: number): NamedBody | null {
  let end = at
  if (signs[end]?.key === 'lực' && signs[end + 1]?.key === 'lượng') end += 2
  if (signs[end]?.key !== 'công' || signs[end + 1]?.key !== 'an') return null
  end += 2
  while (
    TERRITORIES.has(signs[end]?.key ?? '') ||
    (signs[end]?.kind === 'comma' && TERRITORIES.has(signs[end + 1]?.key ?? ''))
  )
    end += 1
  return { name: textOf(signs, at, end), end }
}

const TERRITORIES = new Set([
  'xã',
  'phường',
  'huyện',
  'tỉnh',
  'cấp',
  'cùng',
  'địa',
  'phương',
  'cơ',
  'sở',
  'thị',
  'trấn',
  'đồng',
])
