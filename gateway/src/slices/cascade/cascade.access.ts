import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'
import { isPlanVisible, planById, type PlanEntity } from '../plan/index.js'
import type { AssignmentEntity } from './assignment.entity.js'
import { canSee } from './assignment.policy.js'
import { stepOf } from './assignment.workflow.js'
import { maySeeProgress } from './cascade.reading.js'

const manages = { needs: 'obligation.manage' } as const

/** A demand is seen by whoever sees the plan that makes it. */
async function seesPlanOf(context: RequestContext, { planId }: { planId: string }): Promise<boolean> {
  const plan = await loadOne(context, planById, planId)
  return plan !== undefined && isPlanVisible(context, plan)
}

/** Who may read what of this slice. */
export const cascadeAccess: AccessRules = {
  Obligation: {
    sees: seesPlanOf,
    fields: open(
      'dues',
      'form',
      'id',
      'isDirect',
      'isExclusive',
      'isManageable',
      'isMandatory',
      'kind',
      'operator',
      'plan',
      'quantity',
      'raw',
      'recurrence',
      'slack',
      'spread',
      'startsOn',
      'state',
      'unit',
      'unitKinds',
      'unitOfMeasure',
      'units',
      'validTo',
      'version',
      'what',
      'within',
    ),
  },
  ObligationDue: {
    sees: seesPlanOf,
    fields: open(
      'completeness',
      'daysLeft',
      'dueOn',
      'id',
      'isAwaitingDate',
      'isLocked',
      'isSetLater',
      'lastDay',
      'number',
      'obligation',
      'periodFrom',
      'periodTo',
      'version',
    ),
  },
  ObligationProposal: {
    fields: open(
      'clause',
      'dueOn',
      'isDirect',
      'isExclusive',
      'isMandatory',
      'kind',
      'obligation',
      'operator',
      'quantity',
      'raw',
      'recurrence',
      'unitCount',
      'unitKinds',
      'unitOfMeasure',
      'units',
      'unknownNames',
      'validTo',
      'what',
    ),
  },
  ObligationPayload: { fields: open('error', 'obligation') },
  DuePayload: { fields: open('due', 'error') },
  SpreadProgress: { fields: open('done', 'share', 'total') },
  CascadeSlack: { fields: open('fromSuperior', 'leftBelow', 'usedByPlan') },
  Assignment: {
    sees: (context, assignment: AssignmentEntity) => canSee(context, assignment),
    fields: open(
      'actions',
      'answeredOn',
      'answers',
      'askedUnit',
      'daysLeft',
      'due',
      'id',
      'obligation',
      'path',
      'reached',
      'state',
      'steps',
      'timeliness',
      'unit',
      'updatedAt',
      'version',
    ),
  },
  AssignmentConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  AssignmentEdge: { fields: open('cursor', 'node') },
  AssignmentPayload: { fields: open('assignment', 'error') },
  AssignmentStep: {
    fields: open('action', 'answerNumber', 'at', 'formerUnit', 'from', 'number', 'remark', 'to'),
  },
  Answer: {
    fields: open(
      'document',
      'id',
      'isLate',
      'kind',
      'note',
      'number',
      'plan',
      'quantity',
      'submittedAt',
      'submittedOn',
      'unit',
    ),
  },
  UnansweredList: { fields: open('count', 'isCut', 'spreadsheetPath', 'text') },
  Completeness: {
    fields: open(
      'accepted',
      'acceptedShare',
      'children',
      'expected',
      'late',
      'missing',
      'notApplicable',
      'onTime',
      'open',
      'returned',
      'share',
      'unit',
    ),
  },
  CompletenessCourse: { fields: open('points', 'step', 'unit') },
  CompletenessPoint: {
    fields: open('accepted', 'day', 'expected', 'late', 'missing', 'notApplicable', 'onTime', 'returned'),
  },
  CompletenessConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  CompletenessEdge: { fields: open('cursor', 'node') },
  Plan: {
    fields: {
      ...open('obligations'),
      obligationProposals: {
        action: 'obligation.manage',
        guarded: async (context, { unitId }: PlanEntity) =>
          may(context.actor, 'obligation.manage', await lineageCodes(context, unitId)),
      },
      completeness: {
        action: 'assignment.read',
        guarded: (context, plan: PlanEntity) => maySeeProgress(context, plan),
      },
      answeredShare: {
        action: 'assignment.read',
        guarded: (context, plan: PlanEntity) => maySeeProgress(context, plan),
      },
    },
  },
  Query: {
    fields: {
      ...open('due', 'obligation'),
      assignment: { needs: 'assignment.read' },
      assignments: { needs: 'assignment.read' },
      completeness: { needs: 'assignment.read' },
      completenessCourse: { needs: 'assignment.read' },
      owed: { needs: 'assignment.read' },
      unanswered: { needs: 'assignment.read' },
    },
  },
  Mutation: {
    fields: {
      createObligation: manages,
      cancelObligation: manages,
      setDueDate: manages,
      lockDue: manages,
      unlockDue: manages,
      beginAssignment: { needs: stepOf('BEGIN').needs },
      submitAnswer: { needs: stepOf('SUBMIT').needs },
      recallAnswer: { needs: stepOf('RECALL').needs },
      returnAnswer: { needs: stepOf('RETURN').needs },
      acceptAnswer: { needs: stepOf('ACCEPT').needs },
      lockAssignment: { needs: stepOf('LOCK').needs },
      reopenAssignment: { needs: stepOf('REOPEN').needs },
      excuseAssignment: { needs: stepOf('EXCUSE').needs },
      handOverAssignment: { needs: stepOf('HAND_OVER').needs },
    },
  },
}
