import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CHROMIUM, launchChromium, pictureAt } from '../sandbox/chromium.ts'
import { aFolder, startProduct } from './product.ts'

const Published = z.object({
  post: z.object({ channel: z.string(), id: z.int(), text: z.string() }),
})

const press = (page: Page, name: string): Promise<void> =>
  page.locator('#messages').getByRole('button', { name, exact: true }).last().click()

/** The words of the newest message of the chat. */
const newest = async (page: Page): Promise<string> =>
  (await page.locator('#messages .bubble').last().innerText()).replaceAll('\u00a0', ' ')

const sees = async (page: Page, words: string): Promise<void> => {
  await expect.poll(() => newest(page), { timeout: 15_000 }).toContain(words)
}

async function picture(page: Page, name: string): Promise<void> {
  const path = pictureAt(name)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled' })
}

test.skipIf(CHROMIUM === undefined)(
  'a person in a browser begins, sets the bot up, and sees an alert arrive and being edited',
  { timeout: 90_000 },
  async () => {
    using folder = aFolder()
    await using product = await startProduct(folder.path)
    await using browser = await launchChromium()
    const page = await browser.newPage({
      locale: 'uk-UA',
      viewport: { width: 1280, height: 900 },
    })
    await page.goto(product.address)
    await page.getByRole('button', { name: 'Розпочати' }).click()
    await sees(page, 'Добрий день.')
    await picture(page, 'first-run-1-greeting')

    await press(page, 'Сповіщати про обміни')
    await sees(page, 'Сповіщатимемо про обміни полоненими.')
    expect(await newest(page)).not.toMatch(/тіл|репатріац|загибл/u)
    await picture(page, 'first-run-2-confirmation')

    await page.getByLabel('Повідомлення', { exact: true }).fill('/settings')
    await page.keyboard.press('Enter')
    await sees(page, 'Налаштування')
    await picture(page, 'settings-1-home')
    await press(page, 'Тихі години')
    await sees(page, 'розповість одне повідомлення')
    await press(page, '22:00–07:00')
    await sees(page, 'обміни — з 22:00 до 07:00')
    await picture(page, 'settings-2-changed')
    await press(page, 'Скасувати зміну')
    await sees(page, 'обміни — немає')

    const { post } = Published.parse(await product.order('publish-next', {}))
    await sees(page, 'додому повернулися 84 людини')
    await picture(page, 'alert-1-arrives')
    await product.order('edit', {
      channel: post.channel,
      id: post.id,
      text: post.text.replaceAll('84', '86').replaceAll('51', '53'),
    })
    await expect
      .poll(() => page.locator('#messages').innerText(), { timeout: 30_000 })
      .toContain('Було 84, стало 86.')
    await picture(page, 'alert-2-edited')
  },
)
