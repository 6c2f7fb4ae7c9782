import { z } from 'zod'
import type { PortalReportKindCode } from '@antq/shared-schema'
import { impersonal } from './report-message.policy.js'

/** What a website tells, as far as it is kept. */
export interface PortalReport {
  /** Code of the province; empty where the loader does not know it, as when the policy blocks it. */
  readonly province: string
  readonly kind: PortalReportKindCode
  readonly tab: string | null
  readonly where: string | null
  readonly message: string | null
  readonly directive: string | null
  readonly loader: string | null
}

const word = (pattern: RegExp) =>
  z
    .string()
    .nullish()
    .transform((text) => (text != null && pattern.test(text) ? text : null))

/** Unknown fields are dropped; a word that is none of ours is nothing. */
const told = z.object({
  province: z.string().max(64).default(''),
  kind: z.enum(['seen', 'error', 'policy']).transform((kind) => kind.toUpperCase() as PortalReportKindCode),
  tab: word(/^[a-z][a-z0-9-]{0,31}$/),
  where: word(/^[a-z][\w .:-]{0,31}$/i),
  message: z
    .string()
    .nullish()
    .transform((text) => (text == null ? null : impersonal(text))),
  directive: word(/^[a-z][a-z-]{0,63}$/),
  loader: word(/^[\w.+-]{1,32}$/),
})

/**
 * Reads what the loader sends.
 * @returns undefined where it is no report
 */
export function readReport(body: unknown): PortalReport | undefined {
  const parsed = told.safeParse(body)
  if (!parsed.success) return undefined
  const { kind, ...rest } = parsed.data
  // of a page that was shown nothing else is of interest
  return kind === 'SEEN' ? { ...rest, kind, where: null, message: null, directive: null } : { ...rest, kind }
}

/** Families of browsers by a word of theirs; the first that fits, since each says it is those below as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
]

/** Family of the browser, without version and machine; `other` where it is none of the known ones. */
export function browserFamily(userAgent: string | undefined): string {
  return BROWSERS.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? 'other'
}

/** An origin as browsers send it; undefined for none, for `null` and for anything else. */
export function readOrigin(header: string | undefined): string | undefined {
  if (header === undefined || header.length > 200) return undefined
  try {
    const { origin, protocol } = new URL(header)
    return origin === header && /^https?:$/.test(protocol) ? origin : undefined
  } catch {
    return undefined
  }
}
