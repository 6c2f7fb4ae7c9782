import { type ActionCode, actionsOfPersonsOnly } from '@antq/shared-schema'
import type { Person } from '../page/use-who.js'

/** A role that its holder may lend, with what of it can be lent. */
export interface OwnRole {
  /** Role and unit in one word, for a choice. */
  readonly key: string
  readonly role: string
  /** Code of the unit. */
  readonly unit: string
  readonly label: string
  readonly actions: { readonly code: string; readonly label: string }[]
}

/** Rights that stay with the person, whatever is lent; the gateway refuses them too. */
const kept: readonly ActionCode[] = [...actionsOfPersonsOnly, 'webhook.manage']

/** The roles of their own that somebody may lend: nothing that was lent is lent on. */
export function ownRoles(rights: Person['rights']): OwnRole[] {
  return rights.flatMap(({ isLent, role, unit, actions }) => {
    if (isLent || !role || !actions.some(({ code }) => code === 'role.delegate')) return []
    return [
      {
        key: `${role.code} ${unit.code}`,
        role: role.code,
        unit: unit.code,
        label: `${role.label} · ${unit.name}`,
        actions: actions.filter(({ code }) => !(kept as readonly string[]).includes(code)),
      },
    ]
  })
}
