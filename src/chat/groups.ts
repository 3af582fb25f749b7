import type { Composer, Context } from 'grammy'
import { groupMessage } from '#notification/group.ts'
import { withoutActions } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import { statusMessage } from '#notification/status.ts'
import { moveChat } from '#store/move-chat.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'
import { lastExchangeOf, quotaOf, yearOf } from './reference.ts'
import { ownTarget } from './settings.ts'

type Respond = (deps: Dependencies, ctx: Context, words: string) => Message

const RESPONSES: Readonly<Record<string, Respond>> = {
  status: (deps, ctx) => statusMessage(deps.ledger.standing(), readerFor(deps, ctx)),
  latest: (deps, ctx) => lastExchangeOf(deps, readerFor(deps, ctx)),
  exchanges: (deps, ctx, words) =>
    yearOf(deps, ownTarget(ctx, readerFor(deps, ctx)), 'prisoner_exchange', words),
  quota: (deps, ctx) => quotaOf(deps, ownTarget(ctx, readerFor(deps, ctx))),
}

/** Known commands that are answered in private alone. */
const IN_PRIVATE = [
  'start settings help subscribe unsubscribe digest forget search find export event bodies',
  'safety sources about privacy mydata feedback',
].flatMap((names) => names.split(' '))

/**
 * Answers in groups, where whoever reads along has asked for nothing: on exchanges and agreements only;
 * whatever is a choice is made in private, by administrators.
 */
export function answerGroups(groups: Composer<Context>, deps: Dependencies): void {
  for (const [command, respond] of Object.entries(RESPONSES)) {
    groups.command(command, (ctx) =>
      answer(deps, ctx, withoutActions(respond(deps, ctx, ctx.match))),
    )
  }
  groups.command(IN_PRIVATE, (ctx) => {
    const { lang } = readerFor(deps, ctx)
    const anonymous = ctx.senderChat?.id === ctx.chatId
    return answer(deps, ctx, groupMessage(lang, setUpLink(ctx), anonymous))
  })
  groups.on('message:migrate_to_chat_id', (ctx) => {
    const to = ctx.message.migrate_to_chat_id
    if (deps.operators?.chat() === ctx.chatId) deps.operators.moved(to)
    moveChat(deps.db, ctx.chatId, to)
  })
}

/** How a link that opens a chat's settings in private begins its payload. */
const SET_UP = 'chat'

/** Makes the link that opens a chat's settings in private; who may use it is asked when it is used. */
export function setUpLink(ctx: Context): string {
  const thread = ctx.msg?.is_topic_message === true ? `t${ctx.msg.message_thread_id ?? 0}` : ''
  return `https://t.me/${ctx.me.username}?start=${SET_UP}${ctx.chatId ?? 0}${thread}`
}

/** A chat to set up; `thread`: the topic of a forum in which that was asked for. */
export type SetUp = Readonly<{ chat: number; thread: number | null }>

/** Reads the chat out of a link's payload; null where it is no such link. */
export function setUpIn(payload: string): SetUp | null {
  const { id, thread } =
    /^chat(?<id>-[1-9]\d{0,15})(?:t(?<thread>[1-9]\d{0,9}))?$/u.exec(payload)?.groups ?? {}
  if (id === undefined) return null
  return { chat: Number(id), thread: thread === undefined ? null : Number(thread) }
}
