import type { Api } from 'grammy'
import type { Operators } from '#chat/admin-dependencies.ts'
import { refusalOf } from '#chat/refusal.ts'
import { outcomeOf, sendMessage } from '#chat/send.ts'
import type { ChatId } from '#delivery/delivery.ts'
import { operatorCommands } from '#notification/operator-menu.ts'
import { postUrl } from '#post/post.ts'
import type { WritableDb } from '#store/db.ts'
import { tellOperator } from '#store/operator-messages.ts'
import { moveOperators, operatorsChat } from '#store/operators-chat.ts'
import { isRegistered } from '#store/source-pauses.ts'
import { sourceState } from '#store/sources.ts'
import { raise, wrongNow } from '#watch/alarm.ts'
import { startNotices } from '#watch/notice.ts'
import { newsOf, type OperatorEvent, operatorSentence } from '#watch/operator-event.ts'
import {
  operatorOf,
  type OperatorOutbox,
  startOperatorOutbox,
  tellNext,
} from '#watch/operator-outbox.ts'
import { decide, undo } from '#watch/review.ts'
import type { Log } from './log.ts'
import type { Machine } from './machine.ts'
import { watchedOf } from './wire-alarms.ts'
import { createOutboxApi } from './wire-outbox.ts'
import type { House } from './wire.ts'

/** So long a word to operators may take when the program ends. */
const LAST_WORD_MS = 3000

/** Those who run the bot. */
export type OperatorRoom = Readonly<{
  operators: Operators
  /** A bare one: what is tried again and when is the outbox's matter, and nothing holds up the end. */
  api: Api
  /** Whether a 429 may be meant for a chat alone. */
  isChatsOwn?: (chatId: ChatId) => boolean
}>

/** Opens the operators' chat that the settings name; null where they name none. */
export function openOperatorRoom(machine: Machine, house: House): OperatorRoom | null {
  const { config, log, signal } = machine
  const { db, sources, world, facts } = house
  if (config.adminChat === null) return null
  const named = config.adminChat
  const api = createOutboxApi(world.token, world.apiRoot, afterLastWord(signal))
  const by = (who: number) => ({
    channels: sources,
    by: who,
    now: world.now(),
    agreements: facts.agreements,
  })
  return {
    operators: {
      chat: () => operatorsChat(db, named),
      moved: (to) => {
        moveOperators(db, named, to)
        log.warn({ adminChat: to }, 'The operators’ chat has another number: set ADMIN_CHAT_ID')
        tellOperator(db, { key: `moved/${to}`, news: { is: 'moved', to } }, world.now())
        void showMenu(log, db, { chat: to, api })
      },
      decide: (review, what, who) => decide(db, { review, what }, by(who)),
      undo: (decision, who) => undo(db, decision, by(who)),
      wrongNow: async () => await wrongNow(watchedOf(machine, house)),
      sources: sources.map(({ handle }) => handle),
    },
    api,
  }
}

function afterLastWord(stop: AbortSignal): AbortSignal {
  const cut = new AbortController()
  stop.addEventListener('abort', () => {
    setTimeout(() => {
      cut.abort()
    }, LAST_WORD_MS).unref()
  })
  return cut.signal
}

/** Starts what is told in the operators' chat and what operators tell everybody. */
export function startTellingOperators(
  machine: Machine,
  house: House,
  room: OperatorRoom,
): AsyncDisposable {
  const outbox = outboxOf(machine, house, room)
  void showMenu(machine.log, house.db, { chat: room.operators.chat(), api: room.api })
  const telling = startOperatorOutbox(outbox)
  const notices = startNotices(outbox)
  return {
    [Symbol.asyncDispose]: async () => {
      // What is on its way by then is told again.
      const told = new AbortController()
      await Promise.race([
        Promise.all([telling[Symbol.asyncDispose](), notices[Symbol.asyncDispose]()]),
        machine.sleep(LAST_WORD_MS, told.signal),
      ])
      told.abort()
    },
  }
}

/** Shows the commands in the operators' chat, and in no other; what fails is left for the next start. */
async function showMenu(
  log: Log,
  db: WritableDb,
  { chat, api }: Readonly<{ chat: ChatId; api: Api }>,
): Promise<void> {
  const commands = operatorCommands(operatorOf(db, chat), chat < 0)
  try {
    await api.setMyCommands([...commands], { scope: { type: 'chat', chat_id: chat } })
  } catch (error) {
    log.warn({ outcome: outcomeOf(error).is }, 'Cannot show the commands in the operators’ chat')
  }
}

const outboxOf = (
  { log }: Machine,
  { db, world }: House,
  { operators, api, isChatsOwn }: OperatorRoom,
): OperatorOutbox => ({
  db,
  chat: operators.chat,
  moved: operators.moved,
  send: async (chat, message) => await sendMessage(api, chat, message),
  now: world.now,
  log,
  ...(isChatsOwn === undefined ? {} : { isChatsOwn }),
})

/** What a first read of the history finds is no news. */
const isForOperators = ({ db }: House, event: OperatorEvent): boolean => {
  if (!('post' in event)) return true
  const { channel } = event.post
  return isRegistered(db, channel) && sourceState(db, channel).backfilledAt !== null
}

/** Passes on to operators what reading has to say; it is in the log in any case. */
export function passOn({ log }: Machine, house: House, event: OperatorEvent): void {
  const sentence = operatorSentence(event)
  log.warn({ operator: event.is }, sentence)
  if (!isForOperators(house, event)) return
  const news = newsOf(event)
  if (news === null) return
  const about = 'post' in event ? postUrl(event.post) : event.handle
  tellOperator(house.db, { key: `event/${event.is}/${about}`, news }, house.world.now())
}

/** Tells operators, as long as anything still leaves, that Telegram ended the program; else at the next start. */
export async function tellOfRefusal(
  machine: Machine,
  house: House,
  { room, error }: Readonly<{ room: OperatorRoom | null; error: unknown }>,
): Promise<void> {
  const is = refusalOf(error)
  if (is === null) return
  raise({ db: house.db, log: machine.log }, { is }, house.world.now())
  if (room === null || is === 'token') return
  const outbox = outboxOf(machine, house, room)
  const told = new AbortController()
  await Promise.race([
    tellNext(outbox).catch(() => false),
    machine.sleep(LAST_WORD_MS, told.signal),
  ])
  told.abort()
}
