import { type Refusal, todayInVietnam, useGateway } from '@antq/plugin-kit'
import {
  EndLoanDocument,
  EndRoleDocument,
  GiveRoleDocument,
  type GiveRoleInput,
  LendRoleDocument,
  type LendRoleInput,
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
  /** Ends a role or a loan, as somebody who gives roles. */
  end(id: string): Promise<boolean>
  lend(input: LendRoleInput): Promise<boolean>
  /** Takes back what one has lent. */
  takeBack(id: string): Promise<boolean>
}

export function useRoleWork(): RoleWork {
  const gateway = useGateway()
  const cache = useQueryCache()
  const { busy, problem, fields, perform } = useDeed()
  const send = async (ask: () => Promise<{ readonly error: Refusal | null }>): Promise<boolean> => {
    const payload = await perform(ask)
    void cache.invalidateQueries({ key: ['roles'] })
    return payload !== null
  }
  return {
    busy,
    problem,
    fields,
    give: (input) => send(() => gateway.run(GiveRoleDocument, { input }).then((data) => data.giveRole)),
    end: (id) => send(() => gateway.run(EndRoleDocument, { id }).then((data) => data.endRole)),
    lend: (input) => send(() => gateway.run(LendRoleDocument, { input }).then((data) => data.lendRole)),
    takeBack: (id) => send(() => gateway.run(EndLoanDocument, { id }).then((data) => data.endLoan)),
  }
}
