import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { HOSTILE } from './a-bot.ts'
import { messages, PHONE, picture, posts, press, test } from './open-page.ts'

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Повідомлення').fill(text)
  await page.keyboard.press('Enter')
}

test('a fresh chat begins with one button, as in Telegram', async ({ open }) => {
  const page = await open()
  await page.getByRole('button', { name: 'Розпочати' }).waitFor()
  expect(await page.getByLabel('Повідомлення').isVisible()).toBe(false)
  await press(page, 'Розпочати')
  await expect
    .poll(() => messages(page).allInnerTexts())
    .toEqual([expect.stringContaining('/start'), expect.stringContaining('Добрий день.')])
  expect(await page.getByRole('button', { name: 'Розпочати' }).isVisible()).toBe(false)
})

test('sets bold, italic, spoilers and links as Telegram does', async ({ open, sandbox }) => {
  const page = await open()
  await press(page, 'Розпочати')
  const message = messages(page).nth(1)
  expect(await message.locator('b').innerText()).toBe('Добрий день.')
  expect(await message.locator('i').innerText()).toBe('бот перевірки')
  await message.locator('.spoiler').click()
  expect(await message.locator('.spoiler').getAttribute('class')).toContain('open')
  const post = message.getByRole('link', { name: 'допис' })
  expect(await post.getAttribute('href')).toBe('/Koord_shtab/1')
  const site = message.getByRole('link', { name: 'сайт' })
  expect(await site.getAttribute('href')).toBe('https://example.org/')
  expect(await site.getAttribute('rel')).toContain('noopener')
  const [opened] = await Promise.all([page.waitForEvent('popup'), post.click()])
  expect(opened.url()).toBe(`${sandbox.address}/Koord_shtab/1`)
  await opened.close()
})

test('presses buttons: the message changes and says so, the answer is shown', async ({ open }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await press(page, 'Докладніше')
  await page.getByText('Показано докладніше').waitFor()
  const message = messages(page).nth(1)
  await expect.poll(() => message.innerText()).toContain('Змінений текст')
  expect(await message.innerText()).toContain('змінено')
})

test('shows an alert of the bot until it is closed', async ({ open }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await press(page, 'Попередження')
  const alert = page.getByRole('dialog')
  await alert.getByText('Прочитайте це').waitFor()
  await press(page, 'Зрозуміло')
  expect(await alert.isVisible()).toBe(false)
})

test('marks what came without sound, and what is gone', async ({ open }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await page.getByRole('button', { name: '/quiet' }).click()
  await expect.poll(() => messages(page).last().innerText()).toMatch(/Тихо\s+без звуку/u)
  await say(page, '/gone')
  await page.getByText('Повідомлення видалено').waitFor()
})

test('never takes a text for HTML', async ({ open, sandbox }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await page.getByRole('button', { name: '/hostile' }).click()
  await expect.poll(() => messages(page).last().innerText()).toContain(HOSTILE)
  sandbox.channels.write('Koord_shtab', HOSTILE)
  await expect.poll(() => posts(page).last().innerText()).toContain(HOSTILE)
  expect(await page.title()).toBe('Вдома — пісочниця')
})

test('publishes the next post of the story, and the clock goes with it', async ({ open }) => {
  const page = await open()
  await page.getByText('Далі: 14 серпня 2025, 15:20').waitFor()
  await press(page, 'Опублікувати наступний допис')
  await expect.poll(() => posts(page).last().innerText()).toContain('84 людини')
  expect(await posts(page).last().locator('b').innerText()).toContain('Обмін полоненими')
  expect(await page.locator('#clock').innerText()).toBe('14 серпня 2025, 15:20')
  const link = posts(page).last().getByRole('link', { name: 'Попередній допис' })
  expect(await link.getAttribute('href')).toBe('/Koord_shtab/1')
})

test('shows the channel in which the next post appears', async ({ open }) => {
  const page = await open()
  for (let post = 0; post < 3; post += 1)
    // oxlint-disable-next-line no-await-in-loop -- a person presses one button after another
    await press(page, 'Опублікувати наступний допис')
  await expect.poll(() => page.locator('#channel-title').innerText()).toBe('ТАСС')
  await expect
    .poll(() => posts(page).allInnerTexts())
    .toEqual([expect.stringContaining('Допис claim')])
  await page.getByText('Історія закінчилася').waitFor()
})

test('writes, edits and deletes a post', async ({ open, sandbox }) => {
  const page = await open()
  await page.getByLabel('Власний допис у цьому каналі').fill('Мій допис')
  await press(page, 'Опублікувати власний допис')
  const mine = posts(page).last()
  await expect.poll(() => mine.innerText()).toContain('Мій допис')
  await mine.hover()
  await mine.getByRole('button', { name: 'Змінити' }).click()
  await page.getByRole('textbox', { name: 'Змінити' }).fill('Мій змінений допис')
  await press(page, 'Зберегти')
  await expect.poll(() => mine.innerText()).toContain('Мій змінений допис')
  expect(await mine.innerText()).toContain('змінено')
  await mine.hover()
  await mine.getByRole('button', { name: 'Видалити' }).click()
  expect(sandbox.channels.posts('Koord_shtab')).toHaveLength(2)
  await mine.getByRole('button', { name: 'Справді видалити' }).click()
  await expect.poll(() => sandbox.channels.posts('Koord_shtab').length).toBe(1)
  await expect.poll(() => posts(page).count()).toBe(1)
})

