import type { Words } from './words.js'

/** After this many milliseconds a reader is told that it is slow and may try again. */
export const SLOW = 3_000

/** Stands in a root while its content is fetched, and when it could not be. */
export interface Notice {
  /**
   * Shows “loading” until `work` is done, then empties the root and calls `show`. When either fails, a message with
   * “Thử lại” stands in the root; pressed, it begins again with `again` true. Never rejects.
   */
  during<T>(work: (again: boolean) => Promise<T>, show: (result: T) => void): Promise<void>
  /** Whatever is under way no longer matters. */
  cancel(): void
}

export function createNotice(root: ShadowRoot, words: () => Words, onFailure: (error: unknown) => void): Notice {
  let run = 0
  const put = (role: 'status' | 'alert', text: string, focus: boolean, retry?: string, onRetry?: () => void): void => {
    const box = document.createElement('div')
    const line = document.createElement('p')
    box.className = 'notice'
    box.setAttribute('role', role)
    line.textContent = text
    box.append(line)
    if (retry && onRetry) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = retry
      button.addEventListener('click', onRetry)
      box.append(button)
    }
    root.replaceChildren(box)
    if (focus) focusOn(box)
  }
  const during = async <T>(
    work: (again: boolean) => Promise<T>,
    show: (result: T) => void,
    again = false,
  ): Promise<void> => {
    const mine = ++run
    const { loading, slow, failed, retry } = words()
    const restart = (): void => void during(work, show, true)
    const keepFocus = root.activeElement !== null
    put('status', loading, keepFocus)
    const timer = setTimeout(() => put('status', slow, false, retry, restart), SLOW)
    try {
      const result = await work(again)
      if (mine !== run) return
      root.replaceChildren()
      show(result)
      if (keepFocus) focusOn(root.host as HTMLElement)
    } catch (error) {
      if (mine !== run) return
      put('alert', failed, false, retry, restart)
      onFailure(error)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    during,
    cancel() {
      run++
      root.replaceChildren()
    },
  }
}

/** The button that had the focus is gone; a reader must not be thrown to the top of the page. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
