import { isThen } from '#statement/word/small-words.ts'
import type { Begun } from '#statement/day/timeline.ts'
import { datesIn } from '#statement/day/timeline.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the other side gives its own word on the news below what was called to mind: «Нагадаємо, 5 березня вдома
 * були 200. [new paragraph] Міноборони РФ теж повідомило про обмін: 300 військових», "Background: it is the 59th swap.
 * Russia's Defence Ministry, for its part, spoke of 150". Right behind another swap it may be a word on that one.
 */
export function isTheirAnswer(timeline: Begun, sentence: Sentence): boolean {
  const { tokens } = timeline.reading
  const { from } = sentence
  return (
    sentence.numbers.length > 0 &&
    has(sentence, ['ru_voice'], { from, to: from + VOICE_WORDS }) &&
    someToken(tokens, from, from + ANSWER_WORDS, isAnswering) &&
    !has(sentence, OF_THEN) &&
    datesIn(timeline.dates, sentence).length === 0 &&
    !isOfRecalled(timeline, sentence) &&
    !isBehindOther(timeline, sentence)
  )
}

const VOICE_WORDS = 6
const ANSWER_WORDS = 10

/** «теж», «зі свого боку», «у свою чергу», "for its part", "in turn" */
const isAnswering = anyWord(`
  теж також тоже также боку чергу очередь стороны тим тем
  also too part turn meanwhile
`)

const OF_THEN: readonly Idea[] = ['recall', 'background', 'afterwards', 'total', 'will', 'denied']

/** "spoke of 146 servicemen then", «тоже отчиталось о нём»: it goes on with what was called to mind, as the same number does. */
function isOfRecalled({ reading: { tokens, sentences } }: Begun, sentence: Sentence): boolean {
  const above = (sentences[sentence.index - 1]?.numbers ?? []).map((at) => tokens[at]?.value)
  const isSame = sentence.numbers.some((at) => above.includes(tokens[at]?.value))
  return (
    isSame ||
    someToken(tokens, sentence.from, sentence.to, isThen) ||
    sentence.numbers.some((at) =>
      someToken(tokens, Math.max(sentence.from, at - IT_WITHIN), at, isIt),
    )
  )
}

const IT_WITHIN = 4
const isIt = anyWord('нём нем нього неї ней него')

/** What stands before it in its paragraph names an older day, or another time. */
const isBehindOther = ({ reading, dates, day }: Begun, sentence: Sentence): boolean =>
  reading.sentences.some(
    (s) =>
      s.line === sentence.line &&
      s.index < sentence.index &&
      (has(s, ['recall', 'yesterday']) ||
        hitsIn(s, 'afterwards').some(({ from }) => !isAllOf(reading.tokens[from - 1])) ||
        datesIn(dates, s).some((one) => one.day !== day)),
  )

/** "over that time" is all the time that a sum counts. */
const isAllOf = anyWord('over throughout за')
