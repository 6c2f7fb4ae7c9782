import { useGateway } from '@antq/plugin-kit'
import {
  ChangePasswordDocument,
  ConfirmSecondFactorDocument,
  DisableSecondFactorDocument,
  EnrolSecondFactorDocument,
  NewRecoveryCodesDocument,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { type Deed, useDeed } from '../page/use-deed.js'

export interface AccountWork extends Pick<Deed, 'busy' | 'problem' | 'fields'> {
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
  const cache = useQueryCache()
  const { busy, problem, fields, perform } = useDeed()
  const askAnew = (): void => {
    for (const key of ['my-account', 'my-sessions', 'who']) void cache.invalidateQueries({ key: [key] })
  }
  return {
    busy,
    problem,
    fields,
    async changePassword(currentPassword, password) {
      const input = { currentPassword, password }
      const payload = await perform(() =>
        gateway.run(ChangePasswordDocument, { input }).then((data) => data.changePassword),
      )
      askAnew()
      return payload !== null
    },
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
      askAnew()
      return payload?.recoveryCodes ?? null
    },
    async renewCodes(currentPassword) {
      const payload = await perform(() =>
        gateway.run(NewRecoveryCodesDocument, { currentPassword }).then((data) => data.newRecoveryCodes),
      )
      askAnew()
      return payload?.recoveryCodes ?? null
    },
    async disable(currentPassword, code) {
      const payload = await perform(() =>
        gateway.run(DisableSecondFactorDocument, { currentPassword, code }).then((data) => data.disableSecondFactor),
      )
      askAnew()
      return payload !== null
    },
  }
}
