import { Field, ObjectType } from 'type-graphql'
import { Unit } from '../organization/index.js'

@ObjectType('PortalTab', { description: 'A tab of a portal (thẻ nội dung).' })
export class PortalTab {
  @Field(() => String, { description: 'Name of the plugin: `plans`.' })
  name!: string

  @Field(() => String, { description: 'Label (nhãn) in the language of `Accept-Language`.' })
  label!: string
}

@ObjectType('Portal', { description: 'A province’s website that embeds our tabs (cổng thông tin), as registered.' })
export class Portal {
  @Field(() => String, { description: 'Code of the province (mã tỉnh, thành phố).' })
  province!: string

  @Field(() => String, {
    description: 'Name of the province (tên tỉnh, thành phố) in the language of `Accept-Language`.',
  })
  name!: string

  @Field(() => String, { description: 'Language of the portal: vi or en.' })
  language!: string

  @Field(() => [PortalTab], { description: 'Tabs in their order (các thẻ).' })
  tabs!: PortalTab[]

  @Field(() => Unit, { nullable: true, description: 'The union unit whose subtree it shows (đơn vị công đoàn).' })
  unit!: Unit | null
}

@ObjectType('Me', { description: 'The signed-in person (người đang đăng nhập), as their portal vouches for them.' })
export class Me {
  @Field(() => String, { description: 'Name to show to that person (tên hiển thị).' })
  name!: string

  @Field(() => [Unit], { description: 'Units in whose subtree the person acts (đơn vị phụ trách).' })
  units!: Unit[]
}
