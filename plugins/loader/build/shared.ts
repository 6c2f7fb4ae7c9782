/** Share scope of our own. A portal's federation keeps its Vue; the major is in no name as Vue 4 will be `antq4`. */
export const SCOPE = 'antq'

/** Name under which a tab's container exposes its {@link Tab}. */
export const EXPOSED = './tab'

/** Libraries that the loader hands to every tab, with the range a tab accepts. */
export const SHARED = { vue: '^3.5.0', pinia: '^4.0.0' } as const

export type SharedLibrary = keyof typeof SHARED
