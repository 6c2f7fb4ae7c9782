import type { Browser, CDPSession } from 'playwright-core'

/** What one load of a page cost the main thread of its process, in milliseconds of processor. */
export interface Cost {
  readonly total: number
  readonly longest: number
}

export interface Load {
  readonly address: string
  /** By how much the processor is slowed down; 1 for not at all. */
  readonly slowed: number
  /** An expression that is true in the page when what is measured is there. */
  readonly shown: string
}

/** As little as tells tasks: each further category is paid for by the thread that is measured. */
const CATEGORIES = ['toplevel', 'blink.user_timing']
const TASK = 'ThreadControllerImpl::RunTask'
/** How long nothing more may happen, in milliseconds: work that comes after the last answer belongs to the load. */
const QUIET = 300

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time of the processor, which other programs of the machine do not stretch as they do `dur`. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } }
}

/**
 * Opens a page as somebody who has never been there, and adds up the tasks of its main thread from the navigation
 * until nothing more happens.
 * @throws Error where the page never shows what it should
 */
export async function tracedLoad(browser: Browser, load: Load): Promise<Cost> {
  for (let patience = 1; patience <= 8; patience *= 2) {
    const { events, isShown } = await recorded(browser, load, QUIET * load.slowed * patience)
    if (isShown) return costOf(events, load.address)
  }
  throw new Error(`${load.address} does not show what it should: ${load.shown}`)
}

async function recorded(
  browser: Browser,
  { address, slowed, shown }: Load,
  quiet: number,
): Promise<{ events: readonly TraceEvent[]; isShown: boolean }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' })
  const tracing = await browser.newBrowserCDPSession()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    const events = await during(tracing, async () => {
      // Nothing may be asked of the page meanwhile: it would answer on the thread that is measured.
      await page.goto(address, { waitUntil: 'networkidle' })
      await new Promise((done) => setTimeout(done, quiet))
    })
    return { events, isShown: await page.evaluate<boolean>(`Boolean(${shown})`) }
  } finally {
    await tracing.detach()
    await context.close()
  }
}

async function during(tracing: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await tracing.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } })
  await work()
  const complete = new Promise((done) => tracing.once('Tracing.tracingComplete', done))
  await tracing.send('Tracing.end')
  await complete
  return events
}

function costOf(events: readonly TraceEvent[], address: string): Cost {
  const page = address.replace(/#.*/, '')
  const begin = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.replace(/#.*/, '') === page,
  )
  if (!begin) throw new Error(`no navigation to ${address} in the trace`)
  const tasks = events
    .filter(({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === begin.pid && tid === begin.tid)
    .filter(({ ts }) => ts >= begin.ts)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) }
}
