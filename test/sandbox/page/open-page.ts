import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, test as base } from 'vitest'
import type { Sandbox } from '../../../sandbox/server.ts'
import { CHROMIUM, launchChromium, pictureAt } from '../chromium.ts'
import { sandboxed } from '../sandboxed.ts'
import { type ABot, aBot } from './a-bot.ts'

type Open = (options?: BrowserContextOptions) => Promise<Page>
type Fixtures = { browser: Browser; usual: Page; sandbox: Sandbox; aBot: ABot; open: Open }

const USUAL = { locale: 'uk-UA', viewport: { width: 1280, height: 800 } }

/** A page as a phone shows it. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** `test` with a sandbox, a bot in it, and pages whose own errors fail the test. */
const withPage = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      await using browser = await launchChromium()
      await use(browser)
    },
    { scope: 'file' },
  ],
  // One for all tests of a file: a new one takes longer than most tests. Each sandbox has an address of
  // its own, so nothing that a page remembers reaches the next test.
  usual: [
    async ({ browser }, use) => {
      await use(await browser.newPage(USUAL))
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  sandbox: async ({}, use) => {
    await using sandbox = await sandboxed()
    await use(sandbox)
  },
  aBot: async ({ sandbox }, use) => {
    await using bot = await aBot(sandbox)
    await use(bot)
  },
  // The bot is there before a page is, and its commands with it.
  open: async ({ browser, usual, sandbox, aBot: { bot } }, use) => {
    expect(bot.isInited()).toBe(true)
    const errors: string[] = []
    const pages: Page[] = []
    const open: Open = async (options) => {
      const page = options === undefined ? usual : await browser.newPage({ ...USUAL, ...options })
      pages.push(page)
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') errors.push(line.text())
      })
      await page.bringToFront()
      await page.goto(sandbox.address)
      return page
    }
    await use(open)
    for (const page of pages) page.removeAllListeners()
    await usual.goto('about:blank')
    await Promise.all(pages.filter((page) => page !== usual).map((page) => page.close()))
    expect(errors).toEqual([])
  },
})

/** `test` of the browser page; skipped where there is no Chromium. */
export const test = withPage.skipIf(CHROMIUM === undefined)

/** Presses a button of the page by its whole name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Finds the messages shown in the chat. */
export const messages = (page: Page): Locator => page.locator('#messages .bubble')

/** Finds the posts shown in the channel. */
export const posts = (page: Page): Locator => page.locator('#posts .post')

/** Takes a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = pictureAt(name)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled' })
}
