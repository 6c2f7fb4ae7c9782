import { type DeedShown, type Pages, todayInVietnam, useDeed, useGateway } from '@antq/plugin-kit'
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
import { usePagedList } from '../page/use-paged-list.js'

export type RoleGrant = RoleLineFragment

/** Which roles are looked at; an empty text means all. */
export interface RoleFilters {
  within: string
  role: string
  /** Those that are over too. */
  isEverything: boolean
}

export function useRoles(filters: Readonly<RoleFilters>): Pages<RoleGrant> {
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

export interface RoleWork extends DeedShown {
  give(input: GiveRoleInput): Promise<boolean>
  /** Ends a role or a loan, as somebody who gives roles. */
  end(id: string): Promise<boolean>
  lend(input: LendRoleInput): Promise<boolean>
  /** Takes back what one has lent. */
  takeBack(id: string): Promise<boolean>
}

export function useRoleWork(): RoleWork {
  const gateway = useGateway()
  const { succeed, ...shown } = useDeed('roles')
  return {
    ...shown,
    give: (input) => succeed(() => gateway.run(GiveRoleDocument, { input }).then((data) => data.giveRole)),
    end: (id) => succeed(() => gateway.run(EndRoleDocument, { id }).then((data) => data.endRole)),
    lend: (input) => succeed(() => gateway.run(LendRoleDocument, { input }).then((data) => data.lendRole)),
    takeBack: (id) => succeed(() => gateway.run(EndLoanDocument, { id }).then((data) => data.endLoan)),
  }
}
