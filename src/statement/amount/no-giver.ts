import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOfThirdLand } from '#statement/sentence/third-land.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Tells whether bodies are counted that Ukraine and Russia have not given each other: another country gave or got them,
 * or they are only ready for the other side.
 */
export const isGivenByNeither = (reading: Reading, sentence: Sentence, at: number): boolean =>
  has(sentence, BODIES) &&
  !has(sentence, OF_SWAP) &&
  (isOfThirdLand(reading, sentence) || isOnlyReady(reading, sentence, clauseAt(sentence, at)))

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'in_return', 'hedge']

/** «Ще 60 тіл для Росії чекають у холодильниках», "60 bodies are ready for Russia": nobody has handed them over. */
const isOnlyReady = ({ tokens }: Reading, sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['to_russia'], clause) &&
  !has(sentence, HANDED, clause) &&
  someToken(tokens, clause.from, clause.to, isForWhom) &&
  someToken(tokens, clause.from, clause.to, isReady)

const isForWhom = anyWord('для for')
const isReady = anyWord(`
    чека{є,ють,ли} жд{ет,ёт,ут,али} лежать лежат лежали зберіга* хран{ятся,ились} очіку* ожида*
    готові готовы готово підготува* підготовл* подготов* залиша{є,ю}ться лиша{є,ю}ться остаются
    await* wait{s,ing} ready prepared remain stored lie kept
`)
