import { ArgsType, Extensions, Field, Int, ObjectType } from 'type-graphql'
import type { PageWish } from './paging.js'

@ArgsType()
export class PageArguments implements PageWish {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many (số mục) from the start of the list, or from `after` on: 1–100. Either `first` or `last` is needed.',
  })
  first?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor (dấu trang) behind which the page begins: `endCursor` of the page before.',
  })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'How many (số mục) from the end of the list, or up to `before`: 1–100. The order stays that of the list.',
  })
  last?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor (dấu trang) before which the page ends: `startCursor` of the page after.',
  })
  before?: string | null
}

/** The function that finds it out is called by GraphQL, and only where a client asks for it. */
const CALLED = { isCalled: true }

@ObjectType('PageInfo', {
  description: 'Where a page lies in its list (vị trí trang), as in the Relay connection specification.',
})
export class PageInfo {
  @Extensions(CALLED)
  @Field(() => Boolean, { description: 'Whether more follows (còn trang sau).' })
  hasNextPage!: () => Promise<boolean>

  @Extensions(CALLED)
  @Field(() => Boolean, { description: 'Whether something comes before (có trang trước).' })
  hasPreviousPage!: () => Promise<boolean>

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge, to be sent as `before`; null on an empty page.',
  })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge, to be sent as `after`; null on an empty page.',
  })
  endCursor!: string | null
}

/** What the edges of every list have. */
@ObjectType()
export abstract class Edge {
  @Field(() => String, { description: 'Place in the list (dấu trang), to be sent as `after` or `before`.' })
  cursor!: string
}

/** What every list has. A list adds its edges. */
@ObjectType()
export abstract class Connection {
  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo

  @Extensions(CALLED)
  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are in all (tổng số), on all pages together; null where the list is searched by `text`. Counted only when asked for.',
  })
  totalCount!: () => Promise<number | null>
}
