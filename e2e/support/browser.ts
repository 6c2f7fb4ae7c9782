import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findProgram } from '../../scripts/system/find-program.mjs'

const RESULTS = fileURLToPath(new URL('../../test-results/', import.meta.url))
const DESKTOP = { width: 1280, height: 900 }
/** The narrowest phone that has to work. */
const PHONE = { width: 360, height: 740 }

/** How long a page may take to show something, on a busy machine. */
const PATIENCE = 20_000

export interface Visit {
  /** `phone` is 360 px wide and touched. */
  device?: 'desktop' | 'phone'
}

export interface TestBrowser {
  /** Opens an address as a visitor whom the site has never seen. Goes away with the test; a failure leaves its picture. */
  open(address: string, visit?: Visit): Promise<Page>
}

/**
 * A Chromium for the tests of a file; call it once at the top of the file or of a `describe`.
 * Pictures of pages that were open when a test failed are in `test-results/`.
 */
export function browser(): TestBrowser {
  let chrome: Browser | undefined
  const contexts = new Set<BrowserContext>()
  beforeAll(async () => {
    chrome = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    })
  })
  afterEach(async ({ task }) => {
    const pages = [...contexts].flatMap((context) => context.pages())
    if (task.result?.state === 'fail') await Promise.all(pages.map((page) => picture(page, task.name)))
    await Promise.all([...contexts].map((context) => context.close()))
    contexts.clear()
  })
  afterAll(() => chrome?.close())

  return {
    async open(address, { device = 'desktop' } = {}) {
      if (!chrome) throw new Error('browser() belongs at the top of a file or describe, not into a test')
      const phone = device === 'phone'
      const context = await chrome.newContext({
        viewport: phone ? PHONE : DESKTOP,
        hasTouch: phone,
        isMobile: phone,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
      })
      contexts.add(context)
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      await page.goto(address)
      return page
    },
  }
}

async function picture(page: Page, test: string): Promise<void> {
  if (page.isClosed()) return
  mkdirSync(RESULTS, { recursive: true })
  const name = `${test} ${new URL(page.url()).port} ${Date.now()}`.replace(/[^\p{L}\p{N}]+/gu, '-')
  await page.screenshot({ path: `${RESULTS}${name}.png`, fullPage: true })
}
