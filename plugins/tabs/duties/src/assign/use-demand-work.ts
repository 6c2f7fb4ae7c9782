import { type Deed, useDeed, useGateway } from '@antq/plugin-kit'
import {
  CancelObligationDocument,
  CreateObligationDocument,
  type CreateObligationInput,
  LockDueDocument,
  SetDueDateDocument,
  UnlockDueDocument,
} from '@antq/shared-schema/documents'
import { DUTIES } from '../duty-keys.js'

interface Target {
  readonly id: string
  readonly version: number
}

/** Each comes back with whether it was done. */
export interface DemandWork extends Deed {
  create(input: CreateObligationInput): Promise<boolean>
  cancel(demand: Target): Promise<boolean>
  /** @param dueOn a whole date: `2024-12-31` */
  setDate(due: Target, dueOn: string): Promise<boolean>
  lock(due: Target): Promise<boolean>
  unlock(due: Target, reason: string): Promise<boolean>
}

const only = ({ id, version }: Target): Target => ({ id, version })

/** What the officers of a plan's unit do with its demands on units below. */
export function useDemandWork(): DemandWork {
  const gateway = useGateway()
  const deed = useDeed(DUTIES)
  return {
    ...deed,
    create: (input) =>
      deed.succeed(() => gateway.run(CreateObligationDocument, { input }).then((data) => data.createObligation)),
    cancel: (demand) =>
      deed.succeed(() => gateway.run(CancelObligationDocument, only(demand)).then((data) => data.cancelObligation)),
    setDate: (due, dueOn) =>
      deed.succeed(() => gateway.run(SetDueDateDocument, { ...only(due), dueOn }).then((data) => data.setDueDate)),
    lock: (due) => deed.succeed(() => gateway.run(LockDueDocument, only(due)).then((data) => data.lockDue)),
    unlock: (due, reason) =>
      deed.succeed(() => gateway.run(UnlockDueDocument, { ...only(due), reason }).then((data) => data.unlockDue)),
  }
}
