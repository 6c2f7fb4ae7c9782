import type { PortalRegistration, Tab } from '@antq/plugin-contract'
import { loadRemote, registerRemotes } from '@module-federation/runtime'

/** The portal's registration: language, theme tokens, tabs in order. */
export async function fetchRegistration(gateway: string, province: string): Promise<PortalRegistration> {
  const answer = await fetch(`${gateway}/embed/portal.json?province=${encodeURIComponent(province)}`)
  if (!answer.ok) throw new Error(`registration: ${answer.status}`)
  return (await answer.json()) as PortalRegistration
}

let tries = 0

/** Loads a tab as a federated remote, in the share scope of its own libraries. */
export async function loadTab(gateway: string, name: string): Promise<Tab> {
  // After a failure the gateway serves the same files under `/~N/`, which the browser has not yet given up on.
  const alias = tries > 0 ? `/~${tries}` : ''
  const remote = `antq_${name.replaceAll('-', '_')}`
  registerRemotes(
    [{ name: remote, entry: `${gateway}${alias}/tabs/${name}/remoteEntry.js`, type: 'module', shareScope: 'antq' }],
    { force: tries > 0 },
  )
  try {
    const module = await loadRemote<{ default: Tab }>(`${remote}/tab`)
    if (module?.default.contract !== 1) throw new Error(`tab “${name}” speaks another contract`)
    return module.default
  } catch (error) {
    tries++
    throw error
  }
}
