import type { Portal } from '@antq/plugin-kit'
import { type InTab, mountInTab } from '@antq/plugin-kit/testing'
import { flushPromises } from '@vue/test-utils'
import { shallowReactive } from 'vue'
import { vi as vitest } from 'vitest'
import en from '../locales/en.json'
import vi from '../locales/vi.json'
import { PAGE, type Page, type Ticket } from '../page/use-page.js'
import PartnersPage from '../PartnersPage.vue'
import type { WaysIn } from '../sign-in/ways-in.js'

export interface Asked {
  readonly operation: string
  readonly variables: Record<string, unknown>
}

/** Answers by the name of the operation; `null` is a token that the gateway does not believe. */
export type Answers = Record<string, unknown>

/** Stands in for the network: the page's own client runs. An operation without an answer hangs. */
export function answeringGateway(answers: Answers, waysIn: Partial<WaysIn> = {}): Asked[] {
  const asked: Asked[] = []
  vitest.stubGlobal('fetch', async (address: string | URL, init: RequestInit) => {
    if (String(address).endsWith('ways-in.json')) {
      return new Response(JSON.stringify({ providers: [], demonstration: [], ...waysIn }))
    }
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> }
    const operation = /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? ''
    asked.push({ operation, variables })
    const answer = answers[operation]
    if (answer === undefined) return new Promise<Response>(() => undefined)
    if (answer === null) return new Response(JSON.stringify({ errors: [{ extensions: { code: 'SESSION_INVALID' } }] }))
    return new Response(JSON.stringify({ data: answer }))
  })
  return asked
}

const UNIT = { id: 'unit_1', code: 'bac-giang.ldld', name: 'Liên đoàn Lao động tỉnh Bắc Giang' }

/** Who is signed in, with actions by their codes. */
export const me = (subject: string, ...actions: string[]) => ({
  myAccount: null as { id: string } | null,
  me: {
    waitingRoles: [] as { code: string; label: string }[],
    name: 'Cán bộ A',
    subject,
    rights: [
      {
        isLent: false,
        role: { code: 'webmaster', label: 'Quản trị cổng thông tin' },
        actions: actions.map((code) => ({ code, label: code })),
        unit: UNIT,
      },
    ],
  },
})

export const credential = (over: object = {}) => ({
  id: 'key_1',
  version: 1,
  name: 'Kho dữ liệu',
  createdAt: '2026-11-24T03:00:00.000Z',
  createdBy: 'test#a',
  expiresAt: '2099-11-24T16:59:59.999Z',
  revokedAt: null,
  lastUsedOn: null,
  kind: { code: 'API_KEY', label: 'Khóa API' },
  actions: [],
  unit: UNIT,
  secrets: [],
  use: [],
  ...over,
})

export const connection = (field: string, nodes: object[]) => ({
  [field]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
})

export interface OpenPage extends InTab {
  /** Providers for which the person left, with what the tab kept. */
  readonly left: readonly { readonly address: string; readonly verifier: string }[]
  readonly text: () => string
  /** Signs in with another token, as the form does. */
  begin(token: string): Promise<void>
}

/** An account as lists show it. */
export const account = (over: object = {}) => ({
  id: 'acc_1',
  version: 1,
  login: 'can.bo.a',
  displayName: 'Cán bộ A',
  email: null,
  isLocked: false,
  hasPassword: true,
  hasSecondFactor: false,
  invitationExpiresAt: null,
  signedInAt: null,
  createdAt: '2026-11-24T03:00:00.000Z',
  unit: UNIT,
  ...over,
})

/** A refusal, as a mutation gives it. */
export const refused = (code: string, message: string, ...fields: string[]) => ({
  code,
  message,
  fields,
  existingId: null,
  currentVersion: null,
  retryAfter: null,
})

/** Opens the page, signed in where a token is given, and waits for what the gateway answers at once. */
export async function openPage(
  portal: Partial<Portal> = {},
  invitation: string | null = null,
  ticket: Ticket | null = null,
): Promise<OpenPage> {
  const state = shallowReactive({ isEnded: false, era: 0, invitation, ticket })
  const left: { address: string; verifier: string }[] = []
  const page: Page = {
    state,
    begin(token) {
      state.isEnded = false
      tab.keeper.update({ session: { token } })
    },
    leave() {
      state.isEnded = false
      state.era++
      tab.keeper.update({ session: null })
    },
    startAnew: () => void state.era++,
    forgetInvitation: () => (state.invitation = null),
    speak: (language) => tab.keeper.update({ language }),
    sendAway: () => undefined,
    leaveFor: (address, verifier) => void left.push({ address, verifier }),
    forgetTicket: () => (state.ticket = null),
  }
  const tab: InTab = mountInTab(PartnersPage, {
    messages: { vi, en },
    portal: { onSessionEnd: () => (state.isEnded = true), ...portal },
    prepare: (app) => app.provide(PAGE, page),
  })
  await settle()
  return {
    ...tab,
    left,
    text: () => document.body.textContent ?? '',
    async begin(token) {
      page.begin(token)
      await settle()
    },
  }
}

/** Lets chunks load, answers arrive and the screen follow. */
export async function settle(): Promise<void> {
  await Promise.all([
    import('../credentials/CredentialsScreen.vue'),
    import('../webhooks/WebhooksScreen.vue'),
    import('../embedding/EmbeddingScreen.vue'),
    import('../exports/ExportsScreen.vue'),
    import('../roles/RolesScreen.vue'),
    import('../audit/AuditScreen.vue'),
    import('../rights/RightsScreen.vue'),
    import('../account/AccountScreen.vue'),
    import('../accounts/AccountsScreen.vue'),
  ])
  for (let round = 0; round < 4; round++) {
    await flushPromises()
    await new Promise((done) => setTimeout(done))
  }
}
