import type { GatewayFile } from './gateway-files.js'

/** Milliseconds for which the file is kept: the browser reads it after the press, at its leisure. */
const KEPT = 60_000

/** Hands a file to the browser to save. */
export function saveFile({ name, content }: GatewayFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
