import { onMounted, onScopeDispose, type Ref, ref, watch } from 'vue'
import { createShelf, type Kept } from './shelf.js'

/** Writing rests for this long before it is kept, in milliseconds. */
const PAUSE = 400

export interface WatchedShelf<Thing extends Kept> {
  /** Whether what is typed outlives a reload; false where the browser keeps nothing for us. */
  readonly isKept: Readonly<Ref<boolean>>
  load(key: string, owner: string): Thing | null
  /** Drops what is kept for the draft of the moment. */
  drop(): void
}

/**
 * Keeps a draft while it is typed: a little after each change, and at once when the page goes away.
 * @param source.version of the shape of the draft
 * @param source.draft `null` where there is nothing worth keeping
 * @param source.isClean whether that is so because everything is saved, and not because nothing is there yet
 */
export function useShelf<Thing extends Kept>(source: {
  version: number
  key: () => string
  draft: () => Thing | null
  isClean: () => boolean
}): WatchedShelf<Thing> {
  const shelf = createShelf<Thing>(() => window.sessionStorage, source.version)
  const isKept = ref(true)
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepNow = (): void => {
    clearTimeout(timer)
    timer = undefined
    const draft = source.draft()
    if (draft) isKept.value = shelf.keep(source.key(), draft)
    else if (source.isClean()) shelf.drop(source.key())
  }
  watch(
    source.draft,
    () => {
      clearTimeout(timer)
      timer = setTimeout(keepNow, PAUSE)
    },
    { deep: true },
  )
  const onLeave = (): void => {
    if (timer !== undefined) keepNow()
  }
  onMounted(() => addEventListener('pagehide', onLeave))
  onScopeDispose(() => {
    onLeave()
    removeEventListener('pagehide', onLeave)
  })
  return {
    isKept,
    load: (key, owner) => shelf.load(key, owner),
    drop() {
      clearTimeout(timer)
      timer = undefined
      shelf.drop(source.key())
    },
  }
}
