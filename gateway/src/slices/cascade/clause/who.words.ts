import { unionKinds, type UnitKindCode } from '@antq/shared-schema'

/** Who is meant by the words of a clause, as far as words alone can say. */
export interface WhoInWords {
  unitKinds: UnitKindCode[]
  /** Only those that stand directly below (trực thuộc, các cấp). */
  isDirect: boolean
  /** What is left: names that only the register of units can tell. */
  names: string[]
}

const KINDS: readonly { words: RegExp; kinds: readonly UnitKindCode[] }[] = [
  { words: /^(?:liên đoàn lao động|lđlđ|công đoàn)?\s*(?:cấp\s+)?huyện$/, kinds: ['district-union'] },
  { words: /^(?:công đoàn|cđ)?\s*ngành(?: địa phương)?$/, kinds: ['industry-union'] },
  { words: /^(?:công đoàn|cđ)\s+(?:các\s+)?(?:xã|phường|đặc khu)$/, kinds: ['commune-union'] },
  { words: /^(?:liên đoàn lao động|lđlđ)\s+(?:các\s+)?tỉnh$/, kinds: ['provincial-union'] },
  { words: /^(?:công đoàn cơ sở|cđcs)$/, kinds: ['grassroots-union'] },
  { words: /^(?:cấp công đoàn|công đoàn(?: các)? cấp|công đoàn(?: cấp)? trực thuộc|đơn vị)$/, kinds: unionKinds },
]

/** Words before and after the name of a kind that say nothing about which kind it is. */
const BEFORE = /^(?:mỗi|các|từng|toàn thể|tất cả(?: các)?)\s+/
const AFTER = /\s+(?:trực thuộc|cấp dưới|trong tỉnh|trong ngành|toàn tỉnh)$/
/** Second and third members of “LĐLĐ huyện, thị xã, thành phố và tương đương”. */
const TAILS = new Set(['thị xã', 'thành phố', 'quận', 'tương đương', 'phường', 'đặc khu', 'xã'])

/**
 * Reads “LĐLĐ huyện, thị xã, thành phố; Công đoàn ngành và tương đương”, “Mỗi công đoàn cơ sở”, “Các cấp công đoàn,
 * Nhà Văn hóa Lao động tỉnh”.
 * @param who as printed; null where the clause names nobody: then every union directly below is meant
 */
export function whoInWords(who: string | null): WhoInWords {
  if (who === null || who.trim() === '') return { unitKinds: [...unionKinds], isDirect: true, names: [] }
  const text = who.normalize('NFC')
  const inBrackets = /\(([^)]*)\)/.exec(text)?.[1]
  const parts = (inBrackets ?? text).split(/[,;]|\s+và\s+/u).map((part) => part.trim())
  const unitKinds = new Set<UnitKindCode>()
  const names: string[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const kinds = kindsOf(part)
    if (kinds) for (const kind of kinds) unitKinds.add(kind)
    else if (!TAILS.has(part.toLowerCase())) names.push(part)
  }
  return { unitKinds: [...unitKinds], isDirect: isDirect(text, unitKinds), names }
}

function kindsOf(part: string): readonly UnitKindCode[] | undefined {
  const bare = part.toLowerCase().replace(BEFORE, '').replace(AFTER, '').trim()
  return KINDS.find(({ words }) => words.test(bare))?.kinds
}

/** “trực thuộc”, and “các cấp”: each level hears from the one below it, not from all below. */
function isDirect(text: string, kinds: ReadonlySet<UnitKindCode>): boolean {
  return /trực thuộc/iu.test(text) || kinds.size === unionKinds.length
}
