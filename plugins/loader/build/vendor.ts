import type { SharedLibrary } from './shared.js'

const REACTIVITY = `computed customRef effect effectScope getCurrentScope isProxy isReactive isReadonly isRef isShallow
  markRaw onScopeDispose onWatcherCleanup proxyRefs reactive readonly ref shallowReactive shallowReadonly shallowRef
  stop toRaw toRef toRefs toValue triggerRef unref watch watchEffect watchPostEffect watchSyncEffect`

const COMPONENTS = `createApp createPropsRestProxy defineAsyncComponent defineComponent getCurrentInstance
  hasInjectionContext inject mergeDefaults mergeModels nextTick onActivated onBeforeMount onBeforeUnmount
  onBeforeUpdate onDeactivated onErrorCaptured onMounted onServerPrefetch onUnmounted onUpdated provide useAttrs
  useCssVars useId useModel useSlots useTemplateRef version withAsyncContext`

const TEMPLATES = `Comment Fragment KeepAlive Suspense Teleport Text Transition TransitionGroup camelize capitalize
  cloneVNode createBlock createCommentVNode createElementBlock createElementVNode createSlots createStaticVNode
  createTextVNode createVNode guardReactiveProps h isMemoSame isVNode mergeProps normalizeClass normalizeProps
  normalizeStyle openBlock popScopeId pushScopeId render renderList renderSlot resolveComponent resolveDirective
  resolveDynamicComponent setBlockTracking toDisplayString toHandlerKey toHandlers vModelCheckbox vModelDynamic
  vModelRadio vModelSelect vModelText vShow withCtx withDirectives withKeys withMemo withModifiers withScopeId`

const STORES = 'createPinia defineStore disposePinia getActivePinia setActivePinia skipHydrate storeToRefs'

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
}

/** Names a tab uses that the vendor does not offer: `['vue.hydrate']`; empty when all is well. */
export function missingFromVendor(uses: Readonly<Record<SharedLibrary, readonly string[]>>): string[] {
  return (Object.keys(uses) as SharedLibrary[]).flatMap((library) =>
    uses[library].filter((name) => !VENDOR[library].includes(name)).map((name) => `${library}.${name}`),
  )
}
