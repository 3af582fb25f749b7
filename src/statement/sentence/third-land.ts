import { isOtherCountry } from './between-others.ts'
import { isLand } from './far-wars.ts'
import type { Reading } from './reading.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import { isWith } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether another country gives or gets, and Ukraine neither: «Казахстан передав Росії тіла 6 пілотів», «Россия передала Сирии тела 40 солдат». */
export const isOfThirdLand = ({ tokens }: Reading, sentence: Sentence): boolean =>
  !has(sentence, OF_UKRAINE) &&
  hitsIn(sentence, 'gave').some(
    ({ from, to }) =>
      (isOther(tokens[to]) && has(sentence, ['russia'], { from: sentence.from, to: from })) ||
      ((isGiver(tokens, from - 1) || isActing(tokens, from)) && has(sentence, ['to_russia'])),
  )

/** «Туреччина передала»; «через Білорусь передали» and «на кордоні з Білоруссю передали» name the way only. */
const isGiver = (tokens: readonly Token[], at: number): boolean =>
  isOther(tokens[at]) &&
  !isOfWay(tokens[at - 1]) &&
  !(isWith(tokens[at - 1]) && isBorder(tokens[at - 2])) &&
  !(isAt(tokens[at - 1]) && isOfBelarus(tokens[at]))

/** «На кордоні Туреччина передала Росії 21 тіло»: one that acts by itself is no way. */
const isActing = (tokens: readonly Token[], verb: number): boolean =>
  isOther(tokens[verb - 1]) && isActs(tokens[verb]) && isNamed(tokens[verb - 1])

const isActs = anyWord('передала віддала повернула вернула отдала')
const isNamed = anyWord('*{ина,ция,ія,ия,ща,ша,ва}')

const isAt = anyWord('у в in')
const isOfBelarus = anyWord('білорус* беларус* белорус* belarus')
const isBorder = anyWord('кордон* границ* border')
const isOfWay = anyWord(`
  через крізь кордон{і,у} територі{ю,єю,ї} посередництв{а,ом,і}
  сквозь границ{е,у,ы} территори{ю,ей,и} посредничеств{е,ом} via through
`)

const OF_UKRAINE: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'ua_voice', 'defender']

const isOther = (token: Token | undefined): boolean =>
  isOtherCountry(token) || isLand(token) || isFurther(token)

const isFurther = anyWord(`
  туреччин* турци* казахстан* узбекистан* грузі* грузи* польщ* польш* молдов* сербі* серби* румуні* румыни*
  фінлянді* финлянди* естоні* эстони* латві* латви* литв* норвегі* норвеги* єгип* егип* корея кореї корее
  turkey türkiye kazakhstan uzbekistan georgia poland moldova serbia romania finland estonia latvia lithuania
  norway egypt korea
`)
