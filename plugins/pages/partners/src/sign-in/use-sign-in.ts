import { type DeedShown, useDeed, useGateway } from '@antq/plugin-kit'
import { AcceptInvitationDocument, FinishSignInDocument, SignInDocument } from '@antq/shared-schema/documents'
import { type Ref, ref } from 'vue'
import type { Ticket } from '../page/use-page.js'

/** What a person types to come in. */
export interface SignInForm {
  login: string
  password: string
  /** Empty until it is asked for. */
  code: string
}

export interface SignInWork extends DeedShown {
  /** Login and password were right; now the code of the second factor is asked for. */
  readonly asksForCode: Ref<boolean>
  /** @returns the token of the session; null where a code is asked for or it was refused */
  signIn(form: SignInForm): Promise<string | null>
  /** Finishes what began at a provider. @returns the token of the session; null where it was refused */
  finish(ticket: Ticket): Promise<string | null>
  /** Chooses a password. @returns the login; null where it was refused */
  accept(invitation: string, password: string): Promise<string | null>
}

/** How a person with a local account comes in. */
export function useSignIn(): SignInWork {
  const gateway = useGateway()
  const { perform, ...shown } = useDeed()
  const asksForCode = ref(false)
  return {
    ...shown,
    asksForCode,
    async signIn({ login, password, code }) {
      const input = { login, password, code: asksForCode.value ? code : null }
      const payload = await perform(async () => {
        const { signIn } = await gateway.run(SignInDocument, { input })
        if (signIn.error?.code !== 'SECOND_FACTOR_REQUIRED' || asksForCode.value) return signIn
        // not a mistake of the person: the next step
        asksForCode.value = true
        return { ...signIn, error: null }
      })
      return payload?.token ?? null
    },
    async finish({ code, verifier }) {
      const input = { code, verifier }
      const payload = await perform(() =>
        gateway.run(FinishSignInDocument, { input }).then(({ finishSignIn }) => finishSignIn),
      )
      return payload?.token ?? null
    },
    async accept(invitation, password) {
      const input = { invitation, password }
      const payload = await perform(() =>
        gateway.run(AcceptInvitationDocument, { input }).then(({ acceptInvitation }) => acceptInvitation),
      )
      return payload?.login ?? null
    },
  }
}
