import { badRequest } from './api-error.ts'
import { readKeyboard } from './keyboard.ts'
import { flagOf, integerOf, isRecord, listOf, recordOf, textOf } from './parameters.ts'
import type { Method } from './service.ts'
import { readCaption, readText } from './text.ts'
import type { Json } from './wire.ts'

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

const MAX_ANSWER = 200
const MAX_RESULTS = 50
/** Seconds that Telegram keeps an inline answer unless told. */
const INLINE_CACHE = 300

export const answerCallbackQuery: Method = ({ callbacks }, { parameters }) => {
  const text = textOf(parameters, 'text')
  const url = textOf(parameters, 'url')
  if (text !== undefined && text.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG')
  if (url !== undefined && !/^(?:https:\/\/t\.me\/|tg:)/iu.test(url))
    throw badRequest('URL_INVALID')
  const isAnswered = callbacks.answer(textOf(parameters, 'callback_query_id') ?? '', {
    ...(text === undefined ? {} : { text }),
    ...(flagOf(parameters, 'show_alert') ? { alert: true } : {}),
    ...(url === undefined ? {} : { url }),
  })
  if (!isAnswered) throw badRequest(TOO_OLD)
  return true
}

export const answerInlineQuery: Method = ({ inlines }, { parameters }) => {
  const given = listOf(parameters, 'results') ?? []
  if (given.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  const results = given.map(readResult)
  const ids = new Set(results.map(({ id }) => id))
  if (ids.size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
  if (Buffer.byteLength(textOf(parameters, 'next_offset') ?? '') > 64) {
    throw badRequest('NEXT_OFFSET_INVALID')
  }
  const isAnswered = inlines.answer(textOf(parameters, 'inline_query_id') ?? '', {
    results,
    cacheTime: integerOf(parameters, 'cache_time') ?? INLINE_CACHE,
    personal: flagOf(parameters, 'is_personal'),
  })
  if (!isAnswered) throw badRequest(TOO_OLD)
  return true
}

/** Gives a result with its text as it would stand in the chat: entities parsed, keyboard checked. */
function readResult(value: unknown): Json {
  const result = isRecord(value) ? value : {}
  const id = textOf(result, 'id') ?? ''
  if (id === '' || Buffer.byteLength(id) > 64) throw badRequest('RESULT_ID_INVALID')
  if (result['title'] === '') throw badRequest('ARTICLE_TITLE_EMPTY')
  readKeyboard(result)
  readCaption(result)
  const content = recordOf(result, 'input_message_content')
  if (content === undefined) return result
  const { text, entities } = readText(content, 'message_text')
  return { ...result, input_message_content: { ...content, message_text: text, entities } }
}
