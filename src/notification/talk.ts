import { actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, type Html, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import { NARROWABLE } from './narrowing.ts'
import { LANGUAGES, type Reader, type Topic } from './reader.ts'
import { HOME, key, narrowLine, pageKey, pageOf, timeOf, type View } from './settings.ts'

const plain = (html: Html): Message => ({ html, buttons: [], silent: true })

/**
 * Greets in one sentence with two buttons, and the other languages to choose in one tap; `said` is what
 * has just changed.
 */
export function startMessage(reader: Reader, said: string | null = null): Message {
  const { talk, buttons } = messagesIn(reader.lang)
  return {
    html: blocks([said, bold(talk.start)]),
    buttons: [
      [
        {
          text: buttons.notifyExchanges,
          action: actionData({ do: 'begin', on: true }),
        },
      ],
      [{ text: buttons.choose, action: actionData({ do: 'topics' }) }],
      otherLanguages(reader),
    ],
    silent: true,
  }
}

/**
 * Confirms that a chat is told of exchanges: what will come, by whose word, and that it can be changed.
 * Of the fallen nothing is said here: whoever waits for a living person taps this first.
 */
export function begunMessage(reader: Reader): Message {
  const { talk, buttons } = messagesIn(reader.lang)
  return {
    html: blocks([bold(talk.turnedOn.exchanges), talk.begun]),
    buttons: [
      [{ text: buttons.choose, action: actionData({ do: 'topics' }) }],
      [{ text: buttons.cancel, action: actionData({ do: 'begin', on: false }) }],
      otherLanguages(reader),
    ],
    silent: true,
  }
}

/** Shows where a chat stands: the greeting, the confirmation, or its topics once it chose others. */
export function homeMessage(view: View): Message {
  const { topics } = view.preferences
  if (topics.length === 0) return startMessage(view.preferences)
  return topics.length === 1 && topics[0] === 'exchanges'
    ? begunMessage(view.preferences)
    : topicsMessage(view)
}

/** Topics with a switch of their own here; whoever reads along in a group has not asked for the fallen. */
const SWITCHED = ['exchanges', 'bodies', 'quota', 'claims'] as const
const IN_GROUPS: readonly Topic[] = ['exchanges', 'quota', 'claims']

/** Shows what a chat is told, each topic with a button of its own; the digest has a page with its times. */
export function topicsMessage(view: View): Message {
  const { talk, buttons, settings } = messagesIn(view.lang)
  const { topics, digest } = view.preferences
  const offered = SWITCHED.filter((topic) => view.chat === null || IN_GROUPS.includes(topic))
  return pageOf(
    view,
    [
      lines([
        bold(talk.topics),
        ...offered.map((topic) => talk.topic(topic, topics.includes(topic))),
        settings.digest(digest?.every ?? null, digest === null ? '' : timeOf(digest.at)),
        narrowLine(view, messagesIn(view.lang)),
      ]),
      view.chat === null ? italic(talk.topicsNote) : null,
    ],
    [
      ...offered.map((topic) => {
        const on = !topics.includes(topic)
        return [key(view, buttons.turn(topic, on), { do: 'topic', topic, on })]
      }),
      ...(topics.some((topic) => NARROWABLE.includes(topic))
        ? [[pageKey(view, settings.buttons.narrow, { at: 'narrow' })]]
        : []),
      [pageKey(view, settings.buttons.digest, { at: 'digest' })],
      [pageKey(view, settings.buttons.plain, { at: 'plain' })],
      ...(view.chat === null ? [otherLanguages(view.preferences)] : []),
    ],
    HOME,
  )
}

const otherLanguages = (reader: Reader): Button[] =>
  LANGUAGES.filter((lang) => lang !== reader.lang).map((lang) => ({
    text: messagesIn(lang).language,
    action: actionData({ do: 'lang', lang }),
  }))

/** Asks before everything about a chat is removed; `operator` is the name of whoever asks, where they are one. */
export function forgetMessage(reader: Reader, operator: string | null = null): Message {
  const { talk, buttons } = messagesIn(reader.lang)
  return {
    html: blocks([talk.forgetAsk, operator === null ? null : escape(talk.forgetName(operator))]),
    buttons: [
      [{ text: buttons.forgetYes, action: actionData({ do: 'forget', sure: true }) }],
      [{ text: buttons.forgetNo, action: actionData({ do: 'forget', sure: false }) }],
    ],
    silent: true,
  }
}

/** Tells what the bot does, what it keeps, what it promises, and where to turn for a person's fate. */
export function helpMessage(reader: Reader): Message {
  const { talk, info } = messagesIn(reader.lang)
  const [first = '', ...rest] = talk.help
  const commands = reader.topics.includes('bodies')
    ? [...info.commands, info.bodiesCommand]
    : info.commands
  return plain(blocks([first, lines(commands), ...rest]))
}

/** Answers a bare word that asks to stop with a button for each topic that is on. */
export function stopMessage(reader: Reader): Message {
  const { talk, buttons } = messagesIn(reader.lang)
  if (reader.topics.length === 0) return plain(talk.nothingWasOn)
  const keys = reader.topics.map((topic): Button[] => [
    { text: buttons.turn(topic, false), action: actionData({ do: 'topic', topic, on: false }) },
  ])
  return { html: talk.stopAsk, buttons: keys, silent: true }
}

/** Warns of those who sell places on lists; a message of its own, silent. */
export function safetyMessage(reader: Reader): Message {
  const { talk, info } = messagesIn(reader.lang)
  return plain(blocks([lines([bold(talk.safety.title), talk.safety.text]), info.contacts]))
}

/** One of the short answers, as a message without buttons. */
export const answerMessage = (reader: Reader, answer: Answer): Message =>
  plain(messagesIn(reader.lang).talk[answer])

export type Answer =
  | 'allOff'
  | 'nothingWasOn'
  | 'forgotten'
  | 'forgetKept'
  | 'isHeAmongThem'
  | 'groupSettings'
  | 'oldButton'
  | 'postUnknown'
  | 'sorry'
  | 'tooFast'
