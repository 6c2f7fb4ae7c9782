import type { Clock } from '../src/foundation/clock.js'
import { stoppedClock } from '../src/foundation/clock.js'
import { createLog } from '../src/foundation/log.js'
import { DeliveryWorker, senderThrough } from '../src/slices/webhook/index.js'
import { newId } from '../src/foundation/identifier.js'
import { inTransaction, type ChangedKind, type ChangeEntry } from '../src/ledger/index.js'
import { findUnitsByCodes } from '../src/slices/organization/index.js'
import type { TestGateway } from './gateway.js'

/** A clock that goes on when the test says so. */
export class MovedClock implements Clock {
  constructor(private instant: string) {}

  readonly now = () => this.instant
  readonly today = () => stoppedClock(this.instant).today()

  moveTo(instant: string): void {
    if (instant > this.instant) this.instant = instant
  }

  move(seconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + seconds * 1000).toISOString()
  }
}

type Send = ReturnType<typeof senderThrough>

/** What of a gateway sends webhooks, without its loop; tries are scattered by nothing. */
export function workerOf(gateway: TestGateway, send?: Send): DeliveryWorker {
  const contextOf = () => gateway.context()
  const outward = contextOf().outward
  return new DeliveryWorker({
    contextOf,
    send: send ?? senderThrough(outward, 3000),
    log: createLog('silent'),
    random: () => 0,
  })
}

/** Does what there is to do now. */
export async function workOff(worker: DeliveryWorker, stop = new AbortController().signal): Promise<void> {
  while (!stop.aborted && (await worker.piece(stop)));
}

const CREATE = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret
  error { code fields } webhook { id version } } }`

/** A webhook of a unit, made by its webmaster. */
export async function createdWebhook(
  gateway: TestGateway,
  input: { url: string; unit?: string; description?: string; types?: string[]; within?: string },
): Promise<{ id: string; secret: string; version: number }> {
  const { unit = 'bac-giang.ldld' } = input
  const token = await gateway.tokenOf(unit, 'webmaster')
  const { data } = await gateway.ask(CREATE, { input: { unit, description: 'Kho dữ liệu', ...input } }, token)
  const { webhook, secret, error } = data.createWebhook
  if (error) throw new Error(error.code)
  return { ...webhook, secret }
}

/** Id of a thing that need not be there: of changes the ledger knows only what it was told. */
export const newThing = (kind: ChangedKind): string => newId(kind)

/** Something happens to a thing, in a transaction of its own. */
export async function happen(
  gateway: TestGateway,
  objectId: string,
  what: Partial<Pick<ChangeEntry, 'wasPublic' | 'isPublic' | 'isGone'>>,
  unitCodes: readonly string[] = ['bac-giang.ldld'],
): Promise<void> {
  const objectKind = objectId.split('_')[0] as ChangedKind
  await inTransaction(gateway.context(), async (transaction) => {
    const unitIds = (await findUnitsByCodes(transaction, unitCodes)).map(({ id }) => id)
    transaction.entries.change({ objectKind, objectId, unitIds, wasPublic: false, isPublic: false, ...what })
  })
}
