import { OAuthError } from './oauth-error.js'

export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Parameters that a token endpoint knows; others are ignored (RFC 6749, 3.2). */
export type Form = ReadonlyMap<string, string>

/**
 * Reads the body of a request. A parameter without a value counts as left out.
 * @throws OAuthError invalid_request where one comes twice
 */
export function formIn(body: string): Form {
  const form = new Map<string, string>()
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(body)) {
    if (seen.has(name)) throw new OAuthError('invalid_request', 'a parameter is included more than once')
    seen.add(name)
    if (value !== '') form.set(name, value)
  }
  return form
}

/** One text as a form has it, `+` for a space; undefined where it is none. */
export function formDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
