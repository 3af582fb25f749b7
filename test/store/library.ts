import { join } from 'node:path'
import { instant } from '#post/post.ts'
import type { Channel } from '#post/channel.ts'
import type { WritableDb } from '#store/db.ts'
import { indexDue } from '#store/search-index.ts'
import { ingest } from '#watch/ingest.ts'
import { loadHistory } from '#watch/load-history.ts'
import { readShippedHistory } from '../../src/facts.ts'
import { HQ, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'

export const CHANNELS: readonly Channel[] = [HQ, TASS]
export const NOW = instant(Date.UTC(2026, 2, 31, 12))
export const DATA = join(import.meta.dirname, '../../data')

/** Posts of our own writing, by number. */
export const TEXTS: Readonly<Record<number, string>> = {
  501: 'Відбувся 67-й обмін полоненими. Сьогодні, 14 серпня, додому повернулися 84 українці: 33 військових і 51 цивільний. Серед них — Дмитро Вигаданчук, морський піхотинець. Посередником були Об’єднані Арабські Емірати.',
  502: 'Координаційний штаб нагадує: місця у списках на обмін не продаються. У Стамбулі сторони домовилися про стамбульські формати.',
  503: 'В Україну повернуто 1000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям. Репатріаційні заходи відбулися 19 серпня.',
  504: 'Відбувся обмін військовополоненими. Додому повернулися 60 осіб: захисники Маріуполя, прикордонники, тяжкопоранені. Того ж дня в Україну повернуто 22 тіла загиблих.',
  505: 'Зустріч із родинами військовополонених у Полтаві. Коваль розповів про свій досвід. Позивний «Вигадько».',
}

const AT: Readonly<Record<number, string>> = {
  501: '2025-08-14T12:00:00Z',
  502: '2025-08-15T09:00:00Z',
  503: '2025-08-19T11:00:00Z',
  504: '2025-09-20T11:00:00Z',
  505: '2025-10-01T09:00:00Z',
}

/** Fills a database with the shipped history and the posts above, and indexes it. */
export function fill(db: WritableDb): void {
  loadHistory(db, readShippedHistory(DATA), [HQ, TASS], NOW)
  const posts = Object.entries(TEXTS).map(([number, text]) =>
    aPost({
      number: Number(number),
      text,
      publishedAt: instant(Date.parse(AT[Number(number)] ?? '')),
    }),
  )
  ingest(db, [HQ, TASS], { channel: HQ, posts, how: 'backfill' }, { now: NOW })
  const rumour = aPost({
    channel: TASS.handle,
    number: 900,
    text: 'Сводка погоды в Стамбуле на неделю.',
    publishedAt: instant(Date.parse('2025-08-15T09:00:00Z')),
  })
  ingest(db, [HQ, TASS], { channel: TASS, posts: [rumour], how: 'backfill' }, { now: NOW })
  while (indexDue(db, CHANNELS, 500) > 0);
}
