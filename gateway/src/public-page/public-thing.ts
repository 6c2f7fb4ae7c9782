import type { Block } from '../paper/index.js'

/** Something public as its plain page tells it; Vietnamese throughout. */
export interface PublicThing {
  /** Path of its page: `/p/bac-giang/ke-hoach/plan_01…`. */
  readonly path: string
  /** What it is, above the title: `Kế hoạch số 05/KH-LĐLĐ`. */
  readonly overline: string
  readonly title: string
  /** One or two sentences for search engines. */
  readonly description: string
  readonly facts: readonly Fact[]
  readonly blocks: readonly Block[]
  /** The same as a file. */
  readonly file: { readonly label: string; readonly path: string; readonly mediaType: string } | null
  /** What it is in the words of schema.org, with its `@type`; name, address and language are added. */
  readonly schema: Readonly<Record<string, unknown>> & { readonly '@type': string }
  /** Instant of the last change. */
  readonly updatedAt: string
}

/** A line of what is known of a thing. */
export interface Fact {
  readonly label: string
  readonly values: readonly { readonly text: string; readonly path?: string }[]
}

/** A thing in a list. */
export interface PublicLine {
  readonly path: string
  readonly title: string
  /** What else is said of it: symbol, issuer, date. */
  readonly about: string
}

/** A page of a list, newest first; cursors lead to the pages beside it. */
export interface PublicLines {
  readonly lines: readonly PublicLine[]
  /** Cursor behind which older ones come; null where there are none. */
  readonly older: string | null
  /** Cursor before which newer ones come; null where there are none. */
  readonly newer: string | null
}

/** Where a public thing stands, for the map of the site. */
export interface PublicPlace {
  readonly path: string
  readonly updatedAt: string
  /** Cursor of the place in the order of the map. */
  readonly cursor: string
}
