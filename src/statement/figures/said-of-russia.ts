import { isPossessive } from '#statement/word/pronouns.ts'
import { isForWhom } from '#statement/word/prepositions.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { actorIn } from '#statement/side/actor.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { COUNTED, HANDED, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isForOrOn, isAt } from '#statement/word/small-words.ts'
import { isSoManyInAnyTongue } from '#statement/word/quantities.ts'
import { isEnemy } from '#statement/word/lands.ts'
import { isSaying } from '#statement/word/telling.ts'
import { isHowMany } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isCountOfOurs, isExplainedBehind, isStillThere } from './right-below-ours.ts'
import { monthsIn } from '#statement/day/period.ts'
import { isPrevious } from '#statement/word/spans.ts'
import { isEarlier } from '#statement/word/times.ts'
import { oneOf } from '#statement/word/word.ts'

/** Whoever a number may count. */
export const COUNTABLE: readonly Idea[] = [...COUNTED, 'defender']

/** The one number of a sentence, or of its clause beside Ukraine's own, and what it may count. */
export type Lone = Readonly<{
  sentence: Sentence
  at: number
  /** What says whose it is. */
  span: Span
  value: number
  of: Readonly<{ dead: boolean; ours: Figure }>
}>

/** Tells whether one span lies in another. */
export const isIn = (span: Span, { from, to }: Span): boolean => from >= span.from && to <= span.to

/** Tells whether what stands around a number says that Russia got somebody, or only how many. */
export const isSaidOfRussia = (reading: Reading, lone: Lone): boolean =>
  (isOfRussia(reading, lone) && (isMoved(reading, lone) || isNamed(reading, lone))) ||
  isAnswer(reading, lone)

/** «Скільки тіл дістала Москва? Тридцять одне», "How many Russians were involved? Kyiv's answer is 83" */
function isAnswer(reading: Reading, { sentence }: Lone): boolean {
  const { tokens, sentences } = reading
  const asked = sentences[sentence.index - 1]
  return (
    asked !== undefined &&
    asked.numbers.length === 0 &&
    !has(asked, NOT_OF_NOW) &&
    !isOfOldFormula(reading, sentence) &&
    has(asked, HANDED_THERE) &&
    someToken(tokens, asked.from, asked.to, isHowMany) &&
    someToken(tokens, asked.to - 1, asked.to + 1, isQuestion) &&
    (isGotByRussia(reading, asked, asked, asked.to - 1) ||
      (isAskedInReturn(asked) && !isTheirWord(tokens, sentence)))
  )
}

/** «150 на 150 — така формула була в серпні», «за формулою минулого разу»; «формула була нерівною» is of this one. */
const isOfOldFormula = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['formula']) &&
  (has(sentence, ['recall']) ||
    monthsIn(reading, sentence).length > 0 ||
    someToken(reading.tokens, sentence.from, sentence.to, isOfOtherTime))

const isOfOtherTime = oneOf(isPrevious, isEarlier, anyWord(`
  тоді торік навесні влітку восени взимку давн* тогда весной летом осенью зимой
  then spring summer autumn winter former old
`)) // prettier-ignore

/** Tells whether a sentence asks what was given for those who came: «Скільки віддали натомість?»; nobody else is named. */
export const isAskedInReturn = (asked: Sentence): boolean =>
  has(asked, ['in_return']) && has(asked, ['gave']) && !has(asked, ['russia', 'ukraine'])

/** «Росіяни кажуть 140»: what Ukraine gave is told there only by the other side. */
const isTheirWord = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  has(sentence, ['ru_voice', 'russia', 'russian']) &&
  someToken(tokens, sentence.from, sentence.to, isSaying)

const NOT_OF_NOW: readonly Idea[] = ['total_maybe', 'recall', 'will', 'ukrainian', 'defender', 'to_ukraine', 'from_russia', 'captured', 'asked', 'agreed', 'agreeing'] // prettier-ignore
/** «Скільки росіян погодилися на обмін?» asks of nobody who went there. */
const HANDED_THERE: readonly Idea[] = [...SWAPPED, 'in_return', 'own', 'home']
const isQuestion = anyWord('?')

/** Somebody is handed over, comes home, or has arrived by the word of one who speaks for Russia. */
const isMoved = (reading: Reading, { sentence, span }: Lone): boolean =>
  has(sentence, MOVED, span) ||
  isTowardThem(reading, sentence, span) ||
  (someToken(reading.tokens, span.from, span.to, isArrival) &&
    !someToken(reading.tokens, span.from, span.to, isBorder))

const isArrival = anyWord(`
  прибутт* прибыти* прибул* прибыл* надходженн* поступлени* поступил* надійш* отриманн*
  получени*
  arriv* receipt*
`)

const MOVED: readonly Idea[] = [...SWAPPED, 'exchange', 'in_return', 'from_ukraine', 'home']

