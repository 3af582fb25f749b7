/** What is said of a message that was sent already, and of messages that waited. */
export type LiveWords = Readonly<{
  /** The figures of one correction, each already a sentence. `of`: whose channel said it. */
  corrected: (time: string, figures: readonly string[]) => string
  /** The main figure; `is` null where it is published no more. */
  wasIs: (was: number, is: number | null) => string
  /** A part of the whole, by its name. */
  partWasIs: (part: string, was: number, is: number | null) => string
  /** A gate says only that what is behind it was corrected. */
  gateCorrected: (time: string) => string
  /** The Ukrainian side confirms no more what was told. */
  noLongerConfirmed: (time: string) => string
  /** Sounds anew: the number, or null, and whether it is the stage that became known. */
  update: (day: string, people: number | null) => string
  updateStage: (day: string, stage: string) => string
  updateSee: string
  /** An answer to what was told in error. */
  retraction: (told: string) => string
  retractionReason: Readonly<Record<RetractionReason, string>>
  /** The same for a message on the fallen: no number, no word, no place. */
  retractionOfGate: string
  /** In the place of the message itself. */
  retracted: (time: string) => string
  retractedGate: (time: string) => string
  /** What was missed. */
  missed: string
  missedExchanges: (events: number, span: string, days: readonly string[]) => string
  missedBodies: (several: boolean) => string
  missedNote: string
  look: string
  readPosts: string
}>

/** Why an event is told no more. */
export const RETRACTION_REASONS = ['post_gone', 'post_changed'] as const
export type RetractionReason = (typeof RETRACTION_REASONS)[number]
