import { type Instant, instant } from '#post/post.ts'
import type { Delivery, EditOutcome, EditSettlement, Outcome, Settlement } from './delivery.ts'

const FIRST_DELAY_MS = 5_000
const LONGEST_DELAY_MS = 15 * 60_000

/**
 * Decides what becomes of a delivery after an attempt. Only an answer that names the chat as gone ends
 * it; a failure is tried again without end; being told to slow down costs no attempt, and so does a
 * refused token, for then nothing is wrong with the chat.
 */
export function settle(
  { attempts }: Pick<Delivery, 'attempts'>,
  outcome: Outcome,
  now: Instant,
): Settlement {
  switch (outcome.is) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'chat_gone':
      return { state: 'dropped', error: outcome.reason }
    case 'malformed':
      return { state: 'parked', error: outcome.reason }
    case 'slow_down':
      return due(attempts, 'told to slow down', now + outcome.retryAfterMs)
    case 'chat_moved':
      return due(attempts, `chat moved to ${outcome.to}`, now)
    case 'refused':
      return due(attempts, outcome.reason, now)
    case 'failed':
      return due(attempts + 1, outcome.reason, now + delayMs(attempts))
  }
}

/**
 * Decides what becomes of an edit after an attempt: as `settle`, but a message that its reader has deleted
 * needs no edit any more.
 */
export function settleEdit(attempts: number, outcome: EditOutcome, now: Instant): EditSettlement {
  if (outcome.is === 'message_gone') return { is: 'done' }
  const settlement = settle({ attempts }, outcome, now)
  switch (settlement.state) {
    case 'sent':
      return { is: 'done' }
    case 'dropped':
    case 'parked':
      return { is: 'given_up', error: settlement.error, isParked: settlement.state === 'parked' }
    case 'due':
      return {
        is: 'again',
        error: settlement.error,
        attempts: settlement.attempts,
        at: settlement.dueAt,
      }
  }
}

const due = (attempts: number, error: string, at: number): Settlement => ({
  state: 'due',
  error,
  attempts,
  dueAt: instant(at),
})

/** 5 s, 10 s, 20 s and on, up to a quarter of an hour. */
const delayMs = (attempts: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts, 20))