/** Tells whether it says that they went to Russia: «Росії віддали», «до Росії»; of «території Росії» and «Міноборони РФ» nobody says that they went there. */
export const isTowardThem = ({ tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  isForThem(tokens, sentence, span) ||
  isForHisLand(tokens, sentence, span) ||
  hitsIn(sentence, 'to_russia').some(
    (hit) =>
      isIn(span, hit) &&
      (!isOfState(tokens[hit.to - 1]) ||
        tokens[hit.from - 1]?.kind !== 'word' ||
        hit.to - hit.from > 1 ||
        isParticle(tokens[hit.from - 1]) ||
        sentence.hits.some(({ idea, to }) => HANDED.includes(idea) && to === hit.from)),
  )

/** «Мединський заявляє, що його країні віддали 27 тіл»: the land of who speaks. */
const isForHisLand = (tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'ru_voice').some((voice) =>
    tokens
      .slice(voice.to, to)
      .some(
        (word, at) =>
          voice.to + at >= from &&
          isPossessive(word) &&
          isLandTo(tokens[voice.to + at + 1]) &&
          has(sentence, HANDED, { from: voice.to + at, to: sentence.to }) &&
          !someToken(tokens, voice.to, sentence.to, isOwed),
      ),
  )

/** «його країні винні ще 41 тіло»: they are still to be given. */
const isOwed = anyWord(`
  винн{і,а,о,ы,е}* винен* заборг* завин* борг* долж{ен*,на*,ны*,ни*} задолжал* обіця* обеща*
  ow{e,es,ed} promis*
`)

const isLandTo = anyWord('країні державі стороні стране державе стороне')

/** Those that have come to the border are to go to Ukraine. */
const isBorder = anyWord('кордон* границ* границу* border*')

/** «для російської сторони», «на російську територію» */
const isForThem = (tokens: Reading['tokens'], sentence: Sentence, span: Span): boolean =>
  (['russia', 'russian'] as const).some((idea) =>
    hitsIn(sentence, idea).some(
      ({ from, to }) =>
        isIn(span, { from, to }) &&
        (someToken(tokens, from - 2, from, isForWhom) ||
          (isAt(tokens[from - 1]) && isInto(tokens[from]))),
    ),
  )

const isInto = anyWord('російську российскую')

/** Said of whom they went to, and of whose it is, alike. */
const isOfState = anyWord('росії* россии* рф* москв* федерац*')
const isParticle = anyWord('і й та и а ж{,е} також также е{,щ}е ще')

/** «звітує про 40 солдатів», «назвав цифру 80», "the Kremlin's gain: 83 soldiers": a number is all that is told. */
function isNamed(reading: Reading, lone: Lone): boolean {
  const { tokens } = reading
  const { sentence, at, of } = lone
  // «Про 36 розповів депутат»
  if (of.dead && isSaying(tokens[at + 1])) return isToldByThem(reading, lone)
  if (tokens[at + 1]?.kind === 'word')
    return (
      isNaming(tokens[at - 1]) &&
      // "the remains of 28 soldiers"
      !sentence.hits.some(({ idea, to }) => COUNTED.includes(idea) && to === at - 1)
    )
  return isToldByThem(reading, lone) || ((isNaming(tokens[at - 1]) || isSayingSo(tokens[at - 1])) && isAsked(reading, lone)) // prettier-ignore
}

/** «Саралієв назвав 36»: right below Ukraine's own number who speaks for Russia tells how many of its fallen it got. */
function isToldByThem(reading: Reading, { sentence, at, span, of: { dead, ours } }: Lone): boolean {
  const before = reading.sentences[sentence.index - 1]
  return (
    dead &&
    before !== undefined &&
    has(sentence, ['ru_voice'], span) &&
    isNumberTold(reading, sentence, at) &&
    !has(sentence, NOT_OF_NOW) &&
    !isExplainedBehind(reading, sentence) &&
    (isCountOfOurs(reading, before, ours.value) || isAskedOfRussia(reading, before))
  )
}

/** «Скільки тіл передано росіянам, у штабі не повідомили»; «Скільки ще осталось?» asks of no such. */
const isAskedOfRussia = (reading: Reading, asked: Sentence): boolean =>
  asked.numbers.length === 0 &&
  !has(asked, NOT_OF_NOW) &&
  has(asked, HANDED_THERE) &&
  someToken(reading.tokens, asked.from, asked.to, isHowMany) &&
  !someToken(reading.tokens, asked.from, asked.to, isStillThere) &&
  (isGotByRussia(reading, asked, asked, asked.to - 1) || isAskedInReturn(asked))

/** Tells whether a sentence says no more than who told a number: «Про 36 розповів депутат Держдуми», "Saraliev named 36". */
export const isNumberTold = (reading: Reading, sentence: Sentence, at: number): boolean => {
  const { tokens, sentences } = reading
  const end = sentence.to - 1
  return (
    sentence.to - sentence.from <= TOLD_WORDS &&
    (isNamingVerb(tokens[at - 1]) ||
      (isNaming(tokens[at - 1]) && someToken(tokens, sentence.from, end, isSaying))) &&
    !someToken(tokens, at + 1, end, (token) => token.kind === 'mark' || isAsOrOfOther(token)) &&
    monthsIn(reading, sentence).length === 0 &&
    // «Саралієв назвав 36. Стільки обмінів уже було»
    !isSoManyInAnyTongue(tokens[sentences[sentence.index + 1]?.from ?? -1])
  )
}

const TOLD_WORDS = 12

/** «Скільки тіл забрала Росія, промовчали»: what a bare number counts is told beside it, or right before it. */
function isAsked({ sentences }: Reading, { sentence, span }: Lone): boolean {
  if (has(sentence, OF_THEM, span)) return true
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    before.numbers.length === 0 &&
    has(before, [...SWAPPED, 'in_return', 'own']) &&
    !has(before, SUMS)
  )
}

const OF_THEM: readonly Idea[] = [...SWAPPED, ...COUNTABLE, 'in_return', 'own', 'russian']
const SUMS: readonly Idea[] = ['total', 'total_maybe', 'recall', 'will']

const isNaming = anyWord('про о об of about : —')
const isAsOrOfOther = (token: Token): boolean => isAs(token) || isOfOtherTime(token)
const isAs = anyWord('як как as')
const isNamingVerb = anyWord('назв{ав,ала,али} назва{л,ла,ли} named mentioned cited')
const isSayingSo = anyWord(`
  цифр* числ* кількіст* количеств* що что було было
  that at is was were figure{,s} number{,s}
`)

/** Russia speaks, gets them or names them its own, or they are its people. */
const isOfRussia = (reading: Reading, lone: Lone): boolean => {
  const {
    sentence,
    span,
    at,
    of: { dead },
  } = lone
  if (has(sentence, ['ru_voice'], span) || isGivenInReturn(reading, sentence)) return true
  if (!has(sentence, [...COUNTABLE, 'own'], span)) return false
  return isGotByRussia(reading, sentence, span, at) || (dead && isOfAnythingOfTheirs(reading, lone))
}

/** «російських утрат»: of the dead whatever is called Russia's and is no land of it. */
const isOfAnythingOfTheirs = ({ tokens }: Reading, { sentence, span }: Lone): boolean =>
  has(sentence, ['body', 'dead'], span) &&
  hitsIn(sentence, 'russian').some((hit) => isIn(span, hit) && !isOfLand(tokens, hit))

/** Tells whether Ukraine gives them in return: «41 — столько тел в ответ вернула украинская сторона». */
export const isGivenInReturn = (reading: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'in_return').some(({ to }) => !isForOrOn(reading.tokens[to])) &&
  has(sentence, ['gave']) &&
  !has(sentence, ['own', 'defender', 'to_ukraine', 'received', 'home']) &&
  actorIn(reading, sentence, sentence) === 'ua'

/** Tells whether words say that Russia gets somebody, or that who is named up to a place is of its people. */
export const isGotByRussia = (
  reading: Reading,
  sentence: Sentence,
  span: Span,
  at: number,
): boolean =>
  (has(sentence, ['russia'], span) && has(sentence, ['received'], span)) ||
  (has(sentence, ['russia', 'to_russia'], span) && has(sentence, ['own'], span)) ||
  has(sentence, ['from_ukraine'], span) ||
  isTowardThem(reading, sentence, span) ||
  isOfTheirPeople(reading, sentence, span, at) ||
  someToken(reading.tokens, span.from, span.to, (token) => isEnemy(token))

/** «росіян», «російських військових», «армії РФ», before the number or in its clause; behind it others may be named. */
const isOfTheirPeople = (
  { tokens }: Reading,
  sentence: Sentence,
  span: Span,
  at: number,
): boolean => {
  const before = { from: span.from, to: Math.min(clauseAt(sentence, at).to, span.to) }
  return hitsIn(sentence, 'russian').some(
    (hit) =>
      isIn(before, hit) &&
      has(sentence, [...COUNTABLE, 'russia'], { from: hit.from - 2, to: hit.to + 2 }) &&
      !isOfLand(tokens, hit),
  )
}

/** «з Курської області», «на території Росії», «з російських моргів»: where they lay or were held. */
const isOfLand = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  someToken(tokens, from - 2, from, (token) => isLand(token)) || someToken(tokens, from, to + 1, (token) => isLand(token)) // prettier-ignore

const isLand = anyWord(`
  територ* территор* земл* ґрунт* почв* курськ* курск* білгород* белгород* морг* колоні* колони*
  тюрм* тюрьм* в'язниц* сізо сизо
  kursk* belgorod* territor* soil* morgue* mortuar* prison* jail* colon* camp*
`)
