import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { hideToken, ownWords, withoutTokens } from '../src/discreet.ts'

describe('withoutTokens()', () => {
  test('takes a token out of the address that a library puts into its error', () => {
    expect(
      withoutTokens(
        "Network request for 'getMe' failed: https://api.telegram.org/bot1234567890:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe",
      ),
    ).toBe("Network request for 'getMe' failed: https://api.telegram.org/bot<token>/getMe")
  })

  test('leaves times and numbers alone', () => {
    expect(withoutTokens('at 12:30:05, delivery 123456, chat -1001234567890')).toBe(
      'at 12:30:05, delivery 123456, chat -1001234567890',
    )
  })

  test.for([
    '4242:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
    '1:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
    '12345678901234:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  ])('takes out whatever the setting takes, such as %s', (token) => {
    expect(readConfig({ BOT_TOKEN: token }).telegram?.token).toBe(token)
    expect(withoutTokens(`/bot${token}/getMe`)).toBe('/bot<token>/getMe')
    expect(withoutTokens(`?bot=${encodeURIComponent(token)}&a`)).toBe('?bot=<token>&a')
  })

  test('takes out the token of this process, however short, and its secret alone', () => {
    hideToken('77:short')
    expect(withoutTokens('/bot77:short/getMe /bot77%3Ashort/getMe 77')).toBe(
      '/bot<token>/getMe /bot<token>/getMe 77',
    )
    hideToken('77:AAHdqTcvCH1vGWJxfSe')
    expect(withoutTokens('bot AAHdqTcvCH1vGWJxfSe is unknown')).toBe('bot <token> is unknown')
  })

  test('leaves what a line of the log holds', () => {
    const line = `{"level":"info","at":"2026-11-26T21:27:46.000Z","delivery":12345678901234567890,"host":"127.0.0.1","at":["src/chat/bot.ts:95"],"agreement":"9:istanbul"}`
    expect(withoutTokens(line)).toBe(line)
  })
})

describe('ownWords()', () => {
  test.for([
    ['Bad Request: chat not found', 'Bad Request: chat not found'],
    [
      "Forbidden: bot can't initiate conversation with a user",
      "Forbidden: bot can't initiate conversation with a user",
    ],
    [
      'Bad Request: can\'t parse entities: unsupported start tag "Оксана" at byte offset 5',
      "Bad Request: can't parse entities: unsupported start tag",
    ],
    ["can't parse entities: чекаю на сина Івана", "can't parse entities:"],
    ["inline keyboard button URL 'x' is invalid: Wrong HTTP URL", 'inline keyboard button URL'],
    ["can't parse entities: <b>waiting for my son</b>", "can't parse entities:"],
    ['message text is empty\nwaiting for my son', 'message text is empty'],
    ['Bad Gateway: /bot4242:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/x', 'Bad Gateway: /bot<token>/x'],
  ] as const)('keeps of %j what Telegram says itself', ([said, own]) => {
    expect(ownWords(said)).toBe(own)
  })

  test('keeps no page of it', () => {
    expect(ownWords('word '.repeat(10_000)).length).toBeLessThan(250)
  })
})

test('figures without end are none, and are looked through in one go', () => {
  const figures = '1'.repeat(300_000)
  expect(withoutTokens(figures)).toBe(figures)
})
