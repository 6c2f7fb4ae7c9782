import {
  createShelf,
  faultWords,
  GatewayFault,
  newOnceKey,
  ownerOf,
  type Refusal,
  refusalWords,
  useAnnouncer,
  useGateway,
  useI18n,
  usePortal,
} from '@antq/plugin-kit'
import {
  type AssignmentSheetFragment,
  SubmitAnswerDocument,
  type SubmitAnswerInput,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { inject, type InjectionKey, onScopeDispose, provide, type Ref, ref, shallowRef, watch } from 'vue'
import { DUTIES } from '../duty-keys.js'
import { ANSWER_VERSION, answerKey } from './answer-form.js'
import { keepWaitingAnswers, type WaitingAnswer } from './waiting-answers.js'

/** What came of a try: handed in; waiting for a connection; or not taken, with the reason in words. */
export type SendOutcome =
  | { readonly kind: 'done'; readonly assignment: AssignmentSheetFragment | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly words: string; readonly fields: readonly string[] }

export interface Outbox {
  readonly waiting: Readonly<Ref<readonly WaitingAnswer[]>>
  readonly isSending: Readonly<Ref<boolean>>
  /** Why something that had waited was not taken in the end, by assignment; gone with the next try. */
  readonly refused: Readonly<Ref<Readonly<Record<string, string>>>>
  /** What got through last, perhaps by itself: what was typed for it has done its duty. */
  readonly arrived: Readonly<Ref<SubmitAnswerInput | null>>
  send(input: SubmitAnswerInput, what: string): Promise<SendOutcome>
  /** Tries everything that waits at once. */
  sendWaiting(): Promise<void>
  /** Sends it no more. What was typed stays on the form. */
  stop(assignment: string): void
}

const OUTBOX: InjectionKey<Outbox> = Symbol('antq:outbox')

/** Milliseconds before the first try of our own, and at most between two. */
const FIRST_PAUSE = 5_000
const LONGEST_PAUSE = 60_000

/** The gateway may have it: no connection, no time, or the first try is still running there. */
const isLost = (error: unknown): boolean =>
  error instanceof GatewayFault && (error.kind !== 'refused' || error.code === 'IDEMPOTENCY_RUNNING')

/**
 * Hands answers in, also over a bad connection: what did not get through waits, outlives a reload, and is sent again
 * under the same key when the network is back.
 */
export function provideOutbox(): Outbox {
  const gateway = useGateway()
  const i18n = useI18n()
  const { state } = usePortal()
  const { announce } = useAnnouncer()
  const cache = useQueryCache()
  const store = keepWaitingAnswers(state.province)
  const owner = ref(ownerOf(state.session?.token))
  const waiting = shallowRef(store.load(owner.value))
  const refused = shallowRef<Readonly<Record<string, string>>>({})
  const arrived = shallowRef<SubmitAnswerInput | null>(null)
  const isSending = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const setWaiting = (answers: readonly WaitingAnswer[]): void => {
    waiting.value = answers
    store.keep(owner.value, answers)
  }
  const without = (assignment: string): WaitingAnswer[] =>
    waiting.value.filter(({ input }) => input.assignment !== assignment)
  const settle = (answer: WaitingAnswer): void => {
    setWaiting(without(answer.input.assignment))
    void cache.invalidateQueries({ key: [DUTIES] })
  }
  const attempt = async (answer: WaitingAnswer): Promise<SendOutcome> => {
    try {
      const { onceKey, input } = answer
      const { submitAnswer } = await gateway.run(SubmitAnswerDocument, { input }, { onceKey })
      settle(answer)
      if (submitAnswer.error) return refusedWith(submitAnswer.error)
      createShelf(() => window.sessionStorage, ANSWER_VERSION).drop(answerKey(state.province, input.assignment))
      arrived.value = input
      return { kind: 'done', assignment: submitAnswer.assignment }
    } catch (error) {
      if (isLost(error)) return { kind: 'waiting' }
      settle(answer)
      return { kind: 'refused', words: faultWords(error, i18n), fields: [] }
    }
  }
  const refusedWith = (refusal: Refusal): SendOutcome => ({
    kind: 'refused',
    words: refusalWords(refusal, i18n),
    fields: refusal.fields,
  })
  const planNext = (pause: number): void => {
    clearTimeout(timer)
    if (waiting.value.length === 0) return
    timer = setTimeout(() => void sendWaiting().then(() => planNext(Math.min(LONGEST_PAUSE, pause * 2))), pause)
  }
  const sendWaiting = async (): Promise<void> => {
    if (isSending.value || state.session === null) return
    isSending.value = true
    try {
      for (const answer of waiting.value) {
        const outcome = await attempt(answer)
        if (outcome.kind === 'waiting') break
        const { assignment } = answer.input
        if (outcome.kind === 'refused') refused.value = { ...refused.value, [assignment]: outcome.words }
        announce(outcome.kind === 'done' ? i18n.t('outbox.arrived', { what: answer.what }) : outcome.words)
      }
    } finally {
      isSending.value = false
    }
  }
  const outbox: Outbox = {
    waiting,
    refused,
    arrived,
    isSending,
    sendWaiting,
    stop: (assignment) => setWaiting(without(assignment)),
    async send(input, what) {
      const { [input.assignment]: _gone, ...others } = refused.value
      refused.value = others
      const answer = { input, what, onceKey: newOnceKey() }
      // Kept before it is sent: a page that goes away meanwhile does not lose it.
      setWaiting([...without(input.assignment), answer])
      isSending.value = true
      const outcome = await attempt(answer).finally(() => (isSending.value = false))
      if (outcome.kind === 'waiting') planNext(FIRST_PAUSE)
      return outcome
    },
  }
  const onOnline = (): void => void sendWaiting()
  addEventListener('online', onOnline)
  onScopeDispose(() => {
    clearTimeout(timer)
    removeEventListener('online', onOnline)
  })
  // Somebody has signed in, perhaps the same person again: what waits is theirs alone.
  watch(
    () => state.session?.token,
    (token) => {
      if (token === undefined) return
      owner.value = ownerOf(token)
      waiting.value = store.load(owner.value)
      refused.value = {}
      planNext(0)
    },
  )
  planNext(0)
  provide(OUTBOX, outbox)
  return outbox
}

/** @throws outside of the tab */
export function useOutbox(): Outbox {
  const outbox = inject(OUTBOX)
  if (!outbox) throw new Error('useOutbox: no outbox around this component')
  return outbox
}
