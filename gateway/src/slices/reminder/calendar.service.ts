import type { DeedCode } from '@antq/shared-schema'
import type { SignedIn } from '../../access/actor.js'
import { grantFor, requireRight, requireSignedIn } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret, newSecret } from '../../foundation/secret-text.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { lineageCodes, unitsWithRightsOver, unitWithCode, type UnitEntity } from '../organization/index.js'
import { CalendarLinkEntity } from './calendar.entity.js'
import { calendarLinkById, countCalendarLinks, listCalendarLinks } from './calendar.queries.js'

/** Days for which a link works; then its officer makes a new one. */
const LASTS_DAYS = 366
const DAY = 24 * 60 * 60 * 1000

/** A link and its address, which is shown once. */
export interface WithAddress {
  calendarLink: CalendarLinkEntity
  /** Null where the same request is answered again. */
  url: string | null
}

/**
 * Makes the caller's link to the deadlines of a unit, or a new one in place of the old, which works no more.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED: also for keys, since a link is a person's
 */
export async function createCalendarLink(context: RequestContext, request: { unit: string }): Promise<WithAddress> {
  const { actor, clock, publicUrl } = context
  const { unit, lineage } = await unitToRead(context, request.unit)
  if (actor.kind === 'visitor' || actor.credentialId !== null) throw new Refusal('NOT_ALLOWED')
  const secret = newSecret('l')
  const now = clock.now()
  const fresh = {
    isVouched: grantFor(actor, 'assignment.read', lineage)?.isVouched === true,
    secretHash: hashOfSecret(secret),
    createdAt: now,
    endsAt: new Date(Date.parse(now) + LASTS_DAYS * DAY).toISOString(),
    contentMark: '',
    changedAt: now,
  }
  return inTransaction(
    context,
    async (transaction): Promise<WithAddress> => {
      const { manager } = transaction
      const own = { unitId: unit.id, owner: actor.subject }
      const known = await manager.findOneBy(CalendarLinkEntity, own)
      const calendarLink = { id: known?.id ?? newId('cal'), ...own, ...fresh }
      await (known
        ? manager.update(CalendarLinkEntity, { id: known.id }, fresh)
        : manager.insert(CalendarLinkEntity, calendarLink))
      await record(transaction, calendarLink, 'calendar.created')
      transaction.loaders.clear()
      return { calendarLink, url: `${publicUrl}/calendar/${secret}.ics` }
    },
    ({ calendarLink }) => ({ calendarLink, url: null }),
  )
}

/**
 * Takes a link back, one’s own or a colleague’s: its address gives nothing any more.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED
 */
export async function revokeCalendarLink(context: RequestContext, id: string): Promise<string> {
  requireSignedIn(context.actor)
  return inTransaction(context, async (transaction) => {
    const link = await loadOne(transaction, calendarLinkById, id)
    if (!link) throw new Refusal('NOT_FOUND', { fields: ['id'] })
    requireRight(transaction.actor, 'assignment.read', await lineageCodes(transaction, link.unitId))
    await transaction.manager.delete(CalendarLinkEntity, { id })
    await record(transaction, link, 'calendar.revoked')
    transaction.loaders.clear()
    return id
  })
}

/**
 * One page of the links to the deadlines of a unit, the newest first.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfCalendarLinks(
  context: RequestContext,
  unitCode: string,
  wish: PageWish,
): Promise<Page<CalendarLinkEntity>> {
  const page = pageRequest(wish, 'cal')
  const { unit } = await unitToRead(context, unitCode)
  return pageOf(
    {
      rows: (stretch) => listCalendarLinks(context, unit.id, stretch),
      count: () => countCalendarLinks(context, unit.id),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/** The link with a secret; undefined where there is none, or where its time is over. */
export async function calendarLinkWith(
  context: RequestContext,
  secret: string,
): Promise<CalendarLinkEntity | undefined> {
  const link = await context.manager.findOneBy(CalendarLinkEntity, { secretHash: hashOfSecret(secret) })
  return link !== null && context.clock.now() < link.endsAt ? link : undefined
}

/**
 * Whether the owner of a link may still read what it shows. Where a website alone vouched for the owner, nobody can
 * tell whether it still would: then the link lasts until its end, or until somebody takes it back.
 * @param owner what is known of the owner now
 */
export async function isStillOwners(
  context: RequestContext,
  { unitId, isVouched }: CalendarLinkEntity,
  owner: SignedIn,
): Promise<boolean> {
  if (isVouched) return true
  return grantFor(owner, 'assignment.read', await lineageCodes(context, unitId)) !== undefined
}

async function unitToRead(context: RequestContext, code: string): Promise<{ unit: UnitEntity; lineage: string[] }> {
  requireSignedIn(context.actor)
  const unit = await unitWithCode(context, code)
  const lineage = await lineageCodes(context, unit.id)
  requireRight(context.actor, 'assignment.read', lineage)
  return { unit, lineage }
}

async function record(transaction: TransactionContext, link: CalendarLinkEntity, deed: DeedCode): Promise<void> {
  const unitIds = (await unitsWithRightsOver(transaction, link.unitId)).map((unit) => unit.id)
  transaction.entries.audit({ deed, objectId: link.id, unitIds })
}
