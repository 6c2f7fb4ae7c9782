import { type DeedShown, useDeed, useGateway } from '@antq/plugin-kit'
import {
  ChangePasswordDocument,
  ConfirmSecondFactorDocument,
  DisableSecondFactorDocument,
  EnrolSecondFactorDocument,
  NewRecoveryCodesDocument,
} from '@antq/shared-schema/documents'

export interface AccountWork extends DeedShown {
  changePassword(currentPassword: string, password: string): Promise<boolean>
  /** @returns the address for the app, shown this once; null where it was refused */
  enrol(currentPassword: string): Promise<string | null>
  /** @returns recovery codes, shown this once; null where it was refused */
  confirm(code: string): Promise<readonly string[] | null>
  renewCodes(currentPassword: string): Promise<readonly string[] | null>
  disable(currentPassword: string, code: string): Promise<boolean>
}

/** What a person does with their own account; everything about them is asked for anew afterwards. */
export function useAccountWork(): AccountWork {
  const gateway = useGateway()
  const { perform, succeed, ...shown } = useDeed('my-account', 'my-sessions', 'who')
  return {
    ...shown,
    changePassword: (currentPassword, password) =>
      succeed(() =>
        gateway
          .run(ChangePasswordDocument, { input: { currentPassword, password } })
          .then((data) => data.changePassword),
      ),
    async enrol(currentPassword) {
      const payload = await perform(() =>
        gateway.run(EnrolSecondFactorDocument, { currentPassword }).then((data) => data.enrolSecondFactor),
      )
      return payload?.otpauthUri ?? null
    },
    async confirm(code) {
      const payload = await perform(() =>
        gateway.run(ConfirmSecondFactorDocument, { code }).then((data) => data.confirmSecondFactor),
      )
      return payload?.recoveryCodes ?? null
    },
    async renewCodes(currentPassword) {
      const payload = await perform(() =>
        gateway.run(NewRecoveryCodesDocument, { currentPassword }).then((data) => data.newRecoveryCodes),
      )
      return payload?.recoveryCodes ?? null
    },
    disable: (currentPassword, code) =>
      succeed(() =>
        gateway.run(DisableSecondFactorDocument, { currentPassword, code }).then((data) => data.disableSecondFactor),
      ),
  }
}
