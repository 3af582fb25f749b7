import type { Evidence } from '#statement/news/evidence.ts'
import { namesDay } from '#statement/day/dated.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text is led by a film, a play, a book or an exhibition, and names no day on which anybody
 * came, or only in the words of the work: «Глядач чує: „Сьогодні повернулися 160 захисників“».
 */
export function isOfFiction(timeline: Timeline, evidence: Evidence): boolean {
  const { reading } = timeline
  if (!speaksOf(reading, ['fiction'])) return false
  const { exchange, through, release, bodies } = evidence
  const told = [...exchange, ...through, ...release, ...bodies]
  const first = Math.min(...told.map(({ index }) => index))
  return (
    reading.sentences.some(
      (s) => s.place <= 1 && (s.place <= 0 || s.index < first) && isFiction(reading, s),
    ) && !told.some((s) => namesDay(timeline, s) && !has(s, ['fiction']) && !isRecited(reading, s))
  )
}

/** «серед них авторка роману» is who came. */
const isFiction = ({ tokens }: Reading, s: Sentence): boolean =>
  hitsIn(s, 'fiction').some(
    ({ from }) => !someToken(tokens, Math.max(s.from, from - AUTHOR_WITHIN), from, isAuthor),
  )

const AUTHOR_WITHIN = 3
const isAuthor = anyWord(`
  автор* авторк* режисер* режиссер* герой героя героїня
  author* writer* director* star hero
`)

/** All that is told stands in quotation marks, and no official says it. */
const isRecited = (reading: Reading, s: Sentence): boolean =>
  !reading.sentences.some((one) => one.line === s.line && has(one, OFFICIAL)) &&
  SWAPPED.every((idea) => hitsIn(s, idea).every(({ from }) => isQuoted(reading, s, from)))

const OFFICIAL: readonly Idea[] = ['ua_voice', 'ru_voice']

/** An odd number of quotation marks stands before it in its paragraph. */
function isQuoted({ sentences, tokens }: Reading, { line, index }: Sentence, at: number): boolean {
  let start = index
  while (start > 0 && sentences[start - 1]?.line === line) start -= 1
  let marks = 0
  for (let place = sentences[start]?.from ?? at; place < at; place += 1)
    if (textAt(tokens, place) === '"') marks += 1
  return marks % 2 === 1
}
