import type { Bot, Composer, Context } from 'grammy'
import type { ChatId } from '#delivery/delivery.ts'
import type { Message } from '#notification/message.ts'
import {
  isOperatorData,
  type OperatorAction,
  parseOperatorData,
} from '#notification/operator-action.ts'
import { type Operator, operatorFor } from '#notification/operator-card.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import { operatorHelp } from '#notification/operator-menu.ts'
import {
  adminMessage,
  noneSentMessage,
  sentMessage,
  sourcesMessage,
} from '#notification/operator-state.ts'
import { readerOf } from '#store/chats.ts'
import { hurryOperatorMessages } from '#store/operator-messages.ts'
import { broadcastOf, lastBroadcasts } from '#store/operator-state.ts'
import { operatorName } from '#store/operators.ts'
import { askToRead, pauseSource, resumeSource } from '#store/source-pauses.ts'
import type { Operators } from './admin-dependencies.ts'
import { noticeDecided, previewNotice, progressOfNotice } from './admin-notice.ts'
import { pressParked, showParked } from './admin-parked.ts'
import { readState, sourceLines } from './admin-state.ts'
import { answer, show } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { answerQuestions, askToUndo, openReview, pressReview } from './review.ts'

/** What every handler of the operators' chat needs. */
export type Admin = Readonly<{ deps: Dependencies; operators: Operators; operator: Operator }>

const LAST_BROADCASTS = 5

/**
 * Answers those who run the bot, in their chat and nowhere else: whatever they write or press there that
 * is not theirs goes on to the handlers for everybody.
 */
export function answerOperators(bot: Bot, deps: Dependencies): void {
  const { operators } = deps
  if (operators === undefined) return
  const room = bot.filter((ctx) => ctx.chat?.id === operators.chat())
  const admin = (ctx: Context): Admin => ({
    deps,
    operators,
    operator: operatorIn(deps, ctx.chatId),
  })
  room.on('message', (_, next) => {
    hurryOperatorMessages(deps.db, deps.now())
    return next()
  })
  answerCommands(room, admin)
  room.on('callback_query:data', async (ctx, next) => {
    const { data } = ctx.callbackQuery
    if (!isOperatorData(data)) return next()
    await press(admin(ctx), ctx, parseOperatorData(data))
  })
  answerQuestions(room, admin)
}

const operatorIn = ({ db }: Dependencies, chat: ChatId | undefined): Operator => ({
  ...operatorFor(chat === undefined ? null : readerOf(db, chat)),
  nameOf: (user) => operatorName(db, user),
})

function answerCommands(room: Composer<Context>, admin: (ctx: Context) => Admin): void {
  room.command('admin', async (ctx) => {
    const { deps, operators, operator } = admin(ctx)
    await answer(deps, ctx, adminMessage(await readState(deps, operators), operator))
  })
  room.command('review', async (ctx) => answer(admin(ctx).deps, ctx, openReview(admin(ctx), null)))
  room.command('sources', async (ctx) => answer(admin(ctx).deps, ctx, sources(admin(ctx))))
  room.command('undo', async (ctx) => answer(admin(ctx).deps, ctx, askToUndo(admin(ctx))))
  room.command('help', async (ctx, next) => {
    await answer(admin(ctx).deps, ctx, operatorHelp(admin(ctx).operator))
    return next()
  })
  room.command('sent', async (ctx) => answer(admin(ctx).deps, ctx, progress(admin(ctx), ctx.match)))
  room.command('parked', async (ctx) => answer(admin(ctx).deps, ctx, showParked(admin(ctx))))
  room.command('notice', async (ctx) => {
    for (const message of previewNotice(admin(ctx), ctx.match, ctx.from?.id ?? 0)) {
      // oxlint-disable-next-line no-await-in-loop -- the preview comes before the buttons
      await answer(admin(ctx).deps, ctx, message)
    }
  })
}

const sources = ({ deps, operators, operator }: Admin): Message =>
  sourcesMessage(sourceLines(deps, operators), deps.now(), operator)

function progress(admin: Admin, typed: string): Message {
  const { deps, operator } = admin
  const words = /^(?<notice>n?)(?<id>\d{1,9})$/u.exec(typed.trim())?.groups
  if (typed.trim() === '') return newestSent(admin)
  if (words === undefined) return sentMessage([], operator)
  const id = Number(words['id'])
  if (words['notice'] === 'n') return progressOfNotice(admin, id)
  const broadcast = broadcastOf(deps.db, id)
  return sentMessage(broadcast === null ? [] : [broadcast], operator)
}

function newestSent({ deps, operator }: Admin): Message {
  const newest = lastBroadcasts(deps.db, LAST_BROADCASTS)
  return newest.length === 0 ? noneSentMessage(operator) : sentMessage(newest, operator)
}

/** A press: the button's wheel stops in any case, with words where the message shows nothing new. */
async function press(admin: Admin, ctx: Context, action: OperatorAction | null): Promise<void> {
  const { deps, operator } = admin
  const by = ctx.from?.id ?? 0
  const done = action === null ? null : respond(admin, ctx, action, by)
  const { say = null, message = null } = (await done) ?? {
    say: operatorWordsIn(operator.lang).answer.tooLate,
  }
  await ctx
    .answerCallbackQuery(say === null ? {} : { text: say.slice(0, 190), show_alert: true })
    .catch((error: unknown) => {
      deps.log.warn({ err: error }, 'Cannot answer a press')
    })
  if (message !== null) await show(deps, ctx, message)
}

/** What a press shows in place of the message, and what it says in a window. */
export type Response = Readonly<{ say?: string | null; message?: Message | null }>

function respond(
  admin: Admin,
  ctx: Context,
  action: OperatorAction,
  by: number,
): Response | Promise<Response> {
  if ('handle' in action) return turnSource(admin, action, by)
  if ('notice' in action) return noticeDecided(admin, action, by)
  if (action.do === 'parked' || 'broadcast' in action) return pressParked(admin, ctx, action)
  return pressReview(admin, ctx, action, by)
}

type Turn = Extract<OperatorAction, Readonly<{ handle: string }>>

function turnSource(admin: Admin, { do: turn, handle }: Turn, by: number): Response {
  const { deps, operators, operator } = admin
  if (!operators.sources.includes(handle)) return { message: sources(admin) }
  if (turn === 'pause') pauseSource(deps.db, handle, deps.now())
  if (turn === 'resume') resumeSource(deps.db, handle)
  if (turn === 'read') askToRead(deps.db, handle)
  deps.log.info({ source: handle, turn, by }, 'Source turned by an operator')
  return turn === 'read'
    ? { say: operatorWordsIn(operator.lang).admin.askedToRead }
    : { message: sources(admin) }
}
