import { type CivilDay, daysBetween, kyivDay } from '#post/civil-day.ts'
import type {
  AgreementId,
  AgreementRef,
  Figures,
  MentionStatement,
  Statement,
} from '#statement/statement.ts'
import type { Agreement, Commitment } from './agreement.ts'
import { assignedTo } from './assigned.ts'
import type { LedgerEvent, Origin, Reported } from './event.ts'

/** «over 1,200», «щонайменше», «не менее»: the number is a floor. */
const FLOOR = /понад|щонайменше|не менше|більш|не менее|свыше|более|over|at least|more than/iu

/**
 * Makes an agreement out of a post that announces one with a number; null where it announces none. It
 * has one speaker, so it is no open quota until a person adds the other side's word, and it is counted
 * only after a person's yes.
 */
export function draftAgreement({ statement, origin }: Reported): Agreement | null {
  if (!isAnnouncement(statement) || origin.is !== 'post') return null
  const commitments = commitmentsIn(statement, origin)
  if (commitments.length === 0) return null
  const id = idOf(statement.agreement) ?? idOfPost(origin)
  return {
    id,
    announcedOn: kyivDay(origin.publishedAt),
    statementIds: [id],
    commitments,
    shares: [],
  }
}

const isAnnouncement = (statement: Statement): statement is MentionStatement =>
  statement.kind === 'agreement' && statement.review.length === 0

const idOf = (named: AgreementRef | null): AgreementId | null =>
  named === null || named.id === 'other:istanbul_unspecified' ? null : named.id

const idOfPost = ({ post }: Origin & { is: 'post' }): AgreementId =>
  `post:${post.channel}/${post.number}`

/** So long after the last that is known of an agreement, what is announced by its place alone is another one. */
const FRESH_DAYS = 60

/**
 * Gives a draft that only seems to be a known agreement an id of its own, by its post: the text names no more
 * than where the talks were, and nothing has come under that agreement for 60 days. Null where it is that one.
 */
export function asAnother(
  draft: Agreement,
  { known, events }: Readonly<{ known: Agreement; events: readonly LedgerEvent[] }>,
  { origin }: Reported,
): Agreement | null {
  const isOnlyPlace = draft.id.startsWith('other:')
  if (!isOnlyPlace || origin.is !== 'post') return null
  const since = daysBetween(lastDayOf(known, events, draft.announcedOn), draft.announcedOn)
  if (since <= FRESH_DAYS) return null
  const id = idOfPost(origin)
  return { ...draft, id, statementIds: [id] }
}

/** The last day on which something is known of an agreement, up to a day. */
function lastDayOf(known: Agreement, events: readonly LedgerEvent[], today: CivilDay): CivilDay {
  const under = assignedTo(known, { closedOn: null }, events, today)
  const days = [
    ...known.commitments.flatMap(({ metOn, closedOn }) => [metOn ?? [], closedOn ?? []].flat()),
    ...known.shares.map(({ on }) => on),
    ...under.map(({ lastDay }) => lastDay),
  ].filter((day) => day <= today)
  return days.reduce((last, day) => (day > last ? day : last), known.announcedOn)
}

function commitmentsIn(
  { figures, quote }: MentionStatement,
  { channel }: Origin & { is: 'post' },
): readonly Commitment[] {
  const speakers = [{ name: channel.holder, side: channel.side }]
  const bound = FLOOR.test(wordsOf(figures, quote?.text ?? '')) ? 'at_least' : 'exact'
  const open = { category: null, bound, speakers, metOn: null, closedOn: null, supersededBy: [] } as const // prettier-ignore
  const promised = (measure: keyof Figures): number | null => figures[measure]?.value ?? null
  return [
    ...owed(promised('ua_returned'), promised('ru_returned')).map((one) => ({ ...open, measure: 'returned' as const, ...one })), // prettier-ignore
    ...owed(promised('bodies_to_ua'), promised('bodies_to_ru')).map((one) => ({ ...open, measure: 'bodies' as const, ...one })), // prettier-ignore
  ]
}

/** One number for both sides is owed to each of them; two numbers are two promises. */
function owed(
  ukraine: number | null,
  russia: number | null,
): readonly Pick<Commitment, 'to' | 'promised'>[] {
  if (ukraine !== null && ukraine === russia) return [{ to: 'each_side', promised: ukraine }]
  return [
    ...(ukraine === null ? [] : [{ to: 'ukraine', promised: ukraine } as const]),
    ...(russia === null ? [] : [{ to: 'russia', promised: russia } as const]),
  ]
}

const wordsOf = (figures: Figures, quote: string): string =>
  [quote, ...Object.values(figures).flatMap(({ quotes }) => quotes.map(({ text }) => text))].join(
    ' ',
  )
