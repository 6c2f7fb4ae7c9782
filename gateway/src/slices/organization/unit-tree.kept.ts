import QuickLRU from 'quick-lru'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Database } from '../../foundation/transaction.js'
import { changesOfTree } from './unit-tree.queries.js'

/** A unit by what never changes of it. */
export interface UnitMark {
  readonly id: string
  readonly code: string
}

/**
 * Milliseconds for which a process believes that the tree stands as it saw it. Rights of a person are worked out by the
 * tree and believed for half a second themselves: both together have to stay under the second that is promised.
 */
const BELIEVED_FOR = 200

/** Units whose superiors are remembered: all of a middling country; at most twice as many for a moment. */
const MOST = 40_000

/** Units that have rights over a unit, by its id; true for one state of the tree and one day. */
type Rights = QuickLRU<string, readonly UnitMark[]>

/** What a process remembers of the tree of one database. */
class KeptTree {
  private believed: { readonly changes: Promise<number>; readonly until: number } | undefined
  private state = ''
  private rights: Rights = new QuickLRU({ maxSize: MOST })

  /** How many times the tree was changed; asked again when what was found out is too old to be believed. */
  changes(look: () => Promise<number>): Promise<number> {
    if (this.believed && performance.now() < this.believed.until) return this.believed.changes
    const changes = look()
    const believed = { changes, until: performance.now() + BELIEVED_FOR }
    this.believed = believed
    changes.catch(() => {
      if (this.believed === believed) this.believed = undefined
    })
    return changes
  }

  forget(): void {
    this.believed = undefined
  }

  at(state: string): Rights {
    if (state !== this.state) {
      this.state = state
      // whoever still holds the old one fills it for nobody
      this.rights = new QuickLRU({ maxSize: MOST })
    }
    return this.rights
  }
}

const trees = new WeakMap<Database, KeptTree>()
/** Transactions that are changing the tree: what they see is nobody else's to see. */
const writing = new WeakSet<object>()

function treeOf(database: Database): KeptTree {
  const tree = trees.get(database) ?? new KeptTree()
  trees.set(database, tree)
  return tree
}

/**
 * What is remembered of who has rights over whom, as the tree stands now: to be asked before anything is looked up
 * that is put into it. Outside a transaction a change by another process is felt within a fifth of
 * a second; inside one, at once.
 * @returns undefined in a transaction that changes the tree itself
 */
export async function keptRights(context: RequestContext): Promise<Rights | undefined> {
  const { database, manager, clock } = context
  if (writing.has(manager)) return undefined
  const tree = treeOf(database)
  const look = () => changesOfTree(context)
  const changes = manager === database.readManager ? await tree.changes(look) : await look()
  return tree.at(`${changes} ${clock.today()}`)
}

/** A transaction begins to change the tree. */
export function beginWriting({ manager }: RequestContext): void {
  writing.add(manager)
}

/** The tree has been changed by this process: it need not wait to notice. */
export function forgetTree(database: Database): void {
  treeOf(database).forget()
}
