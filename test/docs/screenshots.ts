import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Command } from '../../src/cli/command-line.ts'
import { runHere } from '../../src/cli/terminal.ts'
import { launchChromium } from '../sandbox/chromium.ts'
import { type Product, startProduct } from '../whole/product.ts'

/** The sandbox's third person runs the bot here. */
const OPERATOR = 1003
/** A figure that no exchange ever had: it waits for a person. */
const DOUBTFUL = 'Сьогодні відбувся обмін полоненими. В Україну повернулися 9400 захисників.'

const shoot = async (page: Page, name: string): Promise<void> => {
  const path = join(import.meta.dirname, '../../docs', `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  process.stdout.write(`docs/${name}.png\n`)
}

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).last().click()
}

/** What a person sees first: one press, one choice, one alert. */
async function firstRun(page: Page): Promise<void> {
  await press(page, 'Розпочати')
  await press(page, 'Сповіщати про обміни')
  await press(page, 'Опублікувати наступний допис')
  await page.locator('#messages').getByText('Обмін полоненими').first().waitFor()
  await shoot(page, 'sandbox')
}

/** What those who run the bot see: a card to decide, and the state of everything. */
async function operators(page: Page, product: Product): Promise<void> {
  await page.locator('#people button').nth(2).click()
  await press(page, 'Розпочати')
  await product.order('write', { channel: 'Koord_shtab', text: DOUBTFUL })
  await page.locator('#messages').getByText('Потрібне рішення').first().waitFor()
  await shoot(page, 'review')
  await product.ask(OPERATOR, '/admin')
  await page.locator('#messages').getByText('Стан бота').first().waitFor()
  await shoot(page, 'admin')
}

const screenshotsCommand: Command = {
  help: `Usage: npm run screenshots

Takes the pictures of the documents anew from the sandbox, into docs/. Needs Chromium.

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vdoma-pictures-'))
    try {
      await using product = await startProduct(folder, { ADMIN_CHAT_ID: String(OPERATOR) })
      await using browser = await launchChromium()
      const page = await browser.newPage({
        locale: 'uk-UA',
        viewport: { width: 1280, height: 800 },
      })
      await page.goto(product.address)
      await firstRun(page)
      await operators(page, product)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

await runHere(screenshotsCommand)
