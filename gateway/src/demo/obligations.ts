import type { SignedIn } from '../access/actor.js'
import { grantOfRole } from '../access/roles.js'
import { stoppedClock } from '../foundation/clock.js'
import { LoaderShelf } from '../foundation/loader.js'
import type { TransactionContext } from '../ledger/index.js'
import {
  assignmentOf,
  createObligation,
  proposalsOfPlan,
  spreadPiece,
  submitAnswer,
  takeStep,
} from '../slices/cascade/index.js'
import type { DocumentEntity } from '../slices/document/index.js'
import { known } from './documents.js'
import type { AnswerFact, ObligationFact } from './facts/obligations.js'

/** The context of an officer of a unit on a day of the past: what is done then is on time then. */
function officerOn(transaction: TransactionContext, unitCode: string, at: string): TransactionContext {
  const actor: SignedIn = {
    kind: 'signed-in',
    subject: 'antq-demonstration#officer',
    name: 'Cán bộ A',
    grants: [grantOfRole('province-officer', unitCode)],
    credentialId: null,
  }
  return { ...transaction, actor, clock: stoppedClock(at), loaders: new LoaderShelf() }
}

/**
 * Assigns clauses of plans as an officer would: the proposal that is read from the clause, given to all units.
 * @param plans ids by the key of the plan's document
 * @param units code of the plan's unit by the key of its document
 * @returns ids of the demands by the words of their clauses
 */
export async function assignClauses(
  transaction: TransactionContext,
  facts: readonly ObligationFact[],
  plans: ReadonlyMap<string, { id: string; unit: string }>,
): Promise<Map<string, { id: string; unit: string }>> {
  const made = new Map<string, { id: string; unit: string }>()
  for (const { document, clause, at } of facts) {
    const plan = known(plans, document)
    const context = officerOn(transaction, plan.unit, at)
    const proposal = (await proposalsOfPlan(context, plan.id)).find((each) => each.raw === clause)
    if (!proposal) throw new Error(`no clause ${clause}`)
    const {
      who,
      units,
      clauseKey,
      raw: _raw,
      unknownNames: _names,
      unitCount: _count,
      obligationId: _id,
      ...rest
    } = proposal
    const { id } = await createObligation(context, {
      ...rest,
      plan: plan.id,
      clause: clauseKey,
      unitKinds: who.unitKinds,
      isDirect: who.isDirect,
      units: units.map((unit) => unit.code),
    })
    while (await spreadPiece(context, id));
    made.set(clause, { id, unit: plan.unit })
  }
  transaction.loaders.clear()
  return made
}

/** Lets made-up units answer, and the unit that asks judge. */
export async function answerClauses(
  transaction: TransactionContext,
  facts: readonly AnswerFact[],
  obligations: ReadonlyMap<string, { id: string; unit: string }>,
  documents: ReadonlyMap<string, DocumentEntity>,
): Promise<void> {
  for (const fact of facts) {
    const obligation = known(obligations, fact.clause)
    const context = officerOn(transaction, fact.action === 'SUBMIT' ? fact.unit : obligation.unit, fact.at)
    const { id, version } = await assignmentOf(context, obligation.id, fact.unit)
    if (fact.action !== 'SUBMIT') {
      await takeStep(context, fact.action, { id, version, reason: fact.note })
      continue
    }
    await submitAnswer(context, {
      assignmentId: id,
      version,
      kind: fact.kind ?? 'NOT_APPLICABLE',
      documentId: fact.document === undefined ? null : known(documents, fact.document).id,
      quantity: fact.quantity,
      note: fact.note,
    })
  }
  transaction.loaders.clear()
}
