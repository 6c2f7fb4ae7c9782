/** Where a client asks for tokens: beside this page, whatever path of a proxy the gateway stands under. */
export function tokenAddress(): string {
  return new URL('../oauth/token', window.location.href).href
}
