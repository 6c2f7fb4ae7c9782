import { type Deed, type GatewayClient, type Refusal, useDeed, useGateway } from '@antq/plugin-kit'
import {
  AcceptAnswerDocument,
  BeginAssignmentDocument,
  ExcuseAssignmentDocument,
  HandOverAssignmentDocument,
  LockAssignmentDocument,
  RecallAnswerDocument,
  ReopenAssignmentDocument,
  ReturnAnswerDocument,
} from '@antq/shared-schema/documents'
import { DUTIES } from '../duty-keys.js'

/** What goes with a step: a remark or reason, and for a handing over the code of the other unit. */
export interface StepWords {
  readonly remark: string
  readonly unit: string
}

/** What a step asks for before it is taken. */
export type StepNeeds = 'nothing' | 'remark' | 'reason' | 'unitAndReason'

interface Target {
  readonly id: string
  readonly version: number
}
interface Step {
  readonly needs: StepNeeds
  send(gateway: GatewayClient, target: Target, words: StepWords): Promise<{ readonly error: Refusal | null }>
}

const STEPS: Readonly<Record<string, Step>> = {
  BEGIN: {
    needs: 'nothing',
    send: (gateway, target) => gateway.run(BeginAssignmentDocument, target).then((data) => data.beginAssignment),
  },
  RECALL: {
    needs: 'nothing',
    send: (gateway, target) => gateway.run(RecallAnswerDocument, target).then((data) => data.recallAnswer),
  },
  ACCEPT: {
    needs: 'nothing',
    send: (gateway, target) => gateway.run(AcceptAnswerDocument, target).then((data) => data.acceptAnswer),
  },
  RETURN: {
    needs: 'remark',
    send: (gateway, target, { remark }) =>
      gateway.run(ReturnAnswerDocument, { ...target, remark }).then((data) => data.returnAnswer),
  },
  LOCK: {
    needs: 'nothing',
    send: (gateway, target) => gateway.run(LockAssignmentDocument, target).then((data) => data.lockAssignment),
  },
  REOPEN: {
    needs: 'reason',
    send: (gateway, target, { remark }) =>
      gateway.run(ReopenAssignmentDocument, { ...target, reason: remark }).then((data) => data.reopenAssignment),
  },
  EXCUSE: {
    needs: 'reason',
    send: (gateway, target, { remark }) =>
      gateway.run(ExcuseAssignmentDocument, { ...target, reason: remark }).then((data) => data.excuseAssignment),
  },
  HAND_OVER: {
    needs: 'unitAndReason',
    send: (gateway, target, { remark, unit }) =>
      gateway
        .run(HandOverAssignmentDocument, { ...target, unit, reason: remark })
        .then((data) => data.handOverAssignment),
  },
}

/** Steps for which the screen has a way, except the handing in; the gateway of a later time may name more. */
export const KNOWN_STEPS: readonly string[] = Object.keys(STEPS)

export const needsOf = (step: string): StepNeeds => STEPS[step]?.needs ?? 'nothing'

export interface AssignmentWork extends Deed {
  /** @returns whether it was done */
  take(step: string, words: StepWords): Promise<boolean>
}

/** What may be done with an assignment beside answering it. */
export function useAssignmentWork(target: () => Target): AssignmentWork {
  const gateway = useGateway()
  const deed = useDeed(DUTIES)
  return {
    ...deed,
    take(step, words) {
      const known = STEPS[step]
      if (!known) throw new Error(`no way to take the step ${step}`)
      const { id, version } = target()
      return deed.succeed(() => known.send(gateway, { id, version }, words))
    },
  }
}
