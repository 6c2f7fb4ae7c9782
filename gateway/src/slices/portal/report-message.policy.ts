/** Characters of a message that are kept. */
const LONGEST = 200

/** What stands between spaces, quotes and brackets. */
const WORD = /[^\s"'“”«»<>()]+/g
/** An address with the place on its host. */
const ADDRESS = /(https?:\/\/[^\s"'“”«»<>()/]+)(\/[^\s"'“”«»<>()]*)?/gi
/** Places that tell what failed and nobody's name: questions to us, files of scripts and styles. */
const TELLING_PLACE = /(?:\/graphql|\/embed\/[a-z.]+|\.(?:m?js|css|json))(?::\d+)*$/
/** Keys, tokens and session ids: longer than words, with digits among the letters. */
const LONG_RUN = /([\w-]{24,})(\.(?:m?js|css|json)\b)?/g

/**
 * A message without what could tell of a person, which makes like messages alike, too: e-mail addresses, telephone and
 * identity numbers however they are grouped, addresses of machines, tokens, ids of things, and of web addresses all
 * but the origin and what tells which of our files it was. Each pattern reads a text once: whoever likes may send it.
 * @returns at most 200 characters; null where nothing is left
 */
export function impersonal(text: string): string | null {
  const kept = text
    // full-width digits and signs are digits and signs
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(WORD, (word) => (/@|%40/.test(word) ? '…' : word))
    .replace(/(?:[?#]|%3f|%23)[^\s"'”»)]*/gi, '')
    .replace(/;\w+=[^\s"'”»)/]*/g, '')
    .replace(/(token|session|pass|password|secret|key|code)=[^\s"'”»),;&]+/gi, '$1=…')
    .replace(ADDRESS, (whole, origin: string, place = '/') =>
      place === '/' || TELLING_PLACE.test(place) ? whole : `${origin}/…`,
    )
    .replace(/\beyJ[\w-]+(?:\.[\w-]+)*/g, '…')
    .replace(/\b([a-z]{2,6})_[0-9a-z]{26}\b/gi, '$1_…')
    .replace(LONG_RUN, (whole, run: string, ending?: string) => (ending !== undefined || !/\d/.test(run) ? whole : '…'))
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '…')
    .replace(/\+?\(?\d(?:[ .()-]{0,2}\d){7,}/g, '…')
    .replace(/\d{5,}/g, '…')
    .trim()
    .slice(0, LONGEST)
    // a sign of two halves is not cut in two
    .replace(/[\uD800-\uDBFF]$/, '')
  return kept === '' ? null : kept
}
