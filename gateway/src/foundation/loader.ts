import DataLoader from 'dataloader'
import type { RequestContext } from './request-context.js'

/** How a batch of keys is fetched. The same object each time: it is the key on the shelf. */
export interface LoaderDefinition<K extends string, V> {
  /** @returns one value for each key, in the order of the keys */
  readonly fetch: (context: RequestContext, keys: readonly K[]) => Promise<readonly V[]>
}

/** Loaders of one request: each relation is fetched once for a whole list. */
export class LoaderShelf {
  private readonly loaders = new Map<object, DataLoader<string, unknown>>()
  private readonly brought = new Map<object, Map<string, unknown>>()

  load<K extends string, V>(context: RequestContext, definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    context.deadline?.throwIfAborted()
    return this.loaderOf(context, definition).load(key) as Promise<V>
  }

  /** Takes what a statement for something else has brought along; what is known already stays. */
  know<K extends string, V>(context: RequestContext, definition: LoaderDefinition<K, V>, key: K, value: V): void {
    this.loaderOf(context, definition).prime(key, value)
    const brought = this.brought.get(definition) ?? new Map<string, unknown>()
    this.brought.set(definition, brought.set(key, value))
  }

  /** What a statement has brought along, without asking for anything; undefined where none has. */
  broughtAlong<K extends string, V>(definition: LoaderDefinition<K, V>, key: K): V | undefined {
    return this.brought.get(definition)?.get(key) as V | undefined
  }

  private loaderOf<K extends string, V>(
    context: RequestContext,
    definition: LoaderDefinition<K, V>,
  ): DataLoader<string, unknown> {
    let loader = this.loaders.get(definition)
    if (!loader) {
      loader = new DataLoader((keys) => definition.fetch(context, keys as readonly K[]))
      this.loaders.set(definition, loader)
    }
    return loader
  }

  /** Forgets what was read, after a write. */
  clear(): void {
    this.loaders.clear()
    this.brought.clear()
  }
}

/** Load one related thing through the request's shelf. */
export function loadOne<K extends string, V>(
  context: RequestContext,
  definition: LoaderDefinition<K, V>,
  key: K,
): Promise<V> {
  return context.loaders.load(context, definition, key)
}

/** Puts fetched rows in the order of the keys; a missing one is `undefined`. */
export function inOrderOf<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key))
}

/** Groups fetched rows under the keys; a key without rows has an empty list. */
export function groupedBy<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const groups = new Map<K, V[]>(keys.map((key) => [key, []]))
  for (const row of rows) groups.get(keyOf(row))?.push(row)
  return keys.map((key) => groups.get(key) ?? [])
}
