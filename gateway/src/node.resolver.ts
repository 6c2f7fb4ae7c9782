import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { kindOfId } from './foundation/identifier.js'
import { loadOne } from './foundation/loader.js'
import { Node } from './foundation/node.type.js'
import type { RequestContext } from './foundation/request-context.js'
import { Account, accountById } from './slices/account/index.js'
import {
  Assignment,
  dueById,
  Obligation,
  obligationById,
  ObligationDue,
  visibleAssignment,
} from './slices/cascade/index.js'
import { Change } from './slices/change/index.js'
import { Credential, credentialById } from './slices/credential/index.js'
import { Document, publicDocument } from './slices/document/index.js'
import { Export, ownExport } from './slices/export/index.js'
import { Unit, unitById } from './slices/organization/index.js'
import { Plan, visiblePlan } from './slices/plan/index.js'
import { Report, visibleReport } from './slices/report/index.js'
import { CalendarLink, calendarLinkById, mailboxById, UnitMailbox } from './slices/reminder/index.js'
import { RoleGrant, roleGrantById } from './slices/role/index.js'
import { deliveryById, Webhook, webhookById, WebhookDelivery } from './slices/webhook/index.js'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything with a global id (đối tượng bất kỳ): unit, document, plan, demand and its dues, assignment, report, account, role, key, webhook and its deliveries, address for reminders, calendar link, or an export of one’s own; null where there is none for the caller.',
  })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Node | null> {
    return nodeOf(context, id)
  }
}

@Resolver(() => Change)
export class ChangedObjectResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing as it is now (đối tượng hiện tại); null where there is none for the caller.',
  })
  object(@Ctx() context: RequestContext, @Root() { objectId }: Change): Promise<Node | null> {
    return nodeOf(context, objectId)
  }
}

/** Whether the caller may see it is for the rules of its type: `sees`. */
async function nodeOf(context: RequestContext, id: string): Promise<Node | null> {
  switch (kindOfId(id)) {
    case 'unit':
      return typed(Unit, await loadOne(context, unitById, id))
    case 'doc':
      return typed(Document, await publicDocument(context, id))
    case 'plan':
      return typed(Plan, await visiblePlan(context, id))
    case 'report':
      return typed(Report, await visibleReport(context, id))
    case 'obl':
      return typed(Obligation, await loadOne(context, obligationById, id))
    case 'due':
      return typed(ObligationDue, await loadOne(context, dueById, id))
    case 'asg':
      return typed(Assignment, await visibleAssignment(context, id))
    case 'acc':
      return typed(Account, await loadOne(context, accountById, id))
    case 'key':
      return typed(Credential, await loadOne(context, credentialById, id))
    case 'hook':
      return typed(Webhook, await loadOne(context, webhookById, id))
    case 'dlv':
      return typed(WebhookDelivery, await loadOne(context, deliveryById, id))
    case 'grt':
      return typed(RoleGrant, await loadOne(context, roleGrantById, id))
    case 'box':
      return typed(UnitMailbox, await loadOne(context, mailboxById, id))
    case 'cal':
      return typed(CalendarLink, await loadOne(context, calendarLinkById, id))
    case 'exp':
      return typed(Export, await ownExport(context, id))
    default:
      return null
  }
}

/** The interface tells its types apart by their class. */
function typed<T extends object>(type: new () => T, row: object | null | undefined): T | null {
  return row == null ? null : Object.assign(new type(), row)
}
