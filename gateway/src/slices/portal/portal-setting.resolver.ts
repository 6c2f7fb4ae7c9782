import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArguments } from '../../foundation/page.type.js'
import { answer } from '../../ledger/index.js'
import { withChoices } from './portal-setting.policy.js'
import { configurePortal, pageOfSettings, resetPortal } from './portal-setting.service.js'
import {
  ConfigurePortalInput,
  PortalPayload,
  PortalSettingVersion,
  PortalSettingVersionConnection,
} from './portal-setting.type.js'
import type { PortalContext } from './portal.context.js'
import { settingOf, shownPortal } from './portal.reading.js'
import { PortalSetting } from './portal.type.js'

@Resolver(() => PortalSettingVersion)
export class PortalSettingResolver {
  @Query(() => PortalSettingVersionConnection, {
    description:
      'What was chosen for a portal (các lần thiết lập cổng), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, PROVINCE_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  portalSettings(
    @Ctx() context: PortalContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('province', () => String, { description: 'Code of the province (mã tỉnh, thành phố): `bac-giang`.' })
    province: string,
  ): Promise<PortalSettingVersionConnection> {
    return pageOfSettings(context, province, page)
  }

  @Mutation(() => PortalPayload, {
    description:
      'Chooses how a portal shows the tabs (thiết lập cổng): which and in which order, language, colours; its websites follow within a minute. Colours that cannot be read are refused (WCAG 2.2, 1.4.3 and 1.4.11). Refuses with NOT_SIGNED_IN, PROVINCE_UNKNOWN, NOT_ALLOWED, INPUT_INVALID, TAB_UNKNOWN, CONTRAST_TOO_LOW, VERSION_CONFLICT.',
  })
  configurePortal(
    @Ctx() context: PortalContext,
    @Arg('input', () => ConfigurePortalInput, { description: 'Which portal, and what is chosen.' })
    { province, version, ...wish }: ConfigurePortalInput,
  ): Promise<PortalPayload> {
    return change(context, province, () => configurePortal(context, { province, version }, wish))
  }

  @Mutation(() => PortalPayload, {
    description:
      'A portal is as registered again (trở về thiết lập đăng ký). What was chosen stays in `portalSettings`. Refuses with NOT_SIGNED_IN, PROVINCE_UNKNOWN, NOT_ALLOWED, VERSION_CONFLICT.',
  })
  resetPortal(
    @Ctx() context: PortalContext,
    @Arg('province', () => String, { description: 'Code of the province (mã tỉnh, thành phố).' }) province: string,
    @Arg('version', () => Int, { description: 'The version that was looked at: `Portal.version`.' }) version: number,
  ): Promise<PortalPayload> {
    return change(context, province, () => resetPortal(context, { province, version }))
  }

  @FieldResolver(() => PortalSetting, {
    nullable: true,
    description: 'What was chosen (thiết lập), with the tabs that are registered now; null: as registered again.',
  })
  setting(
    @Ctx() { portals, language }: PortalContext,
    @Root() { province, choices }: PortalSettingVersion,
  ): PortalSetting | null {
    const registered = portals.registered(province)
    return registered && choices ? settingOf(withChoices(registered, choices), language) : null
  }
}

/** On a conflict the caller is shown what is there now. */
async function change(context: PortalContext, province: string, work: () => Promise<void>): Promise<PortalPayload> {
  const payload: PortalPayload = await answer(context, async () => {
    await work()
    return {}
  })
  if (payload.error && payload.error.code !== 'VERSION_CONFLICT') return payload
  return { ...payload, portal: await shownPortal(context, province) }
}
