import type { EventKind } from '#statement/statement.ts'

/** Why an event is told no more. */
const RETRACTION_REASONS = ['post_gone', 'post_changed', 'unconfirmed', 'our_mistake'] as const
export type RetractionReason = (typeof RETRACTION_REASONS)[number]

/** Reads a reason as it is stored; one that is not known is told as an edited post. */
export const asRetractionReason = (stored: string | null): RetractionReason =>
  RETRACTION_REASONS.find((known) => known === stored) ?? 'post_changed'

/** Whose doing it is that a number is another one now; `us`: an operator's. */
export type CorrectedBy = 'headquarters' | 'us' | 'others'

/** What is said of messages that were sent already, and of those that waited. */
export type LiveWords = Readonly<{
  /** How a time of the day, and a moment of another day, stands in the sentences below as `when`. */
  atTime: (time: string) => string
  onMoment: (moment: string) => string
  /** `figures` are whole sentences. */
  corrected: (when: string, by: CorrectedBy, figures: readonly string[]) => string
  /** The main figure; `is` null where it is published no more. */
  wasIs: (was: number, is: number | null) => string
  /** A part of the whole, by its name. */
  partWasIs: (part: string, was: number, is: number | null) => string
  /** Of what is no count of ours: the day, the number of the exchange, figures of the other side. */
  correctedFacts: (when: string, facts: readonly string[]) => string
  dayWasIs: (was: string, is: string) => string
  ordinalWasIs: (was: number, is: number | null) => string
  /** Of a post that speaks of an event which was told of apart; `was` is the day it was told of, where another. */
  mergedInto: (when: string, what: EventKind, day: string, was: string | null) => string
  /** A gate says only that what is behind it is another now. */
  gateCorrected: (when: string) => string
  /** No Ukrainian channel confirms any more what was told, or none did and we told it. */
  noLongerConfirmed: (when: string, byUs: boolean) => string
  /** Sounds anew: the number became known. */
  updateNumber: (day: string, people: number | null) => string
  updateStage: (day: string, stage: string) => string
  updateSee: string
  /** An answer to what was told in error, when we told it. */
  retraction: (told: WhatWasTold, reason: RetractionReason) => string
  /** How many came home, beside a day. */
  people: (value: number) => string
  /** The same of a message on the fallen: no number, no word, no place. */
  retractionOfGate: string
  /** In the place of the message itself. */
  retracted: (withdrawn: WhatWasTold, reason: RetractionReason) => string
  retractedGate: (when: string) => string
  /** In the place of a card of several exchanges; `more` beside those whose days are named. */
  retractedSeveral: (
    withdrawn: Readonly<{ days: readonly string[]; more: number; when: string }>,
    reason: RetractionReason,
  ) => string
  /** Of one message that waited, as for the end of quiet hours: when its post came. */
  held: (moment: string) => string
  /** The same where many read and nobody turned anything off: a channel that could not be written to. */
  heldHere: (moment: string) => string
  missed: string
  missedHere: string
  /** Of exchanges that are not told one by one. */
  missedMore: (exchanges: number) => string
  missedExchanges: (events: number, days: readonly string[]) => string
  missedBodies: (several: boolean) => string
  missedNote: string
  look: string
  readPosts: string
}>

/** Which exchange was told of, by its days, and a moment with its day: of the telling, or of taking it back. */
export type WhatWasTold = Readonly<{ day: string; when: string }>
