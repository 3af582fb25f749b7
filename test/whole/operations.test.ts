import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { checkCopy } from '#store/backup.ts'
import { rememberChat } from '#store/chats.ts'
import { markWorld, openDb } from '#store/db.ts'
import { migrate, newestSchema } from '#store/migrate.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'
import { freePort, startProduct, until } from './product.ts'

const OPERATOR = 900

describe('the product with its operators', () => {
  test('answers over HTTP and in their chat, and ends cleanly', async ({ folder }) => {
    const port = await freePort()
    const old = openDb(join(folder, 'vdoma.sqlite'))
    markWorld(old, 'sandbox')
    migrate(old, MIGRATIONS, 3)
    rememberChat(old, 11, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    old.close()
    await using product = await startProduct(folder, {
      ADMIN_CHAT_ID: String(OPERATOR),
      HTTP_PORT: String(port),
    })
    await product.order('start', { id: OPERATOR, first_name: 'Оператор', language_code: 'uk' })
    // The operators' chat speaks up by itself as well: what is asked for is told from the rest by its words.
    await product.order('type', { chat: OPERATOR, text: '/admin' })
    await product.hears(OPERATOR, 'Стан бота')
    await product.hears(OPERATOR, 'Історію каналу Koord_shtab прочитано')

    // Its schema was three: it was copied before that changed, and who was on record still is.
    const [copy = ''] = readdirSync(join(folder, 'backups'))
    expect(copy).toContain(`before-schema-${newestSchema(MIGRATIONS)}`)
    expect(checkCopy(join(folder, 'backups', copy)).schema).toBe(3)
    await product.order('type', { chat: OPERATOR, text: '/admin' })
    await product.hears(OPERATOR, 'Чати: 1 діють')

    const healthy = await until(
      async () => {
        const health = await fetch(`http://127.0.0.1:${port}/healthz`)
        const text = await health.text()
        return health.status === 200 ? text : undefined
      },
      { or: () => 'Cannot see the product healthy' },
    )
    expect(healthy).toContain('"Koord_shtab":{"state":"')
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(metrics).toMatch(/vdoma_polls_total\{source="Koord_shtab",answer="page"\} [1-9]/u)
    expect(metrics).toMatch(/vdoma_update_seconds_count [1-9]/u)
    expect(metrics).toMatch(/vdoma_statements\{kind="prisoner_exchange",standing="told"\} [1-9]/u)

    await product.ask(OPERATOR, '/sources')
    await product.press(OPERATOR, 'Призупинити: Koord_shtab')
    await until(
      async () => {
        const { text } = await product.ask(OPERATOR, '/admin')
        return text.includes('Koord_shtab: читання призупинено') ? true : undefined
      },
      { or: () => 'Cannot see the source paused' },
    )
    expect(await product.end('SIGTERM')).toBe(0)
  })
})
