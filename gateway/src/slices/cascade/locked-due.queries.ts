import { partOf } from '../../foundation/entity-part.queries.js'
import { groupedBy, type LoaderDefinition } from '../../foundation/loader.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
import { ObligationDueEntity } from './obligation.entity.js'

/** A locked due for which a unit owes a report in a form. */
export interface LockedDue {
  unitId: string
  form: string
  due: ObligationDueEntity
}

/** Locked dues for which units owe reports in a form of their own, by the id of the unit; the first locked first. */
export const lockedDuesOwedBy: LoaderDefinition<string, LockedDue[]> = {
  fetch: async ({ manager }, unitIds) => {
    const due = partOf(manager, ObligationDueEntity, 'e')
    const rows = await preparedFor(
      manager,
      unitIds,
      (places) => `SELECT a.unit_id AS unitId, o.form AS form, ${due.columns} FROM assignment a
        JOIN obligation_due e ON e.id = a.due_id JOIN obligation o ON o.id = a.obligation_id
        WHERE a.unit_id IN (${places}) AND e.locked_at IS NOT NULL AND o.form IS NOT NULL
        ORDER BY e.locked_at, e.id`,
    )
    const locked = rows.flatMap((row) => {
      const read = due.read(row)
      return read ? [{ unitId: String(row['unitId']), form: String(row['form']), due: read }] : []
    })
    return groupedBy(unitIds, locked, ({ unitId }) => unitId)
  },
}
