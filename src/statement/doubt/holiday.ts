import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { datesIn } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Holds people of whom only another sentence says "today", and that one of a holiday or a session: «Сьогодні
 * день морської піхоти. 412 морпіхів повернулися з полону» sums up, and names no day of a return.
 */
export function heldOfHoliday({ timeline, evidence }: Findings): readonly ReviewReason[] {
  const { reading, dates } = timeline
  const { exchange, through, release } = evidence
  if (exchange.length > 0) return []
  const [day, ...more] = reading.sentences.filter((s) => has(s, ['today', 'tonight']))
  if (day === undefined || more.length > 0 || has(day, OF_NEWS)) return []
  const told = [...through, ...release]
  if (told.some((s) => s.index <= day.index || datesIn(dates, s).length > 0)) return []
  if (told.length === 0 || !isHoliday(reading.tokens, day)) return []
  return [hold('day_unclear', quoteOf(reading, day).text)]
}

const OF_NEWS: readonly Idea[] = [
  ...MOVED,
  'exchange',
  'repatriation',
  'home',
  'captivity',
  'stage',
]

/** «радісний день» is of the news itself. */
const isHoliday = (tokens: Findings['timeline']['reading']['tokens'], s: Sentence): boolean =>
  someToken(tokens, s.from, s.to, isFeast) &&
  !someToken(tokens, s.from, s.to, isGladly) &&
  hitsIn(s, 'today').length > 0

const isFeast = anyWord(`
  день дня днем свято свята святкує* відзнача* праздник празднует отмеча* річниця роковини
  годовщина ювілей юбилей сесія сессия саміт саммит засідання заседание
  day holiday anniversary session summit
`)
const isGladly = anyWord(`
  радісн* добр* гарн* щаслив* велик* особлив* важлив* історичн* довгоочікуван* радостн* хорош*
  счастлив* больш* особ* важн* историческ* долгождан*
  great* good* happy* joyful* special* historic* long-awaited* new* emotional*
`)
