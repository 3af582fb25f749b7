// Exports as Telegram Desktop writes them, of posts like those of the channels in `world.ts`.
import { START } from './world.ts'

export const timeOf = (id: number): string => String(START / 1000 - (1000 - id + 1) * 60)

export const message = (id: number, given: object = {}): object => ({
  id,
  type: 'message',
  date_unixtime: timeOf(id),
  text: `Допис p${id - 1}`,
  ...given,
})
export const messages = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => message(index + 1))
export const file = (list: readonly object[], chat: object = {}): string =>
  JSON.stringify({ name: 'x', type: 'public_channel', id: 1_500_000_001, ...chat, messages: list })
