import { isTheOrThese } from '#statement/word/pronouns.ts'
import { isInstead } from '#statement/word/prepositions.ts'
import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { heldAt, isMissingAt, isSought, isThereAt } from './where-held.ts'
import { isOfItsOwn, isRemaining } from './remaining.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isAnd, isFurther, isOutOf, isOf } from '#statement/word/small-words.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { isAwaiting } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Tells whether a number is of those who did not come: «480 ще в полоні», "480 remain missing", «у полоні
 * ще 480», «із 205 обіцяних повернулися 112». They stand beside the number of the news, and often above it.
 */
export const isStillHeld = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isPromised(tokens, sentence, at) ||
  isLeftBehind(tokens, sentence, at) ||
  isLeftBefore(tokens, sentence, at) ||
  isRemaining(tokens, sentence, at) ||
  isListed(tokens, sentence, at)

/** Tells whether a noun right behind a number is of those who did not come: «у тюрмах лишаються 16 000 цивільних». */
export const isOfThoseHeld = (
  tokens: readonly Token[],
  sentence: Sentence,
  noun: number,
): boolean =>
  mayBeAbsent(sentence) &&
  sentence.numbers.some((at) => at < noun && noun - at <= 2 && isStillHeld(tokens, sentence, at))

/** Tells whether a sentence holds any word by which somebody counted in it has not come. */
export const mayBeAbsent = (sentence: Sentence): boolean =>
  isMarked(sentence.marks, isOfAbsent.mark) || has(sentence, ['captivity'])

const isOfAbsent = soughtWords(`
  ще досі поки наразі зараз нині надалі дотепер {,за}лиш{ають,ається,ил}* перебувають утримують
  томляться сидять нидіють гниють еще ещё пока поныне доныне сейчас по-прежнему
  оста{ются,ется,лось,лись} находятся удерживаются содержатся томятся сидят гниют маются сих пор
  безвісти безвісно вести вісти ні нет не {,роз}шука{ємо,ють} розшукуються ищем ищут разыскива*
  чека{ють,ємо} очікують ждуть ждемо ждут ждем ждём ожидают обіця* заявлен* заплановани*
  погоджени* узгоджени* очікувани* передбачени* домовлен* обещан* запланированн* согласованн*
  ожидаем* предусмотренн* оговоренн* в'язницях колоніях катівнях таборах колониях застенках
  лагерях тюрм* тюрьм* грат* ґрат* реш{е,ё}тк* морг* сізо сизо відмов* отказ* утриму{є,ю}*
  трима{є,ю}* удержива* держ{и,а}т попереду впереди треба потрібно необхідно належить боремося
  борються борімося дол{я,ю} нужно надо необходимо предстоит боремся борются судьб*
  still remain* languish rot stay currently missing unaccounted not never yet sought await* wait
  waiting promised planned agreed expected announced pledged scheduled behind bars prison{,s}
  jail{,s} custody believed thought presumed understood estimated morgue{,s} refus* declin*
  holds fate awaited
`)

/** Tells whether a number is of those who came of the promised: they are all of this day. */
export const isOfPromised = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  sentence.numbers.some((one) => one !== at && isPromised(tokens, sentence, one))

/** «із 205 обіцяних військових», "of the 205 promised": whoever came has a number of their own. */
function isPromised(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { value } = tokens[at] ?? { value: 0 }
  if (!sentence.numbers.some((one) => (tokens[one]?.value ?? value) < value)) return false
  const before = isTheOrThese(tokens[at - 1]) ? at - 2 : at - 1
  if (isPromise(tokens[before]))
    return isInsteadOf(tokens[before - (isTheOrThese(tokens[before - 1]) ? 2 : 1)])
  if (!isInsteadOf(tokens[before]) && !isOutOf(tokens[before])) return false
  return isPromiseBehind(tokens, at, Math.min(sentence.to, at + PROMISED_WITHIN))
}

function isPromiseBehind(tokens: readonly Token[], at: number, end: number): boolean {
  for (let place = at + 1; place < end && tokens[place]?.kind === 'word'; place += 1)
    if (isPromise(tokens[place])) return true
  return false
}

const PROMISED_WITHIN = 7
const isInsteadOf = oneOf(isInstead, isOf)
const isPromise = anyWord(`
  обіця* заявлен* заплановани* погоджени* узгоджени* очікувани* передбачени* домовлен* обещан*
  запланированн* согласованн* ожидаем* предусмотренн* оговоренн*
  promised planned agreed expected announced pledged scheduled
`)

