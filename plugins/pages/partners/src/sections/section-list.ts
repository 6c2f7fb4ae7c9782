import type { ActionCode } from '@antq/shared-schema'
import { type Component, defineAsyncComponent } from 'vue'
import { Skeleton } from '@antq/plugin-kit'
import type { Who } from '../page/use-who.js'
import type { WordKey } from '../words.js'

/** A part of the page: its place in the address, and who sees it. */
export interface Section {
  readonly id: string
  readonly label: WordKey
  /** The action that it is for, or an account of this gateway; null for everybody who is signed in. */
  readonly needs: ActionCode | 'account' | null
  readonly load: () => Promise<Component>
}

const SECTIONS: readonly Section[] = [
  {
    id: 'credentials',
    label: 'section.credentials',
    needs: 'credential.manage',
    load: () => import('../credentials/CredentialsScreen.vue'),
  },
  {
    id: 'webhooks',
    label: 'section.webhooks',
    needs: 'webhook.manage',
    load: () => import('../webhooks/WebhooksScreen.vue'),
  },
  {
    id: 'embedding',
    label: 'section.embedding',
    needs: 'portal.manage',
    load: () => import('../embedding/EmbeddingScreen.vue'),
  },
  {
    id: 'exports',
    label: 'section.exports',
    needs: 'export.create',
    load: () => import('../exports/ExportsScreen.vue'),
  },
  {
    id: 'accounts',
    label: 'section.accounts',
    needs: 'account.manage',
    load: () => import('../accounts/AccountsScreen.vue'),
  },
  { id: 'roles', label: 'section.roles', needs: 'role.read', load: () => import('../roles/RolesScreen.vue') },
  { id: 'audit', label: 'section.audit', needs: 'audit.read', load: () => import('../audit/AuditScreen.vue') },
  {
    id: 'account',
    label: 'section.account',
    needs: 'account',
    load: () => import('../account/AccountScreen.vue'),
  },
  { id: 'rights', label: 'section.rights', needs: null, load: () => import('../rights/RightsScreen.vue') },
]

/** What this person sees, in order; never empty. */
export function sectionsFor(who: { may: Who['may']; hasAccount: boolean }): Section[] {
  return SECTIONS.filter(({ needs }) => {
    if (needs === 'account') return who.hasAccount
    return needs === null || who.may(needs)
  })
}

/** The section that the address names, or the first where it names none that this person sees. */
export function sectionAt(place: string, sections: readonly Section[]): Section | undefined {
  const [id] = place.split('/')
  return sections.find((section) => section.id === id) ?? sections[0]
}

/** Screens as they come over the network; made for each showing, so that “Thử lại” fetches a lost one again. */
export function screensOf(sections: readonly Section[]): ReadonlyMap<string, Component> {
  return new Map(
    sections.map(({ id, load }) => [
      id,
      defineAsyncComponent({ loader: load, loadingComponent: Skeleton, delay: 150 }),
    ]),
  )
}
