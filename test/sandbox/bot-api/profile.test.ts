import { describe, expect } from 'vitest'
import { ANNA, BORYS, test } from './serve.ts'

const START = { command: 'start', description: 'Почати' }
const STATUS = { command: 'status', description: 'Що відомо' }

describe('commands', () => {
  test('stand by scope and language, and a person sees the narrowest', async ({
    served: { api, telegram },
  }) => {
    const group = telegram.people.addGroup({ title: 'G', by: BORYS }).id
    await api.setMyCommands([START])
    await api.setMyCommands([STATUS], { language_code: 'uk' })
    await api.setMyCommands([START, STATUS], { scope: { type: 'all_group_chats' } })
    await api.setMyCommands([STATUS, START], { scope: { type: 'chat', chat_id: ANNA.id } })
    expect(await api.getMyCommands()).toEqual([START])
    expect(await api.getMyCommands({ language_code: 'uk' })).toEqual([STATUS])
    expect(await api.getMyCommands({ language_code: 'pl' })).toEqual([])
    expect(telegram.profile('uk').commands).toEqual([STATUS])
    expect(telegram.profile('pl').commands).toEqual([START])
    expect(telegram.profile('uk', group).commands).toEqual([START, STATUS])
    expect(telegram.profile('pl', ANNA.id).commands).toEqual([STATUS, START])
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: ANNA.id } })
    expect(telegram.profile('pl', ANNA.id).commands).toEqual([START])
  })

  test.for<readonly [string, Record<string, unknown>, string]>([
    [
      'capital letters',
      { commands: [{ command: 'Start', description: 'x' }] },
      'BOT_COMMAND_INVALID',
    ],
    ['Cyrillic', { commands: [{ command: 'старт', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [
      '33 letters',
      { commands: [{ command: 'x'.repeat(33), description: 'x' }] },
      'command length must not exceed 32',
    ],
    ['no name', { commands: [{ command: '', description: 'x' }] }, 'command must be non-empty'],
    [
      'no description',
      { commands: [{ command: 'x', description: '' }] },
      'command description must be non-empty',
    ],
    [
      '257 characters of description',
      { commands: [{ command: 'x', description: 'x'.repeat(257) }] },
      'command description length must not exceed 256',
    ],
    [
      'a missing description',
      { commands: [{ command: 'x' }] },
      'can\'t parse BotCommand: Can\'t find field "description"',
    ],
    [
      '101 commands',
      { commands: Array.from({ length: 101 }, () => START) },
      'BOT_COMMANDS_TOO_MUCH',
    ],
    [
      'a language of three letters',
      { commands: [START], language_code: 'ukr' },
      'invalid language code specified',
    ],
    [
      'an unknown scope',
      { commands: [START], scope: { type: 'moon' } },
      "can't parse BotCommandScope: unsupported type",
    ],
    [
      'a chat nobody opened',
      { commands: [START], scope: { type: 'chat', chat_id: 999 } },
      'chat not found',
    ],
    ['no list', {}, 'parameter "commands" is required'],
  ])('with %s are refused', async ([, parameters, reason], { served: { call } }) => {
    expect(await call('setMyCommands', parameters)).toMatchObject({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })
})

describe('names and descriptions', () => {
  test('stand by language and fall back to the one for all', async ({
    served: { api, telegram },
  }) => {
    await api.setMyName('Вдома: дописи штабу')
    await api.setMyName('Home: posts', { language_code: 'en' })
    await api.setMyDescription('Опис')
    await api.setMyShortDescription('Коротко', { language_code: 'uk' })
    expect(await api.getMyName({ language_code: 'en' })).toEqual({ name: 'Home: posts' })
    expect(await api.getMyName({ language_code: 'pl' })).toEqual({ name: 'Вдома: дописи штабу' })
    expect((await api.getMe()).first_name).toBe('Вдома: дописи штабу')
    expect((await api.sendMessage(ANNA.id, 'x')).from?.first_name).toBe('Вдома: дописи штабу')
    expect(await api.getMyDescription()).toEqual({ description: 'Опис' })
    expect(await api.getMyShortDescription()).toEqual({ short_description: '' })
    expect(telegram.profile('uk')).toMatchObject({
      name: 'Вдома: дописи штабу',
      username: 'sandbox_bot',
      description: 'Опис',
      shortDescription: 'Коротко',
    })
    await api.setMyName('', { language_code: 'en' })
    expect(await api.getMyName({ language_code: 'en' })).toEqual({ name: 'Вдома: дописи штабу' })
  })

  test.for([
    ['setMyName', { name: 'x'.repeat(65) }],
    ['setMyDescription', { description: 'x'.repeat(513) }],
    ['setMyShortDescription', { short_description: 'x'.repeat(121) }],
  ] as const)('%s refuses what is too long', async ([method, parameters], { served: { call } }) => {
    expect((await call(method, parameters)).description).toMatch(/^Bad Request: bot .*too long$/u)
  })
})
