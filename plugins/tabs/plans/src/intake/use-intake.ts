import { ownerOf, useMe, usePortal, useShelf } from '@antq/plugin-kit'
import type { PlanDraftFragment } from '@antq/shared-schema/documents'
import { computed, type ComputedRef, type MaybeRefOrGetter, type Ref, ref, shallowRef, toValue, watch } from 'vue'
import { usePlace } from '../use-place.js'
import { changedCorrections, correctionsOf, type WholeCorrections } from './corrections.js'
import type { DraftForm } from './draft-form.js'
import { DRAFT_VERSION, type KeptDraft, shelfKey } from './kept-draft.js'
import { type Mark, marksOf } from './marks.js'
import { type Mistakes, mistakesIn, refusedFields } from './mistakes.js'
import { formFromIntake, formFromPlan, type IntakeDraft, linkMarks } from './read-draft.js'
import { type DraftSaving, useDraftSaving } from './use-draft-saving.js'
import { type TextReading, useTextReading } from './use-text-reading.js'

/** The draft at the gateway behind the form. */
export type KeptPlan = Pick<PlanDraftFragment, 'id' | 'version' | 'state' | 'actions' | 'unit'>

export interface Intake {
  /** The source text, as pasted or taken out of a file. */
  readonly text: Ref<string>
  /** What intake finds in it now; `null` before it was read. */
  readonly found: Readonly<Ref<IntakeDraft | null>>
  readonly marks: ComputedRef<readonly Mark[]>
  /** The draft under the officer's hands; `null` before the text was read. */
  readonly form: Ref<DraftForm | null>
  readonly plan: Readonly<Ref<KeptPlan | null>>
  /** What somebody else has saved meanwhile. */
  readonly theirs: Readonly<Ref<PlanDraftFragment | null>>
  /** What is wrong with the form, once the officer has tried to save it. */
  readonly mistakes: ComputedRef<Mistakes>
  readonly hasChanges: ComputedRef<boolean>
  /** Where the draft of this place stands: being fetched, not there for this person, or issued already. */
  readonly status: Readonly<Ref<'ready' | 'loading' | 'gone' | 'issued' | 'failed'>>
  /** Unsaved work of an earlier visit was put back. */
  readonly isRestored: Readonly<Ref<boolean>>
  readonly isKept: Readonly<Ref<boolean>>
  readonly reading: TextReading
  readonly saving: DraftSaving
  /** Reads the text anew into a fresh form. @returns whether there is one */
  read(): Promise<boolean>
  readFile(file: File): Promise<boolean>
  /** @returns the outcome; `invalid` where the form has mistakes */
  save(): Promise<'saved' | 'invalid' | 'conflict' | 'failed'>
  /** Settles a conflict: ours is saved over theirs, or theirs takes the place of ours. */
  overwrite(): Promise<'saved' | 'invalid' | 'conflict' | 'failed'>
  takeTheirs(): void
  /** Starts again with an empty page; what was typed is gone. */
  clear(): void
  reload(): void
}

