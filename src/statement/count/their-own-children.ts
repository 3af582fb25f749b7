import type { NounPhrase } from './noun-phrase.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isOf } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether the children beside a number are those whom the freed left at home: «двоє вперше побачать своїх
 * дітей», «п'ятеро мають дітей», "a father of four children", «на зустріч прийшли 30 дітей». A mother «з двома дітьми» brings
 * them along.
 */
export const isOfOwnChildren = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { kinds, span }: NounPhrase,
): boolean =>
  kinds.has('child') &&
  (someToken(tokens, at + 1, span.to, isSeeing) ||
    isParent(tokens[isOf(tokens[at - 1]) ? at - 2 : at - 1]) ||
    someToken(tokens, clauseAt(sentence, at).from, at, isWelcome))

const isSeeing = wordsLike(
  /^(?:побач(?:ить|ать|ила|ив|или)|обійм(?:е|уть)|обняли?|познайом\p{L}*|ма(?:є|ють|ли)|вихову\p{L}+|увид(?:ит|ят|ел|ели)|обним(?:ет|ут)|познаком\p{L}*|име(?:ет|ют)|воспитыва\p{L}+|see|sees|meet|hug|embrace|have|has|had)$/u,
)
const isParent = wordsLike(
  /^(?:батьк(?:о|а|и|ів)|тат(?:о|а|ко)|мати|матір|матер[іи]|мам[аиу]|отец|отц(?:а|ы|ов)|мать|пап[аы]|fathers?|mothers?|dads?|mums?|moms?|parents?)$/u,
)
/** Who came to meet them. */
const isWelcome = wordsLike(
  /^(?:зустріч|встречу|зустрічати|встречать|зустріти|встретить|welcome|greet)$/u,
)