/** What is said of those counted stands behind them, and nothing that moved anybody between. */
function isLeftBehind(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { to } = clauseAt(sentence, at)
  // A comma behind the noun may open what only says who thinks so.
  const end = Math.min(to + 1, sentence.to, at + NOUN_WORDS)
  for (let place = at + 1; place < end; place += 1) {
    const token = tokens[place]
    if (isBetween(token) || (place === at + 1 && isOfItsOwn(tokens, place))) continue
    if (token?.kind === 'number' || has(sentence, MOVED, { from: place, to: place + 1 }))
      return false
    if (isLeftAt(tokens, sentence, place, { from: at, to })) return true
    if (isVerbOrPreposition(token)) return false
  }
  return false
}

/** «480 українських військових ще …» */
const NOUN_WORDS = 8
const MOVED = ['returned', 'gave', 'received', 'exchanged', 'home'] as const
const isBetween = anyWord('— - все усе всё людей people men others')
const isVerbOrPreposition = anyWord(`
  з із зі из с в у на до які яких котрі которые которых що что було були были не більше больше
  уже вже {загин,загибл,помер,полегл,закатован,погиб,умер,замучен,взят,узят,захоплен,захвачен}*
  from of in to at that who which whom were had was no longer never out died dead killed fallen
  taken captured
`)

/** The words themselves, and that they are the end of what is said: «480 — у полоні з 2022 року» came home. */
function isLeftAt(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { from, to }: Span,
): boolean {
  const rest = afterStill(tokens, at)
  const token = tokens[rest]
  if (isMissingAt(tokens, rest) || isSought(token)) return true
  if (isNotOrNo(token)) return rest > at || isEnd(tokens[rest + 1])
  if (isAwaiting(token))
    return (
      isEnd(tokens[rest + 1]) ||
      isForReturn(tokens, rest + 1, to) ||
      isThereAt(tokens, sentence, rest + 1)
    )
  return rest > at || isOfOthers(tokens, sentence, from)
    ? isThereAt(tokens, sentence, rest)
    : isEndOfHeld(tokens, heldAt(tokens, sentence, at))
}

/** «Дома 95 украинцев, ещё 390 в тюрьмах»: others, and nothing of their clause says that they moved. */
const isOfOthers = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isFurther(tokens[at - 1]) &&
  (isEnd(tokens[at - 2]) || isJoint(tokens[at - 2])) &&
  !has(sentence, MOVED, { from: at, to: clauseAt(sentence, at).to })

/** Behind «ще», «are still», «залишаються»; the same place where none of them stands. */
function afterStill(tokens: readonly Token[], from: number): number {
  let [at, isStill] = [from, false]
  for (;;) {
    const behind = afterGuess(tokens, at)
    if (behind === at && !isStillWord(tokens[at]) && !isFiller(tokens[at])) break
    isStill ||= behind > at || isStillWord(tokens[at])
    at = Math.max(behind, at + 1)
  }
  return isStill ? at : from
}

/** Behind «, як вважають,», «ймовірно», "are believed to": where they are is guessed, so they have not come. */
function afterGuess(tokens: readonly Token[], at: number): number {
  if (isBelieved(tokens[at]))
    return isAre(tokens[at - 1]) && textAt(tokens, at + 1) === 'to' ? at + 2 : at
  if (isGuess(tokens[at])) return at + 1
  return isEnd(tokens[at]) ? afterAside(tokens, at) : at
}

/** Behind what stands between two marks, where it says that somebody guesses. */
function afterAside(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end - at <= GUESS_WORDS && !isEnd(tokens[end])) end += 1
  const isAside = tokens[end]?.kind === 'mark' && someToken(tokens, at + 1, end, isGuess)
  return isAside ? end + 1 : at
}

const GUESS_WORDS = 5
const isBelieved = anyWord('believed thought presumed understood estimated known reported said')
const isAre = anyWord('are is were still now all also')
const isGuess = anyWord(`
  ймовірно імовірно вірогідно вважають вважається оцінками підрахунками припущеннями очевидно
  вероятно предположительно считают считается полагают оценкам подсчетам подсчётам видимо
  probably presumably reportedly likely estimate{,s}
`)

