import { onScopeDispose, type Ref, ref, watch } from 'vue'

/** Typing rests for this long before the gateway is asked, in milliseconds. */
const TYPING_PAUSE = 300

/** Follows a text when typing rests; an emptied field counts at once. */
export function useRested(source: () => string): Readonly<Ref<string>> {
  const rested = ref(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (text) => {
    clearTimeout(timer)
    if (text === '') rested.value = ''
    else timer = setTimeout(() => (rested.value = text), TYPING_PAUSE)
  })
  onScopeDispose(() => clearTimeout(timer))
  return rested
}
