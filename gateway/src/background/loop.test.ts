import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createLog } from '../foundation/log.js'
import { Loop, type LoopTerms } from './loop.js'

/** Pauses that end when the test says so. */
class Pauses {
  readonly asked: number[] = []
  private ends: (() => void)[] = []

  readonly wait = async (milliseconds: number, wake: AbortSignal): Promise<void> => {
    this.asked.push(milliseconds)
    await new Promise<void>((resolve, reject) => {
      this.ends.push(resolve)
      wake.addEventListener('abort', () => reject(wake.reason as Error))
    })
  }

  /** The time of all pauses of now is over. */
  end(): void {
    for (const end of this.ends.splice(0)) end()
  }

  async begun(times: number): Promise<void> {
    while (this.asked.length < times) await turn()
  }
}

describe('work in the background', () => {
  let loop: Loop
  let pauses: Pauses
  const loopOf = (piece: LoopTerms['piece'], workers = 1) => {
    pauses = new Pauses()
    loop = new Loop({ name: 'thử', piece, workers, pause: 5000, log: createLog('silent'), wait: pauses.wait })
    return loop
  }
  afterEach(() => loop.stop())

  it('goes on piece after piece as long as there is some, and rests then', async () => {
    let left = 3
    loopOf(async () => (left -= 1) > 0).start()
    await pauses.begun(1)
    expect([left, pauses.asked]).toEqual([0, [5000]])
    left = 2
    pauses.end()
    await pauses.begun(2)
    expect(left).toBe(0)
  })

  it('does as many pieces at a time as it has workers', async () => {
    const running: (() => void)[] = []
    loopOf(async (stop) => {
      running.push(() => undefined)
      await once(stop, 'abort')
      return false
    }, 3).start()
    for (let times = 0; times < 20; times += 1) await turn()
    expect(running).toHaveLength(3)
  })

  it('goes on after a piece that failed, but not at once', async () => {
    let tries = 0
    loopOf(async () => {
      tries += 1
      if (tries === 1) throw new Error('không được')
      return false
    }).start()
    await pauses.begun(1)
    expect(tries).toBe(1)
    pauses.end()
    await pauses.begun(2)
    expect(tries).toBe(2)
  })

  it('rests no longer once it is nudged, also where that comes while it works', async () => {
    let pieces = 0
    let isNudged = false
    loopOf(async () => {
      pieces += 1
      // new work arrives after this piece has looked for some
      if (pieces === 2) loop.nudge()
      isNudged = pieces === 2
      return false
    }).start()
    await pauses.begun(1)
    expect(pieces).toBe(1)
    loop.nudge()
    await pauses.begun(2)
    expect([pieces, isNudged]).toEqual([3, false])
  })

  it('waits for the piece of now when it is stopped, and begins no other', async () => {
    const told: string[] = []
    loopOf(async (stop) => {
      told.push('begun')
      await once(stop, 'abort')
      await turn()
      told.push('ended')
      return true
    }).start()
    await loop.stop()
    expect(told).toEqual(['begun', 'ended'])
    loop.start()
    await turn()
    expect(told).toHaveLength(2)
  })
})
