import { isThisOne } from '#statement/word/pronouns.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isThis } from '#statement/word/small-words.ts'

/** Tells whether people came in a stage that the text names on top: «Дев'ятий етап! Додому повертаються важкопоранені захисники.» */
export const isOfStage = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place <= LEAD_SENTENCES &&
  has(sentence, ['wounded', 'military', 'defender', 'person']) &&
  (timeline.reading.sentences
    .filter(({ place }) => place < LEAD_SENTENCES)
    .some((s) => isShortOnStage(s)) ||
    isOursOfStage(timeline, sentence))

/** «Наші люди вдома. … Це черговий етап обміну, уточнили у штабі»: said of those whom a short lead tells of. */
const isOursOfStage = (timeline: Timeline, sentence: Sentence): boolean =>
  (sentence.place === 0 || isUnderHeading(timeline, sentence)) &&
  sentence.to - sentence.from <= SHORT_LEAD &&
  has(sentence, ['home']) &&
  timeline.reading.sentences.some((s) => s.place < BELOW_TOP && isThisStage(timeline, s))

/** "Another homecoming under the Istanbul accords. Office of the President, 4 July. Our people are back": nothing but a heading and who writes stands above. */
const isUnderHeading = (
  { reading: { sentences } }: Timeline,
  { place, index }: Sentence,
): boolean =>
  place < LEAD_SENTENCES + 1 &&
  sentences.slice(0, index).every((s) => s.to - s.from <= HEADING_WORDS && !has(s, AHEAD))

const HEADING_WORDS = 12
const AHEAD: readonly Idea[] = ['will', 'denied', 'recall', 'background', 'total', 'body', 'dead']

/** Called so itself, or a stage of whom, in a text that names the exchange: "this stage concerned the wounded". */
const isOfSwap = ({ reading }: Timeline, s: Sentence): boolean =>
  has(s, ['exchange']) ||
  (has(s, ['wounded']) && speaksOf(reading, ['exchange']) && speaksOf(reading, OF_CAPTIVES))

const OF_CAPTIVES: readonly Idea[] = ['agreed', 'captivity', 'captive', 'captured', 'from_russia']

const isThisStage = (timeline: Timeline, s: Sentence): boolean =>
  isOfSwap(timeline, s) &&
  !has(s, ['denied', 'recall', 'background']) &&
  hitsIn(s, 'stage').some(
    ({ from }) =>
      whenAt(timeline, s, from) === 'now' &&
      someToken(
        timeline.reading.tokens,
        Math.max(s.from, from - THIS_WORDS),
        from,
        (one) => isThis(one) || isThisOne(one),
      ),
  )

const SHORT_LEAD = 6
const BELOW_TOP = 8
const THIS_WORDS = 4

/** «Це третій етап обміну, про який домовилися …»: said in a short sentence or its short first clause. */
const isShortOnStage = (s: Sentence): boolean => {
  const [first] = s.clauses
  if (s.to - s.from <= SHORT_WORDS) return has(s, ['stage'])
  return (
    first !== undefined &&
    first.to - first.from <= SHORT_WORDS &&
    has(s, ['stage'], first) &&
    has(s, ['exchange'], first) &&
    !has(s, ['will', 'recall', 'denied'])
  )
}

const SHORT_WORDS = 12
