import { actions, roles } from '@antq/shared-schema'
import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { TokenIssuer } from '../../access/sign-in/keys.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { term } from '../../foundation/term.type.js'
import { may, unitCodesFor } from '../../access/rights.js'
import { findUnitsByCodes, lineageCodes, type UnitEntity } from '../organization/index.js'
import type { PortalRegistry } from './portal.registry.js'
import { Me, Portal } from './portal.type.js'
import type { Province } from './province.file.js'

/** The registry is a part of the running gateway, not of a request. */
export interface PortalContext extends RequestContext {
  readonly portals: PortalRegistry
  /** Whose tokens are believed. */
  readonly tokenIssuers: readonly TokenIssuer[]
}

@Resolver()
export class PortalResolver {
  @Query(() => Portal, {
    nullable: true,
    description: 'A province’s portal (cổng thông tin); null where the province is not configured.',
  })
  async portal(
    @Ctx() context: PortalContext,
    @Arg('province', () => String, { description: 'Code of the province: `bac-giang`.' }) code: string,
  ): Promise<Portal | null> {
    const province = context.portals.province(code)
    if (!province) return null
    const [unit = null] = await findUnitsByCodes(context, [province.unit])
    return portalOf(context, province, unit)
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

function portalOf({ portals, language }: PortalContext, province: Province, unit: UnitEntity | null): Portal {
  return {
    province: province.code,
    name: province.name[language],
    language: province.language,
    tabs: province.tabs.map((tab) => ({ name: tab.name, label: tab.label[language] })),
    origins: portals.originsOf(province.code),
    unit,
  }
}
