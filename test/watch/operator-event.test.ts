import { expect, test } from 'vitest'
import { operatorMessage } from '#notification/operator-news.ts'
import { instant } from '#post/post.ts'
import { newsOf, type OperatorEvent, operatorSentence } from '#watch/operator-event.ts'

const post = { channel: 'Koord_shtab', number: 5 }

test('every event for the operator has a sentence of its own that names the source or the post', () => {
  const events: readonly OperatorEvent[] = [
    { is: 'source_unreadable', handle: 'Koord_shtab', answer: { is: 'empty_answer' } },
    { is: 'source_readable', handle: 'Koord_shtab', since: instant(0) },
    { is: 'post_unreadable', post, textFound: true },
    { is: 'post_unreadable', post, textFound: false },
    { is: 'post_unreadable', post, textFound: null },
    { is: 'post_turned_unreadable', post },
    { is: 'post_not_understood', post },
    { is: 'post_missing', post },
    { is: 'post_withheld', post },
    { is: 'post_found_late', post },
    { is: 'backfill_finished', handle: 'Koord_shtab', posts: 5, lowest: 1 },
  ]
  const sentences = events.map(operatorSentence)
  expect(new Set(sentences).size).toBe(events.length)
  for (const sentence of sentences) expect(sentence).toMatch(/Koord_shtab/u)
  // A failing source is an alarm's matter; of all else operators hear in their own language.
  const told = events.flatMap((event) => newsOf(event) ?? [])
  expect(told).toHaveLength(events.length - 2)
  const inUkrainian = told.map(
    (news) => operatorMessage(news, { lang: 'uk', zone: 'Europe/Kyiv' }).html,
  )
  expect(new Set(inUkrainian).size).toBe(told.length)
  for (const html of inUkrainian) {
    expect(html.replaceAll(/https:\S+|Koord_shtab|Telegram/gu, '')).not.toMatch(/[a-z]/iu)
  }
})
