import { faultWords, type Refusal, refusalWords, useAnnouncer, useGateway, useI18n } from '@antq/plugin-kit'
import {
  ClosePlanDocument,
  DiscardPlanDocument,
  IssuePlanDocument,
  type PlanProgressFragment,
  RecordProgressDocument,
  ReopenPlanDocument,
  SetTaskStateDocument,
  WithdrawPlanDocument,
} from '@antq/shared-schema/documents'
import { type MaybeRefOrGetter, type Ref, ref, shallowRef, toValue } from 'vue'
import { usePlanCache } from './use-plan-cache.js'

/** What an officer gives with the step to “issued”. */
export interface IssueDetails {
  readonly number: string | null
  readonly issuedOn: string | null
  /** The paper itself leaves number or day blank and is issued as it stands. */
  readonly asPrinted: boolean
}

interface Payload {
  readonly plan: { readonly id: string } | null
  readonly error: Refusal | null
}

export interface PlanWork {
  /** What is under way: the name of an action, or the id of a task or target. */
  readonly busy: Readonly<Ref<string | null>>
  /** Why the last thing was not done, in words; gone with the next try. */
  readonly problem: Readonly<Ref<string | null>>
  /** The refusal behind the problem, where it was one. */
  readonly refusal: Readonly<Ref<Refusal | null>>
  /** @returns whether it was done */
  issue(details: IssueDetails): Promise<boolean>
  /** @param action one of the plan's open actions except ISSUE */
  take(action: string): Promise<boolean>
  setTaskState(task: string, state: string): Promise<boolean>
  recordProgress(target: string, reached: number): Promise<boolean>
}

/** What an officer does with an issued plan or a draft as a whole. */
export function usePlanWork(plan: MaybeRefOrGetter<{ readonly id: string; readonly version: number }>): PlanWork {
  const gateway = useGateway()
  const i18n = useI18n()
  const { announce } = useAnnouncer()
  const cache = usePlanCache()
  const busy = ref<string | null>(null)
  const problem = ref<string | null>(null)
  const refusal = shallowRef<Refusal | null>(null)

  const perform = async (what: string, send: () => Promise<Payload>): Promise<boolean> => {
    busy.value = what
    problem.value = refusal.value = null
    try {
      const { plan: changed, error } = await send()
      refusal.value = error
      if (error) problem.value = refusalWords(error, i18n)
      // On a conflict the gateway sends what is there now: it is shown, and the officer tries again on it.
      if (changed && 'version' in changed) cache.put(changed as PlanProgressFragment)
      if (error) cache.forgetOne(toValue(plan).id)
      else cache.forgetLists()
    } catch (error) {
      problem.value = faultWords(error, i18n)
    } finally {
      busy.value = null
    }
    if (problem.value) announce(problem.value)
    return problem.value === null
  }
  const target = (): { id: string; version: number } => ({ id: toValue(plan).id, version: toValue(plan).version })

  return {
    busy,
    problem,
    refusal,
    issue: (details) =>
      perform('ISSUE', () =>
        gateway.run(IssuePlanDocument, { input: { ...target(), ...details } }).then((data) => data.issuePlan),
      ),
    take(action) {
      const send = STEPS[action]
      if (!send) throw new Error(`no way to take the action ${action}`)
      return perform(action, () => send(gateway, target()))
    },
    setTaskState: (task, state) =>
      perform(task, () =>
        gateway.run(SetTaskStateDocument, { task, state, version: target().version }).then((data) => data.setTaskState),
      ),
    recordProgress: (id, reached) =>
      perform(id, () =>
        gateway
          .run(RecordProgressDocument, { target: id, reached, version: target().version })
          .then((data) => data.recordProgress),
      ),
  }
}

type Send = (gateway: ReturnType<typeof useGateway>, target: { id: string; version: number }) => Promise<Payload>

const STEPS: Readonly<Record<string, Send>> = {
  CLOSE: (gateway, target) => gateway.run(ClosePlanDocument, target).then((data) => data.closePlan),
  REOPEN: (gateway, target) => gateway.run(ReopenPlanDocument, target).then((data) => data.reopenPlan),
  WITHDRAW: (gateway, target) => gateway.run(WithdrawPlanDocument, target).then((data) => data.withdrawPlan),
  DISCARD: (gateway, target) => gateway.run(DiscardPlanDocument, target).then((data) => data.discardPlan),
}

/** Actions for which the screen has a way; the gateway of a later time may name more. */
export const KNOWN_ACTIONS: readonly string[] = ['ISSUE', ...Object.keys(STEPS)]
