import { assignmentsOf, cascadesOf, DEMANDS, type BenchAssignment, type Cascade } from './cascade.js'
import type { BenchPlan } from './plans.js'
import { idOf, WRITTEN_AT, type Cell, type Rows } from './rows.js'
import { planTallyRow, tallyDayRows, tallyRows } from './tallies.js'

export function cascadeRows(plans: readonly BenchPlan[]): Rows[] {
  const cascades = cascadesOf(plans)
  return [
    {
      table: 'obligation',
      columns: [
        'id',
        'plan_id',
        'unit_id',
        'position',
        'kind',
        'what',
        'within_id',
        'unit_kinds',
        'is_direct',
        'named_ids',
        'quantity',
        'operator',
        'unit_of_measure',
        'is_mandatory',
        'starts_on',
        'is_exclusive',
        'last_due_day',
        'state',
        'version',
        'spread_done',
        'spread_total',
        'failed_tries',
        'created_at',
        'created_by',
      ],
      rows: every(cascades, obligations),
    },
    {
      table: 'obligation_due',
      columns: ['id', 'obligation_id', 'plan_id', 'number', 'due_on', 'last_day', 'is_set_later', 'version'],
      rows: every(cascades, ({ plan, dues }) =>
        dues.map(({ id, obligationId, number, lastDay }) => [
          id,
          obligationId,
          plan.id,
          number,
          lastDay,
          lastDay,
          false,
          1,
        ]),
      ),
    },
    {
      table: 'assignment',
      columns: [
        'id',
        'due_id',
        'obligation_id',
        'plan_id',
        'unit_id',
        'asked_id',
        'path_then',
        'path_now',
        'state',
        'is_open',
        'order_day',
        'sort_key',
        'answer_count',
        'answer_kind',
        'answered_on',
        'is_late',
        'reached',
        'version',
        'created_at',
        'updated_at',
      ],
      rows: every(cascades, assignments),
    },
    {
      table: 'answer',
      columns: [
        'id',
        'assignment_id',
        'number',
        'kind',
        'quantity',
        'note',
        'unit_id',
        'submitted_at',
        'submitted_on',
        'is_late',
        'submitted_by',
      ],
      rows: every(cascades, answers),
    },
    {
      table: 'assignment_tally',
      columns: [
        'due_id',
        'unit_id',
        'view_of',
        'plan_id',
        'parent_id',
        'sort_key',
        'expected',
        'on_time',
        'late',
        'accepted',
        'not_applicable',
        'returned',
      ],
      rows: every(cascades, tallyRows),
    },
    {
      table: 'assignment_tally_day',
      columns: [
        'due_id',
        'unit_id',
        'view_of',
        'day',
        'expected',
        'on_time',
        'late',
        'accepted',
        'not_applicable',
        'returned',
      ],
      rows: every(cascades, tallyDayRows),
    },
    {
      table: 'plan_tally',
      columns: ['plan_id', 'expected', 'answered', 'accepted'],
      rows: every(cascades, (cascade) => [planTallyRow(cascade)]),
    },
  ]
}

function* every(cascades: readonly Cascade[], rows: (cascade: Cascade) => Iterable<Cell[]>): Iterable<Cell[]> {
  for (const cascade of cascades) yield* rows(cascade)
}

const KINDS = JSON.stringify(['provincial-union', 'district-union', 'grassroots-union'])

function obligations({ plan, dues }: Cascade): Cell[][] {
  return DEMANDS.map((demand) => {
    const own = dues.filter((due) => due.demand === demand)
    const asked = demand.kind === 'QUANTITY' ? [10, '>=', 'cuộc tuyên truyền'] : [null, null, null]
    const total = plan.below.length
    const head = [own[0]!.obligationId, plan.id, plan.unit.id, demand.position, demand.kind, demand.what, plan.unit.id]
    const spread = ['IN_FORCE', 1, total, total, 0, WRITTEN_AT, 'bench']
    return [...head, KINDS, false, '[]', ...asked, true, plan.issuedOn, false, own.at(-1)!.lastDay, ...spread]
  })
}

function* assignments(cascade: Cascade): Iterable<Cell[]> {
  const { plan } = cascade
  for (const { id, due, unit, state, isOpen, answers: given, answeredOn, isLate } of assignmentsOf(cascade)) {
    const path = `/${unit.path
      .slice(plan.unit.path.length - 1)
      .map((above) => above.id)
      .join('/')}/`
    const kind = given.at(-1) ?? null
    const answer = [given.length, kind, answeredOn, isLate, kind === 'QUANTITY' ? QUANTITY : null]
    const head = [id, due.id, due.obligationId, plan.id, unit.id, unit.id, path, path, state, isOpen, due.lastDay]
    yield [...head, unit.sortKey, ...answer, 1, WRITTEN_AT, WRITTEN_AT]
  }
}

const QUANTITY = 12
/** Ids of the answers to one assignment lie together. */
const MOST_ANSWERS = 2

function* answers(cascade: Cascade): Iterable<Cell[]> {
  let number = cascade.first
  for (const assignment of assignmentsOf(cascade)) {
    for (const [index, kind] of assignment.answers.entries())
      yield answerRow(idOf('ans', number * MOST_ANSWERS + index), assignment, index + 1, kind)
    number += 1
  }
}

function answerRow(id: string, assignment: BenchAssignment, number: number, kind: string): Cell[] {
  const quantity = kind === 'QUANTITY' ? QUANTITY : null
  const note = kind === 'NOT_APPLICABLE' ? 'Đơn vị không thuộc diện thực hiện' : 'Đã gửi kèm văn bản của đơn vị'
  const day = assignment.answeredOn
  return [
    id,
    assignment.id,
    number,
    kind,
    quantity,
    note,
    assignment.unit.id,
    `${day}T03:00:00.000Z`,
    day,
    assignment.isLate,
    'bench',
  ]
}
