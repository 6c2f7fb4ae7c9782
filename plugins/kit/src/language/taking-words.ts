import en from '../locales/taking.en.json'
import vi from '../locales/taking.vi.json'
import type { I18n } from './use-i18n.js'

/** Adds the words for taking something along (copying, paper), which no first list says. */
export function addTakingWords({ add }: Pick<I18n, 'add'>): void {
  add({ vi, en })
}
