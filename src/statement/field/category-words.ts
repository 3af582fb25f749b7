import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isAbsent, isNot } from '#statement/word/small-words.ts'
import { isWas } from '#statement/word/auxiliaries.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Span } from '#statement/sentence/sentence.ts'

/*
 * Words beside a category of people by which a sentence speaks of others than those who came: doctors who treat them,
 * families who wait, reporters who ask.
 */

/** Tells whether a sentence speaks of care: whoever is a doctor there treats those who came. */
export const tellsOfCare = (tokens: readonly Token[], { from, to }: Span): boolean => {
  for (let at = from; at < to; at += 1)
    if (isCare(tokens[at]) || isLookAfter(tokens, at) || isTakenByDoctors(tokens, at)) return true
  return false
}

const isLookAfter = (tokens: readonly Token[], at: number): boolean =>
  isLook(tokens[at]) && textAt(tokens, at + 1) === 'after'

/** «їх забрали одразу лікарі» */
const isTakenByDoctors = (tokens: readonly Token[], at: number): boolean =>
  isTook(tokens[at]) &&
  (isDoctor(tokens[at + 1]) || (isAtOnce(tokens[at + 1]) && isDoctor(tokens[at + 2])))

const isLook = anyWord('look{,s,ing}')
const isTook = anyWord('забрал{и,а}')
const isAtOnce = anyWord('одразу сразу')
const isDoctor = anyWord('лікар* медик* врач*')
const isCare = anyWord(`
  *допомог* *психолог* *забот* рук *оглян* *огляд* *лікуван* *нагляд* *обстеж* *реабіліт* *зустріл*
  *зустріч* *чекают* *помощ* *помога* *помогают *осмотр* *лечен* *наблюд*
  *psycholog* *exam* *treat* *care* *wait* *welcom*
`)

/** Tells whether a word is of those who wait and greet: «чекали з прапорами». */
export const isWelcome = anyWord(`
  *прапор* *вітал* *зустріч* *чека* *флаг* *встреч* ждут ждал*
  *flag* *greet* *wait* *welcom*
`)

/** Tells whether a sentence says that there are no women: «женщин на этот раз нет», "no women among them"; a pregnant wife waits at home. */
export const tellsOfNoWomen = (tokens: readonly Token[], { from, to }: Span): boolean => {
  for (let at = from; at < to; at += 1)
    if (
      isWife(tokens[at]) ||
      (isWomen(tokens[at]) && (isNoneBefore(tokens, at) || isNoneBehind(tokens, at)))
    )
      return true
  return false
}

const isNoneBefore = (tokens: readonly Token[], at: number): boolean =>
  isWithout(tokens[at - 1]) || (isOne(tokens[at - 1]) && textAt(tokens, at - 2) === 'ни')

const NONE_WITHIN = 6

/** Only words may stand between. */
const isNoneBehind = (tokens: readonly Token[], at: number): boolean => {
  for (let place = at + 1; place <= at + NONE_WITHIN && tokens[place]?.kind === 'word'; place += 1)
    if (isAbsent(tokens[place]) || (isNot(tokens[place]) && isWas(tokens[place + 1]))) return true
  return false
}

const isWife = anyWord('дружин* жен{а,ы,у,е} wife wives')
const isWomen = anyWord('жінок жінки женщин* women woman')
const isWithout = anyWord('без жодн* no without')
const isOne = anyWord('одн*')

/** Tells whether a word is of captivity: «тримали», "held". */
export const isOfCaptivity = anyWord(`
  *полон* *невол* *плен* *бранц* *узник* *тримал* *утриму* *захоп* *захват* *удержив* *ґрат* *решет*
  *prisoner* *captiv* *captur* *prison* *held* *hold* *jail* *bars*
`)

/** Tells whether a word says that somebody tells or asks: a reporter there is none of those who came. */
export const isToldOrAsked = anyWord(`
  *расска* *сообщ* *говор* *заяв* *подсчит* *розпов* *повідом* *сказа* *камер* *запит* *питан*
  *спрос* *спраш* *вопрос* *ответ* *відпов* *просьб* *прохан* просять просимо просят просим прохають
  *заклик* *призыва* *телефон* *інтерв* *интерв*
  *interview* *urge* *told* *tell* *said* *count* *lens* *ask* *question* *answer* *replied* *reply*
`)

/** Tells whether a word is of kin who wait or of a search: the missing there are others. */
export const isOfSearch = anyWord(`
  родин* рідн* сімей* сімʼ* сім'* семь* семей* родственн* пошук* розшук* поиск* розыск*
  famil* relatives* search*
`)

/** Tells whether a word is of Russia: «российских». */
export const isOfRussia = anyWord('*рос* *russia*')

/** Tells whether a word is of those who live in a place: «жителів». */
export const isResident = anyWord('*жител* *мешканц* *residents*')

/** Tells whether a word is one of few: «наймолодший», "one". */
export const isOfSome = anyWord(`
  *деякі* *дехто* *некоторые* *наймолодш* *найстарш* *самому* *самый* *младш* *старш*
  жінка женщина один одного одна
  *youngest* *oldest* some several woman one
`)

/** Tells whether a word is of most: «здебільшого», "nearly". */
export const isMostly = anyWord(`
  *більшість* *більшості* *здебільш* *майже* *переважн* *большинств* *почти* *основном* *чимало*
  *немало* *most* *majority* *bulk* *nearly* *almost* share
`)

const isBeforeForces = anyWord(`
  *военноплен* *плен* *полон* *рук* *контрол* *формировани* *формуванн* *захвачен* *захоплен*
  *day *branch *branches *war
`)

const isOfForces = anyWord('of the ukrainian украинской')

/** Tells whether any of some words right before a place is so, with no mark and no figure between. */
export function isBefore(
  tokens: readonly Token[],
  at: number,
  words: number,
  isSo: (token: Token) => boolean,
): boolean {
  for (let place = at - 1; place >= at - words; place -= 1) {
    const token = tokens[place]
    if (token === undefined || !isOfLetters(token)) return false
    if (isSo(token)) return true
  }
  return false
}

/** «военнопленных Вооруженных сил», "Day of the Armed Forces": whose, and when, and none of those who came. */
export function isOfOtherForces(tokens: readonly Token[], at: number): boolean {
  let place = at - 1
  while (isOfForces(tokens[place])) place -= 1
  return isBeforeForces(tokens[place])
}

const isOfLetters = wordsLike(/^\p{L}/u)
