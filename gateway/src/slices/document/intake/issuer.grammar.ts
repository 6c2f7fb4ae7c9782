import { PhraseBook, phraseSet } from './phrases.js'
import { Gap, type Sign } from './reading.js'
import { isCapitalised, isCapitals } from './words.js'

/** Words with which the name of a body starts, in their usual spelling (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const BODY_HEADS = [
  'Ủy ban nhân dân',
  'Ủy ban Nhân dân',
  'Ủy ban Mặt trận Tổ quốc',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban MTTQ',
  'Ủy ban Trung ương',
  'Ủy ban Kiểm tra',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban',
  'Hội đồng nhân dân',
  'Hội đồng',
  'Liên đoàn Lao động',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Tổng Liên đoàn',
  'Tổng Liên đoàn Lao động',
  'Công đoàn',
  'Nghiệp đoàn',
  'Công an',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Chấp hành Trung ương',
  'Ban Bí thư',
  'Ban Bí thư Trung ương Đảng',
  'Bộ Chính trị',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'Ban Tuyên giáo',
  'Ban Tổ chức',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Quản lý',
  'Ban Giám đốc',
  'Ban Giám hiệu',
  'Ban Thường trực',
  'Ban',
  'Bộ',
  'Sở',
  'Cục',
  'Vụ',
  'Viện',
  'Phòng',
  'Chi cục',
  'Tổng cục',
  'Bộ trưởng',
  'Giám đốc',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Thủ tướng',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Chủ tịch nước',
  'Văn phòng',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng đoàn',
  'Ban cán sự đảng',
  'Đoàn Chủ tịch',
  'Thường trực',
  'Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Hội',
  'Đoàn',
  'Đoàn Thanh niên',
  'Trung ương Đảng',
  'Trung ương',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Nhà Văn hóa Lao động',
  'Trung tâm',
  'Trường',
  'Công ty',
  'Tập đoàn',
  'Tổng công ty',
  'Bảo hiểm xã hội',
  'Ngân hàng',
  'Kho bạc',
  'Thanh tra',
  'Bộ Tư lệnh',
  'Bộ Chỉ huy',
  'UBND',
  'HĐND',
  'LĐLĐ',
  'TLĐ',
  'CĐ',
  'MTTQ',
  'BCĐ',
  'BCD',
  'BTV',
  'BCH',
  'UBMTTQ',
  'Cơ quan',
  'Đại hội',
  'Báo',
  'Đài',
  'Đài Phát thanh và Truyền hình',
  'Thành Đoàn',
  'Tỉnh Đoàn',
  'Huyện Đoàn',
  'Bộ đội Biên phòng',
  'Công đoàn cơ sở',
  'CĐCS',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Liên hiệp',
  'Liên minh',
  'Sư đoàn',
  'Quân khu',
] as const

const allHeads = new PhraseBook<string>(BODY_HEADS.map((head) => [head, head] as const))
/** Words that start like a body and are none: "Ban hành", "Hội nghị", "Báo cáo". */
const notBodies = phraseSet(
  'ban hành',
  'phòng chống',
  'phòng ngừa',
  'phòng cháy',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'đoàn viên',
  'đoàn kết',
  'trường hợp',
  'bộ phận',
  'bộ luật',
  'báo cáo',
  'viện dẫn',
  'vụ việc',
  'vụ án',
  'đài thọ',
  'hội viên',
  'hội đủ',
  'cục bộ',
  'sở hữu',
  'sở tại',
  'hội nhập',
  'công đoàn phí',
  'chủ tịch nước ngoài',
  'đoàn thể',
  'ban đầu',
)

