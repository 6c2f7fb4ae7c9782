import type { ExportListCode, ExportStateCode } from '@antq/shared-schema'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { ExportEntity } from './export.entity.js'

export const ExportList = {
  PLANS: 'PLANS',
  DOCUMENTS: 'DOCUMENTS',
  UNITS: 'UNITS',
} as const satisfies Record<ExportListCode, ExportListCode>
registerEnumType(ExportList, {
  name: 'ExportList',
  description: 'A list that can be taken out whole (danh sách xuất được).',
  valuesConfig: {
    PLANS: { description: 'Plans (kế hoạch) as `plans` lists them for the caller, drafts of their units included.' },
    DOCUMENTS: { description: 'Public documents (văn bản) as `documents` lists them.' },
    UNITS: { description: 'Units (đơn vị) as `units` lists them.' },
  },
})

@ObjectType('Export', {
  implements: Node,
  description:
    'A list that is taken out whole as a file (xuất dữ liệu): JSON Lines in gzip, made in the background. For the person or key who asked for it alone.',
})
export class Export implements Pick<
  ExportEntity,
  'id' | 'cursor' | 'done' | 'total' | 'byteCount' | 'createdAt' | 'finishedAt'
> {
  id!: string

  @Field(() => Int, { description: 'Lines that are written (số dòng đã xuất).' })
  done!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'Lines expected (tổng số dòng), as counted when it began; null before. What is written meanwhile can make it a little more or less.',
  })
  total!: number | null

  @Field(() => Int, { description: 'Size of the file so far in bytes (dung lượng), compressed.' })
  byteCount!: number

  @Field(() => String, {
    description:
      'Cursor of `changes` (dấu trang thay đổi) from before the first line was read: send it as `since`, and nothing is missed between the file and the changes.',
  })
  cursor!: string

  @Field(() => DateTimeScalar, { description: 'When it was asked for (yêu cầu lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was done, failed or was cancelled (xong lúc); null before.',
  })
  finishedAt!: string | null

  /** For resolvers; not shown. */
  list!: ExportListCode
  state!: ExportStateCode
  withinId!: string | null
  failure!: string | null
}

@ObjectType('ExportEdge', { description: 'An export in a page of a list (lần xuất dữ liệu trong trang).' })
export class ExportEdge extends Edge {
  @Field(() => Export, { description: 'The export (lần xuất dữ liệu).' })
  node!: Export
}

@ObjectType('ExportConnection', { description: 'A page of exports (trang lần xuất dữ liệu), the newest first.' })
export class ExportConnection extends Connection {
  @Field(() => [ExportEdge], { description: 'The exports of this page.' })
  edges!: ExportEdge[]
}

@ObjectType('ExportPayload', { description: 'An export after a change (kết quả), or why nothing was changed.' })
export class ExportPayload {
  @Field(() => Export, { nullable: true, description: 'The export (lần xuất dữ liệu); null where refused.' })
  export?: Export | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('CreateExportInput', { description: 'A list to be taken out whole (yêu cầu xuất dữ liệu).' })
export class CreateExportInput {
  @Field(() => ExportList, { description: 'Which list (danh sách).' })
  list!: ExportListCode

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the unit (mã đơn vị) in whose subtree the plans or units stand; everywhere without it. Refused with INPUT_INVALID for documents.',
  })
  within?: string | null
}
