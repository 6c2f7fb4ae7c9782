import { exportLists, exportStates, refusals } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import { Refusal } from '../../foundation/refusal.js'
import { RefusalType, refusalType } from '../../foundation/refusal.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { expiryOf } from './export.policy.js'
import { pageOfExports } from './export.reading.js'
import { cancelExport, createExport } from './export.service.js'
import { CreateExportInput, Export, ExportConnection, ExportPayload } from './export.type.js'

@Resolver(() => Export)
export class ExportResolver {
  @Query(() => ExportConnection, {
    description:
      'One’s own exports (các lần xuất dữ liệu của tôi), the newest first. Refuses with NOT_SIGNED_IN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  exports(@Ctx() context: RequestContext, @Args(() => PageArguments) page: PageArguments): Promise<ExportConnection> {
    return pageOfExports(context, page)
  }

  @Mutation(() => ExportPayload, {
    description:
      'Asks for a list as a file (yêu cầu xuất dữ liệu), which is made in the background with the caller’s rights. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, EXPORT_TOO_MANY.',
  })
  createExport(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateExportInput, { description: 'Which list, and of which units.' }) input: CreateExportInput,
  ): Promise<ExportPayload> {
    return answer(context, async () => ({ export: await createExport(context, input) }))
  }

  @Mutation(() => ExportPayload, {
    description:
      'Stops an export that is not done (hủy xuất dữ liệu); what there is of it is thrown away. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, EXPORT_ENDED.',
  })
  cancelExport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The export.' }) id: string,
  ): Promise<ExportPayload> {
    return answer(context, async () => ({ export: await cancelExport(context, id) }))
  }

  @FieldResolver(() => Term, { description: 'Which list (danh sách): plans, documents, units.' })
  list(@Ctx() context: RequestContext, @Root() { list }: Export): Term {
    return term(context, exportLists, list)
  }

  @FieldResolver(() => Term, {
    description:
      'How far it is (trạng thái): đang chờ, đang xuất, sẵn sàng để tải, không xuất được, đã hủy, đã hết hạn.',
  })
  state(@Ctx() context: RequestContext, @Root() { state }: Export): Term {
    return term(context, exportStates, state)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit in whose subtree (trong phạm vi đơn vị); null where it is everything.',
  })
  async within(@Ctx() context: RequestContext, @Root() { withinId }: Export): Promise<Unit | null> {
    return withinId === null ? null : ((await loadOne(context, unitById, withinId)) ?? null)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Path of the file on this gateway (đường dẫn tải), `/exports/exp_…`, to be asked for with the same `Authorization`; null where there is none.',
  })
  path(@Root() { id, state }: Export): string | null {
    return state === 'READY' ? `/exports/${id}` : null
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the file can be downloaded (tải được đến), three days after it was done; null where there is none.',
  })
  expiresAt(@Root() { state, finishedAt }: Export): string | null {
    return expiryOf({ state, finishedAt })
  }

  @FieldResolver(() => RefusalType, {
    nullable: true,
    description: 'Why it failed (lý do không xuất được); null else.',
  })
  error(@Ctx() context: RequestContext, @Root() { failure }: Export): RefusalType | null {
    const code = refusals.find((refusal) => refusal.code === failure)?.code
    return code === undefined ? null : refusalType(context, new Refusal(code))
  }
}
