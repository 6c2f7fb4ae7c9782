import { faultWords, type Refusal, refusalWords, useGateway, useI18n } from '@antq/plugin-kit'
import {
  CreatePlanFromIntakeDocument,
  type PlanCorrections,
  PlanDraftDocument,
  type PlanDraftFragment,
  UpdatePlanDocument,
} from '@antq/shared-schema/documents'
import { type Ref, ref, shallowRef } from 'vue'
import { usePlanCache } from '../detail/use-plan-cache.js'

/** What came of a save: the draft as it is now, or what stands there instead. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly plan: PlanDraftFragment }
  | { readonly kind: 'conflict'; readonly theirs: PlanDraftFragment }
  | { readonly kind: 'failed' }

export interface DraftSaving {
  readonly busy: Readonly<Ref<boolean>>
  readonly problem: Ref<string | null>
  readonly refusal: Readonly<Ref<Refusal | null>>
  create(unit: string, text: string, corrections: PlanCorrections | null): Promise<SaveOutcome>
  update(id: string, version: number, corrections: PlanCorrections): Promise<SaveOutcome>
  /** @returns `null` where there is no such draft for this person; `undefined` where the way failed */
  load(id: string): Promise<PlanDraftFragment | null | undefined>
}

/** A draft's way to the gateway and back. */
export function useDraftSaving(): DraftSaving {
  const gateway = useGateway()
  const i18n = useI18n()
  const cache = usePlanCache()
  const busy = ref(false)
  const problem = ref<string | null>(null)
  const refusal = shallowRef<Refusal | null>(null)

  const during = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    busy.value = true
    problem.value = refusal.value = null
    try {
      return await work()
    } catch (error) {
      problem.value = faultWords(error, i18n)
      return undefined
    } finally {
      busy.value = false
    }
  }
  const outcomeOf = (answer: { plan: PlanDraftFragment | null; error: Refusal | null } | undefined): SaveOutcome => {
    if (!answer) return { kind: 'failed' }
    const { plan, error } = answer
    refusal.value = error
    if (error) problem.value = refusalWords(error, i18n)
    if (error?.code === 'VERSION_CONFLICT' && plan) return { kind: 'conflict', theirs: plan }
    if (error || !plan) return { kind: 'failed' }
    cache.forgetOne(plan.id)
    cache.forgetLists()
    return { kind: 'saved', plan }
  }

  return {
    busy,
    problem,
    refusal,
    load: (id) => during(() => gateway.run(PlanDraftDocument, { id }).then(({ plan }) => plan)),
    create: async (unit, text, corrections) =>
      outcomeOf(
        await during(() =>
          gateway
            .run(CreatePlanFromIntakeDocument, { input: { unit, text, corrections } }, { timeLimit: 60_000 })
            .then((data) => data.createPlanFromIntake),
        ),
      ),
    update: async (id, version, corrections) =>
      outcomeOf(
        await during(() =>
          gateway.run(UpdatePlanDocument, { input: { id, version, corrections } }).then((data) => data.updatePlan),
        ),
      ),
  }
}
