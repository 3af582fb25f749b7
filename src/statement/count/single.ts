import type { Token } from '#statement/word/token.ts'
import { isAn } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Who is of one service is told by it alone, and may stand in a list. */
const isOfOwnService = anyWord(`
  {,нац}гварді{єць,йця} нацгвардій{ця,ець} {,нац}гварде{ец,йца} прикордонни{ка,к}
  пограничник{,а} моряк{,а} морпіх{,а} морпех{,а} десантник{,а} поліцейськ{ого,ий,а,у}
  полицейск{ого,ий} тероборон{ець,ця} тероборон{ец,ца}
`)
const isOther = anyWord(`
  військовослужбов{ця,ець,иця,ицю} захисни{ка,к,ця,цю} оборон{ця,ець,иця,ицю} офіцер{,а}
  воїн{,а} боєць бійця військовополонен{ого,ий,а,у} сержант{,а} військов{ого,ий,а,у}
  цивільн{ого,ий,а,у} военнослужащ{ий,его,ая,ую} защитни{ка,к,ца,цу} офицер{,а} бо{ец,йца}
  воин{,а} военн{ый,ого} гражданск{ий,ого,ая,ую} медик{,а} медикин{я,ю} лікар{я,ка,ку} врач{,а}
`)
/** «цивільна лікарка», «военный врач» */
const isNounBehind = anyWord(`
  волонтер{,а,ка,ку} жінк{а,у} женщин{а,у} чолові{к,ка} мужчин{а,у} женщина-медик
`)
const isEnglish = anyWord(`
  citizen national american briton civilian guardsman guardswoman sailor marine policeman
  policewoman paratrooper soldier serviceman servicewoman medic defender fighter guard
`)
/** «цивільного персоналу», "a border guard unit" are no single one. */
const isThing = anyWord(`
  персонал* населен* люд* транспорт* майн* имуществ*
  unit* brigade* battalion* corps* base* service* command* regiment* jet* officers* members*
  guards*
`)
const isStop = anyWord('of from in at for to on who by with')
const isService = anyWord(`
  тро* вмс* вмф* зсу* всу* нгу* дпсу* гпсу* дшв* ссо* мвс* мвд* сбу* нац* збройн* вооруж* азов*
  військово* военно* територ* территор* держ* гос* сил* морськ* морск* прикорд* погран*
  national* armed* azov* navy*
`)

/** "a United States citizen", "a territorial defence fighter" */
const MOST_BETWEEN = 4

/**
 * Finds where the name of one person ends who is told beside counted ones with no number: «бійця ТрО», «цивільна
 * лікарка», "a border guard". Null where nobody is told so, or where a name follows: who is named may be one of
 * those that are counted.
 */
export function singleEnd(tokens: readonly Token[], at: number): number | null {
  const end = isAn(tokens[at]) ? englishEnd(tokens, at) : slavicEnd(tokens, at)
  if (end === null || isThing(tokens[end])) return null
  return tokens[end]?.capital === true && !isService(tokens[end]) ? null : end
}

function englishEnd(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end < at + MOST_BETWEEN; end += 1) {
    const token = tokens[end]
    if (token?.kind !== 'word' || isStop(token)) return null
    if (isEnglish(token) && !isEnglish(tokens[end + 1])) return end + 1
  }
  return null
}

function slavicEnd(tokens: readonly Token[], at: number): number | null {
  if (!isOfOwnService(tokens[at]) && !isOther(tokens[at])) return null
  return isOfTrade(tokens[at + 1]) ? at + 2 : at + 1
}

const isOfTrade = (token: Token | undefined): boolean =>
  isNounBehind(token) || isOfOwnService(token) || (isOther(token) && !isAdjective(token))

/** Tells whether one is told by the service alone, so that commas may part the list: «…, моряка і двох поліцейських». */
export const isOfServiceAlone = (token: Token | undefined): boolean => isOfOwnService(token)

const isAdjective = anyWord(
  'військов{ого,ий,а,у} цивільн{ого,ий,а,у} военн{ый,ого} гражданск{ий,ого,ая,ую}',
)

/**
 * Tells whether the number before may count this one too, who stands in the same case: «31 військовий та цивільний»,
 * «202 рядовых и сержанта»; «трёх моряков и бойца» are four.
 */
export const mayShareNumber = (tokens: readonly Token[], at: number, value: number): boolean =>
  isOneOfTens(value)
    ? isHerToo(tokens[at]) || (isMasculine(tokens[at]) && !isOfTrade(tokens[at + 1]))
    : isFew(value) && isRussianOfFew(tokens[at]) && !isOfMany(tokens[at - 2])

/**
 * Tells whether the text leaves it open that the number before counts this one too: «31 військового та
 * цивільного» are thirty-one, or one more.
 */
export const isOpenWhetherOneMore = (
  tokens: readonly Token[],
  at: number,
  value: number,
): boolean =>
  isOneOfTens(value) &&
  isMasculine(tokens[at]) &&
  !isOfTrade(tokens[at + 1]) &&
  singleEnd(tokens, at) !== null

/** Of one alone no two are told, and eleven are many. */
const isOneOfTens = (value: number): boolean =>
  value !== 1 && value % 10 === 1 && value % 100 !== 11
const isFew = (value: number): boolean =>
  value % 10 > 1 && value % 10 < 5 && Math.floor(value / 10) % 10 !== 1

/** «71 Захисника і Захисницю»: the set phrase for soldiers of both sexes. */
const isHerToo = anyWord(`
  захисниц{ю,я} оборонк{а,у} військовослужбовиц{ю,я} воїтельк{а,у} українк{а,у} полонянк{а,у}
  защитниц{а,у} военнослужащ{ую,ая} украинк{а,у}
`)
const isMasculine = anyWord('військов{ого,ий} цивільн{ого,ий} военн{ый,ого} гражданск{ий,ого}')
const isRussianOfFew = anyWord(`
  бойца воина моряка сержанта медика офицера защитника врача {,нац}гвардейца пограничника
  десантника морпеха тероборонца
`)
const isOfMany = anyWord('*ов *ев *ей *цев')
