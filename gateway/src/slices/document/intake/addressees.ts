import { Gap, type Reading, textOf } from './reading.js'

/** "Kính gửi: …" of a letter, a report or a submission: whom it speaks to, and the lines that say so. */
export interface Addressees {
  readonly firstLine: number
  readonly lastLine: number
  readonly names: readonly string[]
}

const MOST_LINES = 20

/** @returns null for a text that is addressed to nobody */
export function addresseesOf({ lines, signs }: Reading): Addressees | null {
  const first = lines
    .slice(0, 80)
    .find((line) => signs[line.from]?.key === 'kính' && signs[line.from + 1]?.key === 'gửi')
  if (!first) return null
  const found: string[] = []
  const from = signs[first.from + 2]?.kind === 'colon' ? first.from + 3 : first.from + 2
  if (from < first.to) found.push(textOf(signs, from, first.to))
  let lastLine = first.index
  for (const line of lines.slice(first.index + 1, first.index + MOST_LINES)) {
    const goesOn = line.gap !== Gap.Blank && found.length > 0 && !/[;.]$/u.test(found.at(-1) ?? '')
    if (line.hasBullet) found.push(textOf(signs, line.from, line.to))
    else if (goesOn) found.push(`${found.pop() ?? ''} ${textOf(signs, line.from, line.to)}`)
    else break
    lastLine = line.index
  }
  const names = found.flatMap((text) => text.split(/;\s*-?\s*/u)).map((text) => text.replace(/[;.,]$/u, '').trim())
  return { firstLine: first.index, lastLine, names: names.filter((name) => name !== '') }
}
