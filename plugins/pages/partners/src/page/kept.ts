/** Something this browser remembers for the page. A browser that forbids it remembers nothing, and the page works. */
export interface Kept {
  read(): string | null
  /** `null` forgets it. */
  write(value: string | null): void
}

/** @param storage asked for late: where site data is forbidden, even looking at it throws */
export function kept(storage: () => Storage, key: string): Kept {
  const attempt = <T>(deed: (place: Storage) => T): T | null => {
    try {
      return deed(storage())
    } catch {
      return null
    }
  }
  return {
    read: () => attempt((place) => place.getItem(key)),
    write: (value) => void attempt((place) => (value === null ? place.removeItem(key) : place.setItem(key, value))),
  }
}
