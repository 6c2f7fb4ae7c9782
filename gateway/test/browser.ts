/** What a browser does without scripts: it follows redirects and keeps the cookies of each origin. */
export class TestBrowser {
  private readonly cookies = new Map<string, Map<string, string>>()

  /** Opens an address, and follows where it leads as long as that is not `until`. */
  async open(address: string, until: (address: string) => boolean = () => false): Promise<Opened> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: this.cookiesFor(address), 'accept-language': 'vi' },
    })
    for (const cookie of response.headers.getSetCookie()) this.keep(address, cookie)
    const next = response.headers.get('location')
    const text = await response.text()
    if (next === null) return { address, status: response.status, headers: response.headers, text }
    const target = new URL(next, address).href
    return until(target) ? { address: target, status: 0, headers: response.headers, text } : this.open(target, until)
  }

  /** A cookie as it is kept; undefined where there is none. */
  cookie(address: string, name: string): string | undefined {
    return this.jarOf(address).get(name)
  }

  plant(address: string, name: string, value: string): void {
    this.jarOf(address).set(name, value)
  }

  private keep(address: string, cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/; ?max-age=0/i.test(cookie) || value === '') this.jarOf(address).delete(name)
    else this.jarOf(address).set(name, value)
  }

  private cookiesFor(address: string): string {
    return [...this.jarOf(address)].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private jarOf(address: string): Map<string, string> {
    const { origin } = new URL(address)
    const jar = this.cookies.get(origin) ?? new Map<string, string>()
    this.cookies.set(origin, jar)
    return jar
  }
}

/** Where a browser has arrived: at an answer, or (`status` 0) at an address that it did not open. */
export interface Opened {
  address: string
  status: number
  headers: Headers
  text: string
}
