/** Finds what a person sees, by its words. */

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)
  if (!found) throw new Error(`no button “${name}”`)
  return found
}

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(label))
  if (!found) throw new Error(`no field “${label}”`)
  return document.getElementById(found.htmlFor) as HTMLInputElement
}

export function type(label: string, text: string): void {
  field(label).value = text
  field(label).dispatchEvent(new Event('input'))
}

/** Sends the form in which a field stands. */
export function submitWith(label: string): void {
  field(label).form?.dispatchEvent(new Event('submit'))
}

export const tabs = (): string[] =>
  [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent?.trim() ?? '')
