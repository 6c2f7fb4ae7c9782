import { LoaderShelf } from '../foundation/loader.js'
import type { RequestContext } from '../foundation/request-context.js'
import { Entries } from './entries.js'
import { writeEntries } from './entries.writing.js'

/** Context inside a transaction: reads and writes go through its manager; what it leaves behind is collected. */
export interface TransactionContext extends RequestContext {
  readonly isTransaction: true
  readonly entries: Entries
  /** Has something done in this process once everybody can see what was written; nothing that may fail. */
  readonly whenCommitted: (deed: () => void) => void
}

/**
 * One transaction for one use case, with its audit lines, its changes and its answer under the caller's key. Inside
 * another one it joins it. Asked again under the same key it gives the first result and does nothing.
 * @param keep what of the result may be kept for the next asking; a secret is told once
 * @throws whatever `work` throws; everything is rolled back then
 */
export async function inTransaction<T>(
  context: RequestContext,
  work: (transaction: TransactionContext) => Promise<T>,
  keep?: (result: T) => T,
): Promise<T> {
  if ('isTransaction' in context) return work(context as TransactionContext)
  const turn = context.once?.turn
  if (turn?.answer && 'result' in turn.answer) return turn.answer.result as T
  let committed: (() => void)[] = []
  const result = await context.database.write(async (manager) => {
    context.deadline?.throwIfAborted()
    const entries = new Entries()
    // after a deadlock all of it begins again
    committed = []
    const transaction: TransactionContext = {
      ...context,
      manager,
      loaders: new LoaderShelf(),
      isTransaction: true,
      entries,
      whenCommitted: (deed) => committed.push(deed),
    }
    await turn?.claim(transaction)
    const done = await work(transaction)
    if (turn) await turn.keep(transaction, keep ? keep(done) : done, keep !== undefined)
    await writeEntries(transaction, entries)
    // whoever was told that it took too long finds nothing written
    context.deadline?.throwIfAborted()
    return done
  })
  turn?.claimed()
  for (const deed of committed) deed()
  context.loaders.clear()
  return result
}
