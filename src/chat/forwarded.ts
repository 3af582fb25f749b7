import type { Context } from 'grammy'
import type { MessageOriginChannel } from 'grammy/types'
import type { LedgerEvent } from '#ledger/event.ts'
import { firstMessage } from '#notification/bodies.ts'
import { alertMessage } from '#notification/exchange.ts'
import { forwardedMessage } from '#notification/forwarded.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { answerMessage } from '#notification/talk.ts'
import type { PostRef } from '#post/post.ts'
import type { Kind, Statement } from '#statement/statement.ts'
import { postForwarded, standingOfPost } from '#store/post-standing.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'

/** Answers a forwarded channel post, whatever it carries, with what we hold of it. */
export async function answerForwarded(
  deps: Dependencies,
  ctx: Context,
  reader: Reader,
  { chat, message_id: number }: MessageOriginChannel,
): Promise<void> {
  const forwarded = { chatId: chat.id, username: chat.username ?? null, number }
  const post = postForwarded(deps.db, forwarded)
  for (const message of messagesOf(deps, reader, post)) {
    // oxlint-disable-next-line no-await-in-loop -- messages arrive in the order they are read
    await answer(deps, ctx, { ...message, silent: true })
  }
}

function messagesOf(
  { db, ledger }: Dependencies,
  reader: Reader,
  post: PostRef | null,
): readonly Message[] {
  if (post === null) return [answerMessage(reader, 'postUnknown')]
  const cards = ledger.eventsOfPost(post).flatMap((event) => cardOf(event, reader))
  if (cards.length > 0) return cards
  const { isKnown, held, told } = standingOfPost(db, post)
  if (!isKnown) return [answerMessage(reader, 'postUnknown')]
  return [
    forwardedMessage(reader, {
      isHeld: held.some((kind) => isFor(reader, kind)),
      speaksOfAgreement: told.some((statement) => isAgreement(reader, statement)),
      totals: told.filter((statement) => statement.kind === 'official_total'),
    }),
  ]
}

/** Of bodies only those hear who asked, by a gate; to others the post holds no exchange: that is true. */
function cardOf(event: LedgerEvent, reader: Reader): Message[] {
  if (event.kind === 'prisoner_exchange') return [alertMessage(event, reader)]
  return isFor(reader, event.kind) ? [firstMessage(event, reader)] : []
}

const isFor = ({ topics }: Reader, kind: Kind): boolean =>
  kind === 'prisoner_exchange' || (kind === 'body_repatriation' && topics.includes('bodies'))

const isAgreement = (reader: Reader, statement: Statement): boolean =>
  statement.kind === 'agreement' && isFor(reader, statement.about ?? 'prisoner_exchange')
