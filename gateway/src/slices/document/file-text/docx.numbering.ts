/** One level of an automatic list of Word. */
interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** Reads one list: its levels by number. */
type Levels = Map<number, Level>

/**
 * Labels of automatic lists ("I.", "1.", "a)", "-"). Word stores that a paragraph is in a list, not what the list
 * prints, and mammoth passes on only whether it is ordered; without this a typed "II." and an automatic one differ.
 */
export class ListNumbering {
  readonly #places = new Map<string, { list: string; level: number }>()
  readonly #levels = new Map<string, Level>()
  readonly #counters = new Map<string, number[]>()
  /** `word/numbering.xml` in which each level carries a name that mammoth hands on (as `paragraphStyleId`). */
  readonly xml: string

  /** @param xml  `word/numbering.xml` */
  constructor(xml: string) {
    const lists = readLists(xml)
    const parts: string[] = []
    const linked = new Set<string>()
    for (const [id, { levels, styles }] of lists) {
      parts.push(`<w:abstractNum w:abstractNumId="${id}">`)
      for (const [number, level] of levels) {
        const style = styles.get(number)
        const name = style !== undefined && !linked.has(style) ? style : `list:${id}:${number}`
        if (style !== undefined) linked.add(style)
        this.#levels.set(keyOf(id, number), level)
        this.#places.set(name, { list: id, level: number })
        parts.push(
          `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${level.format === 'bullet' ? 'bullet' : 'decimal'}"/><w:pStyle w:val="${escaped(name)}"/></w:lvl>`,
        )
      }
      parts.push('</w:abstractNum>')
    }
    for (const id of lists.keys()) parts.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
    this.xml = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="${NAMESPACE}">${parts.join('')}</w:numbering>`
  }

  /** Label of the next paragraph at this level; empty where the list is unknown. */
  next(name: string): string {
    const place = this.#places.get(name)
    const own = place && this.#levels.get(keyOf(place.list, place.level))
    if (!place || !own) return ''
    const counters = this.#counters.get(place.list) ?? []
    this.#counters.set(place.list, counters)
    counters[place.level] = (counters[place.level] ?? own.start - 1) + 1
    counters.length = place.level + 1
    if (own.format === 'bullet') return '-'
    return own.text.replace(/%([1-9])/g, (_match, digit: string) => {
      const level = Number(digit) - 1
      return written(counters[level] ?? 1, this.#levels.get(keyOf(place.list, level))?.format ?? 'decimal')
    })
  }
}

function keyOf(list: string, level: number): string {
  return `${list}:${level}`
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

interface List {
  readonly levels: Levels
  readonly styles: ReadonlyMap<number, string>
}

/** Lists by `w:numId`: each has the levels of its abstract list, with the starts that it sets itself. */
function readLists(xml: string): Map<string, List> {
  const abstracts = new Map<string, List>()
  for (const [, id = '', body = ''] of blocks(xml, 'w:abstractNum', 'w:abstractNumId'))
    abstracts.set(id, readLevels(body))
  const lists = new Map<string, List>()
  for (const [, id = '', body = ''] of blocks(xml, 'w:num', 'w:numId')) {
    const abstract = abstracts.get(valueOf(body, 'w:abstractNumId') ?? '')
    if (!abstract) continue
    const levels: Levels = new Map(abstract.levels)
    for (const [, number = '', override = ''] of blocks(body, 'w:lvlOverride', 'w:ilvl')) {
      const start = Number(valueOf(override, 'w:startOverride') ?? Number.NaN)
      const level = levels.get(Number(number))
      if (level && Number.isInteger(start)) levels.set(Number(number), { ...level, start })
    }
    lists.set(id, { levels, styles: abstract.styles })
  }
  return lists
}

function readLevels(body: string): List {
  const levels: Levels = new Map()
  const styles = new Map<number, string>()
  for (const [, number = '', level = ''] of blocks(body, 'w:lvl', 'w:ilvl')) {
    const start = Number(valueOf(level, 'w:start') ?? '1')
    levels.set(Number(number), {
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: unescaped(valueOf(level, 'w:lvlText') ?? ''),
      start: Number.isInteger(start) ? start : 1,
    })
    const style = valueOf(level, 'w:pStyle')
    if (style !== null) styles.set(Number(number), unescaped(style))
  }
  return { levels, styles }
}

/** Elements of a name with one attribute: the match, the attribute, the content. Such elements do not nest. */
function* blocks(xml: string, name: string, attribute: string): Generator<[string, string, string]> {
  const open = new RegExp(`<${name}\\s[^<>]*?${attribute}="([^"<>]*)"[^<>]*>`, 'g')
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const end = match[0].endsWith('/>') ? open.lastIndex : xml.indexOf(`</${name}>`, open.lastIndex)
    if (end < 0) return
    yield [match[0], match[1] ?? '', xml.slice(open.lastIndex, end)]
    open.lastIndex = end
  }
}

function valueOf(xml: string, name: string): string | null {
  return new RegExp(`<${name}\\s[^<>]*?w:val="([^"<>]*)"`).exec(xml)?.[1] ?? null
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerLetter':
      return letters(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

function roman(count: number): string {
  if (count > 3999) return String(count)
  let rest = count
  let text = ''
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign
  return text
}

/** a … z, then aa, bb …, as Word does. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((Math.max(count, 1) - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9))
}
