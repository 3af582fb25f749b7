import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isThey } from '#statement/word/pronouns.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isBattle } from './other-places.ts'

/** Tells whether a line counts battles and nobody who came: «Бої за добу:», and a line for each direction below. */
export function isRowOfOthers({ sentences, tokens }: Reading, sentence: Sentence): boolean {
  let at = sentence.index
  while (isBareRow(tokens, sentences[at])) at -= 1
  const above = sentences[at]
  return (
    at < sentence.index &&
    above !== undefined &&
    someToken(tokens, above.from, above.to, isBattle) &&
    !tellsWhereTheyFell(tokens, above)
  )
}

/** «Місця боїв, де вони загинули:», «Повернуто 700 загиблих у боях:»: the rows below are of those who came. */
function tellsWhereTheyFell(tokens: readonly Token[], above: Sentence): boolean {
  const said = (is: (token: Token | undefined) => boolean): boolean =>
    someToken(tokens, above.from, above.to, is)
  if (said(isDayOfBattles) || countsBattles(tokens, above)) return false
  if (has(above, [...HANDED, 'repatriation'])) return has(above, ['body', 'dead'])
  if (has(above, ['today', 'russian']) || said(isWeekday)) return false
  return isPlaceOfBattles(tokens, above) || (said(isThey) && said(isDied))
}

/** «місця останніх боїв», «районы боёв»; «бої в районах» are counted. */
const isPlaceOfBattles = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, next) =>
        isPlaceOf(token) && someToken(tokens, from + next + 1, from + next + 4, isOfBattles),
    )

/** «доба», «Генштаб»: who counts battles by the day. */
const isDayOfBattles = anyWord(`
  доб{а,у,и,ою} сутк{и,ам,ах} суток генштаб* генеральн* найгарячіш* горячи*
  кількіст* количеств* number скільки сколько
  hours daily general hottest
`)
/** «Места боёв за среду», "battles on Wednesday" */
const isWeekday = anyWord(`
  понеділ* вівтор* серед{у,и} четвер* п'ятниц* субот* неділ{ю,і} понедельник* вторник* сред{у,ы} четверг*
  пятниц* суббот* воскресень* monday tuesday wednesday thursday friday saturday sunday
`)
const isPlaceOf = anyWord('місц{я,ь,ями} район{и,ів,ами,ах} мест{а,ам} район{ы,ов,ам} places')
const isOfBattles = anyWord('боїв боев battles')
const isDied = anyWord('загину{ли,в} полягли погибли пали fell died')

/** «Покровський — 45», "Kursk – 12" */
const isBareRow = (tokens: readonly Token[], sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.numbers.length === 1 &&
  tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length <= ROW_WORDS

const ROW_WORDS = 2

/** Tells whether a sentence counts battles: «відбулося 120 боїв», "45 clashes". */
export const countsBattles = (tokens: readonly Token[], { numbers }: Sentence): boolean =>
  numbers.some((at) => isBattle(tokens[at + 1]))
