import { type Pages, type Deed, useDeed, useGateway } from '@antq/plugin-kit'
import {
  ConfigurePortalDocument,
  ListPortalSettingsDocument,
  type ListPortalSettingsQuery,
  ResetPortalDocument,
} from '@antq/shared-schema/documents'
import { usePagedList } from '../../page/use-paged-list.js'
import type { PortalWish } from './setting-draft.js'

export type SettingVersion = ListPortalSettingsQuery['portalSettings']['edges'][number]['node']

/** The portal, and the version of its settings that the person looks at. */
export interface SeenPortal {
  readonly province: string
  readonly version: number
}

export interface SettingWork extends Pick<Deed, 'busy' | 'problem' | 'errorOf' | 'problemBeside'> {
  configure(seen: SeenPortal, wish: PortalWish): Promise<boolean>
  reset(seen: SeenPortal): Promise<boolean>
}

/** What a webmaster does with the settings of a portal; the portal is asked for anew afterwards. */
export function useSettingWork(): SettingWork {
  const gateway = useGateway()
  const { succeed, perform: _perform, ...shown } = useDeed('portals', 'portal-settings')
  return {
    ...shown,
    configure: (seen, wish) =>
      succeed(() =>
        gateway
          .run(ConfigurePortalDocument, { input: { ...seen, ...wish } })
          .then(({ configurePortal }) => configurePortal),
      ),
    reset: (seen) =>
      succeed(() => gateway.run(ResetPortalDocument, { ...seen }).then(({ resetPortal }) => resetPortal)),
  }
}

/** What was chosen for a portal, the newest first. */
export function useSettingVersions(province: () => string): Pages<SettingVersion> {
  return usePagedList(
    () => ['portal-settings', province()],
    (gateway, page, signal) =>
      gateway
        .run(ListPortalSettingsDocument, { province: province(), ...page }, { signal })
        .then(({ portalSettings }) => portalSettings),
  )
}
