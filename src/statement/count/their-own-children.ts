import type { NounPhrase } from './noun-phrase.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isOf } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

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

const isSeeing = anyWord(`
  побач{ить,ать,ила,ив,или} обійм{е,уть} обнял{,и} познайом* ма{є,ють,ли} вихову*
  увид{ит,ят,ел,ели} обним{ет,ут} познаком* име{ет,ют} воспитыва*
  see sees meet hug embrace have has had
`)
const isParent = anyWord(`
  батьк{о,а,и,ів} тат{о,а,ко} мати матір матер{і,и} мам{а,и,у} отец отц{а,ы,ов} мать пап{а,ы}
  father{,s} mother{,s} dad{,s} mum{,s} mom{,s} parent{,s}
`)
/** Who came to meet them. */
const isWelcome = anyWord('зустріч встречу зустрічати встречать зустріти встретить welcome greet')
