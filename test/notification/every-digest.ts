import type { Commitment } from '#ledger/agreement.ts'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { Progress } from '#ledger/standing.ts'
import {
  claimsMessage,
  digestMessage,
  type DigestNews,
  digestSoFarMessage,
  quotaUpdateMessage,
} from '#notification/digest.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { instant } from '#post/post.ts'
import { BODIES, EXCHANGE, STAGE, STANDING } from './events.ts'

const commitment = (difference: Partial<Commitment>): Commitment => ({
  measure: 'returned',
  to: 'each_side',
  category: null,
  promised: 1000,
  bound: 'exact',
  speakers: [],
  metOn: null,
  closedOn: null,
  supersededBy: [],
  ...difference,
})

/** How a commitment on prisoners stands. */
export const stands = (
  agreement: string,
  announcedOn: string,
  state: CommitmentStanding['state'],
  promised: Partial<Commitment> = {},
): CommitmentStanding => ({
  agreement,
  announcedOn,
  commitment: commitment(promised),
  state,
  isQuota: true,
  counted: null,
  bySide: { ua: 0, ru: 0 },
  withoutFigure: 0,
})

/** News of a week. */
export const newsOf = (difference: Partial<DigestNews>): DigestNews => ({
  from: instant(Date.parse('2025-08-11T06:00:00Z')),
  until: instant(Date.parse('2025-08-18T06:00:00Z')),
  events: [],
  changes: [],
  totals: [],
  standing: STANDING,
  ...difference,
})

/** A week in which much happened. */
export const NEWS: Partial<DigestNews> = {
  events: [STAGE, EXCHANGE, BODIES],
  changes: [
    { event: EXCHANGE, measure: 'ua_returned', was: 150, is: 152 },
    { event: EXCHANGE, measure: 'ua_civilians', was: 51, is: null },
    { event: BODIES, measure: 'bodies_to_ua', was: 1000, is: 1001 },
  ],
  totals: [
    { value: 5757, scope: 'people_since_2022', day: '2025-08-15', holder: 'coordination_hq' },
    { value: 17_000, scope: 'bodies_since_2022', day: '2025-08-15', holder: 'coordination_hq' },
  ],
}

const DISPUTED_QUOTA: Progress = {
  agreement: 'istanbul_july_2025',
  day: '2025-07-23',
  measure: 'ua_returned',
  bound: 'at_least',
  promised: 1200,
  from: 84,
  to: 84,
  parts: [{ day: '2025-08-14', value: 84, by: 'coordination_hq', wholeEvent: null }],
  disputed: {
    figures: [
      {
        day: '2025-08-14',
        ours: { value: 84, by: 'coordination_hq' },
        theirs: { value: 90, by: 'ru_mod' },
      },
      {
        day: '2025-08-16',
        ours: { value: 21, by: 'history' },
        theirs: { value: 1, by: 'russian_side' },
      },
    ],
    denied: { on: '2025-08-18', by: 'ua' },
  },
}

/** What comes by the clock. */
export function digestsFor(reader: Reader): [name: string, message: Message][] {
  return [
    ['digest of a quiet week', digestMessage(newsOf({}), 'week', reader)],
    ['digest of a week', digestMessage(newsOf(NEWS), 'week', reader)],
    [
      'digest after a stop',
      digestMessage(
        newsOf({ ...NEWS, from: instant(Date.parse('2025-07-10T18:40:00Z')) }),
        'day',
        reader,
      ),
    ],
    ['digest on request, quiet so far', digestSoFarMessage(newsOf({}), 'week', reader)],
    ['digest on request', digestSoFarMessage(newsOf(NEWS), 'month', reader)],
    ['claims of the other side', claimsMessage(EXCHANGE, reader)],
    [
      'agreement that moves',
      quotaUpdateMessage(
        {
          ...stands('istanbul_july_2025', '2025-07-23', 'open', {
            promised: 1200,
            bound: 'at_least',
          }),
          counted: STANDING.open[0] ?? null,
        },
        reader,
      ),
    ],
    [
      'agreement that is disputed',
      quotaUpdateMessage(
        {
          ...stands('istanbul_july_2025', '2025-07-23', 'open', {
            promised: 1200,
            bound: 'at_least',
          }),
          counted: DISPUTED_QUOTA,
        },
        reader,
      ),
    ],
    [
      'agreement that one side calls met and the other does not',
      quotaUpdateMessage(
        { ...stands('istanbul_july_2025', '2025-07-23', 'met'), counted: DISPUTED_QUOTA },
        reader,
      ),
    ],
    [
      'agreement that is met',
      quotaUpdateMessage(stands('istanbul_may_2025', '2025-05-16', 'met'), reader),
    ],
  ]
}
