import type { Amount } from '#statement/count/amount.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isBringing, isFreed, isLettingGo } from '#statement/word/deeds.ts'
import { isPossessive } from '#statement/word/pronouns.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAt, isComma } from '#statement/word/small-words.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether, beside those of the swap, so many were let go by another country, «Білорусь випустила 52 цивільних», or
 * are residents who came back to their region, «В Харьковскую область вернулись 109 мирных жителей».
 */
export const isOfOtherGivers = (
  tokens: readonly Token[],
  a: Amount,
  people: readonly Amount[],
): boolean =>
  !a.both &&
  !has(a.sentence, OF_SWAP) &&
  people.some((b) => b.sentence !== a.sentence && b.value !== a.value && b.toward !== 'ru') &&
  (isLetGoElsewhere(tokens, a) || isHomeInRegion(tokens, a))

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'through', 'part', 'in_return', 'total']

/** Another country opens the sentence, or «by Belarus» ends what is told of them. */
const isLetGoElsewhere = (tokens: readonly Token[], { sentence }: Amount): boolean =>
  !has(sentence, ['russia', 'ru_voice', 'russian']) &&
  hitsIn(sentence, 'elsewhere').some(
    (hit) =>
      isBy(tokens[hit.from - 1]) ||
      isCellOf(tokens, hit) ||
      isThatLetting(tokens, sentence, hit) ||
      (hit.from - sentence.from <= 1 &&
        !isAtOrThrough(tokens[hit.from - 1]) &&
        (has(sentence, ['returned', 'gave'], { from: hit.to, to: hit.to + DEED_WITHIN }) ||
          isToOwnLand(tokens, sentence))),
  )

const DEED_WITHIN = 3

/** "let out of jails in Belarus", «з тюрем Білорусі», "from Belarusian jails" */
const isCellOf = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, Math.max(0, from - 2), from, isCell) || isCell(tokens[to])

const isCell = anyWord(`
  {тюр,в'яз}{ем,ниць} тюрми тюрмах тюрьмы тюрьмах колоній колоний сізо сизо ув'язнення заключения
  prison{,s} jail{,s} custody detention
`)

/** «Зі свого боку Лукашенко випустив», "Belarus, after talks, let 52 civilians leave": what it did stands in its clause or behind an aside. */
function isThatLetting(tokens: readonly Token[], { from, to }: Sentence, hit: Span): boolean {
  if (!isItself(tokens[hit.to - 1]) || hit.from - from > OPENING_WORDS || isAtOrThrough(tokens[hit.from - 1])) return false // prettier-ignore
  const close = isComma(tokens[hit.to])
    ? tokens.findIndex((token, at) => at > hit.to && isComma(token)) + 1
    : hit.to
  return close > 0 && close < to && someToken(tokens, close, close + DEED_WITHIN, isLetting)
}

const OPENING_WORDS = 4
const isAtOrThrough = oneOf(isAt, anyWord(`
  через з із зі до від біля с со из к от возле
  through via from at near with in to of
`)) // prettier-ignore
const isItself = anyWord(`
  білорусь лукашенко мінськ угорщина беларусь минск венгрия
  belarus lukashenko minsk hungary
`)
const isLetting = oneOf(isLettingGo, anyWord(`
  помилува* помиловал* випускає* отпускает* звільняє* освобождает*
  frees* releases* pardons* pardoned* let lets
`)) // prettier-ignore

/** «Лукашенко заявив, що його країні передали 27» */
const isToOwnLand = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some((token, step) => isLand(token) && isPossessive(tokens[from + step - 1]))

const isLand = anyWord('країні стране country')

const isBy = anyWord('by')

