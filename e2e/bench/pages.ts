import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../../plugins/portals/serve.mjs'
import { freePort } from '../../scripts/system/free-port.mjs'

/** A page of a website twice: with our lines, and as it would be without them. */
export interface Pair {
  readonly name: string
  readonly with: string
  readonly without: string
  /** An expression that is true in the page with our lines when what is measured is there. */
  readonly shown: string
}

/** Websites on origins of their own. */
export interface Sites {
  /** Their origins by province, as the gateway has to know them. */
  readonly origins: Readonly<Record<string, string>>
  readonly pairs: readonly Pair[]
  /** @param gateway  where our lines lead from now on */
  open(gateway: string): Promise<void>
  close(): Promise<void>
}

/** Every tab of ours begins with a list, in a shadow root. */
const LISTED = `(function has(root) {
  return [...root.querySelectorAll('*')].some(({ shadowRoot }) =>
    shadowRoot && (shadowRoot.querySelector('li') || has(shadowRoot)))
})(document)`
const NEVER = '<div style="display:none"><antq-tabs province="bac-giang"></antq-tabs></div>'
const tab = (name: string): string => `<antq-tab name="${name}" province="bac-giang"></antq-tab>`

/** A page with nothing but text, and in it the loader alone, or one tab. */
const PLAIN: readonly (readonly [name: string, path: string, body: string, shown: string])[] = [
  ['a tab that is never shown', '/never', NEVER, "customElements.get('antq-tabs')"],
  ['tab plans', '/plans', tab('plans'), LISTED],
  ['tab duties', '/duties', tab('duties'), LISTED],
]

/** Where a visitor finds the plans in each sample portal. */
const PORTALS = {
  'bac-giang': '/#phong-trao',
  'tra-vinh': '/',
  'tay-ninh': '/#antq/plans',
  'ho-chi-minh': '/#/ke-hoach',
} as const

export async function plainSite(): Promise<Sites> {
  let gateway = ''
  const server = createServer((request, response) => {
    const [, , body] = PLAIN.find(([, path]) => path === request.url) ?? []
    const line = body === undefined ? '' : `<script type="module" src="${gateway}/embed.js"></script>`
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Cổng</title>${line}</head><body><h1>Cổng</h1><p>${'Tin tức của đơn vị. '.repeat(200)}</p>
<div style="min-height:100vh">${body ?? ''}</div></body></html>`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origins: { 'bac-giang': origin },
    pairs: PLAIN.map(([name, path, , shown]) => ({ name, with: origin + path, without: `${origin}/without`, shown })),
    open: (address) => Promise.resolve(void (gateway = address)),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** The sample portals, each beside itself with a gateway that does not answer. */
export async function portalSites(): Promise<Sites> {
  const provinces = Object.keys(PORTALS) as (keyof typeof PORTALS)[]
  const first = await freePort(2 * provinces.length + 1)
  const ports = (from: number) => Object.fromEntries(provinces.map((province, index) => [province, from + index]))
  const own = ports(first)
  const origin = (port: number | undefined): string => `http://localhost:${port}`
  const silent = first + 2 * provinces.length
  const without = await serve({ gateway: origin(silent), ports: ports(first + provinces.length) })
  let portals: Awaited<ReturnType<typeof serve>> | undefined
  return {
    origins: Object.fromEntries(provinces.map((province) => [province, origin(own[province])])),
    pairs: provinces.map((province) => ({
      name: `portal ${province}`,
      with: origin(own[province]) + PORTALS[province],
      without: `${without.addresses[province]}${PORTALS[province]}`,
      shown: LISTED,
    })),
    async open(gateway) {
      portals = await serve({ gateway, ports: own })
    },
    async close() {
      await portals?.close()
      await without.close()
    },
  }
}
