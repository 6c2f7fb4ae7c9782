import type { Words } from './words.js'

/** After this many milliseconds a reader is told that it is slow and may try again. */
export const SLOW = 3_000

/** Stands in a root while its content is fetched, and when it could not be. */
export class Notice {
  #run = 0

  constructor(
    private readonly root: ShadowRoot,
    private readonly words: () => Words,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * Shows “loading” until `work` is done, then empties the root and calls `show`. When either fails, a message with
   * “Thử lại” stands in the root; pressed, it begins again with `again` true. Never rejects.
   */
  async during<T>(work: (again: boolean) => Promise<T>, show: (result: T) => void, again = false): Promise<void> {
    const run = ++this.#run
    const { loading, slow, failed, retry } = this.words()
    const restart = (): void => void this.during(work, show, true)
    const keepFocus = this.root.activeElement !== null
    this.#put('status', loading, keepFocus)
    const timer = setTimeout(() => this.#put('status', slow, false, retry, restart), SLOW)
    try {
      const result = await work(again)
      if (run !== this.#run) return
      this.root.replaceChildren()
      show(result)
      if (keepFocus) focusOn(this.root.host as HTMLElement)
    } catch (error) {
      if (run !== this.#run) return
      clearTimeout(timer)
      this.#put('alert', failed, false, retry, restart)
      this.onFailure(error)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Whatever is under way no longer matters. */
  cancel(): void {
    this.#run++
    this.root.replaceChildren()
  }

  #put(role: 'status' | 'alert', text: string, focus: boolean, retry?: string, onRetry?: () => void): void {
    const box = document.createElement('div')
    const words = document.createElement('p')
    box.className = 'notice'
    words.textContent = text
    box.setAttribute('role', role)
    box.append(words)
    if (retry && onRetry) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = retry
      button.addEventListener('click', onRetry)
      box.append(button)
    }
    this.root.replaceChildren(box)
    if (focus) focusOn(box)
  }
}

/** The button that had the focus is gone; a reader must not be thrown to the top of the page. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
