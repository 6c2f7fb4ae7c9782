import { ownerOf, useAnnouncer, usePortal, useShelf } from '@antq/plugin-kit'
import { computed, type ComputedRef, type Ref, ref, watch } from 'vue'
import { useWords } from '../../words.js'
import type { ManagedPortal } from '../use-portals.js'
import { draftOf, onTabs, type PortalSetting, type PortalWish, type SettingDraft, wishOf } from './setting-draft.js'
import { type SettingWork, useSettingWork } from './use-settings.js'

/** What the form keeps of a portal until it is saved. */
interface KeptDraft {
  readonly owner: string
  readonly draft: SettingDraft
}

export interface SettingForm {
  readonly draft: Ref<SettingDraft>
  /** The portal as registered, in the form's values. */
  readonly registered: ComputedRef<SettingDraft>
  readonly wish: ComputedRef<PortalWish>
  readonly isChanged: ComputedRef<boolean>
  readonly canReset: ComputedRef<boolean>
  /** Whether somebody else chose something while the form was changed. */
  readonly isOvertaken: Ref<boolean>
  /** Whether what is shown was saved just now. */
  readonly isSaved: Ref<boolean>
  readonly work: SettingWork
  /** Whether what is changed outlives a reload. */
  readonly isKept: Readonly<Ref<boolean>>
  take(setting: PortalSetting): void
  undo(): void
  save(): Promise<void>
  reset(): Promise<boolean>
}

/**
 * The form of one portal's settings. What was changed and not saved is kept in this browser tab; when somebody else was
 * faster it stays in the form, to be saved over theirs or thrown away.
 */
export function useSettingForm(portal: () => ManagedPortal): SettingForm {
  const { state } = usePortal()
  const { announce } = useAnnouncer()
  const { t } = useWords()
  const work = useSettingWork()
  const standing = computed(() => draftOf(portal().setting, portal().registered))
  const registered = computed(() => draftOf(portal().registered, portal().registered))
  /** What the form was filled with last; what differs from it was changed by the person. */
  const base = ref(standing.value) as Ref<SettingDraft>
  const draft = ref(standing.value) as Ref<SettingDraft>
  const [isOvertaken, isSaved] = [ref(false), ref(false)]
  const chosen = (value: SettingDraft): string => JSON.stringify(wishOf(value, portal().registered))
  const isChanged = computed(() => chosen(draft.value) !== chosen(base.value))
  const owner = ownerOf(state.session?.token)
  const key = `antq:portal-setting:${portal().province}`
  const shelf = useShelf<KeptDraft>({
    version: 1,
    key: () => key,
    draft: () => (isChanged.value ? { owner, draft: draft.value } : null),
    isClean: () => !isChanged.value,
  })
  const kept = shelf.load(key, owner)
  if (kept) draft.value = onTabs(kept.draft, standing.value)

  watch(standing, (now) => {
    const isOthers = chosen(now) !== chosen(base.value)
    if (!isChanged.value) draft.value = now
    else {
      draft.value = onTabs(draft.value, now)
      isOvertaken.value ||= isOthers
    }
    base.value = now
  })
  const fillWith = (value: SettingDraft): void => {
    draft.value = value
    base.value = value
    isOvertaken.value = false
  }
  const done = (value: SettingDraft): void => {
    fillWith(value)
    isSaved.value = true
    announce(t('embedding.saved'))
  }
  const seen = () => ({ province: portal().province, version: portal().version })
  return {
    draft,
    registered,
    isChanged,
    isOvertaken,
    isSaved,
    work,
    isKept: shelf.isKept,
    wish: computed(() => wishOf(draft.value, portal().registered)),
    canReset: computed(() => portal().version > 0 && chosen(standing.value) !== chosen(registered.value)),
    take(setting) {
      draft.value = draftOf(setting, portal().registered)
    },
    undo: () => fillWith(standing.value),
    async save() {
      const value = draft.value
      if (await work.configure(seen(), wishOf(value, portal().registered))) done(value)
    },
    async reset() {
      const isDone = await work.reset(seen())
      if (isDone) done(registered.value)
      return isDone
    },
  }
}
