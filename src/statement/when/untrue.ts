import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { setsRight, spreadIn } from './spread.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import { isPuttingOff } from '#statement/word/deeds.ts'
import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import { isDash, isEnglish, isButOrYet, isNot } from '#statement/word/small-words.ts'
import { isFake } from '#statement/word/telling.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

/** What was found already; the same is asked for each word of a sentence. */
const known = new WeakMap<Sentence, Span | null>()

/**
 * Finds the report that a sentence itself calls untrue, from its name to that word: «Повідомлення, що
 * сьогодні повернулися 103, не відповідає дійсності», "The news that … is fake"; or that is set right below.
 */
export const untrueIn = (reading: Reading, sentence: Sentence): Span | null =>
  calledUntrueIn(reading, sentence) ?? spreadIn(reading, sentence)

function calledUntrueIn({ tokens }: Reading, sentence: Sentence): Span | null {
  if (!isMarked(sentence.marks, SAY)) return null
  const before = known.get(sentence)
  if (before !== undefined) return before
  const to = untrueAt(tokens, sentence)
  const from = to === null ? null : reportFrom(tokens, { from: sentence.from, to })
  const span = from === null || to === null ? null : { from, to: to + 1 }
  known.set(sentence, span)
  return span
}

/** Tells whether a text holds any word that may say so, or sets any report right. */
export const mayBeUntrue = (reading: Reading): boolean =>
  isMarked(marksIn(reading), SAY) || setsRight(reading)

/** Tells whether what stands at a place is part of a report that its sentence calls untrue. */
export function isUntrueAt(reading: Reading, sentence: Sentence, at: number): boolean {
  const span = untrueIn(reading, sentence)
  return span !== null && at >= span.from && at < span.to
}

/** Where a sentence says of something before it that it is not so. */
function untrueAt(tokens: readonly Token[], { from, to }: Span): number | null {
  for (let at = from + 1; at < to; at += 1)
    if (maySay(tokens[at]) && isCalledUntrue(tokens, at)) return at
  return null
}

const isCalledUntrue = (tokens: readonly Token[], at: number): boolean => {
  if (isRefutedBy(tokens[at]))
    return !someToken(tokens, at + 1, at + 4, (t) => isReport(t) || isOf(t) || isFake(t))
  if (isUntrueThing(tokens[at])) return isLinked(tokens, at) && !isDenied(tokens, at)
  if (isUntrue(tokens[at])) return !isDenied(tokens, at) && isPredicate(tokens, at)
  return isDenied(tokens, at) && isSo(tokens[at])
}

/** Whether a word may say so at all: most say nothing of it. */
const maySay = (token: Token | undefined): boolean =>
  isUntrueThing(token) || isUntrue(token) || isSo(token) || isRefutedBy(token)

/** What a report is called by a noun: «є фейком», «— вигадка», "is a hoax". */
const isUntrueThing = soughtWords(`
  фейк фейком фейками неправда неправдою неправдой вигадк{а,о,и,ю}{,ю} выдумк{а,о,и,й}{,й}
  вымысел вымыслом брехня брехнею ложь ложью дезінформаці{я,єю} дезинформаци{я,ей}
  маніпуляці{я,єю}
  пропаганд{а,ою,ой}
  hoax fake invention fabrication lie disinformation nonsense propaganda
`)
/** And by a word that says how it is; the passive of who denies it. */
const isUntrue = soughtWords(`
  неправдив{а,і,е,ою,ими} хибн{а,і,е,ою,ими} фейков{а,і,е,ою,ими,ая,ые,ой,ыми}
  недостовірн{а,і,е,ою,ими} недостоверн{а,ы,ой,ыми} ложн{а,ы,ой,ыми} вигадан{а,і,е,ою,ими}
  спростован{а,о,і,е} опровергнут{,а,ы,о}
  false untrue fabricated invented baseless unfounded bogus denied refuted debunked
`)
/** «Інформацію про це спростували в Києві»: what they refute stands before it. */
const isRefutedBy = soughtWords('спростували спростовують опровергли опровергают заперечили')
const isOf = anyWord('про о об це это')

/** Said with «не»: so, confirmed, of what is real. */
const isSo = soughtWords(`
  правда правдою правдой відповіда{є,ють,ла,ли} соответству{е,ю,о}т
  підтвердил{ась,ася,ися,ось,ося,ись} подтвердил{ась,ись,ось}
  true case
`)

const SAY = eitherOf(isUntrueThing.mark, isUntrue.mark, isSo.mark, isRefutedBy.mark)

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  isNot(tokens[at - 1]) || isNot(tokens[at - 2])

const isLinked = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, Math.max(0, at - LINK), at, (token) => isLink(token)) ||
  isNothingBut(tokens, at)

/** "is nothing but a Russian lie", «это не более чем фейк» */
function isNothingBut(tokens: readonly Token[], at: number): boolean {
  let from = at - 1
  while (at - from <= LINK + 2 && (isWholly(tokens[from]) || isNotOfIt(tokens, from, at))) from -= 1
  return isLink(tokens[from]) && someToken(tokens, from, at, isMoreOrBut)
}

