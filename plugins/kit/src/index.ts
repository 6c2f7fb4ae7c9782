export type { Language, Portal, Session, Tab } from '@antq/plugin-contract'
export { createTab, mountPage, type TabOptions } from './tab/create-tab.js'
export { usePortal, type PortalAccess, type PortalState } from './tab/portal-state.js'
export { useAnnouncer } from './tab/announcer.js'
export { type FaultKind, GatewayFault } from './client/fault.js'
export { faultWords } from './client/fault-words.js'
export type { GatewayClient, RequestOptions } from './client/gateway-client.js'
export { type Refusal, refusalWords } from './client/refusal.js'
export { safeJson } from './client/safe-json.js'
export { useGateway } from './client/use-gateway.js'
export { type I18n, useI18n } from './language/use-i18n.js'
export type { Messages, MessageSource, MessageValues, Words } from './language/words.js'
export {
  firstInstantOf,
  formatPartialDate,
  parsePartialDate,
  type PartialDate,
  precisionOf,
  todayInVietnam,
} from './dates/partial-date.js'
export { default as Bar } from './components/Bar.vue'
export { default as Button } from './components/Button.vue'
export { default as ConfirmDialog } from './components/ConfirmDialog.vue'
export { default as Dialog } from './components/Dialog.vue'
export { default as EmptyState } from './components/EmptyState.vue'
export { default as ErrorPanel } from './components/ErrorPanel.vue'
export { default as LoadMore } from './components/LoadMore.vue'
export { default as PagedList } from './components/PagedList.vue'
export { default as SearchField } from './components/SearchField.vue'
export { default as SelectField } from './components/SelectField.vue'
export { default as Skeleton } from './components/Skeleton.vue'
export { default as Spinner } from './components/Spinner.vue'
export { default as StateBadge, type Tone } from './components/StateBadge.vue'
export { default as Tag } from './components/Tag.vue'
export { default as TextField } from './components/TextField.vue'
