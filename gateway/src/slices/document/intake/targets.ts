import type { TargetOperatorCode } from '@antq/shared-schema'
import type { BodyParagraph, DocumentParts } from './document.js'
import type { Target } from './findings.js'
import { countAt, type Count } from './numbers.js'
import { ownerAt, ownerOf } from './owner.js'
import { phraseSet } from './phrases.js'
import { rawOf, spanOf, textOf, type Sign } from './reading.js'
import { sentencesOf, type Sentence } from './sentences.js'

/** A quantity that is demanded, in signs. */
export interface TargetFound {
  readonly from: number
  readonly to: number
  readonly quantity: number
  readonly operator: TargetOperatorCode
  readonly unit: string
  readonly confidence: number
}

const atLeast = phraseSet(
  'ít nhất',
  'tối thiểu',
  'không dưới',
  'không ít hơn',
  'ít nhất là',
  'tối thiểu là',
  'không thấp hơn',
  'ít nhất có',
  'trên',
  'từ',
)
/** Verbs that order a number of things. */
const orders = phraseSet(
  'lựa chọn',
  'chọn',
  'xây dựng',
  'xây dựng được',
  'thành lập',
  'thành lập mới',
  'tổ chức',
  'tổ chức được',
  'ra mắt',
  'duy trì',
  'phát động',
  'biên soạn',
  'in',
  'in ấn',
  'phát hành',
  'cấp phát',
  'mở',
  'vận động',
  'giới thiệu',
  'đề xuất',
  'bình chọn',
  'nhân rộng',
  'treo',
  'hỗ trợ',
  'trao',
  'kết nạp',
  'tập huấn',
  'kiểm tra',
  'có',
  'đăng',
  'đăng ký',
  'viết',
  'tuyên truyền',
  'đăng tải',
  'thực hiện',
  'đạt',
  'lắp đặt',
  'cử',
  'phát',
  'khen thưởng',
  'biểu dương',
  'xây mới',
  'củng cố',
  'làm',
  'phát triển',
  'sản xuất',
  'thực hiện ít nhất',
  'triển khai',
)
const each = phraseSet('mỗi', 'từng')
const aspirations = phraseSet('phấn đấu', 'phân đấu', 'phân đầu', 'phấn đầu')
const TIMES = new Set(['ngày', 'tháng', 'năm', 'giờ', 'phút', 'tuần', 'quý', 'thập', 'nhiệm'])
/** Things that text is divided into, and what is no unit of work: never targets. */
const NEVER = new Set([
  'điều',
  'khoản',
  'điểm',
  'mục',
  'phần',
  'nội',
  'nhiệm',
  'giải',
  'nhóm',
  'tiêu',
  'bước',
  'khâu',
  'mục',
  'lần',
  'số',
  'trường',
  'cách',
  'phương',
  'nguyên',
  'yêu',
  'hình',
  'lĩnh',
  'mặt',
  'cấp',
  'bộ',
  'bản',
  'bên',
  'nước',
  'trong',
  'tỉnh',
  'triệu',
  'tỷ',
  'nghìn',
  'đồng',
  'trăm',
  'chương',
])
/** Who or what a share is taken of. */
const COUNTED = new Set([
  'công',
  'cán',
  'đoàn',
  'đơn',
  'doanh',
  'hộ',
  'khu',
  'cơ',
  'người',
  'xã',
  'phường',
  'số',
  'các',
  'tổ',
  'chi',
  'thôn',
  'nghiệp',
  'trường',
  'cđcs',
  'cnvclđ',
  'nlđ',
  'nhà',
  'học',
  'giáo',
  'lãnh',
  'ban',
  'đảng',
  'hội',
  'viên',
  'huyện',
  'chủ',
  'lực',
  'địa',
  'ủy',
  'liên',
  'thành',
  'gia',
  'khối',
  'cnlđ',
  'vụ',
  'tin',
  'mô',
  'hệ',
])
const unitStops = new Set([
  'về',
  'trong',
  'cho',
  'tại',
  'của',
  'ở',
  'để',
  'và',
  'phối',
  'tham',
  'đạt',
  'có',
  'được',
  'vi',
  'trở',
  'với',
  'theo',
  'đến',
  'trên',
  'từ',
  'hoạt',
  'thực',
  'đăng',
  'ký',
  'hoặc',
  'là',
  'nhằm',
  'gắn',
  'khi',
  'làm',
  'trước',
  'sau',
  'vào',
  'mỗi',
  'mới',
  'do',
  'nhân',
  'không',
  'cấp',
  'triển',
  'hằng',
  'hàng',
  'năm',
  'tháng',
  'phải',
  'tổ',
  'xây',
  'ký',
  'nào',
  'tiêu',
  'điểm',
  'phong',
  'an',
])

