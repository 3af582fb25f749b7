import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const TOKEN = '123456:ABC-def_ghi'

describe('readConfig()', () => {
  test('runs against the sandbox where no token is set, on a database of its own', () => {
    expect(readConfig({})).toMatchObject({
      telegram: null,
      database: 'var/sandbox-story.sqlite',
      perSecond: 25,
    })
  })

  test('takes a setting left empty for one that is not set', () => {
    const empty = Object.fromEntries(settingsOnRecord().map((name) => [name, '']))
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  test('runs against Telegram and three hosts of its preview where a token is set', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN })).toMatchObject({
      telegram: {
        token: TOKEN,
        apiRoot: 'https://api.telegram.org',
        hosts: ['https://t.me', 'https://telegram.me', 'https://telegram.dog'],
      },
      database: 'var/vdoma.sqlite',
    })
  })

  test('goes faster where messages are paid for, and knows the channels of the operator', () => {
    expect(
      readConfig({
        MESSAGES_PER_SECOND: '1000',
        PAID_BROADCAST: 'yes',
        BROADCAST_CHANNELS: '@vdoma_uk:uk:exchanges, -1001234567:en:exchanges+bodies',
      }),
    ).toMatchObject({
      perSecond: 1000,
      paidBroadcast: true,
      broadcastChannels: [
        { chat: '@vdoma_uk', lang: 'uk', topics: ['exchanges'] },
        { chat: '-1001234567', lang: 'en', topics: ['exchanges', 'bodies'] },
      ],
    })
  })

  test.for([
    ['BOT_TOKEN', 'secret-but-wrong', 'BOT_TOKEN must look like 123456:ABC…'],
    ['BOT_API_ROOT', 'telegram', 'BOT_API_ROOT must be an address'],
    ['CHANNEL_HOSTS', 'https://t.me,nonsense', 'CHANNEL_HOSTS must be an address'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL must be trace, debug, info, warn, error or silent, not "loud"',
    ],
    ['MESSAGES_PER_SECOND', '0', 'MESSAGES_PER_SECOND must be at least 1'],
    ['MESSAGES_PER_SECOND', 'many', 'MESSAGES_PER_SECOND must be a number'],
    ['MESSAGES_PER_SECOND', '31', 'or PAID_BROADCAST must be yes'],
    ['PAID_BROADCAST', 'perhaps', 'PAID_BROADCAST must be yes or no'],
    ['KEEP_DELIVERIES_DAYS', '1', 'KEEP_DELIVERIES_DAYS must be at least 7'],
    ['BROADCAST_CHANNELS', 'vdoma', 'BROADCAST_CHANNELS must name each channel'],
    ['BROADCAST_CHANNELS', '@vdoma:uk:rumours', 'BROADCAST_CHANNELS must name each channel'],
    [
      'BROADCAST_CHANNELS',
      '@vdoma:uk:exchanges,@Vdoma:en:bodies',
      'BROADCAST_CHANNELS must name each channel once',
    ],
    ['SANDBOX_PORT', '99999', 'SANDBOX_PORT must be a port number'],
    [
      'BOT_NAME',
      'В'.repeat(65),
      `BOT_NAME must have at most 64 characters, not "${'В'.repeat(60)}…"`,
    ],
    ['BOT_API_ROOT', 'https://[', 'BOT_API_ROOT must be an address without a path'],
    ['HTTPS_PROXY', 'nonsense', 'HTTPS_PROXY must be the http(s) address of a proxy, such as'],
    ['https_proxy', 'nonsense', 'HTTPS_PROXY must be the http(s) address of a proxy, such as'],
    ['HTTP_PROXY', 'socks5://proxy:1080', 'HTTP_PROXY must be the http(s) address of a proxy'],
    ['ALL_PROXY', 'http://', 'ALL_PROXY must be the http(s) address of a proxy'],
    ['WEBHOOK_URL', 'https://[', 'WEBHOOK_URL must be an https address that leads to HTTP_PORT'],
    ['WEBHOOK_SECRET', 'a-secret-of-our-own', 'WEBHOOK_URL and HTTP_PORT must be set'],
    ['SANDBOX_ADDRESS', 'http://127.0.0.1:1', 'SANDBOX_TOKEN must be set where SANDBOX_ADDRESS is'],
    ['ADMIN_CHAT_ID', 'us', 'ADMIN_CHAT_ID must be the number of a chat, not "us"'],
    ['PAID_BROADCAST', '\u001b[2J', String.raw`PAID_BROADCAST must be yes or no, not "\u001b[2J"`],
  ] as const)('refuses %s=%s with a sentence that names it', ([name, value, sentence]) => {
    expect(() => readConfig({ [name]: value })).toThrow(sentence)
  })

  test('names every wrong setting at once, each in a line, and shows no secret', () => {
    const wrong = {
      BOT_TOKEN: 'very-secret',
      LOG_LEVEL: 'loud',
      WEBHOOK_SECRET: 'very-secret!',
      HTTPS_PROXY: 'very-secret',
      BOT_API_ROOT: 'https://me:very-secret@proxy/path',
      MESSAGES_PER_SECOND: '500',
      ADMIN_CHAT_ID: '7654321:AAH-a_very-secret_that-nobody-may-read',
    }
    const said = saidOf(() => readConfig(wrong))
    expect(
      said
        .split('\n')
        .slice(1)
        .toSorted()
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual([
      'ADMIN_CHAT_ID',
      'BOT_API_ROOT',
      'BOT_TOKEN',
      'HTTPS_PROXY',
      'LOG_LEVEL',
      'MESSAGES_PER_SECOND',
      'WEBHOOK_SECRET',
      'WEBHOOK_URL,',
    ])
    expect(said).not.toContain('very-secret')
  })

  test.for(['http://proxy:3128', 'https://user:pass@proxy', 'proxy.example:3128'])(
    'takes %s for a proxy',
    (HTTPS_PROXY) => {
      expect(readConfig({ HTTPS_PROXY })).toEqual(readConfig({}))
    },
  )
})

function saidOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'nothing'
}

/** Every setting that `.env.example` lists. */
const settingsOnRecord = (): string[] =>
  Array.from(
    readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8').matchAll(/^(\w+)=/gmu),
    ([, name]) => name ?? '',
  )

describe('.env.example', () => {
  test('lists every setting that the program reads, and no other', () => {
    const read = Array.from(
      readFileSync(join(import.meta.dirname, '../src/config.ts'), 'utf8').matchAll(
        /^ {2}([A-Z][A-Z_]+): setting\(/gmu,
      ),
      ([, name]) => name ?? '',
    )
    const proxies = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY']
    expect(settingsOnRecord().toSorted()).toEqual([...read, ...proxies].toSorted())
  })
})
