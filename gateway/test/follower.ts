import type { TestGateway } from './gateway.js'

const CHANGES = `query ($since: String, $first: Int!, $within: String, $types: [ChangedType!]) {
  changes(since: $since, first: $first, within: $within, types: $types) {
    edges { cursor node { number type what objectId object { id } } } pageInfo { hasNextPage endCursor }
  }
}`
const LISTS = {
  PLAN: `query ($after: String) { list: plans(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
  DOCUMENT: `query ($after: String) { list: documents(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
  UNIT: `query ($after: String) { list: units(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
}

export interface FollowedChange {
  number: number
  type: keyof typeof LISTS
  what: 'CHANGED' | 'UNPUBLISHED' | 'DELETED'
  objectId: string
  object: { id: string } | null
}

/** A partner's copy: ids of what is there for one caller, kept in step by `changes` alone. */
export class Follower {
  readonly ids: Record<keyof typeof LISTS, Set<string>> = { PLAN: new Set(), DOCUMENT: new Set(), UNIT: new Set() }
  cursor: string | null = null

  constructor(
    private readonly gateway: TestGateway,
    private readonly token: string | undefined,
    private readonly pageSize = 100,
  ) {}

  /** Reads on to the end and takes over what it is told; @returns the changes. */
  async follow(wish: { within?: string; types?: string[] } = {}): Promise<FollowedChange[]> {
    const all: FollowedChange[] = []
    for (let isMore = true; isMore;) {
      const variables = { since: this.cursor, first: this.pageSize, ...wish }
      const { data, errors } = await this.gateway.ask(CHANGES, variables, this.token)
      if (errors) throw new Error(errors[0]?.extensions.code)
      const { edges, pageInfo } = data.changes
      for (const { node } of edges) this.take(node)
      all.push(...edges.map((edge: { node: FollowedChange }) => edge.node))
      this.cursor = pageInfo.endCursor
      isMore = pageInfo.hasNextPage
    }
    return all
  }

  private take({ type, what, objectId }: FollowedChange): void {
    if (what === 'CHANGED') this.ids[type].add(objectId)
    else this.ids[type].delete(objectId)
  }

  /** What the gateway's lists say, in the shape of the copy. */
  async listed(): Promise<Follower['ids']> {
    return {
      PLAN: await this.idsOf('PLAN'),
      DOCUMENT: await this.idsOf('DOCUMENT'),
      UNIT: await this.idsOf('UNIT'),
    }
  }

  private async idsOf(type: keyof typeof LISTS): Promise<Set<string>> {
    const ids = new Set<string>()
    for (let after: string | null = null, isMore = true; isMore;) {
      const { data }: { data: any } = await this.gateway.ask(LISTS[type], { after }, this.token)
      for (const { node } of data.list.edges) ids.add(node.id)
      after = data.list.pageInfo.endCursor
      isMore = data.list.pageInfo.hasNextPage
    }
    return ids
  }
}
