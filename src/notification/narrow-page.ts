import type { Action } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { bold, italic } from './html.ts'
import type { Button, Message } from './message.ts'
import { choicesFor, NARROWABLE, type Only, onlyCode, onlyKey } from './narrowing.ts'
import type { Topic } from './reader.ts'
import { key, narrowLine, onlyName, pageKey, pageOf, upper, type View } from './settings.ts'

const TOPICS_PAGE: Action = { do: 'topics' }

/** Asks which of the chosen topics is to be narrowed; where it can be one only, that is shown at once. */
export function narrowPage(view: View): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const topics = view.preferences.topics.filter((topic) => NARROWABLE.includes(topic))
  const [only] = topics
  if (only === undefined) return pageOf(view, [bold(settings.nothingToSet)], [], TOPICS_PAGE)
  if (topics.length === 1) return onlyPage(view, only)
  return pageOf(
    view,
    [bold(settings.narrowAsk), narrowLine(view, messages), italic(settings.narrowNote)],
    topics.map((topic) => [pageKey(view, upper(settings.topic[topic]), { at: 'only', topic })]),
    TOPICS_PAGE,
  )
}

/** Offers what a topic can be narrowed to, out of the agreements on record and the groups that are known. */
export function onlyPage(view: View, topic: Topic): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const narrowed = view.preferences.only[topic]
  const several = view.preferences.topics.filter((one) => NARROWABLE.includes(one)).length > 1
  const choose = (text: string, code: string | null): Button =>
    key(view, text, { do: 'set', setting: { is: 'only', topic, code } })
  const offered = choicesFor(topic, view.agreements).filter((only) => !isSame(only, narrowed))
  return pageOf(
    view,
    [
      bold(
        settings.narrowState(
          settings.topic[topic],
          narrowed === undefined ? null : onlyName(view, narrowed, messages),
        ),
      ),
      italic(settings.narrowNote),
    ],
    [
      ...(narrowed === undefined ? [] : [[choose(settings.buttons.all, null)]]),
      ...offered.map((only) => [choose(upper(onlyName(view, only, messages)), onlyCode(only))]),
    ],
    several ? { do: 'page', page: { at: 'narrow' } } : TOPICS_PAGE,
  )
}

const isSame = (a: Only, b: Only | undefined): boolean =>
  b !== undefined && onlyKey(a) === onlyKey(b)
