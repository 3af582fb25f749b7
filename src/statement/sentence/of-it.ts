import type { Reading } from './reading.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a sentence says when that took place which the sentences above tell: «Состоялось это 2 июня», «Сама
 * операція завершилася 21 вересня», "It took place on 2 June". Only a pronoun or a word for any deed stands for it.
 */
export const isToldOfIt = ({ tokens }: Reading, sentence: Sentence): boolean =>
  !has(sentence, NOT_OF_IT) &&
  hitsIn(sentence, 'happened').some(
    ({ from, to }) =>
      from - sentence.from <= OPENING_WORDS &&
      (someToken(tokens, Math.max(sentence.from, from - SUBJECT_WITHIN), from, isIt) ||
        someToken(tokens, to, to + 1, isIt)),
  )

/** «Сама операція при цьому завершилася …» */
const OPENING_WORDS = 5
const SUBJECT_WITHIN = 3

const NOT_OF_IT: readonly Idea[] = [
  'recall',
  'total',
  'afterwards',
  'will',
  'unreal',
  'other_deed',
  'captured',
  'denied',
]

const isIt = anyWord(`
  це усе все это всё операці{я,ю} операция операцию захід процедур{а,у} процедур{у,ы} подія
  событие дійство
  it this operation procedure event
`)
