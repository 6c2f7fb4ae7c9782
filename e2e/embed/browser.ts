import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's Chromium, quiet and without a sandbox, as it has to be for root in a container. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

/** A page whose uncaught errors and refused resources end up in `problems`; `said` is all that its console has. */
export async function openPage(
  browser: Browser,
  address: string,
  size = { width: 1280, height: 800 },
): Promise<{ page: Page; problems: string[]; said: string[] }> {
  const page = await browser.newPage({ viewport: size })
  const [problems, said]: [string[], string[]] = [[], []]
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    said.push(message.text())
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text())
  })
  await page.goto(address)
  return { page, problems, said }
}
