import { Field, ObjectType } from 'type-graphql'

@ObjectType('PageInfo', {
  description: 'Where a page lies in its list (vị trí trang), as in the Relay connection specification.',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows (còn trang sau).' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether something comes before (có trang trước).' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge, to be sent as `after`; null on an empty page.',
  })
  endCursor!: string | null
}