test('keeps people apart', async ({ open }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await messages(page).nth(1).waitFor()
  await press(page, 'Особа 2')
  await page.getByRole('button', { name: 'Розпочати' }).waitFor()
  expect(await messages(page).count()).toBe(0)
  await press(page, 'Особа 1')
  await expect.poll(() => messages(page).count()).toBe(2)
})

test('lets a person block the bot and come back', async ({ open, sandbox }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await messages(page).nth(1).waitFor()
  await press(page, 'Заблокувати')
  await page.getByRole('button', { name: 'Розблокувати бота' }).waitFor()
  expect(sandbox.telegram.people.chat(1001)?.standing).toBe('kicked')
  await press(page, 'Розблокувати бота')
  await expect.poll(() => messages(page).count()).toBe(4)
})

test('speaks the language of the browser, and the person is of that language', async ({
  open,
  aBot: { languages },
}) => {
  const page = await open({ locale: 'en-GB' })
  await press(page, 'Start')
  await messages(page).nth(1).waitFor()
  await press(page, 'Українська')
  await page.getByText('Час історії').waitFor()
  await say(page, '/start')
  await messages(page).nth(3).waitFor()
  expect(languages).toEqual(['en', 'uk'])
})

test('works by keyboard alone', async ({ open }) => {
  const page = await open()
  await page.getByRole('button', { name: 'Розпочати' }).focus()
  await page.keyboard.press('Enter')
  await messages(page).nth(1).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('words')
  await page.keyboard.type('/quiet')
  await page.keyboard.press('Enter')
  await expect.poll(() => messages(page).last().innerText()).toContain('Тихо')
})

test('shows what was done elsewhere', async ({ open, sandbox }) => {
  const page = await open()
  await page.getByText('Допис meeting').waitFor()
  sandbox.channels.write('Koord_shtab', 'Допис з іншої вкладки')
  await expect.poll(() => posts(page).last().innerText()).toContain('Допис з іншої вкладки')
})

test('works in more tabs than a browser has connections', async ({
  browser,
  aBot: { bot },
  sandbox,
}) => {
  expect(bot.isInited()).toBe(true)
  await using context = await browser.newContext({ locale: 'uk-UA' })
  const tabs: Page[] = []
  for (let tab = 0; tab < 8; tab += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a person opens one tab after another
    const page = await context.newPage()
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.goto(sandbox.address)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByText('Допис meeting').waitFor()
    tabs.push(page)
  }
  sandbox.channels.write('Koord_shtab', 'Допис для всіх вкладок')
  await Promise.all(tabs.map((page) => page.getByText('Допис для всіх вкладок').waitFor()))
  await Promise.all(tabs.slice(0, 3).map((page) => page.close()))
  sandbox.channels.write('Koord_shtab', 'Ще один')
  await Promise.all(tabs.slice(3).map((page) => page.getByText('Ще один').waitFor()))
})

test('has buttons under a post that a finger finds', async ({ open }) => {
  const page = await open()
  await posts(page).first().hover()
  for (const name of ['Змінити', 'Видалити', 'Переслати ботові']) {
    // oxlint-disable-next-line no-await-in-loop -- one button after another
    const box = await posts(page).first().getByRole('button', { name }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    expect(box?.width).toBeGreaterThanOrEqual(24)
  }
})

test('shows one side at a time on a phone, and counts what came on the other', async ({
  open,
  sandbox,
}) => {
  const page = await open(PHONE)
  await press(page, 'Розпочати')
  await messages(page).nth(1).waitFor()
  expect(await page.locator('#channel').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Канали' }).click()
  expect(await page.locator('#chat').isVisible()).toBe(false)
  sandbox.telegram.people.type(1001, '/quiet')
  await expect.poll(() => page.locator('#unread').innerText()).toBe('1')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  await picture(page, 'sandbox-phone')
  await page.getByRole('button', { name: 'Розмова з ботом' }).click()
  expect(await page.locator('#unread').isVisible()).toBe(false)
})

test('forwards a post to the bot', async ({ open }) => {
  const page = await open()
  await press(page, 'Розпочати')
  await messages(page).nth(1).waitFor()
  await posts(page).first().hover()
  await press(page, 'Переслати ботові')
  await expect
    .poll(() => messages(page).last().innerText())
    .toMatch(/Переслано: Координаційний штаб\s+Допис meeting/u)
})

test('lets a channel fail, for whoever wants to see what the bot says then', async ({
  open,
  sandbox,
}) => {
  const page = await open()
  await page.getByLabel('Сторінка каналу:').selectOption('помилка сервера')
  await expect.poll(() => sandbox.channels.mode('Koord_shtab')).toBe('server_error')
})

test.for(['uk-UA', 'en-GB'])('has a word for everything in %s', async (locale, { open }) => {
  const page = await open({ locale })
  await page.locator('#next-lead').getByText('2025').waitFor()
  expect(await page.content()).not.toContain('undefined')
  const silent = `[...document.querySelectorAll('[data-word]')].filter((e) => e.textContent === '')`
  expect(await page.evaluate(`${silent}.map((e) => e.dataset.word)`)).toEqual([])
})
