import { useGateway } from '@antq/plugin-kit'
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { type Deed, useDeed } from '../page/use-deed.js'
import { type PagedList, usePagedList } from '../page/use-paged-list.js'

export type Session = MySessionsQuery['mySessions']['edges'][number]['node']

/** One's own sign-ins that last. */
export function useMySessions(): PagedList<Session> {
  return usePagedList(
    () => ['my-sessions'],
    (gateway, page, signal) => gateway.run(MySessionsDocument, page, { signal }).then(({ mySessions }) => mySessions),
  )
}

export interface SessionWork extends Pick<Deed, 'busy' | 'problem'> {
  end(id: string): Promise<boolean>
  endOthers(): Promise<boolean>
}

/** Ends sessions; the list is asked for anew afterwards. */
export function useSessionWork(): SessionWork {
  const gateway = useGateway()
  const cache = useQueryCache()
  const { busy, problem, perform } = useDeed()
  const askAnew = (): void => void cache.invalidateQueries({ key: ['my-sessions'] })
  return {
    busy,
    problem,
    async end(id) {
      const payload = await perform(() => gateway.run(EndSessionDocument, { id }).then((data) => data.endSession))
      askAnew()
      return payload !== null
    },
    async endOthers() {
      const payload = await perform(() =>
        gateway.run(EndOtherSessionsDocument, {}).then((data) => data.endOtherSessions),
      )
      askAnew()
      return payload !== null
    },
  }
}
