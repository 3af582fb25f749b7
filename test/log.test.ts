import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

const TOKEN = '4242:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'

test('no line of the log holds a token, in whatever field, nor what Telegram quotes', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const description = `Bad Request: can't parse entities: "чекаю на сина" /bot${TOKEN}/sendMessage`
  const refused = { ok: false, error_code: 400, description } as const
  log.error({ err: new GrammyError('failed', refused, 'sendMessage', {}) }, 'Cannot send')
  log.error({ err: new Error(`no /bot${TOKEN}/getMe`, { cause: new Error(TOKEN) }) }, 'Cannot ask')
  log.warn({ outcome: { is: 'failed', reason: TOKEN }, list: [TOKEN] }, `of ${TOKEN}`)
  expect(lines.join('')).not.toMatch(/4242|AAH|сина/u)
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { err: "Cannot call 'sendMessage': 400 Bad Request: can't parse entities:" },
    { err: 'no /bot<token>/getMe: <token>' },
    { outcome: { is: 'failed', reason: '<token>' }, list: ['<token>'], msg: 'of <token>' },
  ])
})
