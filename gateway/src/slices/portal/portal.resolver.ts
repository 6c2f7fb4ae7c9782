import { actions, roles } from '@antq/shared-schema'
import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { term } from '../../foundation/term.type.js'
import { may, unitCodesFor } from '../../access/rights.js'
import { findUnitsByCodes, lineageCodes } from '../organization/index.js'
import type { PortalContext } from './portal.context.js'
import { portalOf, shownPortal } from './portal.reading.js'
import { Me, Portal } from './portal.type.js'

@Resolver()
export class PortalResolver {
  @Query(() => Portal, {
    nullable: true,
    description: 'A province’s portal (cổng thông tin); null where the province is not configured.',
  })
  portal(
    @Ctx() context: PortalContext,
    @Arg('province', () => String, { description: 'Code of the province: `bac-giang`.' }) code: string,
  ): Promise<Portal | null> {
    return shownPortal(context, code)
  }

  @Query(() => Me, { nullable: true, description: 'Who is signed in (tôi là ai); null for visitors.' })
  async me(@Ctx() context: RequestContext): Promise<Me | null> {
    if (context.actor.kind === 'visitor') return null
    const { name, subject, grants } = context.actor
    const units = await findUnitsByCodes(context, [...new Set(grants.map((grant) => grant.unitCode))])
    const unitOf = new Map(units.map((unit) => [unit.code, unit]))
    const rights = grants.flatMap(({ unitCode, ...grant }) => {
      const unit = unitOf.get(unitCode)
      if (unit === undefined) return []
      return {
        unit,
        role: grant.role && term(context, roles, grant.role),
        actions: grant.actions.map((action) => term(context, actions, action)),
        isLent: grant.onBehalfOf !== null,
      }
    })
    return { name, subject, rights, units }
  }
}

/** What somebody who manages portals is told of themselves. */
@Resolver(() => Me)
export class PortalsOfMeResolver {
  @FieldResolver(() => [Portal], {
    description: 'Portals that the person manages (các cổng thông tin phụ trách), with `portal.manage`.',
  })
  async portals(@Ctx() context: PortalContext): Promise<Portal[]> {
    if (unitCodesFor(context.actor, 'portal.manage').length === 0) return []
    const { provinces } = context.portals
    const units = await findUnitsByCodes(
      context,
      provinces.map(({ unit }) => unit),
    )
    const managed = await Promise.all(
      units.map(async (unit) => may(context.actor, 'portal.manage', await lineageCodes(context, unit.id))),
    )
    const own = new Map(units.flatMap((unit, index) => (managed[index] ? [[unit.code, unit] as const] : [])))
    return provinces.flatMap((province) => {
      const unit = own.get(province.unit)
      return unit ? [portalOf(context, province, unit)] : []
    })
  }
}
