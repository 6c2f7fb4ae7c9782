import { inject, type InjectionKey } from 'vue'
import type { GatewayClient } from './gateway-client.js'

export const GATEWAY: InjectionKey<GatewayClient> = Symbol('antq:gateway')

/**
 * The way to the gateway, with the language and the session of the moment.
 * @throws where no tab made by `createTab` is around
 */
export function useGateway(): GatewayClient {
  const gateway = inject(GATEWAY)
  if (!gateway) throw new Error('useGateway: no tab around this component')
  return gateway
}
