import type { Random } from '../random.js'
import type { Cascade } from '../data/cascade.js'
import type { BenchPlan } from '../data/plans.js'
import type { Country } from '../data/units.js'

/** What questions take their parameters from. */
export interface Asked {
  readonly country: Country
  readonly plans: readonly BenchPlan[]
  readonly cascades: readonly Cascade[]
}

export type Variables = Readonly<Record<string, unknown>>

/** Something that is asked of the gateway and of the floor, with the same variables and the same answer. */
export interface Question {
  /** `Q1`; the floor answers it under this name. */
  readonly name: string
  /** What is asked, for the report. */
  readonly title: string
  /** What the gateway and its database may cost at most, as a multiple of the floor's. */
  readonly mostRatio: number
  /** The operation as the gateway is asked. */
  readonly document: string
  /** Requests in one round, for each side. */
  readonly requests: number
  /** Sent with a key (`Idempotency-Key`), for what writes. */
  readonly isWrite?: boolean
  /** Random variables, one after the other; the same ones for the same random numbers. */
  variables(asked: Asked, random: Random): () => Variables
}
