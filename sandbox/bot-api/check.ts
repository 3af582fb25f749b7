import { badRequest } from './api-error.ts'
import type { Field, Fields } from './field.ts'
import { OBJECTS, UNIONS } from './objects.ts'
import { SIGNATURES } from './signatures.ts'
import { isRecord, isUpload, type Parameters } from './parameters.ts'

/** Gives the value as the method will see it, or throws what Telegram would answer. */
type Check = (value: unknown, name: string) => unknown

const ARRAY_OF = 'Array of '

function wrong(name: string, type: string): Error {
  return badRequest(`field "${name}" must be of type ${type}`)
}

const SCALARS: Readonly<Record<string, Check>> = {
  Integer: (value, name) => {
    if (Number.isSafeInteger(value)) return value
    throw wrong(name, 'Number')
  },
  String: (value, name) => {
    if (typeof value === 'string') return value
    throw wrong(name, 'String')
  },
  Boolean: (value, name) => {
    if (typeof value === 'boolean') return value
    throw wrong(name, 'Boolean')
  },
  InputFile: (value, name) => {
    if (isUpload(value) || typeof value === 'string') return value
    throw wrong(name, 'InputFile')
  },
}

const YES_OR_NO = new Map<string, boolean>([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['no', false],
])

/** Telegram reads forms, so a number or a yes may come as text where nothing is nested. */
const FROM_TEXT: Readonly<Record<string, (text: string) => unknown>> = {
  Integer: (text) => (/^-?\d{1,16}$/u.test(text) ? Number(text) : text),
  Boolean: (text) => YES_OR_NO.get(text.toLowerCase()) ?? text,
}

const checks = new Map<string, Check>()

function checkOf(type: string): Check {
  const known = checks.get(type)
  if (known !== undefined) return known
  const check = SCALARS[type] ?? (type.startsWith(ARRAY_OF) ? arrayOf(type) : objectOf(type))
  checks.set(type, check)
  return check
}

function arrayOf(type: string): Check {
  const inner = type.slice(ARRAY_OF.length)
  return (value, name) => {
    if (!Array.isArray(value)) throw wrong(name, 'Array')
    const check = checkOf(inner)
    return value.map((item) => check(item, name))
  }
}

function objectOf(type: string): Check {
  const pick = UNIONS[type]
  return (value, name) => {
    if (!isRecord(value)) throw badRequest(`object expected as ${name}`)
    const kind = pick === undefined ? type : pick(value)
    const fields = kind === undefined ? undefined : OBJECTS[kind]
    if (pick !== undefined && fields === undefined)
      throw badRequest(`can't parse ${type}: unsupported type`)
    if (kind !== undefined && fields !== undefined) checkFields(value, kind, fields)
    return value
  }
}

/** What Telegram calls an object when it cannot read it. */
const SPOKEN: Readonly<Record<string, string>> = {
  InlineKeyboardMarkup: 'inline keyboard markup',
  InlineKeyboardButton: 'inline keyboard button',
  ReplyKeyboardMarkup: 'reply keyboard markup',
}

function checkFields(value: Parameters, kind: string, fields: Fields): void {
  try {
    for (const [name, item] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) throw badRequest(`unknown field "${name}"`)
      if (isGiven(item)) checkField(item, name, field)
    }
    const missing = missingOf(fields, value)
    if (missing !== undefined) throw badRequest(`can't find field "${missing}"`)
  } catch (error) {
    throw inside(SPOKEN[kind] ?? kind, error)
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const missingOf = (fields: Fields, value: Parameters): string | undefined =>
  Object.keys(fields).find((name) => fields[name]?.required === true && !isGiven(value[name]))

function inside(kind: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const reason = error.message.replace('Bad Request: ', '')
  if (reason.startsWith("can't parse ")) return error
  return badRequest(`can't parse ${kind}: ${reason.charAt(0).toUpperCase()}${reason.slice(1)}`)
}

function checkField(value: unknown, name: string, field: Field): unknown {
  const [type = 'String', ...others] = field.types
  if (others.length === 0) return checkOf(type)(value, name)
  return checkOf(oneOf(value, name, field.types))(value, name)
}

const spokenName = (name: string): string => name.replace('reply_markup', 'reply markup')

/** Of the types a field may have, the one that this value tries to be. */
function oneOf(value: unknown, name: string, types: readonly string[]): string {
  if (typeof value === 'string' && types.includes('String')) return 'String'
  if (typeof value === 'number' && types.includes('Integer')) return 'Integer'
  if (isUpload(value) && types.includes('InputFile')) return 'InputFile'
  if (!isRecord(value)) throw badRequest(`wrong parameter ${name} in request`)
  const fits = types.find((type) =>
    Object.entries(OBJECTS[type] ?? {}).every(([key, field]) => !field.required || key in value),
  )
  if (fits === undefined || OBJECTS[fits] === undefined) {
    throw badRequest(`can't parse ${spokenName(name)} JSON object`)
  }
  return fits
}

/** What Telegram says when a parameter that a method needs is not there. */
const MISSING: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  photo: 'there is no photo in the request',
  document: 'there is no document in the request',
  message_id: 'message identifier is not specified',
  user_id: 'invalid user_id specified',
  file_id: 'file_id not specified',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  inline_query_id: 'query is too old and response timeout expired or query ID is invalid',
}

const isNested = (field: Field): boolean =>
  field.types.some((type) => type.startsWith(ARRAY_OF) || SCALARS[type] === undefined)

/** Objects come as JSON text from forms, and may from JSON bodies too. */
function fromText(text: string, name: string, field: Field): unknown {
  if (field.types.includes('String')) return text
  if (!isNested(field)) return FROM_TEXT[field.types[0] ?? '']?.(text) ?? text
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest(`can't parse ${spokenName(name)} JSON object`)
  }
}

/** An empty text is no value, but where Telegram takes it for one: an empty webhook address takes it away. */
const isNothing = (value: unknown, name: string, field: Field): boolean =>
  !isGiven(value) || (value === '' && (!field.required || Object.hasOwn(MISSING, name)))

/**
 * Reads what a call brought against the method's signature; throws Telegram's 400 for what is missing
 * or of a wrong type, and, stricter than Telegram on purpose, for what the method does not know.
 */
export function checkParameters(method: string, raw: Parameters): Parameters {
  const fields = SIGNATURES[method] ?? {}
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) throw badRequest(`unknown parameter "${name}" of ${method}`)
    if (isNothing(value, name, field)) continue
    const read = typeof value === 'string' ? fromText(value, name, field) : value
    checked[name] = checkField(read, name, field)
  }
  const missing = missingOf(fields, checked)
  if (missing === undefined) return checked
  throw badRequest(MISSING[missing] ?? `parameter "${missing}" is required`)
}