/** Every quantity that the body demands of somebody. */
export function targetsOf(parts: DocumentParts, isForward: (paragraph: BodyParagraph) => boolean): Target[] {
  const { reading } = parts
  const { signs } = reading
  const targets: Target[] = []
  for (const paragraph of parts.body) {
    if (paragraph.isHeading || !isForward(paragraph)) continue
    for (const sentence of sentencesOf(signs, paragraph.textFrom, paragraph.to)) {
      const all = inSentence(signs, sentence)
      if (all.length === 0) continue
      // once a sentence: a text may hold one sentence of a hundred thousand targets
      const who = whoIn(signs, sentence) ?? ownerOf(parts, paragraph)?.name ?? null
      const aspiration = firstAspiration(signs, sentence)
      for (const found of all) {
        const start = startOf(signs, sentence, found)
        targets.push({
          span: spanOf(reading, start, found.to),
          raw: rawOf(reading, start, found.to),
          quantity: found.quantity,
          operator: found.operator,
          unit: found.unit,
          who,
          mandatory: aspiration >= found.to,
          confidence: found.confidence,
        })
      }
    }
  }
  return targets
}

function whoIn(signs: readonly Sign[], sentence: Sentence): string | null {
  const from =
    signs[sentence.from]?.kind === 'word' || signs[sentence.from]?.kind === 'number' ? sentence.from : sentence.from + 1
  return ownerAt(signs, from, sentence.to)?.name ?? null
}

/** A share or a count that belongs to "Mỗi …" starts there. */
function startOf(signs: readonly Sign[], sentence: Sentence, found: TargetFound): number {
  for (let i = found.from - 1; i >= Math.max(sentence.from, found.from - 14); i -= 1) {
    if (signs[i]?.kind === 'comma' || signs[i]?.kind === 'colon') break
    if (each.at(signs, i) && !TIMES.has(signs[i + 1]?.key ?? '')) return i
  }
  return found.from
}

function firstAspiration(signs: readonly Sign[], sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i += 1) if (aspirations.at(signs, i)) return i
  return Number.POSITIVE_INFINITY
}

function inSentence(signs: readonly Sign[], sentence: Sentence): TargetFound[] {
  const found: TargetFound[] = []
  let eachAt = -100
  for (let i = sentence.from; i < sentence.to;) {
    if (each.at(signs, i) && !TIMES.has(signs[i + 1]?.key ?? '')) eachAt = i
    const isEach = i - eachAt < 14
    const item =
      minimumAt(signs, i, isEach) ??
      shareAt(signs, i) ??
      orderAt(signs, i, isEach) ??
      (isEach && i > eachAt + 1 ? perUnitAt(signs, i) : null)
    if (item && item.to <= sentence.to && !isPast(signs, sentence.from, item.from)) {
      found.push(item)
      i = item.to
    } else i += 1
  }
  return found
}

/** "đã tổ chức 15 cuộc" tells what was done. */
function isPast(signs: readonly Sign[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 3); i < at; i += 1) if (signs[i]?.key === 'đã') return true
  return false
}

/** "ít nhất 10 cuộc tuyên truyền", "tối thiểu 90% CĐCS". */
function minimumAt(signs: readonly Sign[], at: number, isEach: boolean): TargetFound | null {
  const cue = atLeast.at(signs, at)
  if (!cue) return null
  const isWeak = cue.value === 'từ' || cue.value === 'trên'
  const count = countAt(signs, cue.end)
  if (!count) return null
  if (signs[count.end]?.kind === 'percent') return share(signs, at, count, '>=', isWeak)
  if (isWeak) {
    // "từ 02 mô hình trở lên", "từ 02 đến 03 cuộc"
    if (count.isWord || (cue.value === 'từ' && !orders.at(signs, at - 1) && !orders.at(signs, at - 2))) return null
    if (cue.value === 'trên') return null
    // "các đơn vị có từ 50 đoàn viên trở lên": whom it concerns, not what is asked
    if (signs[at - 1]?.key === 'có' && !isEach && !aspirations.at(signs, at - 3)) return null
  }
  const more =
    signs[count.end]?.key === 'đến' || signs[count.end]?.kind === 'dash' ? countAt(signs, count.end + 1) : null
  const unitFrom = more?.end ?? count.end
  const unit = unitAt(signs, unitFrom, true)
  return unit
    ? { from: at, to: unit.end, quantity: count.value, operator: '>=', unit: unit.text, confidence: 0.95 }
    : null
}

/** "100% CĐCS", "90% trở lên đoàn viên", "70% trở lên số đầu mối". */
function shareAt(signs: readonly Sign[], at: number): TargetFound | null {
  const count = signs[at]?.kind === 'number' ? countAt(signs, at) : null
  if (!count || signs[count.end]?.kind !== 'percent') return null
  return share(signs, at, count, '=')
}

