import { join } from 'node:path'
import { eventsOf } from '#ledger/events.ts'
import type { Channel } from '#post/channel.ts'
import { addDays, type CivilDay } from '#post/civil-day.ts'
import { instant, type Post } from '#post/post.ts'
import type { EventStatement } from '#statement/statement.ts'
import { openDb, transaction, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { recordPost } from '#store/posts.ts'
import { registerSources } from '#store/sources.ts'
import { readStanding } from '#store/standing.ts'
import { recordStatements, toldEvents } from '#store/statements.ts'
import { rebuildAll, rebuildAround } from '#watch/rebuild.ts'
import { anEventStatement } from '../test/ledger/reported.ts'
import type { BenchRow } from './row.ts'

const POSTS = 20_000
const EVENTS = 1000
const NOW = instant(Date.UTC(2030, 0, 1, 12))
const UNTIL = '2030-01-01'

const channel = (handle: string, difference: Partial<Channel> = {}): Channel => ({
  handle,
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: ['prisoner_exchange', 'body_repatriation'],
  ...difference,
})
const HQ = channel('Koord_shtab')
const CHANNELS = [
  HQ,
  channel('V_Zelenskiy_official', { holder: 'president' }),
  channel('tass_agency', { holder: 'tass', side: 'ru', rank: 'claims' }),
]

/** Measures the ledger at as many posts as ten years of busy channels, and a thousand events. */
export async function benchLedger(): Promise<readonly BenchRow[]> {
  await Promise.resolve()
  const db = openDb(':memory:')
  try {
    migrate(db, join(import.meta.dirname, '../migrations'))
    registerSources(
      db,
      CHANNELS.map(({ handle }) => ({ handle, channelId: null, silentAfterMs: 1 })),
    )
    transaction(db, () => {
      for (let number = 1; number <= POSTS; number += 1) record(db, number)
      rebuildAll(db, CHANNELS, NOW)
    })
    const statements = toldEvents(db, CHANNELS, UNTIL)
    const facts = { channels: CHANNELS, agreements: [], statedTotals: [] }
    const place = { kind: 'prisoner_exchange', day: '2025-06-10' } as const
    return [
      row(`ledger: ${statements.length} statements made into events`, 200, 5, () =>
        eventsOf(statements),
      ),
      row(`ledger: /status of ${POSTS} posts, ${EVENTS} events`, 5, 25, () =>
        readStanding(db, facts, NOW),
      ),
      row('ledger: what one post changes, made anew', 5, 25, () =>
        rebuildAround(db, CHANNELS, [place], NOW),
      ),
    ]
  } finally {
    db.close()
  }
}

function row(name: string, limit: number, times: number, work: () => unknown): BenchRow {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  }).toSorted((a, b) => a - b)
  const value = taken[Math.floor(times / 2)] ?? Infinity
  return { name: `${name}, median`, value, unit: 'ms', limit: `< ${limit}`, ok: value < limit }
}

/** Three posts tell of each event, every second day; all other posts tell of nothing. */
function record(db: WritableDb, number: number): void {
  const nth = Math.floor(number / 20)
  const by = CHANNELS[number % 20]
  const post = postOf(number, (by ?? HQ).handle)
  const recorded = recordPost(db, post, NOW)
  if (recorded === null || by === undefined || nth >= EVENTS) return
  const statement = statementOf(nth, addDays('2022-03-01', nth * 2))
  recordStatements(db, { ...post, ...recorded }, [statement], NOW)
}

const postOf = (number: number, handle: string): Post => ({
  channel: handle,
  number,
  members: [number],
  kind: 'own',
  text: `Зустріч із родинами номер ${number}.`,
  publishedAt: instant(Date.UTC(2022, 2, 1, 12) + Math.floor(number / 20) * 2 * 86_400_000),
  edited: false,
  forwardedFrom: null,
  media: [],
  perhapsCut: false,
})

function statementOf(nth: number, day: CivilDay): EventStatement {
  const figure = { value: 50 + (nth % 300), how: 'stated', quotes: [] } as const
  return anEventStatement({
    kind: nth % 3 === 0 ? 'body_repatriation' : 'prisoner_exchange',
    day,
    dayBasis: 'explicit',
    quote: null,
    figures: nth % 3 === 0 ? { bodies_to_ua: figure } : { ua_returned: figure },
    ordinal: { value: 1000 + nth, how: 'stated', quotes: [] },
  })
}
