/** The door of the reminder slice: who is written to of what is due, letters on their way, and calendars of deadlines. */
import { CalendarLinkEntity } from './calendar.entity.js'
import { MailEntity } from './mail.entity.js'
import { MailboxEntity } from './mailbox.entity.js'
import { ReminderEntity, ReminderRoundEntity } from './reminder.entity.js'

export { CalendarResolver } from './calendar.resolver.js'
export { calendarLinkById } from './calendar.queries.js'
export { calendarLinkWith, isStillOwners } from './calendar.service.js'
export { stateOfCalendar, textOfCalendar } from './calendar-feed.service.js'
export type { CalendarState } from './calendar-feed.service.js'
export { CalendarLink } from './calendar.type.js'
export { forgetMail } from './mail.service.js'
export { MailWorker } from './mail.worker.js'
export { confirmMailbox, forgetUnconfirmed, isConfirmable, stopMailbox } from './mailbox-choice.service.js'
export { isStopMark } from './mailbox.links.js'
export { mailboxById } from './mailbox.queries.js'
export { MailboxResolver } from './mailbox.resolver.js'
export { UnitMailbox } from './mailbox.type.js'
export { reminderAccess } from './reminder.access.js'
export { forgetReminders, remindSome } from './reminder-round.service.js'

export { CalendarLinkEntity, MailboxEntity }

/** The tables of this slice. */
export const reminderEntities = [MailboxEntity, MailEntity, ReminderEntity, ReminderRoundEntity, CalendarLinkEntity]
