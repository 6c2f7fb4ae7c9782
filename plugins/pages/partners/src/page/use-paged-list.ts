import { type Connection, type GatewayClient, type Pages, usePages, usePortal } from '@antq/plugin-kit'

const PAGE_SIZE = 20

interface Page {
  readonly first: number
  readonly after: string | null
}

/**
 * A list of the signed-in person, page by page. What was shown stays on the screen while the same is asked for anew,
 * also after the session has ended: it is asked for again when somebody signs in.
 * @param key what is asked for, without the person and the language, which are added
 */
export function usePagedList<Node>(
  key: () => readonly (string | null)[],
  ask: (gateway: GatewayClient, page: Page, signal: AbortSignal) => Promise<Connection<Node>>,
): Pages<Node> {
  const { state } = usePortal()
  return usePages({
    key: () => [...key(), state.viewer, state.language],
    enabled: () => state.session !== null,
    ask: (gateway, after, signal) => ask(gateway, { first: PAGE_SIZE, after }, signal),
  })
}
