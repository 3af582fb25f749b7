import { figureOf, isNearRussia } from '#statement/figures/by-words.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isOwnCount } from '#statement/figures/own-count.ts'
import { likeliest, type Of, type Side, type Sure } from '#statement/figures/likeliest.ts'
import { isOfOtherKind, mayBeSoMany } from '#statement/figures/of-this-event.ts'
import type { EventStatement, Figure } from '#statement/statement.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Gives what is held the figures that the words around its numbers say, where the rules read none or are outdone:
 * whoever decides sees the text beside them.
 */
export function withFiguresByWords(findings: Findings, event: EventStatement): EventStatement {
  if (!event.review.some(({ code }) => OF_WORDING.has(code))) return event
  const { figures } = event
  const dead = event.kind === 'body_repatriation'
  const [ours, theirs] = dead ? BODIES : PEOPLE
  const own = readOf(findings, figures[ours], { dead, ours: null }, 'ours')
  const other = readOf(findings, figures[theirs], { dead, ours: own?.value ?? null }, 'theirs')
  return {
    ...event,
    figures: {
      ...figures,
      ...(own === null ? {} : { [ours]: own }),
      ...(other === null ? {} : { [theirs]: other }),
    },
  }
}

const OF_WORDING: ReadonlySet<string> = new Set([
  'figures_differ',
  'wording_unknown',
  'day_unclear',
  'unconfirmed',
  'not_called_exchange',
  'other_matter',
])

const BODIES = ['bodies_to_ua', 'bodies_to_ru'] as const
const PEOPLE = ['ua_returned', 'ru_returned'] as const

/** How sure the words must be, where a rule read no number, where it read one, and where it worked one out. */
const SURE = {
  ours: {
    unread: { from: 0.5, times: 1.5 },
    stated: { from: 0.5, times: 1.5 },
    worked_out: { from: 0.9, times: 2 },
  },
  theirs: {
    unread: { from: 0.15, times: 1.1 },
    stated: { from: 0.5, times: 1.5 },
    worked_out: null,
  },
} satisfies Record<Side, Record<string, Sure | null>>

function readOf(findings: Findings, read: Figure | undefined, of: Of, side: Side): Figure | null {
  const got = read === undefined ? 'unread' : read.how === 'stated' ? 'stated' : 'worked_out'
  const sure: Sure | null = SURE[side][got]
  const told = sure === null ? null : byWords(findings, of, side, sure)
  if (told === null) return read ?? null
  return read !== undefined && isKept(findings, read, told, side) ? read : told
}

/** Both are the same, or what was read is Ukraine's count beside Russia's: who speaks is no cue of a number. */
const isKept = ({ timeline }: Findings, read: Figure, told: Figure, side: Side): boolean =>
  read.value === told.value || (side === 'ours' && isOwnCount(timeline, read.value, told.value))

function byWords(findings: Findings, of: Of, side: Side, sure: Sure): Figure | null {
  const best = likeliest(findings, of, side, sure)
  const { tokens } = findings.timeline.reading
  return best !== null &&
    mayBeSoMany(best, of) &&
    (side === 'ours' || isNearRussia(findings.timeline, best)) &&
    !isOfOtherKind(findings, best, of) &&
    !someToken(tokens, best.sentence.from, best.at, isNot)
    ? figureOf(findings, best)
    : null
}
