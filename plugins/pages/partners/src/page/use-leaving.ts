import { useGateway, usePortal } from '@antq/plugin-kit'
import { SignOutDocument } from '@antq/shared-schema/documents'
import { usePage } from './use-page.js'

/** Tokens of sessions that this gateway began; others are a website's, which signs people out itself. */
const OF_OURS = /^antq_s_/

/**
 * Signs out: the session ends at the gateway too, so that nobody who found the token goes on with it. The page forgets
 * it in any case.
 */
export function useLeaving(): () => void {
  const { state } = usePortal()
  const gateway = useGateway()
  const page = usePage()
  return () => {
    if (OF_OURS.test(state.session?.token ?? '')) void gateway.run(SignOutDocument, {}).catch(() => undefined)
    page.leave()
  }
}
