import { inject, type InjectionKey, nextTick, provide, reactive, type Ref, ref, type ShallowRef } from 'vue'
import type { MarkKind } from './marks.js'

/** What lies open on the officer's desk: two panes that point at each other. */
export interface Desk {
  /** On narrow screens one pane is shown at a time. */
  readonly pane: Ref<'source' | 'draft'>
  /** Mark that is lit in the source text. */
  readonly litMark: Ref<string | null>
  /** Keys of the rows whose fields are shown. */
  readonly openRows: Set<string>
  /** Kinds of marks that the officer has switched off. */
  readonly hiddenKinds: Set<MarkKind>
  /** Lights a mark and brings it into view; with `focus` the keyboard goes there too. */
  showMark(mark: string, focus?: boolean): void
  /** Brings a field or row of the draft into view and puts the keyboard there. */
  showTarget(target: string): void
}

const DESK: InjectionKey<Desk> = Symbol('antq:desk')

/** @param root element around both panes */
export function provideDesk(root: Readonly<ShallowRef<HTMLElement | null>>): Desk {
  const pane = ref<'source' | 'draft'>('draft')
  const litMark = ref<string | null>(null)
  const openRows = reactive(new Set<string>())
  const find = (attribute: string, value: string): HTMLElement | null =>
    root.value?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(value)}"]`) ?? null
  const desk: Desk = {
    pane,
    litMark,
    openRows,
    hiddenKinds: reactive(new Set<MarkKind>()),
    async showMark(mark, focus = false) {
      litMark.value = mark
      if (focus) pane.value = 'source'
      await nextTick()
      const element = find('data-mark', mark)
      if (!element) return
      scrollInside(element.closest<HTMLElement>('[data-scroll]'), element)
      if (focus) element.focus({ preventScroll: true })
    },
    async showTarget(target) {
      pane.value = 'draft'
      if (target.startsWith('row:')) openRows.add(target.slice(4))
      await nextTick()
      const element = find('data-target', target)
      if (!element) return
      element.scrollIntoView({ block: 'center' })
      const fields = ['[aria-invalid=true]', 'input, textarea, select', 'button']
      const field = fields
        .map((selector) => element.querySelector<HTMLElement>(selector))
        .find((found) => found !== null)
      field?.focus({ preventScroll: true })
    },
  }
  provide(DESK, desk)
  return desk
}

/** Moves only the pane: the page around us is not ours to scroll. */
function scrollInside(pane: HTMLElement | null, element: HTMLElement): void {
  if (!pane) return
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (offset < 48 || offset > pane.clientHeight - 80) pane.scrollTop += offset - pane.clientHeight / 3
}

/** @throws outside of the intake screen */
export function useDesk(): Desk {
  const desk = inject(DESK)
  if (!desk) throw new Error('useDesk: no desk around this component')
  return desk
}
