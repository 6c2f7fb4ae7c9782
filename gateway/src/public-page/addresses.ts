/** Kinds of things that have plain pages: the word in their addresses. Permanent: others link to them. */
export type PublicWord = 'ke-hoach'

/** Stands where a thing belongs to no province, and for the lists of all. */
export const NATIONWIDE = 'toan-quoc'

/** Where the plain pages begin. */
export const PAGES_ROOT = '/p/'

/** `/p/bac-giang/ke-hoach`: the list of a province, or of all for null. */
export function pathOfList(province: string | null, word: PublicWord): string {
  return `${PAGES_ROOT}${province ?? NATIONWIDE}/${word}`
}

/** `/p/bac-giang/ke-hoach/plan_01…`: the page of one thing. */
export function pathOfThing(province: string | null, word: PublicWord, id: string): string {
  return `${pathOfList(province, word)}/${id}`
}
