import type { DocumentEntity } from '../slices/document/index.js'
import { findUnitsByCodes } from '../slices/organization/index.js'
import { registerPlan } from '../slices/plan/index.js'
import type { TransactionContext } from '../ledger/index.js'
import { known } from './documents.js'
import type { PlanFact } from './facts/shapes.js'

const SUBJECT = 'antq-demonstration#facts'

/** @returns id and unit of each plan, by the key of its document */
export async function registerPlanFacts(
  transaction: TransactionContext,
  facts: readonly PlanFact[],
  documents: ReadonlyMap<string, DocumentEntity>,
): Promise<Map<string, { id: string; unit: string }>> {
  const codes = facts.flatMap((fact) => [fact.unit, ...fact.tasks.flatMap(({ leadUnit }) => leadUnit ?? [])])
  const units = new Map((await findUnitsByCodes(transaction, [...new Set(codes)])).map((unit) => [unit.code, unit]))
  const plans = new Map<string, { id: string; unit: string }>()
  for (const fact of facts) {
    const { id } = await registerPlan(transaction, {
      document: known(documents, fact.document),
      unit: known(units, fact.unit),
      year: fact.year,
      state: fact.state,
      parentDocumentId: fact.parentDocument === undefined ? null : known(documents, fact.parentDocument).id,
      purpose: fact.purpose,
      sections: fact.sections,
      tasks: fact.tasks.map((task) => ({
        text: task.text,
        section: task.section ?? null,
        lead: task.lead ?? null,
        leadUnitId: task.leadUnit === undefined ? null : known(units, task.leadUnit).id,
        cooperators: task.cooperators ?? [],
        due: task.due ?? null,
        isContinuous: task.isContinuous ?? false,
        state: task.state,
      })),
      targets: fact.targets.map((target) => ({ ...target, who: target.who ?? null, reached: target.reached ?? null })),
      deadlines: fact.deadlines.map((deadline) => ({
        ...deadline,
        date: deadline.date ?? null,
        who: deadline.who ?? null,
        what: deadline.what ?? null,
        isExclusive: deadline.isExclusive ?? false,
      })),
      subject: SUBJECT,
    })
    plans.set(fact.document, { id, unit: fact.unit })
  }
  return plans
}
