import type { Language } from '@antq/plugin-contract'

/** The few words the loader says itself; a tab brings its own. */
export interface Words {
  readonly loading: string
  readonly slow: string
  readonly failed: string
  readonly retry: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    loading: 'Đang tải…',
    slow: 'Mạng chậm, nội dung vẫn đang được tải.',
    failed: 'Không tải được nội dung này.',
    retry: 'Thử lại',
  },
  en: {
    loading: 'Loading…',
    slow: 'The network is slow; the content is still loading.',
    failed: 'This content could not be loaded.',
    retry: 'Try again',
  },
}

/** `en-GB` → `en`; `null` for none and for languages we do not speak. */
export function languageOf(lang: string | null): Language | null {
  const found = /^(vi|en)\b/i.exec(lang ?? '')?.[1]
  return found ? (found.toLowerCase() as Language) : null
}
