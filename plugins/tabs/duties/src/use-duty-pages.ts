import { type Pages, type PagesAsked, usePages, usePortal } from '@antq/plugin-kit'
import { dutyKey } from './duty-keys.js'

/**
 * A list of this tab, page by page.
 * @param key what is asked for, without the person and the language, which are added; `null` while that is not known
 */
export function useDutyPages<Node>(
  key: () => readonly (string | null)[] | null,
  ask: PagesAsked<Node>['ask'],
): Pages<Node> {
  const { state } = usePortal()
  return usePages({ key: () => dutyKey(state, ...(key() ?? [])), enabled: () => key() !== null, ask })
}
