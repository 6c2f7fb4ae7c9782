import {
  faultWords,
  GatewayFault,
  ownerOf,
  type Refusal,
  refusalWords,
  useGateway,
  usePortal,
  useShelf,
} from '@antq/plugin-kit'
import {
  type CompositionBasis,
  ComposeReportDocument,
  DiscardReportDraftDocument,
  HandInReportDocument,
  ReportEntryDocument,
  type ReportSheetFragment,
  SaveReportDraftDocument,
} from '@antq/shared-schema/documents'
import { useQueryCache } from '@pinia/colada'
import { computed, type ComputedRef, onScopeDispose, type Ref, ref, shallowRef } from 'vue'
import { DUTIES } from '../duty-keys.js'
import { useWords } from '../words.js'
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
import { unsavedFields } from './unsaved-fields.js'

/** Typing rests for this long before it is saved, and after a lost connection it is tried again, in milliseconds. */
const PAUSE = 1_500
const PAUSE_AFTER_LOSS = 10_000
/** One save is sent this often at most: a colleague saved in between, or a field is not taken and the others go. */
const MOST_TRIES = 4

/**
 * How what is typed stands: all saved; on its way; kept in this browser until the network is back; not taken; changed
 * elsewhere too, so that a person has to choose.
 */
export type SaveState = 'saved' | 'saving' | 'typing' | 'waiting' | 'refused' | 'contested'

/** What the officer waits for. */
type Deed = 'compose' | 'discard' | 'handIn'

/** Handed in; not, and the fields say why; not, for a reason that stands in `problem`. */
export type HandedIn = 'done' | 'marked' | 'failed'

export interface ReportWriting {
  /** The report as the gateway has it; `null` where nobody has begun it. */
  readonly report: Readonly<Ref<ReportSheetFragment | null>>
  readonly state: ComputedRef<SaveState>
  readonly busy: Readonly<Ref<Deed | null>>
  readonly problem: Readonly<Ref<string | null>>
  /** Whether the fields can be written in: a draft, or a report that was never handed in. */
  readonly isOpen: ComputedRef<boolean>
  text(path: string): string
  type(path: string, text: string): void
  problemOf(path: string): string | null
  /** What somebody else wrote into a field that is being typed in here; `null` where nobody did. */
  theirsIn(path: string): string | null
  keepMine(path: string): void
  takeTheirs(path: string): void
  save(): Promise<boolean>
  /** Whether the reader writes this report; those above only read it. */
  readonly isOwn: ComputedRef<boolean>
  /** Asks for the report anew: something about it was changed elsewhere. */
  reload(): Promise<void>
  /** Begins a draft, out of what was handed in last where there is such. */
  begin(): Promise<void>
  /** Puts the draft together out of the reports below, or of the half-years of the unit itself. */
  compose(basis: CompositionBasis): Promise<void>
  /** Throws the draft away with all that was typed; `report` is `null` afterwards where it was never handed in. */
  discard(): Promise<boolean>
  handIn(note: string, work: { readonly id: string; readonly version: number } | null): Promise<HandedIn>
}

