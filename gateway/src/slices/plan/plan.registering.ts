import type { PlanStateCode, TaskStateCode } from '@antq/shared-schema'
import { newId } from '../../foundation/identifier.js'
import type { TransactionContext } from '../../ledger/index.js'
import type { DocumentEntity } from '../document/index.js'
import type { UnitEntity } from '../organization/index.js'
import type { PlanDeadlineContent, PlanTargetContent, PlanTaskContent } from './plan.content.js'
import { PlanDeadlineEntity, PlanEntity, PlanTargetEntity, PlanTaskEntity, type PlanSection } from './plan.entity.js'
import { pictureOf, recordPlan } from './plan.record.js'
import { searchFoldOf } from './plan.search.js'
import { isPublicState } from './plan.workflow.js'
import { replaceScope } from './plan-scope.writing.js'

/** A plan whose document is registered already: taken over from elsewhere, not read from a text. */
export interface PlanRegistration {
  document: DocumentEntity
  unit: UnitEntity
  year: number | null
  state: PlanStateCode
  parentDocumentId: string | null
  purpose: string[]
  sections: PlanSection[]
  tasks: (PlanTaskContent & { state: TaskStateCode; isContinuous: boolean; leadUnitId: string | null })[]
  targets: (PlanTargetContent & { reached: number | null })[]
  deadlines: (PlanDeadlineContent & { isExclusive: boolean })[]
  /** Who takes it over; kept, never shown. */
  subject: string
}

/** Takes a plan over as it is, in whatever state it was. */
export async function registerPlan(
  transaction: TransactionContext,
  registration: PlanRegistration,
): Promise<PlanEntity> {
  const { manager, clock } = transaction
  const { document, unit, year, state, tasks, targets, deadlines } = registration
  const now = clock.now()
  const plan: PlanEntity = {
    id: newId('plan'),
    documentId: document.id,
    unitId: unit.id,
    state,
    isPublic: isPublicState(state),
    year,
    kind: document.kind,
    purpose: registration.purpose,
    sections: registration.sections,
    parentDocumentId: registration.parentDocumentId,
    taskCount: tasks.length,
    targetCount: targets.length,
    obligationCount: 0,
    searchFold: searchFoldOf({ symbol: document.symbol, title: document.title, unitName: unit.name, tasks, targets }),
    sortKey: document.issuedOn ?? (year === null ? clock.today() : String(year)),
    version: 1,
    issuedAt: isPublicState(state) ? now : null,
    createdAt: now,
    updatedAt: now,
    createdBy: registration.subject,
  }
  await manager.insert(PlanEntity, plan)
  if (tasks.length > 0)
    await manager.insert(
      PlanTaskEntity,
      tasks.map((task, position) => ({ ...task, id: newId('task'), planId: plan.id, position })),
    )
  if (targets.length > 0)
    await manager.insert(
      PlanTargetEntity,
      targets.map((target, position) => ({ ...target, id: newId('target'), planId: plan.id, position })),
    )
  if (deadlines.length > 0)
    await manager.insert(
      PlanDeadlineEntity,
      deadlines.map((deadline, position) => ({ ...deadline, id: newId('deadline'), planId: plan.id, position })),
    )
  await replaceScope(transaction, plan)
  const after = await pictureOf(transaction, plan)
  await recordPlan(transaction, plan, { deed: 'plan.registered', action: 'plan.write', before: null, after })
  return plan
}