/** What a share is to come to: "từ 70% trở lên được công nhận". */
const GOALS = new Set(['được', 'đạt'])
const reached = phraseSet(
  'đạt',
  'phấn đấu',
  'phấn đấu có',
  'phấn đấu đạt',
  'bảo đảm',
  'đảm bảo',
  'có',
  'đạt trên',
  'đạt từ',
)

function share(
  signs: readonly Sign[],
  from: number,
  count: Count,
  operator: '>=' | '=',
  isWeak = false,
): TargetFound | null {
  let end = count.end + 1
  const isMore = signs[end]?.key === 'trở' && signs[end + 1]?.key === 'lên'
  if (isMore) end += 2
  const noun = signs[end]
  const isCounted =
    noun?.kind === 'word' &&
    (COUNTED.has(noun.key) ||
      (noun.key === 'tổng' && signs[end + 1]?.key === 'số' && COUNTED.has(signs[end + 2]?.key ?? '')))
  const isReached = [1, 2, 3].some((back) => reached.at(signs, from - back)?.end === from)
  if (!isCounted && (!isReached || isWeak) && !(isWeak && isMore && GOALS.has(noun?.key ?? ''))) return null
  // "từ 50% tổng số lao động", "trên 30% số người": a threshold
  if (isWeak && !isMore && !isReached) return null
  // "giảm 20% so với", "không hưởng 100% lương": a comparison or a rate
  if (noun?.key === 'so' || noun?.key === 'lương' || noun?.key === 'mức' || noun?.key === 'kinh') return null
  if (count.value > 100) return null
  const unit = isCounted ? unitAt(signs, end, false) : null
  return {
    from,
    to: unit?.end ?? end,
    quantity: count.value,
    operator: isMore ? '>=' : operator,
    unit: unit ? `% ${unit.text}` : '%',
    confidence: 0.8,
  }
}

/** "lựa chọn 01 doanh nghiệp", "tổ chức 02 hội nghị"; a number word counts only where "mỗi" distributes it. */
function orderAt(signs: readonly Sign[], at: number, isEach: boolean): TargetFound | null {
  const order = orders.at(signs, at)
  if (!order) return null
  const count = countAt(signs, order.end)
  if (!count || (count.isWord && !isEach && count.value < 2) || (count.isWord && signs[order.end]?.key === 'năm'))
    return null
  if (
    (order.value === 'có' || order.value === 'đạt' || order.value === 'thực hiện' || order.value === 'triển khai') &&
    !isEach
  )
    return null
  const unit = unitAt(signs, count.end, true)
  if (!unit) return null
  const isMore = signs[unit.end]?.key === 'trở' && signs[unit.end + 1]?.key === 'lên'
  return {
    from: at,
    to: isMore ? unit.end + 2 : unit.end,
    quantity: count.value,
    operator: isMore ? '>=' : '=',
    unit: unit.text,
    confidence: isEach ? 0.9 : 0.8,
  }
}

/** "mỗi huyện 02 cuộc". */
function perUnitAt(signs: readonly Sign[], at: number): TargetFound | null {
  const count = signs[at]?.kind === 'number' ? countAt(signs, at) : null
  if (
    !count ||
    count.value > 10_000 ||
    signs[at - 1]?.kind !== 'word' ||
    signs[at - 1]?.key === 'số' ||
    signs[at - 1]?.key === 'năm'
  )
    return null
  const unit = unitAt(signs, count.end, true)
  return unit
    ? { from: at, to: unit.end, quantity: count.value, operator: '=', unit: unit.text, confidence: 0.75 }
    : null
}

/** Words that count, after which two more belong to what is counted. */
const COUNTERS = new Set([
  'cuộc',
  'buổi',
  'lớp',
  'đợt',
  'tin',
  'tổ',
  'đội',
  'câu',
  'nhóm',
  'bản',
  'hộ',
  'bài',
  'chuyên',
])

/** What is counted: two or three words, ending before "về", "tại", "của" … */
function unitAt(signs: readonly Sign[], at: number, isStrict: boolean): { text: string; end: number } | null {
  const first = signs[at]
  if (first?.kind !== 'word' || (isStrict && (TIMES.has(first.key) || NEVER.has(first.key)))) return null
  const isUnion = first.key === 'công' && signs[at + 2]?.key === 'cơ'
  const longest = isUnion ? 4 : COUNTERS.has(first.key) ? 3 : 2
  let end = at + 1
  while (end < at + longest && signs[end]?.kind === 'word' && !unitStops.has(signs[end]?.key ?? '')) end += 1
  return { text: textOf(signs, at, end), end }
}