/** A report while it is written: kept as it is typed, saved when typing rests, handed in when it is whole. */
export function useReportWriting(subject: ReportSubject, start: ReportSheetFragment | null): ReportWriting {
  const gateway = useGateway()
  const i18n = useWords()
  const cache = useQueryCache()
  const { state: portal } = usePortal()
  const owner = ownerOf(portal.session?.token)
  const report = shallowRef(start)
  const saveState = ref<SaveState>('saved')
  const busy = ref<Deed | null>(null)
  const problem = ref<string | null>(null)
  /** Why the last save did not come through; said aloud only to those who wait for it. */
  let loss: string | null = null
  /** Whether somebody has tried to hand it in. */
  const hasTried = ref(false)
  const saved = computed(() => savedFields(report.value))
  const fields = unsavedFields(saved)
  const { typed, before, hasTyped, contested, refused } = fields
  const refusal = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSave: Promise<unknown> = Promise.resolve()

  const shelf = useShelf<KeptReport>({
    version: REPORT_VERSION,
    key: () => reportKey(subject),
    isClean: () => !hasTyped.value,
    draft: () => (hasTyped.value ? { owner, typed: typed.value, before: before.value } : null),
  })

  interface Payload {
    readonly report: ReportSheetFragment | null
    readonly error: Refusal | null
  }
  const take = ({ report: now, error }: Payload): boolean => {
    if (now) report.value = now
    problem.value = error ? refusalWords(error, i18n) : null
    return error === null
  }
  const plan = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  const reload = async (): Promise<void> => {
    const on = lastDayOf(subject.period)
    const found = await gateway.run(ReportEntryDocument, { ...subject, on }).catch(() => null)
    report.value = found?.reports.edges[0]?.node ?? report.value
  }
  const send = async (sent: Typed): Promise<Payload> => {
    const input = saveInput(subject, report.value?.version ?? null, sent)
    return (await gateway.run(SaveReportDraftDocument, { input })).saveReportDraft
  }
  /** Sends what can be sent; fields that are not taken or contested stay behind, and the others go. */
  const sendAll = async (): Promise<void> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const sent = fields.beginSending()
      if (Object.keys(sent).length === 0) return
      const payload = await send(sent)
      const { error } = payload
      if (error?.code === 'VERSION_CONFLICT') {
        problem.value = refusalWords(error, i18n)
        if (payload.report) report.value = payload.report
        else await reload()
      } else if (take(payload)) return fields.keepAsSaved(sent)
      else if (error && fields.refuse(sent, error.fields)) refusal.value = problem.value
      else return
    }
  }
  const standing = (): SaveState => {
    if (!hasTyped.value) return 'saved'
    if (Object.entries(refused.value).some(([path, text]) => typed.value[path] === text)) return 'refused'
    if (contested.value.size > 0) return 'contested'
    return problem.value === null ? 'typing' : 'refused'
  }
  const saveOnce = async (): Promise<boolean> => {
    clearTimeout(timer)
    if (!hasTyped.value) return saveState.value === 'saved'
    saveState.value = 'saving'
    loss = null
    try {
      problem.value = null
      await sendAll()
      saveState.value = standing()
      if (saveState.value === 'refused') problem.value ??= refusal.value
      if (saveState.value === 'contested') problem.value = null
      if (saveState.value === 'typing') plan(PAUSE)
      return saveState.value === 'saved'
    } catch (error) {
      const isLost = error instanceof GatewayFault && error.kind !== 'refused'
      saveState.value = isLost ? 'waiting' : 'refused'
      loss = faultWords(error, i18n)
      problem.value = isLost ? null : loss
      if (isLost) plan(PAUSE_AFTER_LOSS)
      return false
    }
  }
  /** One after another: two at once would take each other's fields for a colleague's. */
  const save = (): Promise<boolean> => {
    const isSaved = lastSave.then(saveOnce)
    lastSave = isSaved
    return isSaved
  }
  /** Saves what was typed, for somebody who waits for it: what keeps it from being saved is said. */
  const saveFirst = async (): Promise<boolean> => {
    if (!hasTyped.value || (await save())) return true
    problem.value ??= contested.value.size > 0 ? i18n.t('report.chooseFirst') : loss
    return false
  }
  const during = async (what: Deed, ask: () => Promise<Payload | null>): Promise<boolean> => {
    busy.value = what
    try {
      const payload = await ask()
      if (payload === null || take(payload)) return payload !== null
      // The next press goes on from what a colleague made of it.
      if (payload.error?.code === 'VERSION_CONFLICT' && !payload.report) await reload()
      return false
    } catch (error) {
      problem.value = faultWords(error, i18n)
      return false
    } finally {
      busy.value = null
    }
  }

  const kept = shelf.load(reportKey(subject), owner)
  if (kept) {
    fields.restore(kept)
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
    reload,
    text: (path) => typed.value[path] ?? saved.value.get(path) ?? '',
    type(path, text) {
      fields.type(path, text)
      if (saveState.value !== 'saving') saveState.value = 'typing'
      plan(PAUSE)
    },
    problemOf(path) {
      if (path in typed.value) return refused.value[path] === typed.value[path] ? i18n.t('report.fieldRefused') : null
      // What is blank is not wrong before somebody hands it in.
      if (!hasTried.value && !saved.value.get(path)) return null
      return problems.value.get(path) ?? null
    },
    theirsIn: (path) => contested.value.get(path) ?? null,
    keepMine(path) {
      fields.keepMine(path)
      problem.value = null
      plan(0)
    },
    takeTheirs(path) {
      fields.takeTheirs(path)
      problem.value = null
      saveState.value = standing()
      if (hasTyped.value) plan(0)
    },
    save,
    async begin() {
      await during('handIn', () => send({}))
    },
    async compose(basis) {
      await during('compose', async () => {
        if (!(await saveFirst())) return null
        const input = { ...subject, version: report.value?.version ?? null, basis }
        return (await gateway.run(ComposeReportDocument, { input })).composeReport
      })
    },
    async discard() {
      clearTimeout(timer)
      const isDone = await during('discard', async () => {
        // a save that is under way takes the version with it
        await lastSave
        if (report.value === null) return null
        const { id, version } = report.value
        const payload = (await gateway.run(DiscardReportDraftDocument, { id, version })).discardReportDraft
        if (payload.error === null) report.value = payload.report
        return payload
      })
      if (isDone) {
        fields.clear()
        saveState.value = 'saved'
      } else if (hasTyped.value) plan(PAUSE)
      return isDone
    },
    async handIn(note, work) {
      hasTried.value = true
      let isInvalid = false
      const isDone = await during('handIn', async () => {
        if (!(await saveFirst())) return null
        // Nobody has begun it: once it is begun, the gateway says what is missing.
        if (report.value === null) {
          const begun = await send({})
          if (begun.error || !begun.report) return begun
          report.value = begun.report
        }
        const { id, version } = report.value
        const answer = work ? { assignment: work.id, assignmentVersion: work.version } : {}
        const input = { report: id, version, note: note.trim() || null, ...answer }
        const payload = (await gateway.run(HandInReportDocument, { input })).handInReport
        isInvalid = payload.error?.code === 'REPORT_INVALID'
        return payload
      })
      if (isDone) return 'done'
      return isInvalid || saveState.value === 'refused' || saveState.value === 'contested' ? 'marked' : 'failed'
    },
  }
}
