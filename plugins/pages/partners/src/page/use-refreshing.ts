import { onScopeDispose, watch } from 'vue'

/**
 * Asks anew every few seconds for what is being worked on elsewhere, as long as somebody can see it.
 * @param isWanted whether anything is still going on
 */
export function useRefreshing(isWanted: () => boolean, reload: () => void, seconds = 3): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => clearInterval(timer)
  watch(
    isWanted,
    (wanted) => {
      stop()
      if (wanted) timer = setInterval(() => document.visibilityState === 'visible' && reload(), seconds * 1000)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
