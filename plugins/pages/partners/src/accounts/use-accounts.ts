import { type DeedShown, type Pages, type Refusal, useDeed, useGateway } from '@antq/plugin-kit'
import {
  type AccountLineFragment,
  CreateAccountDocument,
  type CreateAccountInput,
  InviteAgainDocument,
  ListAccountsDocument,
  LockAccountDocument,
  UnlockAccountDocument,
} from '@antq/shared-schema/documents'
import { type Ref, shallowRef } from 'vue'
import { usePagedList } from '../page/use-paged-list.js'

export type Account = AccountLineFragment

/** A one-time code that is shown this once, and whose it is. */
export interface NewInvitation {
  readonly name: string
  readonly login: string
  readonly invitation: string
  readonly until: string
}

type Invited = {
  readonly invitation: string | null
  readonly account: Account | null
  readonly error: Refusal | null
}

/** Accounts of a unit's subtree, those that a search finds. */
export function useAccounts(within: () => string, search: () => string): Pages<Account> {
  const text = (): string | null => search().trim() || null
  return usePagedList(
    () => ['accounts', within(), text()],
    (gateway, page, signal) =>
      gateway
        .run(ListAccountsDocument, { within: within(), search: text(), ...page }, { signal })
        .then(({ accounts }) => accounts),
  )
}

export interface AccountsWork extends DeedShown {
  /** The last code that was made; kept here alone, until it is put away. */
  readonly invitation: Ref<NewInvitation | null>
  create(input: CreateAccountInput): Promise<boolean>
  inviteAgain(account: Pick<Account, 'id' | 'version'>, dropsSecondFactor: boolean): Promise<boolean>
  setLocked(account: Pick<Account, 'id' | 'version'>, isLocked: boolean): Promise<boolean>
}

/** What an administrator does with accounts; every list is asked for anew afterwards. */
export function useAccountsWork(): AccountsWork {
  const gateway = useGateway()
  const { perform, succeed, ...shown } = useDeed('accounts')
  const invitation = shallowRef<NewInvitation | null>(null)

  const invite = async (send: () => Promise<Invited>): Promise<boolean> => {
    const invited = await perform(send)
    const account = invited?.account
    if (invited?.invitation && account) {
      const { displayName: name, login, invitationExpiresAt: until } = account
      invitation.value = { name, login: login ?? '', invitation: invited.invitation, until: until ?? '' }
    }
    return invited !== null
  }
  return {
    ...shown,
    invitation,
    create: (input) => invite(() => gateway.run(CreateAccountDocument, { input }).then((data) => data.createAccount)),
    inviteAgain: ({ id, version }, dropsSecondFactor) =>
      invite(() =>
        gateway
          .run(InviteAgainDocument, { input: { id, version, dropsSecondFactor } })
          .then((data) => data.inviteAgain),
      ),
    setLocked: ({ id, version }, isLocked) =>
      succeed(() =>
        isLocked
          ? gateway.run(LockAccountDocument, { id, version }).then((data) => data.lockAccount)
          : gateway.run(UnlockAccountDocument, { id, version }).then((data) => data.unlockAccount),
      ),
  }
}
