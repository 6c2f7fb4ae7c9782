import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import type { ChangedKind } from '../../ledger/index.js'
import { changesSince, type ChangePage } from './change.reading.js'
import { ChangeConnection, ChangedType } from './change.type.js'

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'What was changed, unpublished or deleted (các thay đổi), in the order of the commits and without a gap, for the caller’s rights. Refuses with PAGE_SIZE_INVALID, CURSOR_INVALID, CURSOR_RIGHTS_CHANGED, UNIT_UNKNOWN.',
  })
  async changes(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'How many (số mục), 1–100.' }) first: number,
    @Arg('since', () => String, {
      nullable: true,
      description:
        'Cursor (dấu trang) behind which to go on: `pageInfo.endCursor` of the time before. From the very first without it.',
    })
    since?: string,
    @Arg('types', () => [ChangedType], {
      nullable: true,
      description: 'Kinds of things (loại đối tượng); all without it.',
    })
    types?: ChangedKind[],
    @Arg('within', () => String, {
      nullable: true,
      description:
        'Code of the unit in whose subtree (cây đơn vị) the things stand; a document stands with its issuers.',
    })
    within?: string,
  ): Promise<ChangeConnection> {
    return connectionOf(await changesSince(context, { first, since, kinds: types, within }), since != null)
  }
}

function connectionOf({ changes, isMore, endCursor }: ChangePage, isLater: boolean): ChangeConnection {
  return {
    edges: changes.map(({ cursor, change: { kind: type, ...change } }) => ({ cursor, node: { ...change, type } })),
    pageInfo: {
      hasNextPage: async () => isMore,
      hasPreviousPage: async () => isLater,
      startCursor: changes[0]?.cursor ?? null,
      endCursor,
    },
  }
}
