import { computed, type Ref, ref, type WritableComputedRef } from 'vue'

export interface Asked<Question extends string> {
  /** Which question is open; null where none is. */
  readonly asked: Readonly<Ref<Question | null>>
  /** About which thing: an id, so that a second try is on what the list has by then. */
  readonly chosenId: Readonly<Ref<string>>
  ask(question: Question, id?: string): void
  close(): void
  /** For `v-model:open` of the dialog that asks it. */
  opened(question: Question): WritableComputedRef<boolean>
}

/**
 * One dialog at a time, about one thing of a list.
 * @param begin what to forget before a new question is asked: the last problem
 */
export function useAsked<Question extends string>(begin: () => void): Asked<Question> {
  const asked = ref<Question | null>(null) as Ref<Question | null>
  const chosenId = ref('')
  const close = (): void => void (asked.value = null)
  return {
    asked,
    chosenId,
    close,
    ask(question, id = '') {
      begin()
      chosenId.value = id
      asked.value = question
    },
    opened: (question) =>
      computed({
        get: () => asked.value === question,
        set: (open) => open || close(),
      }),
  }
}
