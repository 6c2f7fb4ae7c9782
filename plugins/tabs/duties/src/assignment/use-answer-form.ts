import { ownerOf, usePortal, useShelf } from '@antq/plugin-kit'
import type { AssignmentSheetFragment } from '@antq/shared-schema/documents'
import { computed, type ComputedRef, nextTick, type Ref, ref, watch } from 'vue'
import {
  ANSWER_VERSION,
  type AnswerField,
  type AnswerForm,
  answerKey,
  emptyForm,
  inputOf,
  isTouched,
  type KeptAnswer,
  mistakesIn,
} from './answer-form.js'
import { useOutbox } from './use-outbox.js'
import { useWords } from '../words.js'

export interface AnswerWork {
  /** Changed in place by the fields. */
  readonly form: Ref<AnswerForm>
  /** What was typed before a reload is back. */
  readonly isRestored: Readonly<Ref<boolean>>
  /** Whether what is typed outlives a reload. */
  readonly isKept: Readonly<Ref<boolean>>
  /** It was sent and has not got through: the form rests until that is known. */
  readonly isWaiting: ComputedRef<boolean>
  readonly isSending: Readonly<Ref<boolean>>
  readonly problem: ComputedRef<string | null>
  mistakeOf(field: AnswerField): string | null
  /** @returns whether it was handed in */
  send(): Promise<boolean>
  startAnew(): void
}

/** The answer to an assignment while it is being written: kept as it is typed, sent when it is whole. */
export function useAnswerForm(work: () => AssignmentSheetFragment): AnswerWork {
  const { t } = useWords()
  const { state } = usePortal()
  const outbox = useOutbox()
  /** Kept beyond the end of the session, so that what is typed stays that person's. */
  const owner = ref(ownerOf(state.session?.token))
  const fresh = (): AnswerForm => emptyForm(work().obligation.kind.code)
  const form = ref(fresh())
  const isRestored = ref(false)
  const hasTried = ref(false)
  const problem = ref<string | null>(null)

  const shelf = useShelf<KeptAnswer>({
    version: ANSWER_VERSION,
    key: () => answerKey(state.province, work().id),
    isClean: () => !isTouched(form.value),
    draft: () => (isTouched(form.value) ? { owner: owner.value, form: form.value } : null),
  })
  const open = (): void => {
    const kept = shelf.load(answerKey(state.province, work().id), owner.value)
    form.value = kept?.form ?? fresh()
    isRestored.value = kept !== null
    hasTried.value = false
    problem.value = null
  }
  open()
  // Another person has signed in: what was typed is not theirs to see.
  watch(
    () => state.session?.token,
    (token) => {
      if (token === undefined || ownerOf(token) === owner.value) return
      owner.value = ownerOf(token)
      open()
    },
  )

  const mistakes = computed(() => (hasTried.value ? mistakesIn(form.value) : {}))
  const forget = async (): Promise<void> => {
    form.value = fresh()
    isRestored.value = hasTried.value = false
    await nextTick()
    shelf.drop()
  }
  watch(outbox.arrived, (input) => void (input?.assignment === work().id && forget()))
  return {
    form,
    isRestored,
    isKept: shelf.isKept,
    isSending: outbox.isSending,
    isWaiting: computed(() => outbox.waiting.value.some(({ input }) => input.assignment === work().id)),
    problem: computed(() => problem.value ?? outbox.refused.value[work().id] ?? null),
    mistakeOf(field) {
      const key = mistakes.value[field]
      return key ? t(key) : null
    },
    startAnew: () => void forget(),
    async send() {
      hasTried.value = true
      problem.value = null
      if (Object.keys(mistakesIn(form.value)).length > 0) return false
      const outcome = await outbox.send(inputOf(work(), form.value), work().obligation.what)
      if (outcome.kind === 'refused') problem.value = outcome.words
      return outcome.kind === 'done'
    },
  }
}
