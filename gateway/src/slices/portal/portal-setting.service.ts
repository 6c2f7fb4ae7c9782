import type { DeedCode } from '@antq/shared-schema'
import { newId } from '../../foundation/identifier.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import { managedPortal, type ManagedPortal } from './managed-portal.queries.js'
import { PortalSettingEntity, type PortalChoices } from './portal-setting.entity.js'
import { readChoices, requireContrast, type PortalWish } from './portal-setting.policy.js'
import { countSettings, listSettings, newestSetting, newestSettings } from './portal-setting.queries.js'
import type { PortalContext } from './portal.context.js'

/** The portal that is meant, and the version that was looked at; 0 before the first. */
export interface SeenPortal {
  province: string
  version: number
}

/**
 * Keeps what a webmaster chose for a portal; its websites show it within a minute. What is chosen already is not kept
 * again.
 * @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED, INPUT_INVALID, TAB_UNKNOWN, CONTRAST_TOO_LOW,
 * VERSION_CONFLICT
 */
export async function configurePortal(context: PortalContext, seen: SeenPortal, wish: PortalWish): Promise<void> {
  const portal = await managedPortal(context, seen.province)
  const choices = readChoices(portal.registered, wish)
  requireContrast(portal.registered, choices)
  await choose(context, portal, seen.version, choices, 'portal.configured')
}

/**
 * The portal is as registered again; what was chosen before can be looked up.
 * @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED, VERSION_CONFLICT
 */
export async function resetPortal(context: PortalContext, { province, version }: SeenPortal): Promise<void> {
  await choose(context, await managedPortal(context, province), version, null, 'portal.reset')
}

async function choose(
  context: PortalContext,
  { registered: { code }, unit }: ManagedPortal,
  version: number,
  choices: PortalChoices | null,
  deed: DeedCode,
): Promise<void> {
  try {
    await inTransaction(context, async (transaction) => {
      const before = await newestSetting(transaction, code)
      const currentVersion = before?.version ?? 0
      if (currentVersion !== version) throw new Refusal('VERSION_CONFLICT', { currentVersion })
      const former = before?.choices ?? null
      if (isSame(former, choices)) return
      const kept = await keep(transaction, { province: code, unitId: unit.id, version: version + 1, choices })
      const above = await unitsWithRightsOver(transaction, unit.id)
      const unitIds = above.map(({ id }) => id)
      transaction.entries.audit({
        deed,
        objectId: unit.id,
        unitIds,
        before: pictureOf(former),
        after: pictureOf(choices),
      })
      transaction.whenCommitted(() => context.portals.choose(code, kept))
    })
  } catch (error) {
    // whoever was faster may have been another process, whose choice this one does not know yet
    if (error instanceof Refusal && error.code === 'VERSION_CONFLICT') await followSettings(context)
    throw error
  }
}

async function keep(
  { manager, clock, actor }: TransactionContext,
  chosen: Omit<PortalSettingEntity, 'id' | 'chosenBy' | 'chosenAt'>,
): Promise<PortalSettingEntity> {
  const chosenBy = actor.kind === 'visitor' ? '' : actor.subject
  const setting: PortalSettingEntity = { id: newId('pst'), ...chosen, chosenBy, chosenAt: clock.now() }
  try {
    await manager.insert(PortalSettingEntity, setting)
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('VERSION_CONFLICT', { currentVersion: chosen.version }) : error
  }
  return setting
}

const isSame = (one: PortalChoices | null, other: PortalChoices | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function pictureOf(choices: PortalChoices | null) {
  if (choices === null) return null
  const { theme, ...rest } = choices
  const { accent = null, 'accent-text': accentText = null, surface = null, radius = null, font = null } = theme
  return { ...rest, accent, accentText, surface, radius, font }
}

/** Takes over what webmasters chose, also through another process of the gateway. */
export async function followSettings(context: PortalContext): Promise<void> {
  for (const setting of await newestSettings(context)) context.portals.choose(setting.province, setting)
}

/**
 * A page of what was chosen for a portal, the newest first.
 * @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID,
 * CURSOR_INVALID
 */
export async function pageOfSettings(
  context: PortalContext,
  province: string,
  wish: PageWish,
): Promise<Page<PortalSettingEntity>> {
  const page = pageRequest(wish, 'pst')
  await managedPortal(context, province)
  return pageOf(
    {
      rows: (stretch) => listSettings(context, province, stretch),
      count: () => countSettings(context, province),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}
