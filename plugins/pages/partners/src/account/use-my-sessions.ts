import { type DeedShown, type Pages, useDeed, useGateway } from '@antq/plugin-kit'
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '@antq/shared-schema/documents'
import { usePagedList } from '../page/use-paged-list.js'

export type Session = MySessionsQuery['mySessions']['edges'][number]['node']

/** One's own sign-ins that last. */
export function useMySessions(): Pages<Session> {
  return usePagedList(
    () => ['my-sessions'],
    (gateway, page, signal) => gateway.run(MySessionsDocument, page, { signal }).then(({ mySessions }) => mySessions),
  )
}

export interface SessionWork extends DeedShown {
  end(id: string): Promise<boolean>
  endOthers(): Promise<boolean>
}

/** Ends sessions; the list is asked for anew afterwards. */
export function useSessionWork(): SessionWork {
  const gateway = useGateway()
  const { succeed, ...shown } = useDeed('my-sessions')
  return {
    ...shown,
    end: (id) => succeed(() => gateway.run(EndSessionDocument, { id }).then((data) => data.endSession)),
    endOthers: () => succeed(() => gateway.run(EndOtherSessionsDocument, {}).then((data) => data.endOtherSessions)),
  }
}
