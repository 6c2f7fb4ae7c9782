import { inject, type InjectionKey, nextTick, type Ref, ref } from 'vue'

/** Tells people who do not see the screen what has happened. */
export interface Announcer {
  /** Words of the live region at the end of the tab. */
  readonly words: Readonly<Ref<string>>
  /** Says the same words again, too. */
  announce(words: string): void
}

export const ANNOUNCER: InjectionKey<Announcer> = Symbol('antq:announcer')

export function createAnnouncer(): Announcer {
  const words = ref('')
  return {
    words,
    announce(text) {
      words.value = ''
      void nextTick(() => (words.value = text))
    },
  }
}

/** @throws where no tab made by `createTab` is around */
export function useAnnouncer(): Announcer {
  const announcer = inject(ANNOUNCER)
  if (!announcer) throw new Error('useAnnouncer: no tab around this component')
  return announcer
}
