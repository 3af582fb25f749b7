import { has, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'

/** Tells whether people came in a stage that the text names on top: «Дев'ятий етап! Додому повертаються важкопоранені захисники.» */
export const isOfStage = ({ reading }: Timeline, sentence: Sentence): boolean =>
  sentence.place <= LEAD_SENTENCES &&
  has(sentence, ['wounded', 'military', 'defender', 'person']) &&
  reading.sentences.filter(({ place }) => place < LEAD_SENTENCES).some((s) => isShortOnStage(s))

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
