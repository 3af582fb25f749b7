import type { Bot } from 'grammy'
import { createBot } from '#chat/bot.ts'
import type { Ledger } from '#chat/dependencies.ts'
import type { Source } from '#source/channels.ts'
import { createReader, type Reader } from '#source/reader.ts'
import { openWeb } from '#source/web.ts'
import type { WritableDb } from '#store/db.ts'
import { hasDelivery, stillUntil } from '#store/deliveries.ts'
import { readDigestNews } from '#store/digest-news.ts'
import { eventById, eventsOfPost, latestEvents } from '#store/events.ts'
import { agreementsNow } from '#store/agreements.ts'
import { commitmentsNow, eventsOfYear, exchangesNumbered, progressOfEvent } from '#store/lists.ts'
import { indexDue } from '#store/search-index.ts'
import { type Facts, readStanding } from '#store/standing.ts'
import type { Sought } from '#watch/broadcast.ts'
import { takeChannelPost } from '#watch/channel-post.ts'
import type { Delivering } from '#watch/delivering.ts'
import { startDigests } from '#watch/digest.ts'
import { ingest } from '#watch/ingest.ts'
import { startReading } from '#watch/poll.ts'
import { showProgress } from '#watch/progress.ts'
import type { Ingest } from '#watch/reading.ts'
import type { Machine } from './machine.ts'
import type { Pulse } from './pulse.ts'
import { type OperatorRoom, passOn } from './wire-operators.ts'
import type { World } from './world.ts'

/** What is open while the program runs. */
export type House = Readonly<{
  world: World
  db: WritableDb
  sources: readonly Source[]
  facts: Facts
  pulse: Pulse
  /** What came of the search for the public channels of the settings. */
  search: Sought
}>

/** For how many milliseconds Telegram wants the whole bot to be still. */
export const heldMs = ({ db, world }: House): number => (stillUntil(db) ?? 0) - world.now()

/** More than one page brings; what waits from before is taken in bit by bit. */
const INDEXED_AT_ONCE = 50

/** Builds the bot over the ledger; it answers people, and never sends what the outbox sends. */
export function buildBot(
  { log, steady }: Machine,
  { world, db, facts, sources }: House,
  room: OperatorRoom | null,
  {
    takeIn,
    isChatsOwn,
    answered,
  }: Readonly<{ takeIn: Ingest } & Pick<Delivering, 'isChatsOwn' | 'answered'>>,
): Bot {
  const ledger: Ledger = {
    standing: () => readStanding(db, facts, world.now()),
    event: (id) => eventById(db, id),
    latest: (kind, limit) => latestEvents(db, kind, limit),
    ofYear: (kind, year) => eventsOfYear(db, kind, year),
    numbered: (ordinal) => exchangesNumbered(db, ordinal),
    agreements: () => agreementsNow(db, facts.agreements, world.now()),
    commitments: () => commitmentsNow(db, facts.agreements, world.now()),
    progress: (event) => progressOfEvent(db, facts.agreements, event),
    news: (from, until) => readDigestNews(db, facts, { from, until }),
    eventsOfPost: (post) => eventsOfPost(db, post),
    hasDelivery: (chatId, eventId) => hasDelivery(db, chatId, eventId),
  }
  const { token, apiRoot, now } = world
  // Longer than a long poll, and no longer: a cut-off answer would be waited for without end.
  return createBot(
    {
      token,
      db,
      ledger,
      now,
      log,
      steady,
      isChatsOwn,
      leaving: answered,
      channels: facts.channels,
      // Of a channel whose owner made the bot an admin: the official way.
      onChannelPost: (post) => {
        takeChannelPost({ db, ingest: takeIn, now, log, sources }, post)
      },
      ...(room === null ? {} : { operators: room.operators }),
    },
    { client: { apiRoot, timeoutSeconds: 45 } },
  )
}

const openReader = (
  { steady, random, sleep }: Machine,
  { world: { fetch, hosts, paceMs }, pulse }: House,
): Reader =>
  pulse.countingPages(createReader(openWeb({ fetch, hosts, paceMs, now: steady, random, sleep })))

/** Takes posts in with all that follows from them, whichever way they came, and wakes the outbox. */
export function takingIn(
  { log }: Machine,
  { db, sources, facts, pulse }: House,
  delivering: Delivering,
): Ingest {
  const { agreements, officialTotals = [], known = [] } = facts
  const books = { agreements, officialTotals, known }
  return (seen, more) => {
    const ingested = ingest(db, sources, seen, { ...more, books })
    pulse.meter.taken(seen.channel.handle, ingested.revisions)
    for (const { id, kind, firstDay } of ingested.announced) {
      log.info({ event: id, kind, day: firstDay }, 'Event announced')
    }
    for (const { code, detail } of ingested.breaches) {
      log.warn({ breach: code }, `The ledger waits for a person: ${detail}`)
    }
    if (ingested.owed) delivering.wake()
    indexDue(db, sources, INDEXED_AT_ONCE)
    return ingested
  }
}

/** Starts to read all sources by the clock. */
export function startSources(machine: Machine, house: House, takeIn: Ingest): AsyncDisposable {
  const { log, signal, realNow } = machine
  const { world, db, sources } = house
  return startReading({
    db,
    sources,
    reader: openReader(machine, house),
    ingest: takeIn,
    now: world.now,
    log,
    tell: (event) => {
      passOn(machine, house, event)
    },
    signal,
    ...world.polling,
    progress: showProgress({
      write: machine.show,
      isTerminal: machine.isTerminal,
      now: realNow,
    }),
  })
}

/** Starts the clock of digests, of updates on agreements and of warnings. */
export function startClock(
  { log }: Machine,
  { world, db, facts }: House,
  delivering: Delivering,
): AsyncDisposable {
  const { cron } = world.polling
  return startDigests({
    db,
    now: world.now,
    commitments: () => commitmentsNow(db, facts.agreements, world.now()),
    log,
    wake: () => {
      delivering.wake()
    },
    ...(cron === undefined ? {} : { cron }),
  })
}
