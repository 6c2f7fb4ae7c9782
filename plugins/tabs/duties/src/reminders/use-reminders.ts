import { type Deed, useDeed, useGateway, usePortal } from '@antq/plugin-kit'
import {
  AddMailboxDocument,
  CreateCalendarLinkDocument,
  RemoveMailboxDocument,
  RevokeCalendarLinkDocument,
  UnitRemindersDocument,
  type UnitRemindersQuery,
} from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, ref, type Ref } from 'vue'
import { DUTIES, dutyKey } from '../duty-keys.js'

export type Mailbox = UnitRemindersQuery['mailboxes']['edges'][number]['node']
export type CalendarLink = UnitRemindersQuery['calendarLinks']['edges'][number]['node']

export interface Reminders {
  readonly mailboxes: ComputedRef<readonly Mailbox[]>
  readonly calendars: ComputedRef<readonly CalendarLink[]>
  readonly isFirstLoad: ComputedRef<boolean>
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  retry(): void
  /** The adding of an address, with its own problem beside its field. */
  readonly adding: Deed
  /** Removing, making and revoking. */
  readonly deed: Deed
  /** Address of the calendar that was just made: it is told once. */
  readonly madeUrl: Ref<string | null>
  /** @returns whether it was done */
  add(address: string): Promise<boolean>
  remove(id: string): Promise<boolean>
  makeCalendar(): Promise<boolean>
  revoke(id: string): Promise<boolean>
}

/** Where a unit is reminded: addresses and calendars. @param unit its code; '' until it is known */
export function useReminders(unit: () => string): Reminders {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => dutyKey(state, 'reminders', unit()),
    enabled: () => unit() !== '',
    query: ({ signal }) => gateway.run(UnitRemindersDocument, { unit: unit() }, { signal }),
  })
  const [adding, deed] = [useDeed(DUTIES), useDeed(DUTIES)]
  const madeUrl = ref<string | null>(null)
  return {
    mailboxes: computed(() => (query.data.value?.mailboxes.edges ?? []).map(({ node }) => node)),
    calendars: computed(() => (query.data.value?.calendarLinks.edges ?? []).map(({ node }) => node)),
    isFirstLoad: computed(() => query.data.value === undefined && !query.error.value),
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    error: query.error,
    retry: () => void query.refetch(),
    adding,
    deed,
    madeUrl,
    add: (address) =>
      adding.succeed(() =>
        gateway.run(AddMailboxDocument, { input: { unit: unit(), address } }).then((data) => data.addMailbox),
      ),
    remove: (id) => deed.succeed(() => gateway.run(RemoveMailboxDocument, { id }).then((data) => data.removeMailbox)),
    async makeCalendar() {
      madeUrl.value = null
      const made = await deed.perform(() =>
        gateway.run(CreateCalendarLinkDocument, { input: { unit: unit() } }).then((data) => data.createCalendarLink),
      )
      madeUrl.value = made?.url ?? null
      return made !== null
    },
    async revoke(id) {
      const isDone = await deed.succeed(() =>
        gateway.run(RevokeCalendarLinkDocument, { id }).then((data) => data.revokeCalendarLink),
      )
      if (isDone) madeUrl.value = null
      return isDone
    },
  }
}
