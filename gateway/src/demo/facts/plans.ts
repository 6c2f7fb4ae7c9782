import { bacGiangPlan2024 } from './plans.bac-giang.js'
import { hoChiMinhEducationPlan2024, hoChiMinhPlan86 } from './plans.ho-chi-minh.js'
import { tayNinhPlan2023 } from './plans.tay-ninh.js'
import { traVinhGuidance2021 } from './plans.tra-vinh.js'
import type { PlanFact } from './shapes.js'

export const planFacts: PlanFact[] = [
  bacGiangPlan2024,
  traVinhGuidance2021,
  tayNinhPlan2023,
  hoChiMinhPlan86,
  hoChiMinhEducationPlan2024,
]
