/** The door of the plan slice: plans, their tasks, targets and deadlines, and who carries out whom. */
export { planAccess } from './plan.access.js'
export { PlanEntity, planEntities } from './plan.entity.js'
export { visiblePlan } from './plan.guard.js'
export { registerPlan } from './plan.registering.js'
export type { PlanRegistration } from './plan.registering.js'
export { PlanChangeResolver } from './plan-change.resolver.js'
export { PlanOfDocumentResolver, PlanResolver } from './plan.resolver.js'
export { Plan } from './plan.type.js'
