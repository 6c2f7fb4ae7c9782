import { setTimeout as sleep } from 'node:timers/promises'
import { tellFault } from '../foundation/fault.js'
import type { Log } from '../foundation/log.js'

/** What a loop does again and again. */
export interface LoopTerms {
  /** What the log calls it. */
  readonly name: string
  /**
   * Does one piece of the work; a piece is small enough to be waited for when the gateway stops.
   * @param stop aborted when the gateway stops: what can be left is left then
   * @returns true where there may be more to do at once
   */
  readonly piece: (stop: AbortSignal) => Promise<boolean | void>
  /** Pieces at the same time; one without it. */
  readonly workers?: number
  /** Milliseconds until it looks again after there was nothing to do, or something failed. */
  readonly pause: number
  readonly log: Log
  /** How it waits; for tests that have a clock of their own. */
  readonly wait?: (milliseconds: number, wake: AbortSignal) => Promise<unknown>
}

/**
 * Work in the background: piece after piece as long as there is some, then a pause, from `start` to `stop`. A piece
 * that fails is logged and tried again after the pause; nothing is thrown.
 */
export class Loop {
  private readonly stopping = new AbortController()
  private wake = new AbortController()
  private nudges = 0
  private workers: Promise<void>[] = []

  constructor(private readonly terms: LoopTerms) {}

  start(): void {
    if (this.workers.length > 0 || this.stopping.signal.aborted) return
    this.workers = Array.from({ length: this.terms.workers ?? 1 }, () => this.work())
  }

  /** There is something to do: no pause is waited for, and none is begun by a piece that may not have seen it. */
  nudge(): void {
    this.nudges += 1
    this.wake.abort()
    this.wake = new AbortController()
  }

  /** Begins no further piece; resolves when the pieces of now have ended. */
  async stop(): Promise<void> {
    this.stopping.abort()
    this.nudge()
    await Promise.all(this.workers)
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping
    while (!signal.aborted) {
      const seen = this.nudges
      const isMore = await this.piece(signal)
      if (!isMore && seen === this.nudges) await this.rest(this.wake.signal)
    }
  }

  private async piece(stop: AbortSignal): Promise<boolean> {
    try {
      return (await this.terms.piece(stop)) === true
    } catch (error) {
      if (!stop.aborted) tellFault(this.terms.log, error, { work: this.terms.name })
      return false
    }
  }

  private async rest(wake: AbortSignal): Promise<void> {
    const { pause, wait = (milliseconds, signal) => sleep(milliseconds, undefined, { signal }) } = this.terms
    try {
      await wait(pause, wake)
    } catch (error) {
      if (!wake.aborted) throw error
    }
  }
}
