import { todayInVietnam, useGateway } from '@antq/plugin-kit'
import {
  EndRoleDocument,
  GiveRoleDocument,
  type GiveRoleInput,
  ListRoleGrantsDocument,
  type RoleLineFragment,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { type Deed, useDeed } from '../page/use-deed.js'
import { type PagedList, usePagedList } from '../page/use-paged-list.js'

export type RoleGrant = RoleLineFragment

/** Which roles are looked at; an empty text means all. */
export interface RoleFilters {
  within: string
  role: string
  /** Those that are over too. */
  isEverything: boolean
}

export function useRoles(filters: Readonly<RoleFilters>): PagedList<RoleGrant> {
  const asked = () => ({
    within: filters.within,
    role: filters.role || null,
    onDay: filters.isEverything ? null : todayInVietnam(),
  })
  return usePagedList(
    () => ['roles', ...Object.values(asked())],
    (gateway, page, signal) =>
      gateway.run(ListRoleGrantsDocument, { ...asked(), ...page }, { signal }).then(({ roleGrants }) => roleGrants),
  )
}

export interface RoleWork extends Pick<Deed, 'busy' | 'problem' | 'fields'> {
  give(input: GiveRoleInput): Promise<boolean>
  end(id: string): Promise<boolean>
}

export function useRoleWork(): RoleWork {
  const gateway = useGateway()
  const cache = useQueryCache()
  const { busy, problem, fields, perform } = useDeed()
  const askAnew = (): void => void cache.invalidateQueries({ key: ['roles'] })
  return {
    busy,
    problem,
    fields,
    async give(input) {
      const payload = await perform(() => gateway.run(GiveRoleDocument, { input }).then((data) => data.giveRole))
      askAnew()
      return payload !== null
    },
    async end(id) {
      const payload = await perform(() => gateway.run(EndRoleDocument, { id }).then((data) => data.endRole))
      askAnew()
      return payload !== null
    },
  }
}
