import type { ReviewReason } from './statement.ts'

/** Every reason to hold a statement for a person; the codes are stable, operators see the sentences. */
export const REVIEW_CODES = {
  date_misprint: 'The date contradicts its own weekday or the day of the post',
  day_unclear: 'An event without a date that fits the post',
  figure_open: 'The text leaves it open which of two numbers it is',
  correction_unclear: 'It corrects something, and what exactly is not clear',
  figure_rough: 'Only a rough number is told, and nothing else says for sure what happened',
  figures_differ: 'Two figures for the same thing that do not agree',
  only_parts: 'Only parts are counted, and nothing says that they are all',
  parts_exceed_whole: 'The parts are more than the whole',
  out_of_proportion: 'A figure out of all proportion for one event',
  side_unclear: 'No word tells to which side a figure belongs',
  not_called_exchange: 'People came back, but nothing calls it an exchange',
  unconfirmed: 'The text itself says that it has not begun or that it is not confirmed',
  second_event: 'A second event beside the main one',
  other_matter: 'Its words are rather those of another matter',
  wording_unknown: 'A number beside an event whose meaning is not known',
} as const

export type ReviewCode = keyof typeof REVIEW_CODES

/** Makes the reason to hold a statement; `detail` names what was seen. */
export const hold = (code: ReviewCode, detail: string): ReviewReason => ({ code, detail })

/** Leaves out what was doubted twice: one doubt may be found in two ways. */
export const withoutRepeated = (reasons: readonly ReviewReason[]): readonly ReviewReason[] =>
  reasons.filter(
    ({ code, detail }, at) =>
      reasons.findIndex((one) => one.code === code && one.detail === detail) === at,
  )