const isFiller = anyWord(`
  — и й і так там же не
  are is be being been held kept have has not yet there and
`)
const isStillWord = anyWord(`
  ще досі поки наразі зараз нині надалі дотепер {,за}лишаються {,за}лишається
  {,за}лиш{илося,ились,илися,илось} перебувають утримуються томляться сидять нидіють гниють еще
  ещё пока поныне доныне сейчас по-прежнему остаются остается осталось остались находятся
  удерживаются содержатся томятся сидят гниют маются сих пор
  still remain remains remained remaining languish rot stay currently
`)

/** «чекають на обмін», "await their turn" */
const isForReturn = (tokens: readonly Token[], from: number, to: number): boolean =>
  someToken(tokens, from, Math.min(to, from + 4), isReturn)
const isReturn = anyWord(`
  обмін* обмен* поверн* возвра* звільн* визвол* освобож* свобод* черг* очеред* додому* домой*
  вдома* дома*
  turn release return exchange swap freedom home
`)

const isEndOfHeld = (tokens: readonly Token[], held: Span | undefined): boolean =>
  held !== undefined && isEnd(tokens[held.to])

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'

/** «у полоні ще 480», «шукаємо ще 480», «залишаються 480», "still in captivity: 480": what is said leads its clause. */
function isLeftBefore(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { from } = clauseAt(sentence, at)
  const end = nounEnd(tokens, sentence, at)
  if (!isEndOfNoun(tokens, sentence, end)) return false
  let first = isJoint(tokens[from]) ? from + 1 : from
  while (isJoint(tokens[first])) first += 1
  if (first >= at || at - first > LED_WORDS) return false
  if (has(sentence, [...MOVED, 'body', 'dead'], { from: first, to: end })) return false
  const isOfAll = someToken(tokens, first, at, (token) => token.kind === 'number')
  return !isOfAll && isSaidFirst(tokens, sentence, first)
}

const isEndOfNoun = (tokens: readonly Token[], sentence: Sentence, end: number): boolean =>
  (isEnd(tokens[end]) && tokens[end]?.kind !== 'number') || isListGoingOn(tokens, sentence, end)

const isListGoingOn = (tokens: readonly Token[], sentence: Sentence, end: number): boolean =>
  isAnd(tokens[end]) && numberBehind(tokens, sentence, end) !== undefined

/** «лишаються 6 000 військових та 16 000 цивільних»: what is said before the first, or behind the last, is said of both. */
function isListed(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const next = numberBehind(tokens, sentence, nounEnd(tokens, sentence, at))
  if (next !== undefined && isListedWith(tokens, sentence, at, next))
    return isLeftBehind(tokens, sentence, next)
  const before = sentence.numbers.findLast((one) => one < at)
  return (
    before !== undefined &&
    isListedWith(tokens, sentence, before, at) &&
    !has(sentence, MOVED, { from: at, to: nounEnd(tokens, sentence, at) }) &&
    isLeftBefore(tokens, sentence, before)
  )
}

const isListedWith = (
  tokens: readonly Token[],
  sentence: Sentence,
  one: number,
  other: number,
): boolean => {
  const end = nounEnd(tokens, sentence, one)
  return isAnd(tokens[end]) && numberBehind(tokens, sentence, end) === other
}

/** The number behind a joiner; "about" may part them. */
const numberBehind = (
  tokens: readonly Token[],
  { numbers }: Sentence,
  at: number,
): number | undefined =>
  numbers.find((one) => one === at + 1 || (one === at + 2 && isAbout(tokens[at + 1])))

const isAbout = anyWord(`
  близько понад майже ще около более почти ещё еще
  about some over nearly almost another
`)

const LED_WORDS = 6
const isJoint = anyWord(`
  , ; — - : а але проте однак но однако та і й и ще еще ещё
  and but while with another
`)

/** The words of the noun behind the number. */
function nounEnd(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let end = at + 1
  while (
    end < sentence.to &&
    end - at <= 3 &&
    tokens[end]?.kind === 'word' &&
    !isVerbOrPreposition(tokens[end]) &&
    !isListGoingOn(tokens, sentence, end)
  )
    end += 1
  return end
}

function isSaidFirst(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  // «У Росії відзвітували про сорок своїх»: whoever tells is there, and not those who are counted.
  if (hitsIn(sentence, 'ru_voice').some(({ from }) => from === first)) return false
  if (isThereAt(tokens, sentence, first)) return true
  const rest = afterStill(tokens, first)
  if (rest === first) return isSought(tokens[first]) || isMissingAt(tokens, first)
  return (
    isSought(tokens[rest]) ||
    isAwaiting(tokens[rest]) ||
    isMissingAt(tokens, rest) ||
    isThereAt(tokens, sentence, rest)
  )
}
