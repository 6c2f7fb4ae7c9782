/** A signal that aborts after a time or with another signal. Browsers on plain old phones lack `AbortSignal.any`. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Whether it was the time, and not the caller, that ended the work. */
  hasPassed(): boolean
  /** Ends the work now. */
  abort(): void
  /** Stops the clock; to be called when the work is done. */
  clear(): void
}

/** @param milliseconds how long the work may take */
export function timeLimit(milliseconds: number, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController()
  let passed = false
  const timer = setTimeout(() => {
    passed = true
    controller.abort()
  }, milliseconds)
  const onOuter = (): void => controller.abort()
  if (outer?.aborted) controller.abort()
  else outer?.addEventListener('abort', onOuter, { once: true })
  return {
    signal: controller.signal,
    hasPassed: () => passed,
    abort: () => controller.abort(),
    clear() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onOuter)
    },
  }
}
