import type { PlanWithDemands } from './use-plan-demands.js'

/**
 * From which unit the reader looks down: from the plan's where the own unit is it or stands above it, else from the
 * own unit, which then is one of those that are asked.
 * @param own codes of the units for which the reader acts
 * @returns `null` for the plan's unit
 */
export function beginUnit(plan: Pick<PlanWithDemands, 'unit'>, own: readonly string[]): string | null {
  const above = new Set([plan.unit.code, ...plan.unit.ancestors.map(({ code }) => code)])
  return own.some((code) => above.has(code)) ? null : (own[0] ?? null)
}
