import { ATTRIBUTES } from './attributes.js'

const SPELLINGS = ['antq-tabs', 'antq-tab'] as const

/**
 * Editors of many sites let only `<div class="antq-tabs" data-province="…">` through. Puts the element it stands for
 * into each such div, however late the div comes; what the div held (a link for readers without scripts) moves into
 * the element, which does not show it.
 */
export function fillPlaceholders(page: Document = document): MutationObserver {
  const filled = new WeakMap<Element, Element>()
  const fill = (div: Element, element: string): void => {
    const known = filled.get(div)
    const guest = known ?? page.createElement(element)
    for (const name of ATTRIBUTES) {
      const value = div.getAttribute(`data-${name}`)
      if (value !== null && guest.getAttribute(name) !== value) guest.setAttribute(name, value)
    }
    if (known) return
    filled.set(div, guest)
    guest.append(...div.childNodes)
    div.append(guest)
  }
  const fillAll = (): void => {
    for (const spelling of SPELLINGS)
      for (const div of page.querySelectorAll(`.${spelling}:not(${spelling})`)) fill(div, spelling)
  }
  const observer = new MutationObserver((changes) => {
    if (changes.some(mayMatter)) fillAll()
  })
  observer.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', ...ATTRIBUTES.map((name) => `data-${name}`)],
  })
  fillAll()
  return observer
}

/** Busy pages change classes all the time; only ours are worth a walk through the document. */
function mayMatter({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return !!(target as Element).getAttribute('class')?.includes('antq-tab')
  for (const node of addedNodes) if (node.nodeType === 1) return true
  return false
}
