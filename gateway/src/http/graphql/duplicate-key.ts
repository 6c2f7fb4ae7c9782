const QUOTE = '"'
const BACKSLASH = '\\'

/**
 * Whether an object of this JSON has a key twice. Readers disagree which of the two counts, so a proxy in front may
 * have judged another request than the one we would run.
 * @param json text that `JSON.parse` accepts
 */
export function hasDuplicateKey(json: string): boolean {
  /** Keys of the objects that are open; null for a list. */
  const open: (Set<string> | null)[] = []
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '[') open.push(null)
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === QUOTE) {
      const end = endOfString(json, at)
      const keys = open.at(-1)
      if (keys && isKey(json, end)) {
        const key = JSON.parse(json.slice(at, end + 1)) as string
        if (keys.has(key)) return true
        keys.add(key)
      }
      at = end
    }
  }
  return false
}

/** Place of the quote that ends the string which begins at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); ; end = json.indexOf(QUOTE, end + 1)) {
    if (end === -1) return json.length
    let slashes = 0
    while (json[end - 1 - slashes] === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return end
  }
}

function isKey(json: string, end: number): boolean {
  let at = end + 1
  while (json[at] === ' ' || json[at] === '\n' || json[at] === '\r' || json[at] === '\t') at += 1
  return json[at] === ':'
}
