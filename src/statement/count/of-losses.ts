import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** «Москва оцінила власні втрати у 190 військових», "its own losses at 190 servicemen": who fell in battle, and came to nobody. */
export const isOfLosses = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  const near = Math.max(from, at - NEAR)
  return (
    someToken(tokens, near, at, isLosses) && !has(sentence, ['body', 'repatriation'], { from, to })
  )
}

const NEAR = 7
const isLosses = anyWord('втрат{и,ами,ах} потер{и,ями,ях} losses casualties')
