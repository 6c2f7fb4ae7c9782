declare module 'virtual:antq-sheets' {
  /** Puts every style sheet of this bundle into the root, late ones too. Asked twice, it does it once. */
  export function attach(root: ShadowRoot): () => void
}

declare module 'virtual:antq-tab' {
  import type { Tab } from '@antq/plugin-contract'
  const tab: Tab
  export default tab
}
