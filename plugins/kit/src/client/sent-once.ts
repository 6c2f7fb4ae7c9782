/** Keys under which the gateway does each change once, however often it is sent. */
export interface SentOnce {
  /**
   * @param body the request as it is sent
   * @returns the key of the same request while its answer is still outstanding, else a new one; `null` for a query
   */
  keyOf(body: string): string | null
  /** An answer has come: asked again, it is a new request. */
  answered(body: string): void
}

const IS_MUTATION = /^\{"query":"\s*mutation\b/

/**
 * Remembers the requests whose answer has not come: an officer who presses the button again after the connection
 * broke gets the answer to the first press, and nothing is done twice.
 */
export function createSentOnce(): SentOnce {
  const outstanding = new Map<string, string>()
  return {
    keyOf(body) {
      if (!IS_MUTATION.test(body)) return null
      const key = outstanding.get(body) ?? newOnceKey()
      outstanding.set(body, key)
      return key
    },
    answered: (body) => void outstanding.delete(body),
  }
}

/** A key for a change: 128 random bits. `randomUUID` is not there on portals without https. */
export function newOnceKey(): string {
  let key = ''
  crypto.getRandomValues(new Uint8Array(16)).forEach((byte) => (key += byte.toString(16).padStart(2, '0')))
  return key
}
