/**
 * Plans of our own wording, laid out and noisy as real ones are: what the journeys paste where no real texts are at
 * hand. What they cite exists; who signs them does not.
 */
import { bacGiangPlan } from './texts/bac-giang.js'
import { hoChiMinhPlan } from './texts/ho-chi-minh.js'
import { tayNinhPlan } from './texts/tay-ninh.js'
import { traVinhPlan } from './texts/tra-vinh.js'
import type { PlanText, ProvinceCode } from './texts/plan-text.js'

export type { PlanText, ProvinceCode } from './texts/plan-text.js'

export const planTexts: Readonly<Record<ProvinceCode, PlanText>> = {
  'bac-giang': bacGiangPlan,
  'tra-vinh': traVinhPlan,
  'tay-ninh': tayNinhPlan,
  'ho-chi-minh': hoChiMinhPlan,
}
