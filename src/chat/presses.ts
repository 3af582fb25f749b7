import type { Composer, Context } from 'grammy'
import type { LedgerEvent } from '#ledger/event.ts'
import {
  type Action,
  isOfSettings,
  parsePress,
  type Part,
  type Press,
} from '#notification/action.ts'
import { openedMessage } from '#notification/bodies.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { notManagedMessage } from '#notification/group.ts'
import { earlierMessage } from '#notification/latest.ts'
import { withProvenance } from '#notification/provenance.ts'
import type { Message } from '#notification/message.ts'
import type { Lang, Reader } from '#notification/reader.ts'
import type { View } from '#notification/settings.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import {
  answerMessage,
  begunMessage,
  homeMessage,
  startMessage,
  topicsMessage,
} from '#notification/talk.ts'
import type { EventKind } from '#statement/statement.ts'
import { forgetChat } from '#store/chats.ts'
import { recordOpened } from '#store/deliveries.ts'
import { show } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor, speak, turn } from './person.ts'
import { managedBy } from './managed.ts'
import { changesMenu, showMenu } from './menu.ts'
import { cardOf, lastExchangeOf, mayOpen, provenanceOf, yearOf } from './reference.ts'
import { ownTarget, respondToSettings, type Target, viewOf } from './settings.ts'
import { answeredText, takeFeedback } from './feedback.ts'
import { isTooOld, outcomeOf } from './send.ts'

/** How many events a list shows. */
const EARLIER = 8

/** Answers presses of buttons: in private chats with what was asked, else and to foreign data calmly. */
export function answerPresses(bot: Composer<Context>, deps: Dependencies): void {
  bot.on('callback_query', async (ctx) => {
    const reader = readerFor(deps, ctx)
    const { talk } = messagesIn(reader.lang)
    if (ctx.chat?.type !== 'private') return toast(deps, ctx, talk.groupSettings)
    const press = parsePress(ctx.callbackQuery.data ?? '')
    const message = press === null ? null : await respondTo(deps, ctx, reader, press)
    await toast(deps, ctx, message === null ? talk.oldButton : null)
    if (press !== null && message !== null) await finish(deps, ctx, press, message)
  })
}

/** A press on the settings of a group is checked anew each time: who was an administrator may be none now. */
async function respondTo(
  deps: Dependencies,
  ctx: Context,
  reader: Reader,
  { action, chat }: Press,
): Promise<Message | null> {
  if (chat === null) return respondIn(deps, ctx, reader, action)
  if (!isOfSettings(action)) return null
  const target = await managedBy(deps, ctx, chat, reader.lang)
  return typeof target === 'string'
    ? notManagedMessage(reader.lang, target)
    : respondToSettings(deps, target, action)
}

function respondIn(
  deps: Dependencies,
  ctx: Context,
  reader: Reader,
  action: Action,
): Message | null {
  if (action.do !== 'feedback') return respond(deps, ownTarget(ctx, reader), action)
  const text = answeredText(ctx)
  return text === '' ? null : takeFeedback(deps, reader, text)
}

/** Shows what a press asked for, and what follows from it. */
async function finish(
  deps: Dependencies,
  ctx: Context,
  { action, chat }: Press,
  message: Message,
): Promise<void> {
  noteOpened(deps, ctx, action)
  await show(deps, ctx, message)
  if (chat === null && changesMenu(action)) await showMenu(deps, ctx)
}

/** What is opened in a message that told of an event stays open when that message is edited. */
function noteOpened({ db }: Dependencies, { chatId, msgId }: Context, action: Action): void {
  if (action.do !== 'open' || chatId === undefined || msgId === undefined) return
  recordOpened(db, chatId, msgId, action)
}

/** Stops the button's spinner, with words where nothing else will be seen; what fails is only noted. */
async function toast({ log }: Dependencies, ctx: Context, text: string | null): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === null ? {} : { text, show_alert: true })
  } catch (error) {
    if (!isTooOld(error)) log.warn({ outcome: outcomeOf(error) }, 'Cannot answer a press')
  }
}

/** What a press shows; null for what this chat may not open or what is no more. */
function respond(
  deps: Dependencies,
  target: Target,
  action: Exclude<Action, { do: 'feedback' }>,
): Message | null {
  const { chatId, reader } = target
  if (isOfSettings(action)) return respondToSettings(deps, target, action)
  switch (action.do) {
    case 'begin':
      return begun(deps, target, action.on)
    case 'lang':
      return homeMessage(spoken(deps, target, action.lang))
    case 'open':
      return opened(deps, target, action)
    case 'latest':
      return lastExchangeOf(deps, reader)
    case 'earlier':
      return earlier(deps, reader, action)
    case 'year':
      return yearOf(deps, target, action.kind, String(action.year))
    case 'forget':
      return forgotten(deps, chatId, reader, action.sure)
  }
}

/** Cancelled, it is the greeting again where nothing else is on. */
function begun(deps: Dependencies, target: Target, on: boolean): Message {
  const after = turn(deps, target.chatId, target.reader, { topic: 'exchanges', on })
  if (on) return begunMessage(after)
  const { exchanges } = messagesIn(after.lang).talk.turnedOff
  return after.topics.length === 0
    ? startMessage(after, exchanges)
    : topicsMessage(
        viewOf(deps, target, {
          said: exchanges,
          undo: { do: 'topic', topic: 'exchanges', on: true },
        }),
      )
}

/** The greeting again, or what is on already, in the language just chosen. */
const spoken = (deps: Dependencies, target: Target, lang: Lang): View =>
  viewOf(deps, { ...target, reader: speak(deps, target.chatId, target.reader, lang), lang })

const earlier = (
  { ledger }: Dependencies,
  reader: Reader,
  { kind, from = null }: Readonly<{ kind: EventKind; from?: number | null }>,
): Message | null =>
  kind === 'body_repatriation' && !reader.topics.includes('bodies')
    ? null
    : earlierMessage(kind, ledger.latest(kind, EARLIER), reader, from)

function forgotten({ db }: Dependencies, chatId: number, reader: Reader, sure: boolean): Message {
  if (sure) forgetChat(db, chatId)
  return answerMessage(reader, sure ? 'forgotten' : 'forgetKept')
}

function opened(
  deps: Dependencies,
  target: Target,
  { event: id, part }: Readonly<{ event: number; part: Part }>,
): Message | null {
  const { reader } = target
  const event = deps.ledger.event(id)
  if (event === null) return null
  if (!mayOpen(deps, target, event)) return null
  const message = shownPart(deps, event, { reader, part })
  return part === 'sources'
    ? withProvenance(message, event, reader, provenanceOf(deps, target, event))
    : message
}

function shownPart(
  deps: Dependencies,
  event: LedgerEvent,
  { reader, part }: Readonly<{ reader: Reader; part: Part }>,
): Message {
  if (event.kind === 'body_repatriation') return openedMessage(event, reader, part)
  return part === 'sources' ? eventSourcesMessage(event, reader) : cardOf(deps, event, reader)
}