const isMoreOrBut = anyWord('nothing more більше більш более больше')
const LINK = 3
const isLink = anyWord(`
  — – - є це это виявил* оказал* назва{ли,в,ла,но} называ* явля*
  is are was were be been as called out that's it's
`)

/** In English only with a verb: "false reports" names what follows. */
const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  !isEnglish(tokens[at]) || isLinked(tokens, at)

/** Where the report begins whose end is known; what an «а», «but» sets against the news begins there. */
function reportFrom(tokens: readonly Token[], { from, to }: Span): number | null {
  let first = allBefore(tokens, { from, to })
  for (let at = from; at < to; at += 1) {
    if (!isReportAt(tokens, at)) continue
    if (first === null || isSetAgainst(tokens, at, first)) first = at
  }
  return first
}

/** «Росія передала 15 тіл — така новина є неправдою», «… — це вигадка»: all that stands before the dash. */
function allBefore(tokens: readonly Token[], { from, to }: Span): number | null {
  const dash = tokens.slice(from, to).findIndex((token) => isDash(token)) + from
  if (dash <= from || to - dash > POINTING_WITHIN || !isPointing(tokens[dash + 1])) return null
  if (!isSaidOfThat(tokens, { from: dash + 2, to }) || isOfSomethingElse(tokens, to)) return null
  let first = dash
  while (first > from && !isContrast(tokens[first - 1])) first -= 1
  return someToken(tokens, first, dash, isCalledOff) ? null : first
}

/** «це [є] неправдою», "such claims were false", and not "this after false reports", «такі кадри спростовують фейки» */
const isSaidOfThat = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token, at) =>
        isLink(token) ||
        isWholly(token) ||
        (at < 2 && isReport(token)) ||
        isNotOfIt(tokens, from + at, to),
    )

/** «не відповідає дійсності», "not the case", «не более чем фейк»; "not actually a fake" says that it is none. */
const isNotOfIt = (tokens: readonly Token[], at: number, to: number): boolean =>
  isNot(tokens[at]) && (isMoreThan(tokens[at + 1]) || (to - at <= 2 && isSo(tokens[to])))

const isMoreThan = anyWord('більше більш более больше more')

/** «повна», «черговий російський», "actually a Russian": how untrue it is, whose, or whether it may be. */
const isWholly = anyWord(`
  *ий *ою *им *ый *ой *ым *ая повна чергова відверта груба російська ворожа стара просто цілком усе
  все знову може бути насправді опять может быть просто полностью
  більше більш ніж лише более больше чем лишь
  nothing but more than only the a an another all just simply may might could be has have had later then since *ly russian kremlin enemy
  moscow's old pure outright plain total
`)

/** «це неправда, що влада …», «это ложь о …»: what is untrue follows; «це фейк, що поширює Москва» is of that before. */
const isOfSomethingElse = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at + 1]) ||
  isAbout(tokens[at + 1]) ||
  textAt(tokens, at + 1) === 'that' ||
  [1, 2].some(
    (step) =>
      textAt(tokens, at + step) === ',' &&
      isThatBegins(tokens[at + step + 1]) &&
      !isSpread(tokens[at + step + 2]),
  )

const isAbout = anyWord('щодо відносно насчёт насчет about')
const isThatBegins = anyWord('що что ніби будто нібито якобы that')
const isSpread = anyWord('{по,роз}шир* розганя* розповсюджу* разгоня* {рас}простран*')

/** «а зрив обміну — це неправда» */
const isCalledOff = oneOf(isPuttingOff, anyWord('зрив* срыв* відсутн* отсутств* fail*'))

const POINTING_WITHIN = 8
const isPointing = oneOf(
  isThisInAnyForm,
  anyWord("така такі таке такая такие такое such that's it's"),
)

const isReportAt = (tokens: readonly Token[], at: number): boolean =>
  (isReport(tokens[at]) && !isAccording(tokens[at - 1])) ||
  (isThat(tokens[at]) && textAt(tokens, at + 1) === ',')

/** Whether a comma or a stop that is not of the first report parts the two: «…, а чутки про зрив —». */
const isSetAgainst = (tokens: readonly Token[], at: number, first: number): boolean =>
  someToken(tokens, Math.max(first + 1, at - CONTRAST), at, (token) => isContrast(token))

const CONTRAST = 4
const isContrast = oneOf(isButOrYet, anyWord('while ; .'))
const isThat = anyWord('те то')
const isAccording = anyWord('за згідно зі по согласно according to')

/** Names of what somebody says. */
export const isReport = wordsLike(
  /^(?:повідомленн\p{L}*|інформаці\p{L}+|новин[аиу]|звістк\p{L}+|допис\p{L}*|пост[иіыов]*|заяв[аи]|твердженн\p{L}+|чутк[аи]|публікаці\p{L}+|сообщени[еяй]|информаци[яию]|новост[ьи]|весть|заявлени[еяй]|утверждени[еяй]|слух[и]?|публикаци[яи]|reports?|claims?|rumou?rs?|news|information|statements?|allegations?|assertions?|story|stories|posts?)$/u,
)
