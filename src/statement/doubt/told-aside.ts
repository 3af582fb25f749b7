import type { Evidence } from '#statement/news/evidence.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { isOfIdentity } from '#statement/sentence/of-identity.ts'
import { hold } from '#statement/review.ts'
import { has, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Doubts bodies that a text names only beside a crime or as somebody's guess: «Підозра коменданту: тіла шістьох
 * закатованих повернули на обміні», «тіла 65, які нібито були на борту». When they came no word says.
 */
export function doubtsOfAside(
  timeline: Timeline,
  { bodies }: Evidence,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] {
  if (ours === undefined || ours.value > FEW) return []
  const aside = bodies.filter((s) => !namesDay(timeline, s))
  if (aside.length < bodies.length) return []
  const guess = aside.find((s) => has(s, ['alleged']) && !isOfIdentity(s))
  if (guess !== undefined) return [hold('unconfirmed', quoteOf(timeline.reading, guess).text)]
  const crime = timeline.reading.sentences.find(
    (s) => s.place < LEAD_SENTENCES && isOfCrime(timeline, s),
  )
  return crime === undefined ? [] : [hold('day_unclear', quoteOf(timeline.reading, crime).text)]
}

/** Of more a text tells for their own sake. */
const FEW = 70

const namesDay = ({ dates }: Timeline, s: Sentence): boolean =>
  has(s, LATELY) || datesIn(dates, s).length > 0

const isOfCrime = ({ reading: { tokens } }: Timeline, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, (token) => isCrime(token))

const isCrime = anyWord(`
  підозр* обвинувач* вирок* засуд* прокур* слідч* страт* розстріл* катуван* закатов* подозрен*
  приговор* осужд* следств* расстрел* казн* пыток пытк* замучен*
  charged sentenced* convict* court prosecut* tortur* execut*
`)
