import { gatewayAddress } from '../page/gateway-address.js'

/** The file could not be fetched: with its status, or 0 where no answer came. */
export class DownloadFault extends Error {
  override readonly name = 'DownloadFault'

  constructor(readonly status: number) {
    super(`download ended with ${status}`)
  }
}

/** The name that the gateway gives the file. */
const nameIn = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'export.jsonl.gz'

/**
 * Fetches a finished export with the session of the page and hands it to the browser to save: a link cannot carry the
 * token.
 * @throws DownloadFault
 */
export async function saveFile(path: `/${string}`, token: string): Promise<void> {
  const response = await fetch(gatewayAddress(path), { headers: { authorization: `Bearer ${token}` } }).catch(
    () => null,
  )
  if (!response?.ok) throw new DownloadFault(response?.status ?? 0)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = nameIn(response.headers.get('content-disposition'))
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
