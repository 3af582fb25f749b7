import { isThis } from '#statement/word/small-words.ts'
import { isForWhom } from '#statement/word/prepositions.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { isOfOtherMatter } from '#statement/when/other-matter.ts'
import {
  has,
  hitsIn,
  type Sentence,
  type Span,
  LEAD_SENTENCES,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isUpToNow } from '#statement/day/up-to-now.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS, HELD } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether letters went to and fro: «Стороны обменялись письмами пленных», the swap that goes on below is one of letters. */
export const isOfLetters = (timeline: Timeline, { exchange }: Evidence): boolean =>
  speaksOf(timeline.reading, ['no_exchange']) &&
  timeline.reading.sentences
    .filter(({ place }) => place === 0)
    .some((s) => isNoExchange(timeline, s) && !has(s, ['exchange', 'exchanged', 'returned'])) &&
  !exchange.some((s) => has(s, ['captive', 'military']))

/** Tells whether what else was exchanged stands below people who came home: it does not make their coming another. */
export const isOfMail = ({ reading }: Timeline, s: Sentence): boolean =>
  (s.place > 0 && (isOfOtherMatter(reading, s, s) || saysOnly(reading, s, isMail))) ||
  ((s.place > 0 || has(s, ['through'])) && saysOnly(reading, s, isOneWay))

const saysOnly = (
  { tokens }: Reading,
  s: Sentence,
  isWord: (token: Token | undefined) => boolean,
): boolean => hitsIn(s, 'no_exchange').every(({ from, to }) => someToken(tokens, from, to, isWord))

/** «За обміном вдома 90, ще п'ятьох віддано в односторонньому порядку», «Один из них бежал из плена»: only those others. */
const isOneWay = anyWord(`
  односторонн* втік* втекл* утік* утекл* бежал* сбежал* убежал*
  unilateral* escaped fled
`)

const isMail = anyWord(`
  листами письмами посилками посылками {визвол,звільн,відби,освобо,отби}* ротац*
  rotation freed released rescued
`)

/**
 * Tells whether the text says further down of all who came that it was none: «Дехто назвав це обміном. Це не обмін, а
 * повернення цивільних». Where soldiers came, or out of captivity, it may be said of others beside them.
 */
export const isCalledNoneBelow = (timeline: Timeline, { release }: Evidence): boolean =>
  speaksOf(timeline.reading, ['no_exchange']) &&
  !release.some((s) => has(s, OF_SOLDIERS)) &&
  timeline.reading.sentences.some(
    (s) =>
      s.place >= TOP_SENTENCES &&
      hitsIn(s, 'no_exchange').some(({ from }) => isOfThis(timeline.reading.tokens, s, from)) &&
      isNoExchange(timeline, s),
  )

const OF_SOLDIERS: readonly Idea[] = [...FIGHTERS, ...HELD]

/** «це не обмін», "this is not an exchange"; «для рідних це не обмін, а свято» says what it is to them. */
const isOfThis = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(from, at - 2), at, isThis) && !someToken(tokens, from, at, isForWhom)

/** Tells whether a sentence says of now that those who came were not exchanged, and says it of all of them. */
export const isNoExchange = (timeline: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'no_exchange').some(
    ({ from, to }) =>
      !['recalled', 'planned'].includes(whenAt(timeline, sentence, from)) &&
      !isUpToNow(timeline, sentence, { from, to }) &&
      !isOfBefore(timeline.reading.tokens, sentence, { from, to }) &&
      !isOfLearnersBeside(timeline, { from, to }) &&
      !isOfChildrenBeside(timeline, sentence, { from, to }) &&
      !isOfFamiliesBeside(timeline, sentence, { from, to }),
  )

/** «Пів року жодних обмінів.»: so it was before; «Жодних обмінів.», «це жест доброї волі, жодних обмінів.» are said of now. */
const isOfBefore = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  isNone(tokens[from]) &&
  isStop(tokens[to - 1]) &&
  from > sentence.from &&
  !isPause(tokens[from - 1])

const isNone = anyWord('жодн* ніяк* никак*')
const isStop = anyWord('. !')
const isPause = anyWord(', ; — – -')

/** «Обмін студентами»; where soldiers or captivity are named it stands beside those who came from there. */
const isOfLearnersBeside = ({ reading }: Timeline, { from, to }: Span): boolean =>
  speaksOf(reading, OF_CAPTIVITY) && someToken(reading.tokens, from, to, (one) => isLearned(one))

const OF_CAPTIVITY: readonly Idea[] = ['captive', 'captivity', 'military', 'defender', 'russian']
const isLearned = anyWord(`
  студент* учнів* учня* школя* школьн* шкільн* ученик* ученич* молод* культурн* музе* академі*
  академи* освітн* образоват* експонат* экспонат* картин*
  student* pupil* school* youth* cultural* academic* museum* educational* exhibit* painting*
  artwork*
`)

/** «45 полонених вдома, а з ними двоє депортованих дітей»: only the children came otherwise. */
const isOfChildrenBeside = (timeline: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['child'], { from: from - CHILD_WORDS, to: to + CHILD_WORDS }) &&
  timeline.reading.sentences
    .filter(({ place }) => place < LEAD_SENTENCES)
    .some((s) => has(s, ['captive', 'from_russia']) && has(s, ['returned', 'exchanged']))

const CHILD_WORDS = 5

/** «146 захисників вийшли з полону. … За возз'єднанням сімей приїхали 12»: below soldiers others came so; «Ще троє повернулися з лікування» too. */
const isOfFamiliesBeside = (
  { reading: { sentences, tokens } }: Timeline,
  { place }: Sentence,
  { from, to }: Span,
): boolean =>
  place > 0 &&
  someToken(tokens, from, to, (token) => isReunion(token) || isTravel(token)) &&
  sentences.some(
    (s) => s.place === 0 && has(s, ['captivity', 'captive']) && has(s, ['returned', 'exchanged']),
  )

const isReunion = anyWord("возз'єдн* воссоед* reunif* reunit* reunion*")

/** Words of how people come home from where nobody held them. */
const isTravel = anyWord(`
  лікуван* лечен* реабіліт* реабилит* миротв* тил тыл віз{,и,у} виз{,ы,у} побив* побыв* рейсом
  літаком самолетом бортом
  treatment rehab* peacekeep* rear visa{,s} leave flight plane
`)
