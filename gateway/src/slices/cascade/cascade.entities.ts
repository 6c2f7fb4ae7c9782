import { AnswerEntity, AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { CascadeFollowEntity, PlanTallyEntity, TallyDayEntity, TallyEntity } from './tally.entity.js'

export const cascadeEntities = [
  ObligationEntity,
  ObligationDueEntity,
  AssignmentEntity,
  AnswerEntity,
  AssignmentStepEntity,
  TallyEntity,
  TallyDayEntity,
  PlanTallyEntity,
  CascadeFollowEntity,
]