/** An officer's work on one text, from pasting to saving. */
export function useIntake(id: MaybeRefOrGetter<string | null>): Intake {
  const { state } = usePortal()
  const { showIntake } = usePlace()
  const { units } = useMe()
  const reading = useTextReading()
  const saving = useDraftSaving()

  const text = ref('')
  const found = shallowRef<IntakeDraft | null>(null)
  const form = ref<DraftForm | null>(null)
  const plan = shallowRef<KeptPlan | null>(null)
  const theirs = shallowRef<PlanDraftFragment | null>(null)
  const base = shallowRef<WholeCorrections | null>(null)
  const status = ref<'ready' | 'loading' | 'gone' | 'issued' | 'failed'>('ready')
  const isRestored = ref(false)
  const hasTried = ref(false)
  /** Kept beyond the end of the session, so that what is typed stays that person's. */
  const owner = ref(ownerOf(state.session?.token))

  const whole = computed(() => (form.value ? correctionsOf(form.value) : null))
  const hasChanges = computed(() => {
    if (!whole.value || !base.value) return form.value === null && text.value.trim() !== ''
    return plan.value === null || changedCorrections(whole.value, base.value) !== null
  })
  const mistakes = computed<Mistakes>(() => {
    if (!hasTried.value || !form.value) return {}
    return { ...refusedFields(saving.refusal.value?.fields ?? []), ...mistakesIn(form.value) }
  })
  const shelf = useShelf<KeptDraft>({
    version: DRAFT_VERSION,
    key: () => shelfKey(state.province, plan.value?.id ?? null),
    isClean: () => form.value !== null && !hasChanges.value,
    draft: () => {
      const { value: planNow } = plan
      if (!hasChanges.value) return null
      return {
        owner: owner.value,
        text: text.value,
        form: form.value,
        base: base.value,
        plan: planNow && { id: planNow.id, version: planNow.version },
      }
    },
  })

  const show = (draft: PlanDraftFragment): void => {
    const { id: planId, version, state: planState, actions, unit } = draft
    plan.value = { id: planId, version, state: planState, actions, unit }
    text.value = draft.sourceText ?? text.value
    form.value = formFromPlan(draft)
    base.value = correctionsOf(form.value)
    theirs.value = null
    hasTried.value = false
    if (found.value) linkMarks(form.value, found.value)
  }
  /** Finds the marks of a text whose form is there already. A failure costs only the marks. */
  const findMarks = async (): Promise<void> => {
    if (text.value.trim() === '') return
    found.value = await reading.readText(text.value)
    if (found.value && form.value) linkMarks(form.value, found.value)
  }
  const reset = (): void => {
    text.value = ''
    found.value = form.value = plan.value = base.value = theirs.value = null
    isRestored.value = hasTried.value = false
    reading.problem.value = saving.problem.value = null
  }

  /** Puts unsaved work of this person back; `draft` is what the gateway has for the same place. */
  const restore = (draft: PlanDraftFragment | null): void => {
    const kept = shelf.load(shelfKey(state.province, draft?.id ?? null), owner.value)
    if (!kept) return
    isRestored.value = true
    text.value = kept.text
    form.value = kept.form
    base.value = kept.base
    if (!draft || !kept.plan || kept.plan.version === draft.version || !plan.value) return
    // Somebody has saved since: what was typed stands against the version that it was typed on.
    plan.value = { ...plan.value, version: kept.plan.version }
    theirs.value = draft
  }
  const open = async (wanted: string | null): Promise<void> => {
    if (wanted !== null && wanted === plan.value?.id) return
    reset()
    if (wanted !== null) {
      status.value = 'loading'
      const draft = await saving.load(wanted)
      if (toValue(id) !== wanted) return
      if (!draft || draft.state.code !== 'DRAFT') {
        status.value = draft === undefined ? 'failed' : draft === null ? 'gone' : 'issued'
        return
      }
      show(draft)
      restore(draft)
    } else restore(null)
    status.value = 'ready'
    if (form.value) await findMarks()
  }
  watch(
    () => toValue(id),
    (wanted) => void open(wanted),
    { immediate: true },
  )
  // Another person has signed in: not theirs. The same person again, or nobody for a while: everything stays.
  watch(
    () => state.session?.token,
    (token) => {
      if (token === undefined || ownerOf(token) === owner.value) return
      const wasNobody = owner.value === ''
      owner.value = ownerOf(token)
      if (!wasNobody) reset()
      void open(toValue(id))
    },
  )
  // Warnings come in words: in another language they are asked for again. The form stays untouched.
  watch(
    () => state.language,
    () => void (found.value && findMarks()),
  )
  watch(units, ([first]) => {
    if (form.value && form.value.unit === '' && first) form.value.unit = first.code
  })

  const read = async (): Promise<boolean> => {
    const draft = await reading.readText(text.value)
    if (!draft) return false
    found.value = draft
    const known = units.value.find(({ code }) => code === draft.issuer?.unit?.code) ?? units.value[0]
    const kept = form.value && plan.value ? form.value.unit : known?.code
    form.value = formFromIntake(draft, kept ?? '')
    // For a draft that is kept already, everything that now differs from it is a change.
    if (!plan.value) base.value = correctionsOf(form.value)
    hasTried.value = isRestored.value = false
    return true
  }
  const save = async (version = plan.value?.version): Promise<'saved' | 'invalid' | 'conflict' | 'failed'> => {
    hasTried.value = true
    if (!form.value || Object.keys(mistakesIn(form.value)).length > 0) return 'invalid'
    const before = correctionsOf(form.value)
    const changed = base.value ? changedCorrections(before, base.value) : before
    const outcome =
      plan.value && version !== undefined
        ? await saving.update(plan.value.id, version, changed ?? {})
        : await saving.create(form.value.unit, text.value, changed)
    if (outcome.kind === 'conflict') theirs.value = outcome.theirs
    if (outcome.kind !== 'saved') return outcome.kind
    shelf.drop()
    show(outcome.plan)
    isRestored.value = false
    showIntake(outcome.plan.id, true)
    return 'saved'
  }

  return {
    text,
    found,
    form,
    plan,
    theirs,
    mistakes,
    hasChanges,
    status,
    isRestored,
    isKept: shelf.isKept,
    reading,
    saving,
    marks: computed(() => (found.value ? marksOf(text.value, found.value) : [])),
    read,
    async readFile(file) {
      const fileText = await reading.readFile(file)
      if (fileText === null) return false
      text.value = fileText
      return read()
    },
    save: () => save(),
    overwrite: () => save(theirs.value?.version),
    takeTheirs() {
      if (!theirs.value) return
      shelf.drop()
      isRestored.value = false
      show(theirs.value)
    },
    clear() {
      shelf.drop()
      reset()
    },
    reload: () => void open(toValue(id)),
  }
}
