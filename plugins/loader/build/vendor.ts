import type { SharedLibrary } from './shared.js'

const REACTIVITY = `computed customRef effectScope getCurrentScope isReactive isRef markRaw onScopeDispose reactive readonly
  ref shallowReactive shallowReadonly shallowRef toRaw toRef toRefs toValue triggerRef unref watch watchEffect`

const COMPONENTS = `createApp defineAsyncComponent defineComponent getCurrentInstance hasInjectionContext inject mergeModels
  nextTick onBeforeMount onBeforeUnmount onBeforeUpdate onErrorCaptured onMounted onServerPrefetch onUnmounted onUpdated
  provide useAttrs useId useModel useSlots useTemplateRef`

const TEMPLATES = `Comment Fragment Text createBlock createCommentVNode createElementBlock createElementVNode createSlots
  createTextVNode createVNode guardReactiveProps h mergeProps normalizeClass normalizeProps normalizeStyle openBlock
  renderList renderSlot resolveComponent resolveDynamicComponent toDisplayString toHandlers vModelCheckbox vModelDynamic
  vModelRadio vModelSelect vModelText vShow withCtx withDirectives withKeys withMemo withModifiers`

const STORES = 'createPinia defineStore disposePinia getActivePinia setActivePinia skipHydrate storeToRefs'

const QUERIES = 'PiniaColada useInfiniteQuery useQuery useQueryCache'

const names = (text: string): string[] => text.split(/\s+/)

/**
 * What the loader's one Vue and one Pinia offer. A tab that uses another name is refused when it is built, because
 * at run time the name would just be `undefined`. Names may be added at any time (a tab of last year still finds
 * its own); removing one breaks tabs that are out there. Left out are server rendering, hydration, custom elements
 * and what only the options API needs.
 */
export const VENDOR: Readonly<Record<SharedLibrary, readonly string[]>> = {
  vue: [...names(REACTIVITY), ...names(COMPONENTS), ...names(TEMPLATES)],
  pinia: names(STORES),
  '@pinia/colada': names(QUERIES),
}
