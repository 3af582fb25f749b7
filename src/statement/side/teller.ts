import { monthsIn } from '#statement/day/period.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isNumberWord } from '#statement/word/quantities.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isBringing } from '#statement/word/deeds.ts'
import { isSaying } from '#statement/word/telling.ts'
import { isBeen, isDashOrColon } from '#statement/word/small-words.ts'

const OF_UKRAINE: readonly Idea[] = ['ua_voice', 'ukraine', 'ukrainian', 'to_ukraine']
const OF_RUSSIA: readonly Idea[] = ['ru_voice', 'russian', 'russia']

/**
 * Tells that a speaker of Russia says what Russia got («каже, що його країна отримала 61», «у Росії
 * заявили, що їм передали 45», «военкор: у нас 30»); null where Ukraine is named before the number.
 */
export function toldByRussia(
  reading: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  const before = { from: sentence.from, to: at }
  if (!namesTeller(reading, sentence, before)) return null
  const theirs = pronounIn(reading, before)
  if (theirs !== -1 && !has(sentence, OF_UKRAINE, { from: theirs, to: at })) return 'ru'
  if (has(sentence, OF_UKRAINE, before)) return null
  if (isReceived(reading, sentence, at)) return 'ru'
  if (has(sentence, ['received'], before)) return has(sentence, ['gave'], before) ? null : 'ru'
  return isReturn(reading, sentence, at, kinds) && isOwn(reading, sentence, before, kinds)
    ? 'ru'
    : null
}

const namesTeller = (reading: Reading, sentence: Sentence, before: Span): boolean =>
  has(sentence, OF_RUSSIA, before) && !isOnlyWhence(reading, sentence, before)

/** Tells whether Russia is only where they were taken from: «Із моргів на території РФ забрали 17 тіл», "from morgues in Russia". */
export const isOnlyWhence = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const named = sentence.hits.filter(
    (hit) => OF_RUSSIA.includes(hit.idea) && hit.from >= from && hit.to <= to,
  )
  return (
    named.length > 0 &&
    named.every((hit) => !isSideWord(tokens[hit.to]) && isFromThere(tokens, hit.from))
  )
}

const isFromThere = (tokens: Reading['tokens'], at: number): boolean =>
  isWhence(tokens[at - 1]) || (isInside(tokens[at - 1]) && isWhence(tokens[at - 2]))

/** «з російського боку заявили» */
const isSideWord = anyWord('бок{,у,и} сторон{,а,и,і,ы,у} side')

const isWhence = anyWord(`
  територі{ї,й} территори{и,й} морг{,у,ів,а,ов} з із зі из
  territory soil morgue{,s} from
`)
const isInside = anyWord('у в in of the inside')

/** «З російського боку про 43 отриманих тіла сказав депутат», "The negotiator reported nineteen bodies received": who speaks for Russia got them. */
export const byReceivedThere = (
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): Direction | null =>
  has(sentence, ['received']) &&
  has(sentence, ['ru_voice']) &&
  isReceivedThere(tokens, at) &&
  !has(sentence, OF_UKRAINE, clauseAt(sentence, at))
    ? 'ru'
    : null

const isReceivedThere = (tokens: Reading['tokens'], at: number): boolean =>
  fitsReceived(tokens[at + 1]) ||
  (isDead(tokens[at + 1]) && fitsReceived(tokens[at + 2]) && tokens[at + 3]?.kind === 'mark')

const isDead = wordsLike(/^(?:тіл\p{L}{0,3}|тел\p{L}{0,3}|останк\p{L}+|bod(?:y|ies)|remains)$/u)

const isReturn = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): boolean =>
  has(sentence, ['returned'], { from: sentence.from, to: at }) ||
  isReturned(tokens[at + 1]) ||
  isReturnOf(tokens, at) ||
  isOwnNumber(tokens, sentence, at) ||
  isOfItsOwn(tokens, sentence, at) ||
  isSameOfEach(tokens, sentences, sentence, at) ||
  isFetched(tokens, sentence, at, kinds) ||
  isReturnOfSoldiers(tokens, sentence, at, kinds)

/** "The Russian Defense Ministry said 35 servicemen were returned": of captives it may tell whom it gave. */
const isReturnOfSoldiers = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): boolean =>
  kinds.has('military') &&
  !kinds.has('captive') &&
  (has(sentence, ['returned'], { from: at, to: clauseAt(sentence, at).to }) ||
    isTakenToRussia(tokens, sentence, at)) &&
  !has(sentence, OF_UKRAINE)

/** «звітує про 40 солдатів, яких йому вдалося забрати», "35 servicemen whom it managed to bring home": no captives of its own are fetched. */
const isFetched = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): boolean => {
  const { to } = clauseAt(sentence, at)
  const behind = { from: to, to: sentence.clauses.find(({ from }) => from >= to)?.to ?? to }
  return (
    !kinds.has('captive') &&
    has(sentence, ['managed'], behind) &&
    someToken(tokens, to, to + RELATIVE_WITHIN, isWhoOrWhich) &&
    someToken(tokens, to, behind.to, isToFetch) &&
    !has(sentence, OF_UKRAINE, behind)
  )
}

