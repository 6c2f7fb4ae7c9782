/** Whether two lists name the same things, in whatever order and however often. */
export function isSameSet<T>(one: readonly T[], other: readonly T[]): boolean {
  const set = new Set(one)
  return set.size === new Set(other).size && other.every((each) => set.has(each))
}
