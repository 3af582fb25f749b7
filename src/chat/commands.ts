import type { Composer, Context } from 'grammy'
import { lastGateMessage } from '#notification/bodies.ts'
import { notManagedMessage } from '#notification/group.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { settingsPage } from '#notification/settings-page.ts'
import { statusMessage } from '#notification/status.ts'
import {
  answerMessage,
  forgetMessage,
  helpMessage,
  homeMessage,
  safetyMessage,
} from '#notification/talk.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { operatorName } from '#store/operators.ts'
import { setThread } from '#store/settings.ts'
import { type SetUp, setUpIn } from './groups.ts'
import { managedBy } from './managed.ts'
import { takeFeedback } from './feedback.ts'
import { readerFor, remember, turn } from './person.ts'
import {
  aboutOf,
  digestOf,
  eventOf,
  lastExchangeOf,
  mydataOf,
  privacyOf,
  quotaOf,
  sourcesOf,
  yearOf,
} from './reference.ts'
import { ownTarget, type Target, viewOf } from './settings.ts'

type Respond = (deps: Dependencies, target: Target, words: string) => readonly Message[]

/** What each command answers in a private chat. */
const RESPONSES: Readonly<Record<string, Respond>> = {
  start: (deps, target) => {
    remember(deps, target.chatId, target.reader)
    return [homeMessage(viewOf(deps, target))]
  },
  subscribe: (deps, target) => {
    const { chatId, reader } = target
    if (reader.topics.length === 0) turn(deps, chatId, reader, { topic: 'exchanges', on: true })
    return [homeMessage(viewOf(deps, target))]
  },
  unsubscribe: (deps, { chatId, reader }) => {
    for (const topic of reader.topics) turn(deps, chatId, reader, { topic, on: false })
    return [answerMessage(reader, reader.topics.length === 0 ? 'nothingWasOn' : 'allOff')]
  },
  settings: (deps, target) => [settingsPage(viewOf(deps, target), { at: 'home' })],
  digest: (deps, target) => [digestOf(deps, target)],
  status: ({ ledger }, { reader }) => [statusMessage(ledger.standing(), reader)],
  latest: (deps, { reader }) => [latest(deps, reader)],
  exchanges: (deps, target, words) => [yearOf(deps, target, 'prisoner_exchange', words)],
  bodies: (deps, target, words) => [yearOf(deps, target, 'body_repatriation', words)],
  quota: (deps, target) => [quotaOf(deps, target)],
  event: (deps, target, words) => [eventOf(deps, target, words)],
  sources: (deps, target) => [sourcesOf(deps, target)],
  about: (_deps, target) => [aboutOf(target)],
  safety: (_deps, { reader }) => [safetyMessage(reader)],
  feedback: (deps, { reader }, words) => [takeFeedback(deps, reader, words)],
  privacy: (_deps, target) => [privacyOf(target)],
  mydata: (deps, target) => [mydataOf(deps, target)],
  help: (_deps, { reader }) => [helpMessage(reader), safetyMessage(reader)],
  forget: ({ db }, { chatId, reader }) => [forgetMessage(reader, operatorName(db, chatId))],
}

/** Whoever asked for bodies alone is not answered with an exchange. */
function latest(deps: Dependencies, reader: Reader): Message {
  const bodiesOnly = reader.topics.includes('bodies') && !reader.topics.includes('exchanges')
  const [event] = bodiesOnly ? deps.ledger.latest('body_repatriation', 1) : []
  return event === undefined ? lastExchangeOf(deps, reader) : lastGateMessage(event, reader)
}

/** Answers commands in private chats. */
export function answerCommands(chats: Composer<Context>, deps: Dependencies): void {
  chats.command('start').filter(
    ({ match }) => setUpIn(match) !== null,
    (ctx) => openManaged(deps, ctx, setUpIn(ctx.match)),
  )
  for (const [command, respond] of Object.entries(RESPONSES)) {
    chats.command(command, async (ctx) => {
      for (const message of respond(deps, ownTarget(ctx, readerFor(deps, ctx)), ctx.match)) {
        // oxlint-disable-next-line no-await-in-loop -- messages arrive in the order they are read
        await answer(deps, ctx, message)
      }
    })
  }
}

/** Opens the settings of a group or channel for an administrator of it; a forum keeps the topic asked from. */
async function openManaged(deps: Dependencies, ctx: Context, setUp: SetUp | null): Promise<void> {
  if (setUp === null) return
  const { lang } = readerFor(deps, ctx)
  const target = await managedBy(deps, ctx, setUp.chat, lang)
  if (typeof target === 'string') return answer(deps, ctx, notManagedMessage(lang, target))
  if (setUp.thread !== null) {
    remember(deps, target.chatId, target.reader)
    setThread(deps.db, target.chatId, setUp.thread)
  }
  return answer(deps, ctx, settingsPage(viewOf(deps, target), { at: 'home' }))
}
