import { targetOperators } from '@antq/shared-schema'
import type { Block } from '../../paper/index.js'
import type { PlanDeadlineContent, PlanTargetContent } from './plan.content.js'

const WORDS = new Map<string, string>(targetOperators.map(({ code, vi }) => [code, vi]))

/** Targets as a table; an aspiration (phấn đấu) says that it is one. @returns nothing where there are none */
export function targetTable(targets: readonly PlanTargetContent[]): Block[] {
  if (targets.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { label: 'STT', holds: 'order', width: 1.4 },
        { label: 'Chỉ tiêu', holds: 'text', width: 5 },
        { label: 'Đơn vị thực hiện', holds: 'text', width: 4 },
        { label: 'Mức', holds: 'text', width: 2.2 },
        { label: 'Số lượng', holds: 'number', width: 1.7 },
        { label: 'Đơn vị tính', holds: 'text', width: 2.6 },
      ],
      rows: targets.map((target, index) => [
        String(index + 1),
        target.text,
        target.who ?? '',
        `${target.isMandatory ? '' : 'phấn đấu '}${WORDS.get(target.operator) ?? target.operator}`,
        target.quantity.toLocaleString('vi'),
        target.unitOfMeasure,
      ]),
    },
  ]
}

/** Deadlines one below another: what, when as the text says it, who. */
export function deadlineItems(deadlines: readonly PlanDeadlineContent[]): Block[] {
  return deadlines.map(({ raw, who, what }) => {
    const task = what === null ? raw : `${what}: ${raw}`
    return { kind: 'item', text: who === null || task.includes(who) ? `${task}.` : `${task} (${who}).` }
  })
}
