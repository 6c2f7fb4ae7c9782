import type { FastifyInstance } from 'fastify'
import { visitor } from './access/actor.js'
import type { Log } from './foundation/log.js'
import type { RequestContext } from './foundation/request-context.js'
import { forgetExpired } from './ledger/index.js'
import { contextFor, type RequestParts } from './request.js'
import { forgetOldAttempts, forgetOldSessions } from './slices/account/index.js'
import { followUnits, workOnObligations } from './slices/cascade/index.js'
import { forgetTokens, writeUse } from './slices/credential/index.js'
import { workOnExports, type ExportMaking } from './slices/export/index.js'
import { forgetOldTickets } from './slices/provider-sign-in/index.js'
import { followSettings, forgetReports, writeReports } from './slices/portal/index.js'
import { letTurnsTakeEffect } from './slices/unit-administration/index.js'
import { forgetMail, forgetReminders, forgetUnconfirmed, MailWorker, remindSome } from './slices/reminder/index.js'
import { DeliveryWorker, forgetDeliveries, senderThrough } from './slices/webhook/index.js'
import { Loop } from './background/loop.js'
import { postThrough } from './mail/smtp.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** Rows in one transaction: nobody waits long for it. */
const AT_ONCE = 200
/** Units in one transaction: thousands may stand below each. */
const TURNS_AT_ONCE = 50

interface HouseParts extends RequestParts {
  readonly log: Log
  readonly exportsMadeWith: ExportMaking
}

/** What the gateway does by itself as long as it listens; it is stopped first when the gateway closes. */
export function keepHouse(server: FastifyInstance, parts: HouseParts): void {
  const { database, log, exportsMadeWith } = parts
  const contextOf = () => contextFor(parts, visitor)
  const webhooks = new DeliveryWorker({ contextOf, send: senderThrough(parts.outward), log })
  const loops = [
    new Loop({ name: 'use of keys is written', pause: 10 * SECOND, log, piece: () => writeUse(database) }),
    new Loop({ name: 'old idempotency keys are forgotten', pause: HOUR, log, piece: () => forgetOldKeys(parts) }),
    new Loop({ name: 'old access tokens are forgotten', pause: HOUR, log, piece: () => forgetOldTokens(parts) }),
    new Loop({ name: 'sessions that are over are forgotten', pause: HOUR, log, piece: () => forgetSignIns(parts) }),
    new Loop({
      name: 'planned changes of units take effect',
      pause: MINUTE,
      log,
      piece: () => letTurnsTakeEffect(contextOf(), TURNS_AT_ONCE),
    }),
    new Loop({
      name: 'demands are given to units',
      pause: SECOND,
      log,
      piece: (stop) => workOnObligations(contextOf(), log, stop),
    }),
    new Loop({ name: 'units are followed', pause: 5 * SECOND, log, piece: (stop) => followUnits(contextOf(), stop) }),
    new Loop({
      name: 'exports are made',
      pause: 2 * SECOND,
      log,
      piece: (stop) => workOnExports(contextFor(parts, visitor), exportsMadeWith, log, stop),
    }),
    new Loop({ name: 'webhooks are sent', pause: 2 * SECOND, workers: 4, log, piece: (stop) => webhooks.piece(stop) }),
    new Loop({ name: 'old deliveries are forgotten', pause: HOUR, log, piece: () => forgetDeliveries(contextOf()) }),
    new Loop({
      name: 'reports of websites are written',
      pause: 10 * SECOND,
      log,
      piece: () => writeReports(contextOf()),
    }),
    new Loop({
      name: 'settings of portals are followed',
      pause: 5 * SECOND,
      log,
      piece: () => followSettings(contextOf()),
    }),
    new Loop({ name: 'old reports of websites are forgotten', pause: HOUR, log, piece: () => forgetOldReports(parts) }),
    ...mailLoops(parts),
  ]
  // the first page that embeds a tab is shown what was chosen already
  server.addHook('onReady', () => followSettings(contextOf()))
  server.addHook('onListen', async () => {
    for (const loop of loops) loop.start()
  })
  server.addHook('preClose', async () => {
    await Promise.all(loops.map((loop) => loop.stop()))
  })
  // requests that were open have been counted by then
  server.addHook('onClose', async () => {
    await writeUse(database)
    await writeReports(contextOf())
  })
}

/** What is done where mail is sent at all. */
function mailLoops(parts: HouseParts): Loop[] {
  const { log, mail } = parts
  if (mail === undefined) return []
  const contextOf = () => contextFor(parts, visitor)
  const worker = new MailWorker({ contextOf, post: postThrough(mail), log })
  return [
    new Loop({ name: 'units are reminded', pause: MINUTE, log, piece: (stop) => remindSome(contextOf(), stop) }),
    new Loop({ name: 'mail is sent', pause: 20 * SECOND, workers: 3, log, piece: (stop) => worker.piece(stop) }),
    new Loop({ name: 'mail of processes that are gone ends', pause: MINUTE, log, piece: () => worker.endAbandoned() }),
    new Loop({ name: 'old mail is forgotten', pause: HOUR, log, piece: () => forgetMail(contextOf()) }),
    new Loop({ name: 'old reminders are forgotten', pause: HOUR, log, piece: () => forgetReminders(contextOf()) }),
    new Loop({ name: 'unconfirmed addresses are forgotten', pause: HOUR, log, piece: () => forgetAddresses(parts) }),
  ]
}

/** Forgets addresses that nobody confirmed. @returns whether there may be more of them */
export function forgetAddresses(parts: RequestParts): Promise<boolean> {
  return forgetSome(parts, forgetUnconfirmed)
}

/** Forgets some of the idempotency keys whose time is over. @returns whether there may be more of them */
export function forgetOldKeys(parts: RequestParts): Promise<boolean> {
  return forgetSome(parts, forgetExpired)
}

/** Forgets some of the access tokens whose time is over. @returns whether there may be more of them */
export function forgetOldTokens(parts: RequestParts): Promise<boolean> {
  return forgetSome(parts, forgetTokens)
}

/** Forgets some of what websites told a season ago. @returns whether there may be more of it */
export function forgetOldReports(parts: RequestParts): Promise<boolean> {
  return forgetSome(parts, forgetReports)
}

/** Forgets sessions that are over, sign-ins that nobody picked up and attempts that count no more. @returns whether there may be more of them */
export async function forgetSignIns(parts: RequestParts): Promise<boolean> {
  let isMore = false
  for (const forget of [forgetOldSessions, forgetOldAttempts, forgetOldTickets]) {
    if (await forgetSome(parts, forget)) isMore = true
  }
  return isMore
}

async function forgetSome(
  parts: RequestParts,
  forget: (context: RequestContext, most: number) => Promise<number>,
): Promise<boolean> {
  const context = contextFor(parts, visitor)
  const forgotten = await context.database.write((manager) => forget({ ...context, manager }, AT_ONCE))
  return forgotten === AT_ONCE
}
