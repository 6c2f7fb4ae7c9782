import { cutToPage } from '../../foundation/keyset.queries.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { PortalSettingEntity } from './portal-setting.entity.js'

/** The newest settings of every portal that has any. */
export function newestSettings({ manager }: RequestContext): Promise<PortalSettingEntity[]> {
  const newest = manager
    .createQueryBuilder()
    .subQuery()
    .select('MAX(other.version)')
    .from(PortalSettingEntity, 'other')
    .where('other.province = setting.province')
    .getQuery()
  return manager.createQueryBuilder(PortalSettingEntity, 'setting').where(`setting.version = ${newest}`).getMany()
}

/** The newest settings of a portal; null where it is as registered. */
export function newestSetting({ manager }: RequestContext, province: string): Promise<PortalSettingEntity | null> {
  return manager.findOne(PortalSettingEntity, { where: { province }, order: { version: 'DESC' } })
}

/** A stretch of the settings of a portal, the newest first. */
export function listSettings(
  context: RequestContext,
  province: string,
  page: PageRequest,
): Promise<PortalSettingEntity[]> {
  const order = { key: 'setting.id', id: 'setting.id', direction: 'DESC' } as const
  return cutToPage(settingsOf(context, province), order, page).getMany()
}

export function countSettings(context: RequestContext, province: string): Promise<number> {
  return settingsOf(context, province).getCount()
}

function settingsOf({ manager }: RequestContext, province: string) {
  return manager.createQueryBuilder(PortalSettingEntity, 'setting').where('setting.province = :province', { province })
}
