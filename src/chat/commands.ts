import type { Composer, Context } from 'grammy'
import { lastGateMessage } from '#notification/bodies.ts'
import { latestMessage } from '#notification/latest.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
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
import { readerFor, remember, turn } from './person.ts'

type Respond = (deps: Dependencies, chatId: number, reader: Reader) => readonly Message[]

/** What each command answers in a private chat. */
const RESPONSES: Readonly<Record<string, Respond>> = {
  start: (deps, chatId, reader) => {
    remember(deps, chatId, reader)
    return [homeMessage(reader)]
  },
  subscribe: (deps, chatId, reader) => {
    return [
      homeMessage(
        reader.topics.length > 0
          ? reader
          : turn(deps, chatId, reader, { topic: 'exchanges', on: true }),
      ),
    ]
  },
  unsubscribe: (deps, chatId, reader) => {
    for (const topic of reader.topics) turn(deps, chatId, reader, { topic, on: false })
    return [answerMessage(reader, reader.topics.length === 0 ? 'nothingWasOn' : 'allOff')]
  },
  status: ({ ledger }, _chatId, reader) => [statusMessage(ledger.standing(), reader)],
  latest: (deps, _chatId, reader) => [latest(deps, reader)],
  help: (_deps, _chatId, reader) => [helpMessage(reader), safetyMessage(reader)],
  forget: (_deps, _chatId, reader) => [forgetMessage(reader)],
}

/** Whoever asked for bodies alone is not answered with an exchange. */
function latest({ ledger }: Dependencies, reader: Reader): Message {
  const bodiesOnly = reader.topics.includes('bodies') && !reader.topics.includes('exchanges')
  const [event] = bodiesOnly ? ledger.latest('body_repatriation', 1) : []
  return event === undefined
    ? latestMessage(ledger.latest('prisoner_exchange', 1)[0] ?? null, reader)
    : lastGateMessage(event, reader)
}

/** Answers commands in private chats. */
export function answerCommands(chats: Composer<Context>, deps: Dependencies): void {
  for (const [command, respond] of Object.entries(RESPONSES)) {
    chats.command(command, async (ctx) => {
      for (const message of respond(deps, ctx.chatId, readerFor(deps, ctx))) {
        // oxlint-disable-next-line no-await-in-loop -- messages arrive in the order they are read
        await answer(deps, ctx, message)
      }
    })
  }
}
