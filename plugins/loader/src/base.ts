/**
 * Folder that embed.js was loaded from, with a slash at the end: everything else is fetched from there.
 *
 * The file runs as a module and as a classic script, so there is no `import.meta`. A module has no `currentScript`,
 * and a host's optimizer may move the tag; the engine's own stack knows the address in any case.
 */
export function baseAddress(page: Document = document, stack = new Error().stack ?? ''): string {
  const running = page.currentScript as HTMLScriptElement | null
  const tag = page.querySelector<HTMLScriptElement>('script[src*="/embed."],script[src*="/embed-"]')
  const address = running?.src || /https?:\/\/[^\s()]+?(?=:\d+(?::\d+)?\)?(?:\s|$))/.exec(stack)?.[0] || tag?.src
  return new URL('.', address || page.baseURI).href
}

/**
 * The same file under an address the browser has not asked for yet. A module that hangs or has failed may stay in the
 * browser's module map, where a plain second import only joins the first; the gateway serves `~N/path` as `path`, so
 * the entry and all it imports are asked for afresh.
 * @param attempt 0 for the plain address
 */
export function fileAddress(base: string, path: string, attempt: number): string {
  return base + (attempt > 0 ? `~${attempt}/` : '') + path
}
