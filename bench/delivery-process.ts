import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order, Report } from './delivery-server.ts'

/** Runs a file of this folder as a process of its own and gives the one thing it tells. */
export async function told<Answer>(file: string, ...args: readonly string[]): Promise<Answer> {
  const child = fork(join(import.meta.dirname, file), args, { execArgv: ['--expose-gc'] })
  return await heard<Answer>(child)
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the process tells
async function heard<Answer>(child: ChildProcess): Promise<Answer> {
  const gone = once(child, 'exit').then((): never => {
    throw new Error('Cannot measure: the process ended without an answer')
  })
  gone.catch(() => {})
  const answers: unknown = await Promise.race([once(child, 'message'), gone])
  const answer: unknown = Array.isArray(answers) ? answers[0] : undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return answer as Answer
}

/** A stand-in for Telegram in a process of its own: it answers late, and on demand keeps to a rate. */
export type Server = Disposable &
  Readonly<{
    url: string
    begin: (
      manner: Readonly<{ latencyMs: number; perSecond: number | null; burst: number }>,
    ) => Promise<void>
    report: () => Promise<Report>
  }>

/** Starts the stand-in. */
export async function startServer(): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'delivery-server.ts'), { execArgv: [] })
  const port = await heard<number>(child)
  const ask = async <Answer>(order: Order): Promise<Answer> => {
    child.send(order)
    return await heard<Answer>(child)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    begin: async (manner) => {
      await ask<boolean>({ do: 'begin', ...manner })
    },
    report: async () => await ask<Report>({ do: 'report' }),
    [Symbol.dispose]: () => {
      child.disconnect()
    },
  }
}
