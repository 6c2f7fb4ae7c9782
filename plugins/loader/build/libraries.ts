import type { Tab } from '@antq/plugin-contract'
import type { SharedLibrary } from './shared.js'

/** Vue and what belongs to it, as the container got them; empty until then. The tab's code is imported afterwards. */
export const libraries: Partial<Record<SharedLibrary, object>> = {}

/** Where the tab puts itself: what a bundled module exports would need a piece of the bundler's own, in a file more. */
export const exposed: { tab?: Tab } = {}
