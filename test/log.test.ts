import { describe, expect, test } from 'vitest'
import { withoutTokens } from '../src/log.ts'

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
})
