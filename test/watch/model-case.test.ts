import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { differingClaims, leadingClaim, type LedgerEvent } from '#ledger/event.ts'
import { instant } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import type { WritableDb } from '#store/db.ts'
import { latestEvents } from '#store/events.ts'
import { ingest } from '#watch/ingest.ts'
import { MODEL_CASE } from '../../sandbox/story/model-case.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'

const CHANNELS = readChannels(
  readFileSync(join(import.meta.dirname, '../../data/channels.json'), 'utf8'),
)
const DAY = '2025-08-19'

type Seen = Readonly<{ handle: string; text: string; at: number; number?: number }>

function see(db: WritableDb, { handle, text, at, number = 1 }: Seen): void {
  const channel = CHANNELS.find((one) => one.handle === handle)
  if (channel === undefined) throw new Error(`Cannot find ${handle}`)
  const publishedAt = instant(at)
  const post = aPost({ channel: handle, number, text, publishedAt })
  ingest(db, CHANNELS, { channel, posts: [post], how: 'live' }, { now: instant(at + 60_000) })
}

/** The two posts of 19 August 2025 as the sandbox tells them, in the order given. */
function tell(db: WritableDb, order: readonly number[] = [0, 1]): LedgerEvent {
  for (const nth of order) {
    const item = MODEL_CASE[nth]
    if (item === undefined) throw new Error('Cannot find the post')
    const text = item.spans.map((span) => span.text).join('')
    see(db, { handle: item.channel, text, at: item.at })
  }
  const [event, ...others] = latestEvents(db, 'body_repatriation', 10)
  if (event === undefined) throw new Error('Cannot find the event')
  expect(others).toEqual([])
  return event
}

describe('19 August 2025', () => {
  test("is one event of two posts, with each side's figure and its holder", ({ db }) => {
    const event = tell(db)
    expect(event).toMatchObject({ firstDay: DAY, standing: 'confirmed' })
    expect(event.statements).toHaveLength(2)
    expect(leadingClaim(event, 'bodies_to_ua')).toMatchObject({
      holder: 'coordination_hq',
      figure: { value: 1000 },
    })
    expect(leadingClaim(event, 'bodies_to_ru')).toMatchObject({
      holder: 'tass_unnamed_source',
      figure: { value: 19 },
    })
    expect(differingClaims(event, 'bodies_to_ua')).toEqual([])
  })

  test('holds the five who died in captivity, the directions without counts, and the hedge', ({
    db,
  }) => {
    const event = tell(db)
    expect(leadingClaim(event, 'died_in_captivity')?.figure.value).toBe(5)
    expect(event.breakdown.map(({ count }) => count)).toEqual([null, null, null, null])
    expect(event.breakdown.map(({ place }) => place.split(' ')[0])).toEqual([
      'Donetsk',
      'Luhansk',
      'Zaporizhzhia',
      'Kursk',
    ])
    expect(event.attribution).toBe('claimed_by_russia')
    expect(event.hedge?.text).toMatch(/за твердженням російської/u)
    expect(event.mediators).toEqual(['ICRC'])
  })

  test("leaves Moscow's comment open, and a later post of its ministry fills it", ({ db }) => {
    tell(db)
    see(db, {
      handle: 'tass_agency',
      text: 'Источник: Россия получила от Украины тела 19 погибших военнослужащих. Москва официально не комментировала.',
      at: Date.parse(`${DAY}T15:00:00Z`),
      number: 2,
    })
    expect(latestEvents(db, 'body_repatriation', 1)[0]?.russianComment).toBe('said_to_be_missing')
    see(db, {
      handle: 'mod_russia',
      text: 'Сегодня, 19 августа, украинской стороне переданы тела 1000 погибших, российской стороне передано 19 тел.',
      at: Date.parse(`${DAY}T16:00:00Z`),
    })
    const [event, another] = latestEvents(db, 'body_repatriation', 10)
    expect(another).toBeUndefined()
    expect(event?.russianComment).toBe('made')
    expect(event === undefined ? null : leadingClaim(event, 'bodies_to_ru')?.holder).toBe('ru_mod')
  })

  test('ties to no quota what the text ties to earlier agreements in general', ({ db }) => {
    const agreement = tell(db).agreement?.id ?? null
    expect(['istanbul_june_2025', 'istanbul_july_2025']).not.toContain(agreement)
  })

  test('is the same whichever post is read first; what is recalled of July is not counted again', ({
    db,
  }) => {
    const event = tell(db, [1, 0])
    expect(event.standing).toBe('confirmed')
    expect(leadingClaim(event, 'bodies_to_ua')?.figure.value).toBe(1000)
  })
})
