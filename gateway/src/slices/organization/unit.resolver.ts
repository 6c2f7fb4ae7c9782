import { unitKinds } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { dayWithin, lastDay, periodOn } from './unit.dates.js'
import {
  aliasesOfUnit,
  findUnitByCode,
  lineageOfUnit,
  periodsOfUnit,
  predecessorsOfUnit,
  successorsOfUnit,
  unitById,
} from './unit.queries.js'
import { nameOn, pageOfUnits, resolveUnitNames } from './unit.reading.js'
import { Unit, UnitConnection, UnitPeriod, UnitSuccession } from './unit.type.js'

const present = <T>(value: T | undefined): value is T => value !== undefined

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit (đơn vị) by id or by code; null where there is none.' })
  unit(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Global id.' }) id?: string,
    @Arg('code', () => String, { nullable: true, description: 'Permanent code (mã đơn vị): `bac-giang.ldld`.' })
    code?: string,
  ): Promise<Unit | null | undefined> {
    return id != null ? loadOne(context, unitById, id) : findUnitByCode(context, code ?? '')
  }

  @Query(() => UnitConnection, {
    description:
      'Units in Vietnamese alphabetical order (danh sách đơn vị). Refuses with UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  units(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, {
      nullable: true,
      description: 'Code of the unit whose subtree (cây đơn vị) is listed, itself included.',
    })
    within?: string,
    @Arg('text', () => String, { nullable: true, description: 'Part of the name; case and diacritics do not matter.' })
    text?: string,
    @Arg('kind', () => String, { nullable: true, description: 'Code of a kind of body (loại tổ chức).' }) kind?: string,
    @Arg('on', () => CalendarDateScalar, {
      nullable: true,
      description: 'Day on which the tree is looked at; today without it.',
    })
    on?: string,
  ): Promise<UnitConnection> {
    return pageOfUnits(context, { within, text, kind, day: on }, page)
  }

  @Query(() => [Unit], {
    description:
      'Units that a name, abbreviation or symbol code in a text can mean (nhận diện tên đơn vị), best first; empty where none is known.',
  })
  async resolveUnit(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, { description: 'As the text has it: `LĐLĐ tỉnh`, `BCĐ`, `Công an tỉnh`.' }) name: string,
    @Arg('province', () => String, {
      nullable: true,
      description: 'Code of the province in whose document the name stands.',
    })
    province?: string,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'Day of the document; today without it.' })
    on?: string,
  ): Promise<Unit[]> {
    return (await resolveUnitNames(context, [name], province, on))[0] ?? []
  }

  @FieldResolver(() => String, {
    description: 'Name (tên) on a day: its last one where the unit had ended; today’s without a day.',
  })
  async name(
    @Ctx() context: RequestContext,
    @Root() unit: Unit,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'The day.' }) on?: string,
  ): Promise<string> {
    if (on == null) return unit.name
    const entity = await loadOne(context, unitById, unit.id)
    return entity ? nameOn(entity, await loadOne(context, periodsOfUnit, unit.id), on) : unit.name
  }

  @FieldResolver(() => Term, { description: 'Kind of body (loại tổ chức) today or on its last day.' })
  kind(@Ctx() context: RequestContext, @Root() unit: Unit): Term {
    return term(context, unitKinds, unit.kind)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the unit has ended (đã kết thúc, sáp nhập).' })
  hasEnded(@Ctx() context: RequestContext, @Root() unit: Unit): boolean {
    return lastDay(unit) < context.clock.today()
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit directly above (đơn vị cấp trên trực tiếp) on a day; its last one where it had ended.',
  })
  async parent(
    @Ctx() context: RequestContext,
    @Root() unit: Unit,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'The day; today without it.' }) on?: string,
  ): Promise<Unit | null | undefined> {
    const parentId = on == null ? unit.parentId : periodOn(await loadOne(context, periodsOfUnit, unit.id), on)?.parentId
    return parentId == null ? null : loadOne(context, unitById, parentId)
  }

  @FieldResolver(() => [Unit], {
    description: 'All units above (các cấp trên), the nearest first, on a day; on its last day where it had ended.',
  })
  async ancestors(
    @Ctx() context: RequestContext,
    @Root() unit: Unit,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'The day; today without it.' }) on?: string,
  ): Promise<Unit[]> {
    const day = dayWithin(unit, on ?? context.clock.today())
    const rows = (await loadOne(context, lineageOfUnit, unit.id)).filter(
      (row) => row.depth > 0 && row.firstDay <= day && day <= row.lastDay,
    )
    return (await Promise.all(rows.map((row) => loadOne(context, unitById, row.ancestorId)))).filter(present)
  }

  @FieldResolver(() => [UnitPeriod], {
    description: 'Names, kinds and parents through time (các giai đoạn), the oldest first.',
  })
  async periods(@Ctx() context: RequestContext, @Root() unit: Unit): Promise<UnitPeriod[]> {
    const periods = await loadOne(context, periodsOfUnit, unit.id)
    return Promise.all(
      periods.map(async (period) => ({
        name: period.name,
        shortName: period.shortName,
        kind: term(context, unitKinds, period.kind),
        parent: period.parentId === null ? null : ((await loadOne(context, unitById, period.parentId)) ?? null),
        from: period.validFrom,
        to: period.validTo,
        source: period.source,
        needsVerification: Boolean(period.needsVerification),
      })),
    )
  }

  @FieldResolver(() => [UnitSuccession], { description: 'Units that it took over from (đơn vị tiền thân).' })
  async predecessors(@Ctx() context: RequestContext, @Root() unit: Unit): Promise<UnitSuccession[]> {
    const rows = await loadOne(context, predecessorsOfUnit, unit.id)
    return successions(
      context,
      rows.map((row) => ({ ...row, otherId: row.unitId })),
    )
  }

  @FieldResolver(() => [UnitSuccession], { description: 'Units that took over from it (đơn vị kế thừa).' })
  async successors(@Ctx() context: RequestContext, @Root() unit: Unit): Promise<UnitSuccession[]> {
    const rows = await loadOne(context, successorsOfUnit, unit.id)
    return successions(
      context,
      rows.map((row) => ({ ...row, otherId: row.successorId })),
    )
  }

  @FieldResolver(() => [String], { description: 'Other names, abbreviations and symbol codes (tên gọi khác).' })
  async aliases(@Ctx() context: RequestContext, @Root() unit: Unit): Promise<string[]> {
    return (await loadOne(context, aliasesOfUnit, unit.id)).map((row) => row.alias)
  }
}

async function successions(
  context: RequestContext,
  rows: readonly { otherId: string; happenedOn: string | null; source: string | null; needsVerification: boolean }[],
): Promise<UnitSuccession[]> {
  const units = await Promise.all(rows.map((row) => loadOne(context, unitById, row.otherId)))
  return rows.flatMap((row, index) => {
    const unit = units[index]
    return unit
      ? [{ unit, on: row.happenedOn, source: row.source, needsVerification: Boolean(row.needsVerification) }]
      : []
  })
}
