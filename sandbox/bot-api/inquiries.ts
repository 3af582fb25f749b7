/** A question to the bot that a person waits on: a pressed button or an inline query. */
export type Inquiries<Answer> = Readonly<{
  /** Opens a question; the promise gives null if the bot has not answered when the time is over. */
  ask(): Readonly<{ id: string; answer: Promise<Answer | null> }>
  /** Answers a question; false if it is too old or was never asked. */
  answer(id: string, answer: Answer): boolean
  close(): void
}>

/** Keeps open questions for `timeoutMs` of real time; only the first answer to each counts. */
export function createInquiries<Answer>(firstId: bigint, timeoutMs: number): Inquiries<Answer> {
  const open = new Map<string, (answer: Answer | null) => void>()
  let next = firstId
  return {
    ask() {
      const id = String(next)
      next += 1n
      const answer = new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(() => {
          open.delete(id)
          resolve(null)
        }, timeoutMs)
        timer.unref()
        open.set(id, resolve)
      })
      return { id, answer }
    },
    answer(id, answer) {
      const resolve = open.get(id)
      resolve?.(answer)
      return resolve !== undefined
    },
    close() {
      for (const resolve of open.values()) resolve(null)
      open.clear()
    },
  }
}