/** Heads at sign `at`; one of a single word needs a capital or a territory after it. */
const heads = {
  at(signs: readonly Sign[], at: number): { value: string; end: number } | null {
    const found = allHeads.at(signs, at)
    if (!found || notBodies.at(signs, at)) return null
    if (found.end > at + 1 || isCapitals(signs[at]?.text ?? '')) return found
    const next = signs[found.end]
    return next?.kind === 'word' && (isCapitalised(next.text) || TERRITORIES.has(next.key)) ? found : null
  },
}
const TERRITORIES = new Set([
  'tỉnh',
  'thành',
  'huyện',
  'quận',
  'thị',
  'xã',
  'phường',
  'đặc',
  'ngành',
  'các',
  'cấp',
  'trung',
  'chuyên',
  'bảo',
  'khu',
  'cơ',
  'cùng',
])
/** Branches of work and other pairs of which only the first word has a capital: "Bộ Công an", "Ban Tuyên giáo – Nữ công". */
export const BRANCHES = [
  'Công an',
  'Văn hóa',
  'Thể thao',
  'Du lịch',
  'Thương binh',
  'Xã hội',
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Y tế',
  'Giáo dục',
  'Đào tạo',
  'Quốc phòng',
  'Công thương',
  'Công Thương',
  'Ngoại giao',
  'Giao thông vận tải',
  'Giao thông',
  'Xây dựng',
  'Nông nghiệp',
  'Phát triển nông thôn',
  'Môi trường',
  'Khoa học',
  'Công nghệ',
  'Thông tin',
  'Truyền thông',
  'Kế hoạch',
  'Đầu tư',
  'Tài nguyên',
  'Dân tộc',
  'Tôn giáo',
  'Nữ công',
  'Tuyên giáo',
  'Dân vận',
  'Tổ chức',
  'Lao động',
  'Tổ quốc',
  'Mặt trận',
  'Cựu chiến binh',
  'Nông dân',
  'Liên hiệp Phụ nữ',
  'Phụ nữ',
  'Thanh niên',
  'Thanh tra',
  'Biên phòng',
  'Quân sự',
  'Khu công nghiệp',
  'Khu kinh tế',
  'Chính sách',
  'Pháp luật',
  'Kiểm tra',
  'Tham mưu',
  'Cảnh sát hình sự',
  'An ninh',
  'Phát thanh',
  'Truyền hình',
  'Quan hệ lao động',
  'Bảo hiểm xã hội',
  'Hải quan',
  'Kiểm sát',
  'Dân chủ',
  'Việt Nam',
  'Phát triển',
  'Khoáng sản',
  'Cộng sản',
  'Xây dựng phong trào',
  'bảo vệ an ninh',
  'Quản lý',
  'Viên chức',
  'Dầu khí',
  'Điện lực',
  'Dệt may',
  'Cao su',
  'Than',
  'Hành chính',
  'Quản trị',
  'Đường sắt',
  'Ngân hàng',
  'Thuế',
  'Kinh tế',
  'Văn phòng',
  'Thống kê',
  'Phòng chống',
  'Phòng, chống',
  'Quyền',
  'Chính quyền',
  'Công đoàn',
  'Nhân dân',
  'Đối ngoại',
  'Đời sống',
] as const
const branches = phraseSet(...BRANCHES)
/** Small words that go on with a name. */
const LINKS = new Set([
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'thị',
  'xã',
  'trấn',
  'phường',
  'đặc',
  'khu',
  'ngành',
  'trung',
  'ương',
  'nhân',
  'dân',
  'viên',
  'chức',
  'nghiệp',
  'khóa',
  'lần',
  'cấp',
  'nước',
  'các',
  'cơ',
  'sở',
  'ủy',
  'đảng',
  'trực',
  'thuộc',
])
/** Words after which no name goes on. */
const stops = phraseSet(
  'về',
  'v/v',
  'phê duyệt',
  'ban hành',
  'quy định',
  'hướng dẫn',
  'triển khai',
  'tăng cường',
  'sửa đổi',
  'bãi bỏ',
  'công bố',
  'yêu cầu',
  'gọi tắt',
  'ngày',
  'quy chế',
)
const LONGEST_NAME = 45

/** A body as prose names it. */
export interface NamedBody {
  readonly name: string
  readonly end: number
}

/**
 * Reads the name of a body from sign `at`: a known head, then capitals and the small words that link them.
 * The name of a steering committee has the movement in it, commas and brackets included.
 */
export function bodyAt(signs: readonly Sign[], at: number): NamedBody | null {
  const head = heads.at(signs, at)
  const first = signs[at]
  if (!head || !first || !isCapitalised(first.text)) return null
  const end = isSteering(head.value) ? steeringEnd(signs, head.end) : nameEnd(signs, head.end, head.value)
  return { name: nameOf(signs, at, end), end }
}

function isSteering(head: string): boolean {
  return head === 'Ban Chỉ đạo' || head === 'BCĐ' || head === 'BCD'
}

function nameEnd(signs: readonly Sign[], from: number, head: string): number {
  let end = from
  while (end < from + LONGEST_NAME) {
    const sign = signs[end]
    if (!sign || sign.gap === Gap.Blank || stops.at(signs, end)) break
    const pair = isCapitalised(sign.text) ? (heads.at(signs, end) ?? branches.at(signs, end)) : null
    if (pair && pair.end > end + 1) {
      end = pair.end
      continue
    }
    if (sign.kind === 'word') {
      const goesOn = isCapitalised(sign.text) || (LINKS.has(sign.key) && !isVerb(signs, end)) || joins(signs, end, head)
      if (!goesOn) break
      end += 1
    } else if (sign.kind === 'number' && sign.text.length <= 3 && sign.gap <= Gap.Space) end += 1
    else if (
      (sign.kind === 'dash' || sign.kind === 'comma' || sign.kind === 'ampersand' || sign.kind === 'point') &&
      joins(signs, end, head)
    )
      end += 1
    else break
  }
  while (end > from && LINKS_ALONE.has(signs[end - 1]?.key ?? '')) end -= 1
  return end
}

