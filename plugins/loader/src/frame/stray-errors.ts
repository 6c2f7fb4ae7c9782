/** What of our files threw, and in which tab; null where it is not a tab's file. */
export type TellStray = (tab: string | null, error: unknown) => void

/** Files of ours under the base, and the tab that they belong to. */
const OURS = /^(?:~\d+\/)?(?:tabs\/([a-z-]+)\/|(?:embed|frame|vendor)[-.])/

/**
 * Errors of our files that nobody caught, in a timer or a promise: they are no uncaught errors of the host's, and
 * whoever keeps the gateway is to hear of them. What is on the screen stays there. Watchers of the host's own that came
 * before us hear of them too: a window calls its listeners in the order in which they came.
 * @param base folder that embed.js was loaded from; the host's own files may lie there too
 */
export function watchStrayErrors(base: string, tell: TellStray, page: Window = window): void {
  const onStray = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const error: unknown = 'reason' in event ? event.reason : event.error
    const thrown = 'reason' in event ? String((error as Error | undefined)?.stack) : event.filename
    const at = thrown.indexOf(base)
    const path = OURS.exec(thrown.slice(at + base.length))
    // where the host's files come first in the stack, it is the host's affair
    if (at < 0 || at !== thrown.search(/https?:/) || !path) return
    event.preventDefault()
    tell(path[1] ?? null, error)
  }
  page.addEventListener('error', onStray)
  page.addEventListener('unhandledrejection', onStray)
}
