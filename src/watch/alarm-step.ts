import type { Alarm, OperatorNews } from '#notification/operator.ts'
import type { Instant } from '#post/post.ts'
import type { AlarmState } from '#store/alarms.ts'

const HOUR = 3_600_000

/**
 * What one look at one thing found: an alarm, or that all is well. `after`: looks in a row until it is told.
 * `isPutAside`: operators look after it no more, which mends nothing.
 */
export type Finding = Readonly<{
  name: string
  found: Alarm | null
  after: number
  isPutAside?: boolean
}>

/** How an alarm stands after a look, and what the operator is told of it. */
export type AlarmStep = Readonly<{
  state: AlarmState | null
  say: Extract<OperatorNews, { is: 'alarm' }> | null
}>

/**
 * Decides what follows from a look: an alarm is told once it was found `after` times in a row, again each
 * hour until it is mended, at once where its reason changes, and one word ends it.
 */
export function alarmStep(known: AlarmState | null, finding: Finding, now: Instant): AlarmStep {
  const { found, after } = finding
  if (found === null) return { state: null, say: ended(known, finding) }
  const since = known?.since ?? now
  const misses = (known?.misses ?? 0) + 1
  const step = stepOf(known, { found, isEnough: misses >= after, now })
  const toldAt = step === null ? (known?.toldAt ?? null) : now
  return {
    state: { misses, since, toldAt, alarm: found },
    say: step === null ? null : { is: 'alarm', step, alarm: found, since },
  }
}

const ended = (known: AlarmState | null, { isPutAside }: Finding): AlarmStep['say'] =>
  known === null || known.toldAt === null || isPutAside === true
    ? null
    : { is: 'alarm', step: 'mended', alarm: known.alarm, since: known.since }

function stepOf(
  known: AlarmState | null,
  { found, isEnough, now }: Readonly<{ found: Alarm; isEnough: boolean; now: Instant }>,
): 'raised' | 'again' | null {
  if (known === null || known.toldAt === null) return isEnough ? 'raised' : null
  if (reasonOf(known.alarm) !== reasonOf(found)) return 'raised'
  // A moment ahead of now can only be from before the clock was set back.
  return now - known.toldAt >= HOUR || known.toldAt > now ? 'again' : null
}

const reasonOf = (alarm: Alarm): string => (alarm.is === 'unreadable' ? alarm.reason : alarm.is)
