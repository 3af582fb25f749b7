import { z } from 'zod'
import { Refusal } from './answers.ts'
import { order, type Orders } from './order.ts'
import type { World } from './world.ts'

const ChatId = z.int()
const MessageId = z.int().positive()

/** As Telegram sends a user's language: an IETF tag. */
const Language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u)

export const Person = z
  .strictObject({
    id: z.int().positive(),
    first_name: z.string().min(1).max(64),
    last_name: z.string().max(64),
    username: z.string().max(32),
    language_code: Language,
  })
  .partial()
  .required({ id: true })

type WrittenPerson = z.output<typeof Person>

/** Drops what a person's fields leave open: the stand-in tells "not given" from "undefined". */
export function personOf(written: WrittenPerson): Readonly<{ id: number }> {
  const told = Object.entries(written).filter(([, value]) => value !== undefined)
  return { id: written.id, ...Object.fromEntries(told) }
}

const OnlyChat = z.strictObject({ chat: ChatId })

/** What a person does in a chat with the bot. */
export const CHAT_ORDERS: Orders = {
  /** Opens a chat, or tells that the person's language or name changed. */
  start: order(Person, ({ telegram }, body) => ({ chat: telegram.people.start(personOf(body)) })),
  type: order(
    z.strictObject({
      chat: ChatId,
      text: z.string().max(20_000),
      from: Person.optional(),
      replyTo: MessageId.optional(),
    }),
    ({ telegram }, { chat, text, from, replyTo }) => ({
      message: telegram.people.type(chat, text, {
        ...(from === undefined ? {} : { from: personOf(from) }),
        ...(replyTo === undefined ? {} : { replyTo }),
      }),
    }),
  ),
  locate: order(
    z.strictObject({
      chat: ChatId,
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    ({ telegram }, { chat, ...place }) => ({ message: telegram.people.locate(chat, place) }),
  ),
  retype: order(
    z.strictObject({ chat: ChatId, message: MessageId, text: z.string().max(20_000) }),
    ({ telegram }, { chat, message, text }) => ({
      message: telegram.people.retype(chat, message, text),
    }),
  ),
  /** Answers when the bot did, or when it did not for too long (`answer` is empty then). */
  press: order(
    z.strictObject({
      chat: ChatId,
      message: MessageId,
      data: z.string().min(1).max(256),
      from: Person.optional(),
    }),
    async ({ telegram }, { chat, message, data, from }) => ({
      answer: await telegram.people.press(
        chat,
        message,
        data,
        from === undefined ? {} : { from: personOf(from) },
      ),
    }),
  ),
  block: order(OnlyChat, ({ telegram }, { chat }) => {
    telegram.people.block(chat)
    return {}
  }),
  unblock: order(OnlyChat, ({ telegram }, { chat }) => {
    telegram.people.unblock(chat)
    return {}
  }),
  deactivate: order(OnlyChat, ({ telegram }, { chat }) => {
    telegram.people.deactivate(chat)
    return {}
  }),
  forward: order(
    z.strictObject({ chat: ChatId, channel: z.string().max(64), id: MessageId }),
    (world, body) => ({ message: forwardPost(world, body) }),
  ),
  inline: order(
    z.strictObject({ from: Person, query: z.string().max(256), offset: z.string().optional() }),
    async ({ telegram }, { from, query, offset }) => ({
      answer: await telegram.people.inline(personOf(from), query, offset),
    }),
  ),
}

/** Telegram's own numbers of channels in the Bot API: -100 before the channel's number. */
const chatIdOf = (channelNumber: number): number => -Number(`100${channelNumber}`)

function forwardPost(
  { channels, telegram }: World,
  { chat, channel, id }: Readonly<{ chat: number; channel: string; id: number }>,
): unknown {
  const about = channels.list().find(({ handle }) => handle === channel)
  const post = channels.posts(channel).find(({ members }) => members.includes(id))
  if (about === undefined || post === undefined)
    throw new Refusal(400, `Cannot forward ${channel}/${id}: there is no such post`)
  if (post.text === '')
    throw new Refusal(400, `Cannot forward ${channel}/${id}: a post without text`)
  return telegram.people.forward(chat, {
    channelId: chatIdOf(about.id),
    title: about.title,
    username: about.handle,
    messageId: id,
    postedAt: post.publishedAt,
    text: post.text,
  })
}
