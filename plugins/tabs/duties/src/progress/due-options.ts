import type { DueLineFragment, ObligationSheetFragment } from '@antq/shared-schema/documents'

/** A day by which something is asked, with what is asked. */
export interface DueOfPlan {
  readonly demand: ObligationSheetFragment
  readonly due: DueLineFragment
}

/** The days of all that a plan asks and still asks, in its order. */
export const duesOf = (demands: readonly ObligationSheetFragment[]): DueOfPlan[] =>
  demands
    .filter(({ state }) => state.code !== 'CANCELLED')
    .flatMap((demand) => demand.dues.map((due) => ({ demand, due })))
