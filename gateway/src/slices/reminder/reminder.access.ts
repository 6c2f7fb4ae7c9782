import type { ActionCode } from '@antq/shared-schema'
import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'

const answered = { needs: 'answer.write' } as const
const read = { needs: 'assignment.read' } as const

const mayFor =
  (action: ActionCode) =>
  async (context: RequestContext, { unitId }: { unitId: string }): Promise<boolean> =>
    may(context.actor, action, await lineageCodes(context, unitId))

/** Who may read what of this slice: an address is personal data, and stays with the unit and those above it. */
export const reminderAccess: AccessRules = {
  UnitMailbox: {
    sees: mayFor('answer.write'),
    fields: open(
      'address',
      'confirmUntil',
      'confirmedAt',
      'createdAt',
      'id',
      'state',
      'stopReason',
      'stoppedAt',
      'unit',
    ),
  },
  UnitMailboxConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  UnitMailboxEdge: { fields: open('cursor', 'node') },
  AddMailboxPayload: { fields: open('error', 'mailbox') },
  RemoveMailboxPayload: { fields: open('error', 'removedId') },
  CalendarLink: {
    sees: mayFor('assignment.read'),
    fields: open('createdAt', 'endsAt', 'id', 'isOwn', 'unit'),
  },
  CalendarLinkConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  CalendarLinkEdge: { fields: open('cursor', 'node') },
  CreateCalendarLinkPayload: { fields: open('calendarLink', 'error', 'url') },
  RevokeCalendarLinkPayload: { fields: open('error', 'revokedId') },
  Query: { fields: { mailboxes: answered, calendarLinks: read } },
  Mutation: {
    fields: {
      addMailbox: answered,
      removeMailbox: answered,
      createCalendarLink: read,
      revokeCalendarLink: read,
    },
  },
}