/** Whoever was held came out of captivity there, and soldiers beside them came with them. */
const isHomeInRegion = (tokens: readonly Token[], { sentence, kinds }: Amount): boolean =>
  (kinds.has('civilian') || kinds.has('child')) &&
  sentence.numbers.length === 1 &&
  !has(sentence, ['russian', 'to_russia', 'ru_voice', 'from_russia', 'captivity']) &&
  !someToken(tokens, sentence.from, sentence.to, isOfCaptives) &&
  tokens
    .slice(sentence.from, sentence.to)
    .some((token, step) => isRegion(token) && isHomeRegion(tokens, sentence.from + step))

/** «в Харківську область», «до … області», and not «у Сумську область», where those of a swap cross the border. */
const isHomeRegion = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - REGION_WORDS, at, isInflected(tokens[at]) ? isTo : isWhither) &&
  !someToken(tokens, at - REGION_WORDS, at, isOfCrossing)

const REGION_WORDS = 2
const isOfCrossing = anyWord('сумськ* сумск* чернігівськ* черниговск* sumy chernihiv chernigov')
const isOfCaptives = oneOf(isFreed, isLettingGo, anyWord(`
  утрим* трима{ли,в,ла,ний,них} ув'язн* в'язниц* тюр{м,ем}* колоні* колон{ии,ий} полон* плен*
  визвол* незаконн* заручник* содерж* удерж* заключ* заложник* держал*
  held detain* imprison* prison* jail* cell{,s} captiv* hostage* unlawful* illegal*
`)) // prettier-ignore
const isInflected = anyWord('області')
const isTo = anyWord('до')
const isRegion = oneOf(isInflected, anyWord('область region oblast'))
const isWhither = anyWord('в у на до to into')

/**
 * Tells whether, behind a side's own people in one sentence, so many are others: «і ще 20 поранених після удару по …»,
 * "and 20 civilians returned to Kharkiv region", «та 8 цивільних Росія звільнила пізніше».
 */
export const isOfOthersBehindOwn = (
  tokens: readonly Token[],
  { sentence, at, kinds, toward }: Amount,
  people: readonly Amount[],
): boolean =>
  toward === 'ru' &&
  !kinds.has('russian') &&
  !kinds.has('own') &&
  people.some(
    (b) => b.sentence === sentence && b.at < at && b.kinds.has('own') && b.toward === 'ru',
  ) &&
  isOfOthers(tokens, sentence, { from: at + 1, to: sentence.to })

/** Who was struck or fled was handed over by nobody, unless Ukraine took him away or he is said to have come. */
function isOfOthers(tokens: readonly Token[], sentence: Sentence, behind: Span): boolean {
  if (has(sentence, BY_SWAP, behind)) return false
  if (someToken(tokens, behind.from, behind.to, isKilled)) return true
  if (someToken(tokens, behind.from, behind.to, isOfHarm))
    return (
      has(sentence, ['wounded'], { from: behind.from - 1, to: behind.to }) ||
      !(
        has(sentence, ['to_russia'], behind) ||
        someToken(tokens, behind.from, behind.to, isTakenAway)
      )
    )
  return (
    !has(sentence, ['russian', 'to_russia'], behind) &&
    (has(sentence, ['russia'], behind) ||
      tokens
        .slice(behind.from, behind.to)
        .some((token, step) => isRegion(token) && isNamedAt(tokens, behind.from + step)))
  )
}

/** «до Росії за обміном»: whatever befell them, they came. */
const BY_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'through']

/** "Kharkiv region", and not «в область», which is of the side just named. */
const isNamedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true || isRegionsName(tokens[at - 1])

const isRegionsName = anyWord('*ськ{у,ої,ій,а} *ск{ую,ой,ая}')

const isKilled = anyWord('загину{в,ла,ли} погиб{,ла,ли} вбит{о,і} убит{ы,о} killed died')
const isOfHarm = anyWord(`
  удар* атак* обстр{і,е}л* втекли* утекли* бежа{ли*,вшим*,вших*}
  strike* attack* shelling* airstrike* fled*
`)

/** «вивезених після атаки»: Ukraine took them away and gave them back. */
const isTakenAway = oneOf(isBringing, anyWord('вивезен* вывезен* евакуйован* эвакуирован*'))