/** "thành" is a verb but in "thành phố" and "thành ủy". */
function isVerb(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1]?.key
  return signs[at]?.key === 'thành' && next !== 'phố' && next !== 'ủy'
}

/** No name ends with these. */
const LINKS_ALONE = new Set(['các', 'và', ',', '-', 'cấp', 'lần', 'trực'])
/** Heads whose names list several branches of work. */
const LISTING = new Set([
  'Bộ',
  'Sở',
  'Ban',
  'Cục',
  'Vụ',
  'Phòng',
  'Bộ trưởng',
  'Giám đốc',
  'Ban Quản lý',
  'Hội',
  'Đoàn',
  'Đoàn Thanh niên',
  'Ban Tuyên giáo',
  'Chi cục',
  'Trung tâm',
  'Viện',
])

/** "Bộ Văn hóa, Thể thao và Du lịch", "Sở Lao động - Thương binh và Xã hội", "TP. Hồ Chí Minh". */
function joins(signs: readonly Sign[], at: number, head: string): boolean {
  const sign = signs[at]
  const next = signs[at + 1]
  if (!sign || !next || next.kind !== 'word' || next.gap >= Gap.Blank) return false
  // "các huyện, thị xã, thành phố"
  if ((sign.kind === 'comma' || sign.key === 'và') && PLACES.has(next.key) && PLACES.has(signs[at - 1]?.key ?? ''))
    return true
  if (!isCapitalised(next.text)) return false
  if (sign.kind === 'point') return /^(?:TP|TX|Tp)$/u.test(signs[at - 1]?.text ?? '')
  if (heads.at(signs, at + 1) && sign.kind !== 'dash') return false
  if (sign.key === 'và') return LISTING.has(head)
  if (sign.kind === 'comma') return LISTING.has(head) && listGoesOn(signs, at)
  return sign.kind === 'dash' || sign.kind === 'ampersand'
}

const PLACES = new Set(['huyện', 'quận', 'thị', 'xã', 'thành', 'phố', 'phường', 'trấn', 'khu', 'tỉnh'])

/** A comma belongs to the name only where the list closes with "và" and a capital. */
function listGoesOn(signs: readonly Sign[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 8; i += 1) {
    const sign = signs[i]
    if (sign?.key === 'và') return isCapitalised(signs[i + 1]?.text ?? '') && !heads.at(signs, i + 1)
    if (sign?.kind !== 'word' && sign?.kind !== 'comma') return false
  }
  return false
}

/** "Ban Chỉ đạo phòng, chống tội phạm, … (TDBVANTQ) tỉnh Bắc Giang" ends with its territory or before "về". */
function steeringEnd(signs: readonly Sign[], from: number): number {
  let end = from
  while (end < from + LONGEST_NAME) {
    const sign = signs[end]
    if (
      !sign ||
      sign.gap === Gap.Blank ||
      sign.kind === 'semicolon' ||
      sign.kind === 'point' ||
      sign.kind === 'colon' ||
      stops.at(signs, end)
    )
      break
    if (sign.kind === 'open' && signs[end + 2]?.kind !== 'close') break
    if (sign.kind === 'close' && signs[end - 2]?.kind !== 'open') break
    if (sign.kind === 'quote') break
    end += 1
    if (sign.key === 'tỉnh' || (sign.key === 'phố' && signs[end - 2]?.key === 'thành')) return nameEnd(signs, end, '')
  }
  while (end > from && (signs[end - 1]?.kind === 'comma' || signs[end - 1]?.key === 'và')) end -= 1
  return end
}

/** The name without the abbreviations that it explains in brackets. */
function nameOf(signs: readonly Sign[], from: number, to: number): string {
  let name = ''
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    if (!sign) break
    if (sign.kind === 'open' && signs[i + 2]?.kind === 'close') {
      i += 2
      continue
    }
    name += i > from && sign.gap !== Gap.None ? ` ${sign.text}` : sign.text
  }
  return name
}

/** Whether prose names a body at sign `at`: used to tell headings that assign work. */
export function startsWithBody(signs: readonly Sign[], at: number): boolean {
  return heads.at(signs, at) !== null && isCapitalised(signs[at]?.text ?? '')
}
