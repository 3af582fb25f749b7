import { z } from 'zod'
import { MODES } from '../channel/types.ts'
import { Refusal } from './answers.ts'
import { CHAT_ORDERS } from './chat-orders.ts'
import { GROUP_ORDERS } from './group-orders.ts'
import { order, type Orders } from './order.ts'

const Channel = z.string().max(64)
const PostText = z.string().max(20_000)
const PostId = z.int().positive()

/** Faults that strike for ever are ordered as `times: "always"`: JSON has no infinity. */
const Fault = z
  .strictObject({
    kind: z.enum(['http', 'too_many', 'reset', 'slow', 'half', 'lost_answer']),
    method: z.string(),
    chatId: z.int(),
    times: z.union([z.int().positive(), z.literal('always').transform(() => Infinity)]),
    every: z.int().positive(),
    status: z.int().min(400).max(599),
    description: z.string(),
    ms: z.int().min(0).max(600_000),
    retryAfter: z.int().min(0).max(86_400),
  })
  .partial()
  .required({ kind: true })

const STORY_ORDERS: Orders = {
  'publish-next': order(z.strictObject({}), ({ channels }) => ({
    post: channels.publishNext(),
    now: channels.now(),
  })),
  write: order(z.strictObject({ channel: Channel, text: PostText }), ({ channels }, body) => ({
    post: channels.write(body.channel, body.text),
  })),
  edit: order(
    z.strictObject({ channel: Channel, id: PostId, text: PostText }),
    ({ channels }, body) => ({ post: channels.edit(body.channel, body.id, body.text) }),
  ),
  delete: order(z.strictObject({ channel: Channel, id: PostId }), ({ channels }, body) => {
    channels.remove(body.channel, body.id)
    return {}
  }),
  'channel-mode': order(
    z.strictObject({ channel: Channel, mode: z.enum(MODES) }),
    ({ channels }, body) => {
      channels.setMode(body.channel, body.mode)
      return {}
    },
  ),
}

const LONGEST_LEAP_MS = 40 * 24 * 3_600_000

const CLOCK_ORDERS: Orders = {
  /** Lets time pass at once: for what waits, such as quiet hours. */
  advance: order(
    z.strictObject({ ms: z.int().positive().max(LONGEST_LEAP_MS) }),
    ({ channels }, { ms }) => {
      channels.advance(ms)
      return { now: channels.now() }
    },
  ),
}

const FAULT_ORDERS: Orders = {
  fault: order(Fault, ({ telegram }, { kind, ...rest }) => {
    const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    telegram.faults.order({ kind, ...told })
    return {}
  }),
  'clear-faults': order(z.strictObject({}), ({ telegram }) => {
    telegram.faults.clear()
    return {}
  }),
}

/** Everything that the page, or a test in another process, may order under /sandbox/<name>. */
const ORDERS: ReadonlyMap<string, Orders[string]> = new Map(
  Object.entries({
    ...STORY_ORDERS,
    ...CLOCK_ORDERS,
    ...FAULT_ORDERS,
    ...CHAT_ORDERS,
    ...GROUP_ORDERS,
  }),
)

/** Finds an order by its name; throws a Refusal where there is none. */
export function orderNamed(name: string): Orders[string] {
  const found = ORDERS.get(name)
  if (found === undefined) throw new Refusal(404, `Cannot ${name}: the sandbox knows no such order`)
  return found
}
