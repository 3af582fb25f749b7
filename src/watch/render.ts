import type { ReadableDb } from '#store/db.ts'
import { workOf } from '#store/due.ts'
import { type Beside, createDesk } from './desk.ts'
import type { Planner } from './plan.ts'
import { planEdit } from './render-edit.ts'
import { planSend } from './render-send.ts'

/**
 * Makes a planner: who waited sees the last state only, quiet hours and pauses hold back, and what waited
 * meanwhile becomes one card.
 */
export function createPlanner(db: ReadableDb, beside: Beside = {}): Planner {
  const desk = createDesk(db, beside)
  return (due, now) => {
    const work = workOf(db, due)
    if (work === null) return { do: 'drop', reason: 'the chat is written to no more' }
    return due.task === 'send' ? planSend(desk, work, now) : planEdit(desk, work)
  }
}
