import { Args, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { requireUnit, Unit } from '../organization/index.js'
import { pageOfChildren } from './cascade.reading.js'
import { Completeness, CompletenessConnection } from './completeness.type.js'

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

@Resolver(() => Completeness)
export class CompletenessResolver {
  @FieldResolver(() => Unit, { description: 'The unit, with everything below it (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Completeness): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => Int, { description: 'Not handed in (chưa gửi), what is missing included.' })
  open(@Root() { expected, onTime, late }: Completeness): number {
    return expected - onTime - late
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Handed in ÷ asked (tỷ lệ đã gửi), 0–1; null where nothing is asked.',
  })
  share(@Root() { expected, onTime, late }: Completeness): number | null {
    return share(onTime + late, expected)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Accepted ÷ asked (tỷ lệ đã duyệt), 0–1; null where nothing is asked.',
  })
  acceptedShare(@Root() { expected, accepted }: Completeness): number | null {
    return share(accepted, expected)
  }

  @FieldResolver(() => CompletenessConnection, {
    description:
      'The same by the units directly below (theo đơn vị trực thuộc), by name. Refuses with PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  children(
    @Ctx() context: RequestContext,
    @Root() completeness: Completeness,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<CompletenessConnection> {
    return pageOfChildren(context, completeness, page)
  }
}
