import { isConcerning } from '#statement/word/prepositions.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells the side of a number by what its sentence opens with: «Сколько россиян уехало, Киев не раскрыл; омбудсмен
 * говорит о 61», «Щодо росіян, то їх віддали 61».
 */
export function byTopic(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const [topic] = sentence.clauses
  if (topic === undefined || at < topic.to || !isOfRussians(sentence, topic)) return null
  if (sentence.numbers.length > 1 || has(sentence, OURS)) return null
  return !has(sentence, DEAD_OR_HELD) && isTopic(reading, sentence, topic) ? 'ru' : null
}

const isOfRussians = (sentence: Sentence, topic: Span): boolean =>
  has(sentence, ['russian', 'to_russia'], topic) &&
  !has(sentence, ['ru_voice', 'from_russia'], topic)

/** «Хто поїхав до Росії, …», «Щодо росіян, то …»: it is asked or said of whom the rest tells. */
const isTopic = ({ tokens }: Reading, sentence: Sentence, topic: Span): boolean =>
  isAsking(tokens[topic.from])
    ? has(sentence, CAME, topic)
    : isAs(tokens[topic.from]) && has(sentence, CAME)

const isAsking = anyWord('хто кто who скільки сколько how')
const isAs = oneOf(isConcerning, anyWord('що что as'))
const CAME: readonly Idea[] = [...SWAPPED, 'home']
const OURS: readonly Idea[] = ['ukrainian', 'defender', 'to_ukraine', 'from_russia']
const DEAD_OR_HELD: readonly Idea[] = ['body', 'dead', 'denied', 'will', 'recall', 'captured']
