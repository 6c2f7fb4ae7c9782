/** Address of something that the gateway serves: beside this page, whatever path of a proxy it stands under. */
export function gatewayAddress(path: `/${string}`): string {
  return new URL(`..${path}`, window.location.href).href
}
