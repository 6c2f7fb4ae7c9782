/** The door of the cascade slice: what plans ask of units below, what each unit owes, and what came back. */
export { AnswerEntity, AssignmentEntity } from './assignment.entity.js'
export { canSee as maySeeAssignment, timelinessOf } from './assignment.policy.js'
export { answersOfAssignment, assignmentById, assignmentOf } from './assignment.queries.js'
export { submitAnswer, takeStep } from './assignment.service.js'
export { Answer, Assignment } from './assignment.type.js'
export { AnswerResolver, AssignmentResolver } from './assignment.resolver.js'
export { AssignmentChangeResolver } from './assignment-change.resolver.js'
export { cascadeAccess } from './cascade.access.js'
export { cascadeEntities } from './cascade.entities.js'
export { visibleAssignment } from './cascade.reading.js'
export { tallyWithPlans } from './completeness.queries.js'
export { CompletenessResolver } from './completeness.resolver.js'
export { CourseResolver } from './course.resolver.js'
export { followUnits } from './following.service.js'
export { lockedDuesOwedBy } from './locked-due.queries.js'
export { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
export { dueById, obligationById } from './obligation.queries.js'
export {
  ObligationDueResolver,
  ObligationProposalResolver,
  ObligationResolver,
  ObligationsOfPlanResolver,
} from './obligation.resolver.js'
export { createObligation } from './obligation.service.js'
export { ObligationDue } from './due.type.js'
export { Obligation } from './obligation.type.js'
export { ObligationChangeResolver } from './obligation-change.resolver.js'
export { reasonOf } from './obligation.validation.js'
export { proposalsOfPlan } from './proposal.reading.js'
export { spreadPiece, workOnObligations } from './spreading.service.js'
export { linesOfUnanswered } from './unanswered.reading.js'
export { unansweredSheet } from './unanswered.sheet.js'
