import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDb } from '#store/db.ts'
import { aFolder, arrives, freePort, startProduct, until } from './product.ts'

const OKSANA = 501
const READER = 502

describe('the product without a token', { timeout: 60_000 }, () => {
  test('a person subscribes, the next post is published, and the right alert arrives', async () => {
    using folder = aFolder()
    await using product = await startProduct(folder.path)
    expect(product.output().trim().split('\n')).toHaveLength(1)
    const hello = await arrives(product, OKSANA)
    expect(hello.keyboard.flat().map(({ text }) => text)).toEqual([
      'Сповіщати про обміни',
      'Обрати самостійно',
      'English',
      'Русский',
    ])
    await product.press(OKSANA, 'Сповіщати про обміни')
    await arrives(product, READER)
    await product.order('publish-next', {})
    const alert = await product.hears(OKSANA, '67-й обмін')
    expect(alert.silent).toBe(false)
    expect(alert.text).toContain('додому повернулися 84 людини')
    expect(alert.text).toContain('33 військові та 51 цивільна особа')

    // The Ministry's post, the Ombudsman's, a warning, then the return of the fallen: no second alert,
    // and not a word about the fallen to those who did not ask.
    for (let posts = 0; posts < 6; posts += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one post after another
      await product.order('publish-next', {})
    }
    await product.ask(OKSANA, '/status')
    await until(async () => ((await status(product)).includes('19 серпня') ? true : undefined), {
      or: () => 'Cannot see the story go on',
    })
    const heard = (await product.messages(OKSANA)).filter(({ author }) => author === 'bot')
    expect(heard.filter(({ text }) => text.startsWith('Обмін полоненими'))).toHaveLength(1)
    expect(heard.map(({ text }) => text).join('\n')).not.toMatch(
      /репатріаці|тіл|загибл|Новий допис/u,
    )
    const toReader = (await product.messages(READER)).filter(({ author }) => author === 'bot')
    expect(toReader.filter(({ text }) => text.startsWith('Обмін полоненими'))).toEqual([])

    // The log counts what was sent, and the outbox had no error.
    await until(() => (product.errors().includes('"msg":"Deliveries"') ? true : undefined), {
      or: () => `Cannot find the deliveries counted: ${product.errors()}`,
    })
    expect(product.errors()).not.toContain('"level":"error"')
    expect(await product.end('SIGTERM')).toBe(0)
    expect(await gone(product.address)).toBe(true)
  })

  test('what people chose and were told is there after a restart', async () => {
    using folder = aFolder()
    {
      await using product = await startProduct(folder.path)
      await arrives(product, OKSANA)
      await product.press(OKSANA, 'Сповіщати про обміни')
      await product.order('publish-next', {})
      await product.hears(OKSANA, '67-й обмін')
      expect(await product.end('SIGTERM')).toBe(0)
    }
    const port = await freePort()
    await using product = await startProduct(folder.path, { HTTP_PORT: String(port) })
    const health = await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()
    // Nothing was sent since: it is known from before.
    expect(health).toMatch(/"lastSentAt":"2025-08-14T/u)
    await product.ask(OKSANA, '/status')
    const alerts = (await product.messages(OKSANA)).filter(({ text }) =>
      text.startsWith('Обмін полоненими'),
    )
    expect(alerts).toHaveLength(1)
  })

  test('a second instance on the same database is refused with a sentence', async () => {
    using folder = aFolder()
    await using first = await startProduct(folder.path)
    expect(first.output()).toContain('ready')
    await expect(startProduct(folder.path)).rejects.toThrow('another instance runs on it')
  })

  test('kill -9 in the middle of a send loses nothing on restart', async () => {
    using folder = aFolder()
    const chats = [601, 602, 603, 604, 605]
    {
      await using product = await startProduct(folder.path)
      for (const chat of chats) {
        // oxlint-disable-next-line no-await-in-loop -- one person after another
        await arrives(product, chat)
        // oxlint-disable-next-line no-await-in-loop -- one person after another
        await product.press(chat, 'Сповіщати про обміни')
      }
      await product.order('fault', {
        kind: 'slow',
        method: 'sendMessage',
        ms: 5000,
        times: 'always',
      })
      await product.order('publish-next', {})
      await until(() => (waiting(folder.path) === chats.length ? true : undefined), {
        or: () => 'Cannot see the deliveries',
      })
      expect(await product.end('SIGKILL')).toBe('SIGKILL')
      await until(async () => ((await gone(product.address)) ? true : undefined), {
        or: () => 'Cannot see the sandbox end after its parent',
      })
    }
    expect(waiting(folder.path)).toBeGreaterThan(0)
    await using product = await startProduct(folder.path)
    for (const chat of chats) {
      // oxlint-disable-next-line no-await-in-loop -- one person after another
      expect((await product.hears(chat, '67-й обмін')).text).toContain('84 людини')
    }
    await until(() => (waiting(folder.path) === 0 ? true : undefined), {
      or: () => 'Cannot see all settled',
    })
  })
})

const status = async (product: Awaited<ReturnType<typeof startProduct>>): Promise<string> =>
  (await product.ask(READER, '/status')).text

const gone = async (address: string): Promise<boolean> =>
  await fetch(address).then(
    () => false,
    () => true,
  )

/** How many deliveries are not settled yet. */
function waiting(folder: string): number {
  const path = join(folder, 'vdoma.sqlite')
  if (!existsSync(path)) return 0
  const db = openDb(path)
  try {
    return Number(db.prepare("SELECT count(*) FROM delivery WHERE state = 'due'").pluck().get())
  } finally {
    db.close()
  }
}
