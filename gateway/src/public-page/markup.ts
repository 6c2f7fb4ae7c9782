/** A piece of HTML in which everything that came from outside has been escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | readonly Markup[] | string | number | null

/** Characters that mean something in texts and in quoted attributes. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it may stand between tags, in a quoted attribute, or in XML: without signs that XML does not have. */
export function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? '')
}

/**
 * Markup out of a template: values are escaped unless they are markup already; null is nothing. Not called `html`:
 * formatters would move signs that count, as in a style whose hash stands in the policy.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, string, index) => `${text}${said(values[index - 1] ?? null)}${string}`))
}

function said(value: Value): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escaped(String(value))
}

/** A value as JSON that can stand in a `<script>`: nothing in it ends or begins an element. */
export function jsonInMarkup(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape))
}

const unicodeEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
