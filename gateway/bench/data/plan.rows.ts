import { foldText } from '../../src/foundation/folded-text.js'
import { Random } from '../random.js'
import { DEMANDS } from './cascade.js'
import { symbolOf } from './documents.rows.js'
import type { BenchPlan } from './plans.js'
import { idOf, WRITTEN_AT, type Cell, type Rows } from './rows.js'
import { PURPOSES, SECTIONS, TASKS } from './words.js'

/** Parts of a full plan, and of another one. */
const PARTS = { full: { tasks: 12, targets: 2, deadlines: 5 }, other: { tasks: 3, targets: 0, deadlines: 1 } }

export function planRows(plans: readonly BenchPlan[]): Rows[] {
  return [
    {
      table: 'plan',
      columns: [
        'id',
        'document_id',
        'unit_id',
        'state',
        'is_public',
        'year',
        'kind',
        'purpose',
        'sections',
        'task_count',
        'target_count',
        'obligation_count',
        'search_fold',
        'sort_key',
        'version',
        'issued_at',
        'created_at',
        'updated_at',
        'created_by',
      ],
      rows: mapped(plans, planRow),
    },
    {
      table: 'plan_scope',
      columns: ['unit_id', 'plan_id', 'is_public', 'year', 'kind', 'sort_key'],
      rows: mappedMany(plans, ({ id, unit, issuedOn }) =>
        unit.path.map((above) => [above.id, id, true, Number(issuedOn.slice(0, 4)), 'KH', issuedOn]),
      ),
    },
    {
      table: 'plan_task',
      columns: [
        'id',
        'plan_id',
        'position',
        'section',
        'text',
        'lead_name',
        'lead_unit_id',
        'cooperators',
        'due',
        'is_continuous',
        'state',
      ],
      rows: mappedMany(plans, taskRows),
    },
    {
      table: 'plan_target',
      columns: ['id', 'plan_id', 'position', 'text', 'quantity', 'operator', 'unit_of_measure', 'is_mandatory'],
      rows: mappedMany(plans, targetRows),
    },
    {
      table: 'plan_deadline',
      columns: ['id', 'plan_id', 'position', 'raw', 'type', 'due_date', 'rule', 'who', 'what', 'is_exclusive'],
      rows: mappedMany(plans, deadlineRows),
    },
  ]
}

const partsOf = ({ isFull }: BenchPlan) => (isFull ? PARTS.full : PARTS.other)
/** Ids of the parts of one plan lie together. */
const partId = (kind: 'task' | 'target' | 'deadline', { number }: BenchPlan, position: number) =>
  idOf(kind, number * 16 + position)

function planRow(plan: BenchPlan): Cell[] {
  const { id, documentId, unit, number, issuedOn } = plan
  const { tasks, targets } = partsOf(plan)
  const sections = SECTIONS.map((heading) => {
    const [label, ...words] = heading.split('. ')
    return { label, heading: words.join('. '), level: 1 }
  })
  const demands = plan.cascade === null ? 0 : DEMANDS.length
  const search = foldText(`${symbolOf(number)} ${unit.name} ${TASKS.slice(0, tasks).join(' ')}`)
  const texts = [JSON.stringify(PURPOSES), JSON.stringify(sections), tasks, targets, demands, search]
  const year = Number(issuedOn.slice(0, 4))
  return [
    id,
    documentId,
    unit.id,
    'ISSUED',
    true,
    year,
    'KH',
    ...texts,
    issuedOn,
    1,
    WRITTEN_AT,
    WRITTEN_AT,
    WRITTEN_AT,
    'bench',
  ]
}

function taskRows(plan: BenchPlan): Cell[][] {
  const random = new Random(4, plan.number)
  return Array.from({ length: partsOf(plan).tasks }, (_, position) => {
    const lead = plan.isFull ? random.of(plan.below) : plan.unit
    const due = `${Number(plan.issuedOn.slice(0, 4)) + 1}-06-30`
    const state = random.of(['ASSIGNED', 'IN_PROGRESS', 'DONE'])
    const text = TASKS[position % TASKS.length]!
    const section = SECTIONS[1]
    return [
      partId('task', plan, position),
      plan.id,
      position,
      section,
      text,
      lead.name,
      lead.id,
      '[]',
      due,
      false,
      state,
    ]
  })
}

function targetRows(plan: BenchPlan): Cell[][] {
  return Array.from({ length: partsOf(plan).targets }, (_, position) => {
    const text = `Tổ chức ít nhất ${position + 5} cuộc tuyên truyền`
    return [partId('target', plan, position), plan.id, position, text, position + 5, '>=', 'cuộc tuyên truyền', true]
  })
}

function deadlineRows(plan: BenchPlan): Cell[][] {
  return Array.from({ length: partsOf(plan).deadlines }, (_, position) => {
    const date = `${Number(plan.issuedOn.slice(0, 4)) + 1}-${String(position + 2).padStart(2, '0')}-28`
    const raw = `trước ngày 28/${String(position + 2).padStart(2, '0')}`
    const words = ['before', 'các công đoàn cấp trên trực tiếp cơ sở', 'gửi kế hoạch, báo cáo về cơ quan thường trực']
    return [partId('deadline', plan, position), plan.id, position, raw, 'deadline', date, ...words, true]
  })
}

function* mapped<T>(items: readonly T[], row: (item: T) => Cell[]): Iterable<Cell[]> {
  for (const item of items) yield row(item)
}

function* mappedMany<T>(items: readonly T[], rows: (item: T) => Cell[][]): Iterable<Cell[]> {
  for (const item of items) yield* rows(item)
}
