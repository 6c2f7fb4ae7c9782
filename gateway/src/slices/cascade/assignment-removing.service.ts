import { In } from 'typeorm'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import { AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { isAnswered } from './assignment.queries.js'
import type { ObligationEntity } from './obligation.entity.js'
import { PlanTallyEntity, TallyDayEntity, TallyEntity } from './tally.entity.js'

/**
 * Removes what units owe by a demand that is taken back, with its counts.
 * @throws Refusal OBLIGATION_HAS_ANSWERS
 */
export async function removeAssignments(
  transaction: TransactionContext,
  { planId }: ObligationEntity,
  dueIds: readonly string[],
): Promise<void> {
  const { manager } = transaction
  if (await isAnswered(transaction, dueIds)) throw new Refusal('OBLIGATION_HAS_ANSWERS')
  const ofDues = { dueId: In([...dueIds]) }
  const steps = manager
    .createQueryBuilder()
    .subQuery()
    .select('assignment.id')
    .from(AssignmentEntity, 'assignment')
    .where('assignment.dueId IN (:...dueIds)')
  await manager
    .createQueryBuilder()
    .delete()
    .from(AssignmentStepEntity)
    .where(`assignmentId IN ${steps.getQuery()}`, { dueIds: [...dueIds] })
    .execute()
  const { affected } = await manager.delete(AssignmentEntity, ofDues)
  await manager.delete(TallyEntity, ofDues)
  await manager.delete(TallyDayEntity, ofDues)
  if (affected) await manager.decrement(PlanTallyEntity, { planId }, 'expected', affected)
}
