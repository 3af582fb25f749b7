import type { Hook } from './app.ts'

type Update = Parameters<Hook['take']>[0]

/** Of so many updates it is known that they were worked through, or are. */
const REMEMBERED = 1000

/**
 * Takes what Telegram pushes, each update once although it is pushed again where we were slow; while Telegram
 * wants the bot to be still no new one is taken. `work` works through one; `heldMs` says for how long the
 * bot is to be still.
 */
export function taking({
  work,
  heldMs,
}: Readonly<{
  work: (update: Update) => Promise<void>
  heldMs: () => number
}>): Required<Pick<Hook, 'take' | 'isHeld'>> {
  const known = new Map<number, Promise<void>>()
  return {
    isHeld: ({ update_id: id }) => !known.has(id) && heldMs() > 0,
    take: async (update) => {
      const id = update.update_id
      const done = known.get(id) ?? work(update)
      known.set(id, done)
      const [oldest = id] = known.keys()
      if (known.size > REMEMBERED) known.delete(oldest)
      try {
        await done
      } catch (error) {
        known.delete(id)
        throw error
      }
    },
  }
}
