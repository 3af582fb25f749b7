import type { ReviewReason } from '#statement/statement.ts'

/** Whether what a text tells is news of an event: yes, yes but a person should look, or no. */
export type Verdict =
  Readonly<{ is: 'event'; review: readonly ReviewReason[] }> | Readonly<{ is: 'none' }>

export const EVENT: Verdict = { is: 'event', review: [] }
export const NONE: Verdict = { is: 'none' }

/** Makes the verdict that a person should look, and why. */
export const held = (reason: ReviewReason): Verdict => ({ is: 'event', review: [reason] })
