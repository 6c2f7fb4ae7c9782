import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'
import type { PlanEntity } from './plan.entity.js'
import { isVisible } from './plan.guard.js'
import { rightFor } from './plan.workflow.js'

/** Who may read what of this slice. */
export const planAccess: AccessRules = {
  Plan: {
    sees: (context, plan: PlanEntity) => isVisible(context, plan),
    fields: {
      ...open(
        'actions',
        'alerts',
        'carriedOutBy',
        'cascadeDelay',
        'deadlines',
        'document',
        'id',
        'issuedAt',
        'page',
        'paper',
        'paperPath',
        'parent',
        'parentDocument',
        'purpose',
        'sections',
        'state',
        'targetCount',
        'targets',
        'taskCount',
        'tasks',
        'unit',
        'updatedAt',
        'version',
        'year',
      ),
      sourceText: { action: 'source.read', guarded: (context, plan: PlanEntity) => maySeeSource(context, plan) },
    },
  },
  PlanAction: { fields: open('name', 'to') },
  PlanConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  PlanEdge: { fields: open('cursor', 'node') },
  PlanPayload: { fields: open('error', 'plan') },
  PlanSection: { fields: open('heading', 'label', 'level') },
  PlanTarget: {
    fields: open(
      'id',
      'isMandatory',
      'operator',
      'position',
      'quantity',
      'reached',
      'share',
      'text',
      'unitOfMeasure',
      'who',
    ),
  },
  PlanTask: {
    fields: open(
      'cooperators',
      'due',
      'id',
      'isContinuous',
      'isOverdue',
      'lead',
      'leadUnit',
      'position',
      'section',
      'state',
      'text',
    ),
  },
  PlanDeadline: { fields: open('date', 'id', 'lastCompliantDay', 'raw', 'rule', 'type', 'what', 'who') },
  CascadeDelay: { fields: open('days', 'from', 'to') },
  SupersededAlert: {
    fields: open('document', 'isProposed', 'needsVerification', 'on', 'rests', 'source', 'successor', 'via'),
  },
  Query: { fields: open('plan', 'plans', 'planYears', 'supersededAlerts') },
  Mutation: {
    fields: {
      createPlanFromIntake: { needs: 'plan.write' },
      updatePlan: { needs: 'plan.write' },
      discardPlan: { needs: rightFor('DISCARD') },
      issuePlan: { needs: rightFor('ISSUE') },
      withdrawPlan: { needs: rightFor('WITHDRAW') },
      closePlan: { needs: rightFor('CLOSE') },
      reopenPlan: { needs: rightFor('REOPEN') },
      setTaskState: { needs: 'progress.record' },
      recordProgress: { needs: 'progress.record' },
    },
  },
}

/** Source texts hold what the paper holds, names of persons too. */
async function maySeeSource(context: RequestContext, plan: PlanEntity): Promise<boolean> {
  return may(context.actor, 'source.read', await lineageCodes(context, plan.unitId))
}
