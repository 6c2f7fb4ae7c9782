import {
  faultWords,
  GatewayFault,
  ownerOf,
  type Refusal,
  refusalWords,
  useGateway,
  useI18n,
  usePortal,
  useShelf,
} from '@antq/plugin-kit'
import {
  ComposeReportDocument,
  HandInReportDocument,
  ReportEntryDocument,
  type ReportSheetFragment,
  SaveReportDraftDocument,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { computed, type ComputedRef, onScopeDispose, type Ref, ref, shallowRef } from 'vue'
import { DUTIES } from '../duty.queries.js'
import { lastDayOf } from './period-code.js'
import {
  type KeptReport,
  REPORT_VERSION,
  reportKey,
  type ReportSubject,
  saveInput,
  savedFields,
  type Typed,
} from './report-draft.js'

/** Typing rests for this long before it is saved, and after a lost connection it is tried again, in milliseconds. */
const PAUSE = 1_500
const PAUSE_AFTER_LOSS = 10_000

/** How what is typed stands: all saved; on its way; kept in this browser until the network is back; not taken. */
export type SaveState = 'saved' | 'saving' | 'typing' | 'waiting' | 'refused'

export interface ReportWriting {
  /** The report as the gateway has it; `null` where nobody has begun it. */
  readonly report: Readonly<Ref<ReportSheetFragment | null>>
  readonly state: ComputedRef<SaveState>
  readonly busy: Readonly<Ref<'compose' | 'handIn' | null>>
  readonly problem: Readonly<Ref<string | null>>
  /** Whether the fields can be written in: a draft, or a report that was never handed in. */
  readonly isOpen: ComputedRef<boolean>
  text(path: string): string
  type(path: string, text: string): void
  problemOf(path: string): string | null
  save(): Promise<boolean>
  /** Whether the reader writes this report; those above only read it. */
  readonly isOwn: ComputedRef<boolean>
  /** Asks for the report anew: something about it was changed elsewhere. */
  reload(): Promise<void>
  /** Begins a draft, out of what was handed in last where there is such. */
  begin(): Promise<void>
  compose(): Promise<void>
  /** @returns whether it was handed in */
  handIn(note: string, work: { readonly id: string; readonly version: number } | null): Promise<boolean>
}

/** A report while it is written: kept as it is typed, saved when typing rests, handed in when it is whole. */
export function useReportWriting(subject: ReportSubject, start: ReportSheetFragment | null): ReportWriting {
  const gateway = useGateway()
  const i18n = useI18n()
  const cache = useQueryCache()
  const { state: portal } = usePortal()
  const owner = ownerOf(portal.session?.token)
  const report = shallowRef(start)
  const typed = ref<Typed>({})
  const saveState = ref<SaveState>('saved')
  const busy = ref<'compose' | 'handIn' | null>(null)
  const problem = ref<string | null>(null)
  /** Whether somebody has tried to hand it in. */
  const hasTried = ref(false)
  const saved = computed(() => savedFields(report.value))
  const hasTyped = computed(() => Object.keys(typed.value).length > 0)
  let timer: ReturnType<typeof setTimeout> | undefined

  const shelf = useShelf<KeptReport>({
    version: REPORT_VERSION,
    key: () => reportKey(subject),
    isClean: () => !hasTyped.value,
    draft: () => (hasTyped.value ? { owner, typed: typed.value } : null),
  })

  interface Payload {
    readonly report: ReportSheetFragment | null
    readonly error: Refusal | null
  }
  const take = ({ report: now, error }: Payload): boolean => {
    if (now) report.value = now
    problem.value = error ? refusalWords(error, i18n.language()) : null
    return error === null
  }
  /** What was sent and is still as it was sent is saved; what was typed meanwhile is not. */
  const forget = (sent: Typed): void => {
    typed.value = Object.fromEntries(Object.entries(typed.value).filter(([path, text]) => sent[path] !== text))
  }
  const plan = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  const send = async (sent: Typed): Promise<Payload> => {
    const input = saveInput(subject, report.value?.version ?? null, sent)
    return (await gateway.run(SaveReportDraftDocument, { input })).saveReportDraft
  }
  const save = async (): Promise<boolean> => {
    clearTimeout(timer)
    if (!hasTyped.value) return saveState.value === 'saved'
    const sent = { ...typed.value }
    saveState.value = 'saving'
    try {
      let payload = await send(sent)
      if (payload.error?.code === 'VERSION_CONFLICT' && payload.report) {
        // Only the fields typed here are sent, so a colleague's other fields stay as they are.
        report.value = payload.report
        payload = await send(sent)
      }
      if (!take(payload)) {
        saveState.value = 'refused'
        return false
      }
      forget(sent)
      saveState.value = hasTyped.value ? 'typing' : 'saved'
      if (hasTyped.value) plan(PAUSE)
      return !hasTyped.value
    } catch (error) {
      const isLost = error instanceof GatewayFault && error.kind !== 'refused'
      saveState.value = isLost ? 'waiting' : 'refused'
      problem.value = isLost ? null : faultWords(error, i18n)
      if (isLost) plan(PAUSE_AFTER_LOSS)
      return false
    }
  }
  const during = async (what: 'compose' | 'handIn', ask: () => Promise<Payload>): Promise<boolean> => {
    busy.value = what
    try {
      return take(await ask())
    } catch (error) {
      problem.value = faultWords(error, i18n)
      return false
    } finally {
      busy.value = null
    }
  }

  const kept = shelf.load(reportKey(subject), owner)
  if (kept) {
    typed.value = kept.typed
    saveState.value = 'typing'
    plan(0)
  }
  const onOnline = (): void => void save()
  addEventListener('online', onOnline)
  onScopeDispose(() => {
    clearTimeout(timer)
    removeEventListener('online', onOnline)
    // The way back to this screen asks anew.
    void cache.invalidateQueries({ key: [DUTIES] })
  })
  const problems = computed(() => new Map(report.value?.draft?.problems.map(({ field, message }) => [field, message])))
  return {
    report,
    state: computed(() => saveState.value),
    busy,
    problem,
    isOpen: computed(() => !report.value?.isLocked && (report.value === null || report.value.draft !== null)),
    isOwn: computed(() => report.value === null || report.value.actions.some(({ code }) => code === 'SAVE')),
    async reload() {
      const on = lastDayOf(subject.period)
      const found = await gateway.run(ReportEntryDocument, { ...subject, on }).catch(() => null)
      report.value = found?.reports.edges[0]?.node ?? report.value
    },
    text: (path) => typed.value[path] ?? saved.value.get(path) ?? '',
    type(path, text) {
      typed.value = { ...typed.value, [path]: text.normalize('NFC') }
      if (saveState.value !== 'saving') saveState.value = 'typing'
      plan(PAUSE)
    },
    problemOf(path) {
      // What is blank is not wrong before somebody hands it in.
      if (path in typed.value || (!hasTried.value && !saved.value.get(path))) return null
      return problems.value.get(path) ?? null
    },
    save,
    async begin() {
      await during('handIn', () => send({}))
    },
    async compose() {
      if (hasTyped.value && !(await save())) return
      const input = { ...subject, version: report.value?.version ?? null }
      await during('compose', () => gateway.run(ComposeReportDocument, { input }).then((data) => data.composeReport))
    },
    async handIn(note, work) {
      hasTried.value = true
      if (hasTyped.value && !(await save())) return false
      const { id, version } = report.value ?? { id: '', version: 0 }
      const answer = work ? { assignment: work.id, assignmentVersion: work.version } : {}
      const input = { report: id, version, note: note.trim() || null, ...answer }
      return during('handIn', () => gateway.run(HandInReportDocument, { input }).then((data) => data.handInReport))
    },
  }
}
