import type { Composer, Context } from 'grammy'
import { latestMessage } from '#notification/latest.ts'
import type { Message } from '#notification/message.ts'
import { statusMessage } from '#notification/status.ts'
import { answerMessage } from '#notification/talk.ts'
import { moveChat } from '#store/chats.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'

/**
 * Answers in groups, where whoever reads along has asked for nothing: /status and /latest on exchanges
 * only; whatever is a choice is for private chats.
 */
export function answerGroups(groups: Composer<Context>, deps: Dependencies): void {
  groups.command('status', (ctx) =>
    answer(deps, ctx, withoutActions(statusMessage(deps.ledger.standing(), readerFor(deps, ctx)))),
  )
  groups.command('latest', (ctx) => {
    const [latest = null] = deps.ledger.latest('prisoner_exchange', 1)
    return answer(deps, ctx, withoutActions(latestMessage(latest, readerFor(deps, ctx))))
  })
  groups.command(['start', 'help', 'subscribe', 'unsubscribe', 'forget'], (ctx) =>
    answer(deps, ctx, answerMessage(readerFor(deps, ctx), 'group')),
  )
  groups.on('message:migrate_to_chat_id', (ctx) => {
    moveChat(deps.db, ctx.chatId, ctx.message.migrate_to_chat_id)
  })
}

/** Links stay; what would change the message for all who read it goes. */
const withoutActions = (message: Message): Message => ({
  ...message,
  buttons: message.buttons
    .map((row) => row.filter((button) => 'url' in button))
    .filter((row) => row.length > 0),
})
