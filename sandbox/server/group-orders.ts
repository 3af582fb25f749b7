import { z } from 'zod'
import { Person, personOf } from './chat-orders.ts'
import { order, type Orders } from './order.ts'

const ChatId = z.int()
const GroupId = z.int().negative()
const Title = z.string().min(1).max(128)
const Text = z.string().min(1).max(4096)

const Channel = z.strictObject({
  id: GroupId.optional(),
  title: Title,
  username: z.string().max(32).optional(),
  by: Person,
})

const Group = Channel.extend({ type: z.enum(['group', 'supergroup']).optional() })

/** Drops the keys whose value is not given. */
function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys it was given
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** What people do with the bot in groups and channels: for tests, the page itself shows private chats. */
export const GROUP_ORDERS: Orders = {
  'add-group': order(Group, ({ telegram }, { by, ...group }) => ({
    chat: telegram.people.addGroup({ ...given(group), by: personOf(by) }),
  })),
  'add-channel': order(Channel, ({ telegram }, { by, ...channel }) => ({
    chat: telegram.people.addChannel({ ...given(channel), by: personOf(by) }),
  })),
  kick: order(z.strictObject({ chat: ChatId }), ({ telegram }, { chat }) => {
    telegram.people.kick(chat)
    return {}
  }),
  'delete-group': order(z.strictObject({ chat: ChatId }), ({ telegram }, { chat }) => {
    telegram.people.deleteGroup(chat)
    return {}
  }),
  migrate: order(z.strictObject({ chat: ChatId }), ({ telegram }, { chat }) => ({
    chat: telegram.people.migrate(chat),
  })),
  post: order(z.strictObject({ chat: ChatId, text: Text }), ({ telegram }, { chat, text }) => ({
    message: telegram.people.post(chat, text),
  })),
  'edit-post': order(
    z.strictObject({ chat: ChatId, message: z.int().positive(), text: Text }),
    ({ telegram }, { chat, message, text }) => ({
      message: telegram.people.editPost(chat, message, text),
    }),
  ),
}
