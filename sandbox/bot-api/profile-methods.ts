import { badRequest } from './api-error.ts'
import { isRecord, listOf, integerOf, recordOf, textOf, type Parameters } from './parameters.ts'
import { scopeKey, textIn, type Command, type Scope, type Text } from './profile.ts'
import type { Method, Service } from './service.ts'
import { roomFor } from './world.ts'

const MAX_COMMANDS = 100
const MAX_COMMAND = 32
const MAX_COMMAND_DESCRIPTION = 256

function languageOf(parameters: Parameters): string {
  const language = textOf(parameters, 'language_code') ?? ''
  if (!/^(?:[a-z]{2})?$/u.test(language)) throw badRequest('invalid language code specified')
  return language
}

function keyOf({ world }: Service, parameters: Parameters): string {
  const scope = recordOf(parameters, 'scope') ?? { type: 'default' }
  const chat = scope['chat_id'] === undefined ? undefined : roomFor(world, scope['chat_id']).chat.id
  const user = integerOf(scope, 'user_id')
  const named: Scope = {
    type: textOf(scope, 'type') ?? 'default',
    ...(chat === undefined ? {} : { chat }),
    ...(user === undefined ? {} : { user }),
  }
  return scopeKey(named, languageOf(parameters))
}

function readCommand(value: unknown): Command {
  const given = isRecord(value) ? value : {}
  const command = (textOf(given, 'command') ?? '').trim().replace(/^\//u, '')
  const description = (textOf(given, 'description') ?? '').trim()
  if (command === '') throw badRequest('command must be non-empty')
  if (command.length > MAX_COMMAND) throw badRequest('command length must not exceed 32')
  if (description === '') throw badRequest('command description must be non-empty')
  if (description.length > MAX_COMMAND_DESCRIPTION) {
    throw badRequest('command description length must not exceed 256')
  }
  if (!/^[a-z0-9_]+$/u.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  return { command, description }
}

export const setMyCommands: Method = (service, { parameters }) => {
  const key = keyOf(service, parameters)
  const given = listOf(parameters, 'commands') ?? []
  if (given.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  const commands = given.map(readCommand)
  const { state } = service.profile
  if (commands.length === 0) delete state.commands[key]
  else state.commands[key] = commands
  service.world.tell({ kind: 'profile' })
  return true
}

export const deleteMyCommands: Method = (service, { parameters }) => {
  delete service.profile.state.commands[keyOf(service, parameters)]
  service.world.tell({ kind: 'profile' })
  return true
}

export const getMyCommands: Method = (service, { parameters }) =>
  service.profile.state.commands[keyOf(service, parameters)] ?? []

type Limit = Readonly<{ parameter: string; most: number; tooLong: string }>

const LIMITS: Readonly<Record<Text, Limit>> = {
  name: { parameter: 'name', most: 64, tooLong: 'bot name is too long' },
  description: { parameter: 'description', most: 512, tooLong: 'bot description is too long' },
  shortDescription: {
    parameter: 'short_description',
    most: 120,
    tooLong: 'bot short description is too long',
  },
}

/** Makes the method that sets one of the bot's texts; an empty text takes a language's own away. */
export const setText =
  (text: Text): Method =>
  ({ profile, world }, { parameters }) => {
    const { parameter, most, tooLong } = LIMITS[text]
    const value = textOf(parameters, parameter) ?? ''
    const language = languageOf(parameters)
    if (value.length > most) throw badRequest(tooLong)
    if (value === '' && text === 'name' && language === '') {
      throw badRequest('bot name must be non-empty')
    }
    if (value === '') delete profile.state.texts[text][language]
    else profile.state.texts[text][language] = value
    if (text === 'name') world.bot = { ...world.bot, first_name: textIn(profile, 'name', '') }
    world.tell({ kind: 'profile' })
    return true
  }

/** Makes the method that gives one of the bot's texts. */
export const getText =
  (text: Text): Method =>
  ({ profile }, { parameters }) => ({
    [LIMITS[text].parameter]: textIn(profile, text, languageOf(parameters)),
  })
