import type { Question } from '../questions/question.js'
import { Figures } from './figures.js'
import { putLoad } from './load.js'
import { processorSeconds } from './processor-time.js'
import type { Sequence } from './sequence.js'
import type { Side } from './sides.js'

const CONNECTIONS = 16

/** Both sides of one question. */
export interface Measured {
  readonly question: Question
  readonly gateway: Figures
  readonly floor: Figures
}

/**
 * Asks both sides the same questions in turns, so that what else the machine does meets both.
 * @param databasePid process of the database, whose time goes to whoever is asked
 * @param rounds how often each side is asked, after one that warms up
 */
export async function measure(
  question: Question,
  sequence: Sequence,
  sides: { gateway: Side; floor: Side },
  databasePid: number,
  rounds: number,
): Promise<Measured> {
  const figures = { gateway: new Figures(), floor: new Figures() }
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? (['gateway', 'floor'] as const) : (['floor', 'gateway'] as const)
    for (const name of order) {
      const side = sides[name]
      const before = [processorSeconds(side.pid), processorSeconds(databasePid)] as const
      const load = await putLoad(side, question, sequence(round), {
        connections: CONNECTIONS,
        requests: question.requests,
      })
      const [server, database] = [processorSeconds(side.pid) - before[0], processorSeconds(databasePid) - before[1]]
      // the first round warms up
      if (round > 0) figures[name].add(load, server, database)
    }
  }
  return { question, ...figures }
}

/** Median milliseconds of one request after another, on one connection. */
export async function medianAlone(side: Side, question: Question, sequence: Sequence): Promise<number> {
  const figures = new Figures()
  const next = sequence(0)
  const requests = Math.min(question.requests, 300)
  await putLoad(side, question, next, { connections: 1, requests })
  figures.add(await putLoad(side, question, next, { connections: 1, requests }), 0, 0)
  return figures.percentile(0.5)
}
