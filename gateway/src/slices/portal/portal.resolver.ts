import { actions, roles } from '@antq/shared-schema'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { TokenIssuer } from '../../access/sign-in/keys.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { term } from '../../foundation/term.type.js'
import { findUnitsByCodes } from '../organization/index.js'
import type { PortalRegistry } from './portal.registry.js'
import { Me, Portal } from './portal.type.js'

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
    return {
      province: code,
      name: province.name[context.language],
      language: province.language,
      tabs: province.tabs.map((tab) => ({ name: tab.name, label: tab.label[context.language] })),
      unit,
    }
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
