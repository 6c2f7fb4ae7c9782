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
