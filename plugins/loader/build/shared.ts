/** Share scope of our own. A portal's federation keeps its Vue; the major is in no name as Vue 4 will be `antq4`. */
export const SCOPE = 'antq'

/** Name under which a tab's container exposes its {@link Tab}. */
export const EXPOSED = './tab'

/** Libraries that the loader hands to every tab. A list of its own: some pages replace `Object.keys`. */
export const LIBRARIES = ['vue', 'pinia', '@pinia/colada'] as const

export type SharedLibrary = (typeof LIBRARIES)[number]

/** The range of each library that a tab accepts. */
export const SHARED: Readonly<Record<SharedLibrary, string>> = {
  vue: '^3.5.0',
  pinia: '^4.0.0',
  '@pinia/colada': '^1.4.0',
}
