import { onScopeDispose, watch } from 'vue'

/** By how much each pause is longer than the one before, where pauses grow. */
const GROWTH = 1.5

/**
 * Asks anew every few seconds for what is being worked on elsewhere, as long as somebody can see it.
 * @param isWanted whether anything is still going on
 * @param seconds between two questions, and at the most: what takes long is asked for less and less often
 */
export function useRefreshing(isWanted: () => boolean, reload: () => void, seconds = 3, atMost = seconds): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  const wait = (pause: number): void => {
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') reload()
      wait(Math.min(atMost, pause * GROWTH))
    }, pause * 1000)
  }
  watch(
    isWanted,
    (wanted) => {
      stop()
      if (wanted) wait(seconds)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
