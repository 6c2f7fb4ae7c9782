import { EVENTS, type FirstAnswer, type Language, type PortalRegistration } from '@antq/plugin-contract'
import type { PortalAnswer } from '../answers.js'
import type { GuestDoor, Page, Shown } from '../page.js'
import { readPlace } from '../place.js'
import { hasExpired } from './expiry.js'
import { themeSheet } from './frame-sheets.js'
import { createRemotes, type Remotes } from './remotes.js'
import { createReport, type Report } from './report.js'
import { watchStrayErrors } from './stray-errors.js'
import { showTab } from './tab-frame.js'
import { showTabs } from './tabs-frame.js'

/** What a view needs to know of the element it stands in. */
export interface Frame {
  readonly guest: GuestDoor
  readonly page: Page
  readonly registration: PortalRegistration
  readonly remotes: Remotes
  /** Answers that came along for a tab; each is handed out once, as it grows old. */
  answersFor(tab: string): readonly FirstAnswer[]
  /** Fires an event on the element in the host's page. */
  tell(event: string, detail: object): void
  /** Something went wrong in a tab: the page, the console and the gateway are told. */
  fail(tab: string, where: string, error: unknown): void
}

/** What stands in an element, as the element's kind has it. */
export interface Stand {
  update(change: { session?: { token: string } | null; language?: Language }): void
  relabel(language: Language): void
  /** The page's address asks for this place, or for none of ours (`null`). */
  goTo(place: { tab: string; place: string } | null): void
  end(): void
}

/** One for all elements of the page. */
let shared: Remotes | undefined
let report: Report | undefined
const reportOf = ({ base, files }: Page): Report => (report ??= createReport(base, files.version))

export function fail(page: Page, province: string, where: string, message: string): void {
  reportOf(page)('error', province, { tab: null, where, message })
}

/** Shows in an element what the registration says, and follows the page's address and session until it ends. */
export function show(guest: GuestDoor, answer: PortalAnswer): Shown {
  const { element, root, page } = guest
  const { registration } = answer
  const token = page.session.current()?.token
  if (token && hasExpired(token, Date.now())) page.session.set(null)
  if (!shared) {
    shared = createRemotes(page.files, (address) => import(/* @vite-ignore */ address))
    watchStrayErrors(page.base, (tab, error) => tellStray(page, registration.province, tab, error))
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, themeSheet(registration.theme)]
  const frame = frameOf(guest, answer, shared)
  reportOf(page)('seen', registration.province)
  for (const directive of page.missing) reportOf(page)('policy', registration.province, { directive })
  const stand = element.localName === 'antq-tab' ? showTab(frame) : showTabs(frame)
  if (registration.deepLinks && readPlace(location.hash)) element.scrollIntoView()
  const onAddress = (): void => {
    if (!registration.deepLinks) return
    const place = readPlace(location.hash)
    // Another anchor is the host's own affair; an empty one is where the reader came from.
    if (place || location.hash === '') stand.goTo(place)
  }
  addEventListener('popstate', onAddress)
  addEventListener('hashchange', onAddress)
  const unwatch = page.session.watch((session) => stand.update({ session }))
  return {
    relabel(language) {
      stand.relabel(language)
      stand.update({ language })
    },
    end() {
      unwatch()
      removeEventListener('popstate', onAddress)
      removeEventListener('hashchange', onAddress)
      stand.end()
    },
  }
}

function tellStray(page: Page, province: string, tab: string | null, error: unknown): void {
  console.error('[antq]', tab, 'stray', error)
  reportOf(page)('error', province, { tab, where: 'stray', message: messageOf(error) })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Milliseconds for which an answer that came along is as good as one that is asked for now. */
const FRESH = 30_000
/** Those that have been handed out: the same answer is kept for every element of the page. */
const used = new WeakSet<PortalAnswer>()

function frameOf(guest: GuestDoor, answer: PortalAnswer, remotes: Remotes): Frame {
  const { element, page } = guest
  const { registration } = answer
  const cameAt = Date.now()
  const tell = (event: string, detail: object): void =>
    void element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }))
  return {
    guest,
    page,
    registration,
    remotes,
    tell,
    answersFor(tab) {
      if (tab !== answer.tab || used.has(answer) || Date.now() - cameAt > FRESH) return []
      used.add(answer)
      return answer.answers ?? []
    },
    fail(tab, where, error) {
      console.error('[antq]', tab, where, error)
      const detail = { tab, where, message: messageOf(error) }
      reportOf(page)('error', registration.province, detail)
      tell(EVENTS.error, detail)
    },
  }
}
