/** A portal as its webmaster sees it. */
export function managedPortal(over: object = {}) {
  const setting = {
    tabs: [
      { name: 'plans', label: 'Kế hoạch' },
      { name: 'duties', label: 'Việc và tiến độ' },
    ],
    language: 'vi',
    deepLinks: true,
    theme: {
      accent: '#0a6b4c' as string | null,
      accentText: null,
      surface: null,
      radius: 4 as number | null,
      font: null,
    },
  }
  return {
    province: 'bac-giang',
    name: 'Bắc Giang',
    language: 'vi',
    origins: ['https://bac-giang.example'],
    tabs: setting.tabs,
    version: 0,
    setting,
    registered: setting,
    ...over,
  }
}

/** The field that a label names. */
export function field<Kind extends HTMLElement>(label: string): Kind {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(label))
  const control = found?.control ?? (found?.htmlFor ? document.getElementById(found.htmlFor) : null)
  if (!control) throw new Error(`no field “${label}”`)
  return control as HTMLElement as Kind
}

export function choose(label: string, value: string): void {
  const select = field<HTMLSelectElement>(label)
  select.value = value
  select.dispatchEvent(new Event('change'))
}

export function type(label: string, value: string): void {
  const input = field<HTMLInputElement>(label)
  input.value = value
  input.dispatchEvent(new Event('input'))
}

/** The button that says this, or is called so. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === words,
  )
  if (!found) throw new Error(`no button “${words}”`)
  return found
}

/** The preview follows when typing rests. */
export const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 350))
