export interface TabListParts {
  /** What a screen reader calls the list. */
  readonly label: string
  /** Names of the tabs, used for ids. */
  readonly names: readonly string[]
  content(index: number): HTMLElement
  /** The tab is shown now, by whomever. */
  onSelect(index: number): void
  /** A person chose the tab. */
  onChoose(index: number): void
  /** A person looks as if they were about to choose the tab. */
  onHint(index: number): void
}

/** Tabs after the pattern of the ARIA Authoring Practices: roving focus, arrow keys, Home and End. */
export class TabList {
  readonly element = document.createElement('div')
  readonly panels: HTMLElement[] = []
  readonly #tabs: HTMLButtonElement[] = []
  #selected = -1

  constructor(private readonly parts: TabListParts) {
    this.element.setAttribute('role', 'tablist')
    this.element.setAttribute('aria-label', parts.label)
    parts.names.forEach((name, index) => this.#add(name, index))
    this.element.addEventListener('keydown', (event) => this.#onKey(event))
  }

  get selected(): number {
    return this.#selected
  }

  select(index: number): void {
    this.#selected = index
    this.#tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === index))
      tab.tabIndex = i === index ? 0 : -1
    })
    this.panels.forEach((panel, i) => (panel.hidden = i !== index))
    this.parts.onSelect(index)
  }

  relabel(labels: readonly string[]): void {
    this.#tabs.forEach((tab, index) => (tab.textContent = labels[index] ?? ''))
  }

  #add(name: string, index: number): void {
    const tab = document.createElement('button')
    const panel = document.createElement('div')
    tab.type = 'button'
    tab.id = `tab-${name}`
    panel.id = `panel-${name}`
    panel.tabIndex = 0
    panel.append(this.parts.content(index))
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', panel.id)
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => this.#choose(index))
    tab.addEventListener('pointerenter', () => this.parts.onHint(index))
    tab.addEventListener('focus', () => this.parts.onHint(index))
    this.#tabs.push(tab)
    this.panels.push(panel)
    this.element.append(tab)
  }

  #choose(index: number): void {
    this.select(index)
    this.parts.onChoose(index)
  }

  #onKey(event: KeyboardEvent): void {
    const index = this.#target(event)
    if (index === null) return
    event.preventDefault()
    this.#tabs[index]?.focus()
    this.#choose(index)
  }

  #target({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null {
    if (ctrlKey || altKey || metaKey) return null
    const count = this.#tabs.length
    if (key === 'ArrowRight') return (this.#selected + 1) % count
    if (key === 'ArrowLeft') return (this.#selected - 1 + count) % count
    if (key === 'Home') return 0
    return key === 'End' ? count - 1 : null
  }
}
