import type { PaperLinesFragment } from '@antq/shared-schema/documents'
import { createApp } from 'vue'
import css from './paper.css?inline'
import PaperSheet from './PaperSheet.vue'

/**
 * Prints a document alone, in the layout of the decree. It stands in a frame of its own: inside the portal's page
 * nothing of ours could set the margins of the paper, number its pages or hide what the portal shows.
 * @param place where the frame is put while it is needed
 */
export async function printPaper(paper: PaperLinesFragment, place: ParentNode): Promise<void> {
  const frame = await openFrame(place)
  const { contentWindow: view, contentDocument: page } = frame
  if (view === null || page === null) throw new Error('the frame for printing did not open')
  page.documentElement.lang = 'vi'
  // the name of the file, where somebody prints into one
  page.title = `${paper.kind} ${paper.subject}`
  // a sheet made by script, and for this very document: a strict `style-src` allows it, and no other document's
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet()
  sheet.replaceSync(css)
  page.adoptedStyleSheets = [sheet]
  const app = createApp(PaperSheet, { paper })
  app.mount(page.body)
  view.addEventListener('afterprint', () => {
    app.unmount()
    frame.remove()
  })
  view.focus()
  view.print()
}

async function openFrame(place: ParentNode): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  // what is not laid out is not printed: it is there, and has no size
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' })
  const opened = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  place.append(frame)
  await opened
  return frame
}
