import { newId } from '../src/foundation/identifier.js'
import { AssignmentEntity, ObligationDueEntity, ObligationEntity } from '../src/slices/cascade/index.js'
import { findUnitsByCodes } from '../src/slices/organization/index.js'
import { registerBarePlan, registerPublicDocument } from './factories.js'
import type { TestGateway } from './gateway.js'

export interface DutyWish {
  /** Codes of the units that owe it. */
  units: readonly string[]
  /** Last day that keeps it; none for “cuối năm”. */
  lastDay: string | null
  what?: string
  isMandatory?: boolean
}

let made = 0

/**
 * Something that a plan of the province asks of units by a day; written straight into the tables, since of the many
 * states of a demand only what is open matters here.
 * @returns ids of the assignments in the order of the units
 */
export async function registerDuty(
  gateway: TestGateway,
  { units: codes, lastDay, what = 'Gửi báo cáo', isMandatory = true }: DutyWish,
): Promise<string[]> {
  made += 1
  const document = await registerPublicDocument(gateway, {
    symbol: `${made}/KH-LĐLĐ`,
    issuedOn: '2026-01-05',
    issuer: 'bac-giang.ldld',
    title: 'Triển khai phong trào',
  })
  const planId = await registerBarePlan(gateway, { document, unit: 'bac-giang.ldld' })
  const [asker] = await findUnitsByCodes(gateway.context(), ['bac-giang.ldld'])
  const units = await findUnitsByCodes(gateway.context(), codes)
  const now = gateway.context().clock.now()
  const obligationId = newId('obl')
  const dueId = newId('due')
  const orderDay = lastDay ?? '9999-99-99'
  const obligation = {
    id: obligationId,
    planId,
    unitId: asker!.id,
    position: 1,
    kind: 'REPORT' as const,
    what,
    raw: null,
    clauseKey: null,
    withinId: asker!.id,
    unitKinds: [],
    isDirect: false,
    namedIds: [],
    quantity: null,
    operator: null,
    unitOfMeasure: null,
    isMandatory,
    form: null,
    startsOn: '2026-01-05',
    isExclusive: false,
    recurrence: null,
    validTo: null,
    lastDueDay: orderDay,
    state: 'IN_FORCE' as const,
    version: 1,
    spreadDone: units.length,
    spreadTotal: units.length,
    spreadKey: null,
    spreadId: null,
    workDueAt: null,
    leasedBy: null,
    leasedUntil: null,
    failedTries: 0,
    createdAt: now,
    createdBy: 'test',
  }
  const due = {
    id: dueId,
    obligationId,
    planId,
    number: 1,
    dueOn: lastDay,
    lastDay,
    periodFrom: null,
    periodTo: null,
    isSetLater: false,
    lockedAt: null,
    version: 1,
  }
  const assignments = codes.map((code) => {
    const unit = units.find((each) => each.code === code)!
    const path = `/${asker!.id}/${unit.id}/`
    return {
      id: newId('asg'),
      dueId,
      obligationId,
      planId,
      unitId: unit.id,
      askedId: unit.id,
      pathThen: path,
      pathNow: path,
      state: 'REQUESTED' as const,
      isOpen: true,
      orderDay,
      sortKey: unit.sortKey,
      answerCount: 0,
      answerKind: null,
      answeredOn: null,
      isLate: false,
      reached: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }
  })
  await gateway.database.write(async (manager) => {
    await manager.insert(ObligationEntity, obligation)
    await manager.insert(ObligationDueEntity, due)
    for (let start = 0; start < assignments.length; start += 500)
      await manager
        .createQueryBuilder()
        .insert()
        .into(AssignmentEntity)
        .values(assignments.slice(start, start + 500))
        .updateEntity(false)
        .execute()
  })
  return assignments.map(({ id }) => id)
}

/** The unit has handed something in: nothing is open any more. */
export async function handIn(gateway: TestGateway, assignmentId: string): Promise<void> {
  const now = gateway.context().clock.now()
  await gateway.database.write((manager) =>
    manager.update(
      AssignmentEntity,
      { id: assignmentId },
      { isOpen: false, state: 'SUBMITTED', updatedAt: now, version: 2 },
    ),
  )
}
