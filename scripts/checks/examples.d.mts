import type { StepResult } from './report.mjs'

export interface Language {
  readonly name: string
  readonly needs: readonly string[]
  readonly listPlans: readonly [string, ...string[]]
  readonly comeIn: readonly [string, ...string[]]
  /** Not in a shell: nothing there compares in constant time. */
  readonly verifyWebhook?: readonly [string, ...string[]]
}
export const LANGUAGES: readonly Language[]
export function missingOf(language: Pick<Language, 'needs'>): string[]
export function examples(): Promise<StepResult>
