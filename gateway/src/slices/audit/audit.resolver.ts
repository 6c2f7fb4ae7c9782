import { deeds } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { Unit, unitById } from '../organization/index.js'
import { auditTrail } from './audit.reading.js'
import { AuditConnection, AuditLine, AuditValue } from './audit.type.js'

@Resolver(() => AuditLine)
export class AuditResolver {
  @Query(() => AuditConnection, {
    description:
      'The audit trail of a unit and the units below (nhật ký), newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  auditTrail(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, { description: 'Code of the unit (mã đơn vị) whose trail is read.' }) within: string,
    @Arg('object', () => ID, { nullable: true, description: 'Only of this thing (đối tượng).' }) object?: string,
    @Arg('deed', () => String, { nullable: true, description: 'Only this deed (việc đã làm): `plan.issued`.' })
    deed?: string,
    @Arg('from', () => CalendarDateScalar, { nullable: true, description: 'First day (từ ngày), included.' })
    from?: string,
    @Arg('to', () => CalendarDateScalar, { nullable: true, description: 'Last day (đến ngày), included.' }) to?: string,
  ): Promise<AuditConnection> {
    return auditTrail(context, { within, object, deed, from, to }, page)
  }

  @FieldResolver(() => Term, { description: 'What was done (việc đã làm).' })
  deed(@Ctx() context: RequestContext, @Root() line: AuditLine): Term {
    return term(context, deeds, line.deed)
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit whose thing it is (đơn vị).' })
  async unit(@Ctx() context: RequestContext, @Root() { unitId }: AuditLine): Promise<Unit | null> {
    return unitId === null ? null : ((await loadOne(context, unitById, unitId)) ?? null)
  }

  @FieldResolver(() => [AuditValue], { description: 'Values before and after (giá trị trước và sau), by name.' })
  values(@Root() { before, after }: AuditLine): AuditValue[] {
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted()
    return names.map((name) => ({ name, before: shown(before?.[name]), after: shown(after?.[name]) }))
  }
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
