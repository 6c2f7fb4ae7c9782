/**
 * Lets the browser fetch a module, checked, without running it. A module that is not what it should be must not be
 * imported afterwards: it would be fetched again, unchecked.
 * @returns its address; rejects where it does not come, or is not what it should be
 */
export function preload(address: string, sha256: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = 'anonymous'
    link.integrity = `sha256-${sha256}`
    link.href = address
    link.addEventListener('load', () => resolve(address))
    link.addEventListener('error', () => reject(new Error(address)))
    document.head.append(link)
    // A browser that does not know such links tells nothing of them, and imports unchecked.
    if (!link.relList.supports('modulepreload')) resolve(address)
  })
}
