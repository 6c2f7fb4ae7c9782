import { Field, Int, ObjectType } from 'type-graphql'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'

@ObjectType('PortalTab', { description: 'A tab of a portal (thẻ nội dung).' })
export class PortalTab {
  @Field(() => String, { description: 'Name of the plugin: `plans`.' })
  name!: string

  @Field(() => String, { description: 'Label (nhãn) in the language of `Accept-Language`.' })
  label!: string
}

@ObjectType('PortalTheme', { description: 'Colours and shapes of the tabs (giao diện); null where the default holds.' })
export class PortalTheme {
  @Field(() => String, { nullable: true, description: 'Accent (màu nhấn): `#rrggbb`.' })
  accent!: string | null

  @Field(() => String, { nullable: true, description: 'Text on the accent (chữ trên màu nhấn): `#rrggbb`.' })
  accentText!: string | null

  @Field(() => String, { nullable: true, description: 'Ground of the tabs (màu nền): `#rrggbb`.' })
  surface!: string | null

  @Field(() => Int, { nullable: true, description: 'Radius of corners (độ bo góc) in pixels.' })
  radius!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Families of the font (phông chữ), as CSS lists them; readers must have one of them.',
  })
  font!: string | null
}

@ObjectType('PortalSetting', { description: 'How a portal shows the tabs (thiết lập hiển thị).' })
export class PortalSetting {
  @Field(() => [PortalTab], { description: 'Tabs in their order (các thẻ).' })
  tabs!: PortalTab[]

  @Field(() => String, { description: 'Language (ngôn ngữ): vi or en.' })
  language!: string

  @Field(() => Boolean, {
    description: 'Whether a place inside a tab may be written into the page’s address (đường dẫn sâu): `#antq/…`.',
  })
  deepLinks!: boolean

  @Field(() => PortalTheme, { description: 'Colours and shapes (giao diện).' })
  theme!: PortalTheme
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

  @Field(() => [String], {
    description: 'Origins of the websites (địa chỉ cổng thông tin) that may embed it: `https://portal.example`.',
  })
  origins!: string[]

  @Field(() => Unit, { nullable: true, description: 'The union unit whose subtree it shows (đơn vị công đoàn).' })
  unit!: Unit | null

  @Field(() => PortalSetting, { description: 'How it shows the tabs (thiết lập đang dùng).' })
  setting!: PortalSetting

  @Field(() => PortalSetting, {
    description:
      'How it was registered (thiết lập đăng ký): every tab that can be chosen, and what colours go back to.',
  })
  registered!: PortalSetting

  @Field(() => Int, {
    description: 'Number of the settings that stand (lần thiết lập), to be sent with changes; 0 as registered.',
  })
  version!: number
}

@ObjectType('Right', { description: 'What somebody may do in the subtree of a unit (quyền).' })
export class Right {
  @Field(() => Unit, { description: 'The unit (đơn vị) in whose subtree it counts.' })
  unit!: Unit

  @Field(() => Term, { nullable: true, description: 'In which capacity (vai trò); null for keys of systems.' })
  role!: Term | null

  @Field(() => [Term], { description: 'What it allows (hành động).' })
  actions!: Term[]

  @Field(() => Boolean, { description: 'Whether somebody lent it for a time (được ủy quyền).' })
  isLent!: boolean
}

@ObjectType('Me', { description: 'The signed-in person (người đang đăng nhập), as their portal vouches for them.' })
export class Me {
  @Field(() => String, { description: 'Name to show to that person (tên hiển thị).' })
  name!: string

  @Field(() => String, {
    description: 'Who it is for good (định danh): issuer and subject of the sign-in, as the audit trail names them.',
  })
  subject!: string

  @Field(() => [Right], { description: 'What the person may do (các quyền), and where.' })
  rights!: Right[]

  @Field(() => [Unit], { description: 'Units in whose subtree the person acts (đơn vị phụ trách).' })
  units!: Unit[]
}
