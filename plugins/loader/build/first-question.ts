/** Stands in variables for the code of the unit that the portal shows. */
export const UNIT = '$unit'

/** A question that a tab asks as soon as it is shown. */
export interface FirstQuestion {
  /** Name of an operation in `shared-schema/documents`: `ListPlans`. */
  readonly operation: string
  /** As the tab sends them, in the same order; {@link UNIT} for the portal's unit. */
  readonly variables: Readonly<Record<string, unknown>>
}
