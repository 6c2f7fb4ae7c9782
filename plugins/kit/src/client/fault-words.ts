import type { I18n } from '../language/use-i18n.js'
import { GatewayFault } from './fault.js'
import { refusalWords } from './refusal.js'

/** What to tell a person about something that was thrown. Technical words never reach the screen. */
export function faultWords(error: unknown, i18n: Pick<I18n, 't'>): string {
  if (!(error instanceof GatewayFault)) return i18n.t('kit.fault.unexpected')
  if (error.kind === 'refused') return refusalWords({ code: error.code ?? '', message: error.words }, i18n)
  return i18n.t(`kit.fault.${error.kind}`)
}