const RELATIVE_WITHIN = 3
const isToFetch = anyWord(`
  забрати повернути визволити вирвати витягти витягнути виручити врятувати привезти доправити
  вивезти забрать вернуть возвратить вызволить вырвать вытащить выручить спасти доставить
  вывезти
  bring get retrieve recover rescue secure take win
`)

/** «відзвітувало про 94 військовослужбовців: їх повезуть лікувати до Москви», "who were flown to Moscow" */
const isTakenToRussia = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'to_russia').some(
    ({ from }) => from > at && someToken(tokens, at, from, isBringing),
  )

/** «Минобороны РФ сообщило о возвращении 60 военных»: of people; of bodies it tells what it gave. */
const isOwn = (
  { tokens }: Reading,
  sentence: Sentence,
  before: Span,
  kinds: ReadonlySet<Idea>,
): boolean =>
  !kinds.has('body') &&
  !kinds.has('dead') &&
  (has(sentence, ['ru_voice'], before) || someToken(tokens, before.from, before.to, isSaying)) &&
  !has(sentence, ['from_russia'])

/** «про повернення 94 військових», "the return of 94 servicemen" */
const isReturnOf = (tokens: Reading['tokens'], at: number): boolean =>
  isReturnNoun(tokens[textAt(tokens, at - 1) === 'of' ? at - 2 : at - 1])

const isReturnNoun = anyWord(`
  повернення звільнення визволення возвращени{е,я} возвращении освобождени{е,я} освобождении
  return release
`)

/** «Російське відомство назвало свою цифру: 73 військовослужбовці» */
const isOwnNumber = (tokens: Reading['tokens'], { from }: Sentence, at: number): boolean =>
  isNumberWord(tokens[at - 2]) && at - 3 >= from && isTheirOwn(tokens[at - 3])

/** «Міноборони РФ відзвітувало про таку саму кількість своїх: 270 солдатів, 120 цивільних» */
const isOfItsOwn = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'own').some(({ to }) => to < at && isDashOrColon(tokens[to])) &&
  has(sentence, ['ru_voice'], { from: sentence.from, to: at })

const isTheirOwn = anyWord('сво{ю,є,е} own its')

/** "90 were freed by each side. Moscow reported the same: 60 soldiers and 30 civilians": of as many who came to it. */
const isSameOfEach = (
  tokens: Reading['tokens'],
  sentences: readonly Sentence[],
  { from, index }: Sentence,
  at: number,
): boolean =>
  isDashOrColon(tokens[at - 1]) &&
  someToken(tokens, Math.max(from, at - SAME_WITHIN), at, isTheSame) &&
  sentences.some((s) => s.index < index && has(s, ['each']))

const SAME_WITHIN = 5
const isTheSame = anyWord(`
  сам{е,і,у,ое,ые} так{у,і,а,е,ую,ие,ая,ое} т{і,е} аналогічн* аналогичн* ідентичн* идентичн*
  same identical
`)

/** «про 250 повернутих військових» */
const isReturned = anyWord(`
  повернут* возвращ* звільнен* освобожд* визволен*
  returned* returning* freed* released*
`)

/** «заявляє про 19 отриманих тіл», "In Moscow, 19 dead were received" */
const isReceived = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isReceivedBehind(reading, sentence, at) || isGivenThem(reading, sentence, at)

const isReceivedBehind = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  fitsReceived(tokens[at + 1]) ||
  ([1, 2].some((step) =>
    /^(?:were|was|been) received$/u.test(
      `${textAt(tokens, at + step)} ${textAt(tokens, at + step + 1)}`,
    ),
  ) &&
    !has(sentence, OF_UKRAINE))

/** "says his country's military was given 43 bodies", and not "the families were given 43" */
const isGivenThem = (reading: Reading, sentence: Sentence, at: number): boolean =>
  reading.language === 'en' &&
  monthsIn(reading, clauseAt(sentence, at)).length === 0 &&
  hitsIn(sentence, 'gave').some(
    ({ from, to }) =>
      to === at &&
      isBeen(reading.tokens[from - 1]) &&
      someToken(reading.tokens, Math.max(sentence.from, from - SUBJECT_WITHIN), from, isTheirLand),
  )

const SUBJECT_WITHIN = 5
const isTheirLand = anyWord("country{,'s} side nation{,'s} they army military")

const fitsReceived = anyWord('отриман* одержан* полученн* received*')

const isThem = anyWord('їм ним им нам us them')
const isWith = anyWord('у к до to')
const isUs = anyWord('нас них наших нам us them')

/** "civilians among them", "of them", "the US" */
const isAmongOrUsa = (tokens: Reading['tokens'], at: number): boolean =>
  (textAt(tokens, at) === 'us' && tokens[at]?.capital === true) || isBeforeThem(tokens[at - 1])

const isBeforeThem = anyWord('among of with for from between the')

/** Where «їм», «нам» or «у нас» last stands inside a span, or -1. */
function pronounIn({ tokens }: Reading, { from, to }: Span): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (isAmongOrUsa(tokens, at)) continue
    if (isThem(tokens[at]) || (isWith(tokens[at - 1]) && isUs(tokens[at]))) return at
  }
  return -1
}
