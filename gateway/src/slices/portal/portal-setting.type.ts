import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { PortalSettingEntity } from './portal-setting.entity.js'
import type { PortalWish, ThemeWish } from './portal-setting.policy.js'
import { Portal } from './portal.type.js'

@ObjectType('PortalSettingVersion', {
  description:
    'What was chosen for a portal at an instant (lần thiết lập); it stood until the next one. For those who manage it.',
})
export class PortalSettingVersion implements Pick<PortalSettingEntity, 'version' | 'chosenAt' | 'chosenBy'> {
  @Field(() => Int, { description: 'Number (lần thứ), from 1 on.' })
  version!: number

  @Field(() => DateTimeScalar, { description: 'When it was chosen (thời điểm).' })
  chosenAt!: string

  @Field(() => String, { description: 'Who chose it (người thiết lập): issuer and subject, not a name.' })
  chosenBy!: string

  /** For resolvers; not shown. */
  province!: string
  unitId!: string
  choices!: PortalSettingEntity['choices']
}

@ObjectType('PortalSettingVersionEdge', { description: 'Settings in a page of a list (lần thiết lập trong trang).' })
export class PortalSettingVersionEdge extends Edge {
  @Field(() => PortalSettingVersion, { description: 'The settings (lần thiết lập).' })
  node!: PortalSettingVersion
}

@ObjectType('PortalSettingVersionConnection', {
  description: 'A page of settings of a portal (trang các lần thiết lập), the newest first.',
})
export class PortalSettingVersionConnection extends Connection {
  @Field(() => [PortalSettingVersionEdge], { description: 'The settings of this page.' })
  edges!: PortalSettingVersionEdge[]
}

@InputType('PortalThemeInput', {
  description: 'Colours and shapes that are wished for (giao diện); what is left out or null stays as registered.',
})
export class PortalThemeInput implements ThemeWish {
  @Field(() => String, { nullable: true, description: 'Accent (màu nhấn): `#rrggbb` or `#rgb`.' })
  accent?: string | null

  @Field(() => String, { nullable: true, description: 'Text on the accent (chữ trên màu nhấn).' })
  accentText?: string | null

  @Field(() => String, { nullable: true, description: 'Ground of the tabs (màu nền).' })
  surface?: string | null

  @Field(() => Int, { nullable: true, description: 'Radius of corners (độ bo góc) in pixels, 0–24.' })
  radius?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Families of the font (phông chữ), as CSS lists them, up to 200 characters: letters, digits, `,\'"-`.',
  })
  font?: string | null
}

@InputType('ConfigurePortalInput', { description: 'How a portal is to show the tabs (thiết lập cổng).' })
export class ConfigurePortalInput implements PortalWish {
  @Field(() => String, { description: 'Code of the province (mã tỉnh, thành phố): `bac-giang`.' })
  province!: string

  @Field(() => Int, { description: 'The version that was looked at: `Portal.version`; 0 before the first.' })
  version!: number

  @Field(() => [String], {
    description: 'Names of the tabs in their order (các thẻ), at least one, each of them among the registered.',
  })
  tabs!: string[]

  @Field(() => String, { description: 'Language (ngôn ngữ) where the page does not say another: vi or en.' })
  language!: string

  @Field(() => Boolean, { description: 'Whether places are written into the page’s address (đường dẫn sâu).' })
  deepLinks!: boolean

  @Field(() => PortalThemeInput, { description: 'Colours and shapes (giao diện).' })
  theme!: PortalThemeInput
}

@ObjectType('PortalPayload', { description: 'The portal after a change (kết quả), or why nothing was changed.' })
export class PortalPayload {
  @Field(() => Portal, {
    nullable: true,
    description: 'The portal as it is now; also after VERSION_CONFLICT, null after other refusals.',
  })
  portal?: Portal | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
