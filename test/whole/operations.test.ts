import { createServer } from 'node:net'
import { once } from 'node:events'
import { describe, expect } from 'vitest'
import { test } from '../folder.ts'
import { startProduct, until } from './product.ts'

const OPERATOR = 900

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Cannot find a port')
  return address.port
}

describe('the product with its operators', () => {
  test('answers over HTTP and in their chat, and ends cleanly', async ({ folder }) => {
    const port = await freePort()
    await using product = await startProduct(folder, {
      ADMIN_CHAT_ID: String(OPERATOR),
      HTTP_PORT: String(port),
    })
    await product.order('start', { id: OPERATOR, first_name: 'Оператор', language_code: 'uk' })
    expect((await product.ask(OPERATOR, '/admin')).text).toContain('Стан бота')
    await product.hears(OPERATOR, 'The history of Koord_shtab is read')

    const health = await fetch(`http://127.0.0.1:${port}/healthz`)
    expect([health.status, await health.text()]).toEqual([
      200,
      expect.stringContaining('"Koord_shtab":{"state":"'),
    ])
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(metrics).toMatch(/vdoma_polls_total\{source="Koord_shtab",answer="page"\} [1-9]/u)
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
