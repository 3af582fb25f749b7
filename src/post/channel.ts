import type { Instant } from './post.ts'

export type Side = 'ua' | 'ru'

/** `confirms`: its word makes an event. `claims`: kept and shown as a claim, never pushed as news. */
type Rank = 'confirms' | 'claims'

/** Who states a figure. `history`: a row of the shipped facts, with its links. */
export type Holder =
  | 'coordination_hq'
  | 'president'
  | 'ombudsman'
  | 'ru_mod'
  | 'tass'
  | 'tass_unnamed_source'
  | 'history'

/** A source: a channel with a side and a rank (`data/channels.json`). */
export type Channel = Readonly<{
  handle: string
  holder: Holder
  side: Side
  rank: Rank
  /** What it is read for. */
  reads: readonly ('prisoner_exchange' | 'body_repatriation' | 'agreement' | 'official_total')[]
}>

/**
 * The three things that silence may mean, as /status tells them apart: read and nothing new; the
 * source itself writes nothing; we cannot read it.
 */
export type ReadingState =
  | Readonly<{ is: 'read'; at: Instant; lastPostAt: Instant | null }>
  | Readonly<{ is: 'paused'; at: Instant; lastPostAt: Instant }>
  | Readonly<{
      is: 'unreadable'
      since: Instant
      lastReadAt: Instant | null
      reason: UnreadableReason
    }>
  | Readonly<{ is: 'not_read_yet' }>

/** Why a source cannot be read, in the closed list that catalogues have a sentence for. */
export type UnreadableReason =
  | 'unreachable'
  | 'refused'
  | 'hidden'
  | 'not_a_channel'
  | 'banned'
  | 'not_found'
  | 'empty_answer'
  | 'stale_copy'
  | 'identity_changed'
  | 'layout_unknown'
  | 'numbers_backwards'
  | 'too_large'
  /** The program itself has not read for too long, whatever the reason. */
  | 'not_reading'
  /** What stands behind `hidden` and `not_a_channel` where the landing page tells. */
  | 'preview_off'
  | 'group'
  | 'bot'
  | 'person'
