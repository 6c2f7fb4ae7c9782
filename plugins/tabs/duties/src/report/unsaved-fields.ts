import { computed, type ComputedRef, type Ref, ref } from 'vue'
import { fieldOf, type Typed } from './report-draft.js'

/** What is typed in a report and not yet saved, by path. */
export interface UnsavedFields {
  readonly typed: Readonly<Ref<Typed>>
  /** What stood in each of those fields when somebody began to type over it. */
  readonly before: Readonly<Ref<Typed>>
  readonly hasTyped: ComputedRef<boolean>
  /** What is saved now in fields that were typed here and changed elsewhere meanwhile: a person has to choose. */
  readonly contested: ComputedRef<ReadonlyMap<string, string>>
  /** Fields as the gateway did not take them. */
  readonly refused: Readonly<Ref<Typed>>
  type(path: string, text: string): void
  /** Fields that can be sent; they count as on their way until an answer has come. */
  beginSending(): Typed
  /** They are saved; what was typed meanwhile is not. */
  keepAsSaved(sent: Typed): void
  /** @returns whether any of what was sent is among the fields that a refusal names */
  refuse(sent: Typed, fields: readonly string[]): boolean
  keepMine(path: string): void
  takeTheirs(path: string): void
  /** Forgets all that was typed. */
  clear(): void
  restore(kept: { readonly typed: Typed; readonly before: Typed }): void
}

type Saved = ComputedRef<ReadonlyMap<string, string>>
const pick = (fields: Typed, isWanted: (path: string, text: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(fields).filter(([path, text]) => isWanted(path, text)))

/** @param saved what the gateway has for each field, as far as it is known here */
export function unsavedFields(saved: Saved): UnsavedFields {
  const typed = ref<Typed>({})
  const before = ref<Typed>({})
  const refused = ref<Typed>({})
  /** Sent without an answer: what is saved may well be this, and no one else's. */
  const underWay = ref<Typed>({})
  const savedIn = (path: string): string => saved.value.get(path) ?? ''

  const contested = computed(() => {
    const isOurs = (path: string, now: string): boolean =>
      [before.value, typed.value, underWay.value].some((known) => known[path] === now)
    const paths = Object.keys(typed.value).filter((path) => !isOurs(path, savedIn(path)))
    return new Map(paths.map((path) => [path, savedIn(path)]))
  })
  const drop = (path: string): void => {
    typed.value = pick(typed.value, (each) => each !== path)
  }
  return {
    typed,
    before,
    refused,
    contested,
    hasTyped: computed(() => Object.keys(typed.value).length > 0),
    type(path, text) {
      if (!(path in typed.value)) before.value = { ...before.value, [path]: savedIn(path) }
      typed.value = { ...typed.value, [path]: text.normalize('NFC') }
      refused.value = pick(refused.value, (each) => fieldOf(each) !== fieldOf(path))
    },
    beginSending() {
      const sent = pick(typed.value, (path, text) => !contested.value.has(path) && refused.value[path] !== text)
      underWay.value = { ...underWay.value, ...sent }
      return sent
    },
    keepAsSaved(sent) {
      underWay.value = {}
      before.value = { ...before.value, ...Object.fromEntries(Object.keys(sent).map((path) => [path, savedIn(path)])) }
      typed.value = pick(typed.value, (path, text) => sent[path] !== text)
    },
    refuse(sent, fields) {
      const wrong = pick(sent, (path) => fields.includes(path) || fields.includes(fieldOf(path)))
      refused.value = { ...refused.value, ...wrong }
      return Object.keys(wrong).length > 0
    },
    keepMine: (path) => void (before.value = { ...before.value, [path]: savedIn(path) }),
    takeTheirs: drop,
    clear() {
      typed.value = {}
      before.value = {}
      refused.value = {}
      underWay.value = {}
    },
    restore(kept) {
      typed.value = kept.typed
      before.value = kept.before
    },
  }
}
