import { isLink } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isAge } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOfThoseWho } from './of-those-who.ts'
import { isAnd, isDashOrColon, isPrice } from '#statement/word/small-words.ts'
import { isMost } from '#statement/word/quantities.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a sentence below the lead sets some apart from those who came: «Додому їдуть і 18 оборонців»,
 * «17 — молоді люди». Civilians and the other side's people come on top instead.
 */
export const isSetApart = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  { to }: Span,
): boolean =>
  sentence.place > 0 &&
  (isOfThoseWho(reading.tokens, sentence, to) ||
    isKin(reading.tokens[at + 1]) ||
    isOfRank(reading, sentence, at) ||
    isGivenFor(reading, sentence, at) ||
    (isBelowMore(reading, sentence, at) &&
      (isShare(reading, sentence, at) || isOfWounds(reading, at))) ||
    (!sentence.item && isOfSome(reading, sentence, at, to)))

/** «Понад половину становлять воїни Збройних Сил — 49», "The largest share are Marines: 30": how many of all they are. */
const isShare = ({ tokens }: Reading, { from }: Sentence, at: number): boolean =>
  isDashOrColon(tokens[at - 1]) &&
  at - from <= SHARE_WORDS &&
  someToken(tokens, from, at, isShareWord) &&
  someToken(tokens, from, at, isMakingUp) &&
  !someToken(tokens, from, at, ({ kind }) => kind === 'number')

const SHARE_WORDS = 12
const isShareWord = oneOf(
  isMost,
  anyWord('половин{у,и} третин{у,и} частин{у,а,и} часть част{и,ью} share part group'),
)
const isMakingUp = anyWord(`
  станов{ить,лять,ила,или} склада{є,ють,ли,ла} составля{ет,ют,ли,ла} состав{ила,или}
  make makes made are were form forms formed
`)

/** «За двести своих Киев отдал одного политика», "for 200 of its people it gave up one": some of those who came, beside whom no other number stands. */
const isGivenFor = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isPrice(tokens[at - 1]) &&
  at - sentence.from <= OPENING_WORDS &&
  has(sentence, ['gave'], { from: at + 1, to: sentence.to }) &&
  !has(sentence, ['same_number', 'in_return', 'each'], { from: at, to: sentence.to }) &&
  sentence.numbers.every((one) => one <= at || tokens[one]?.value === 1)

const OPENING_WORDS = 2

/** «Одинадцять мають офіцерські звання», "eleven hold officer ranks" */
const isOfRank = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  has(sentence, ['officer'], { from: at + 2, to: at + RANK_WITHIN }) &&
  someToken(tokens, at + 1, at + RANK_WITHIN, isHaving)

/** «36 військових мають поранення» */
const isOfWounds = ({ tokens }: Reading, at: number): boolean =>
  someToken(tokens, at + 2, at + RANK_WITHIN, isWound) &&
  someToken(tokens, at + 1, at + RANK_WITHIN, isHaving)

/** More are counted in the sentences before: those are the whole. */
const isBelowMore = ({ tokens }: Reading, { from }: Sentence, at: number): boolean =>
  someToken(
    tokens,
    0,
    from,
    ({ kind, value }) => kind === 'number' && value > (tokens[at]?.value ?? 0),
  )

const isWound = anyWord(`
  поранення ранения рани раны травм{и,ы} каліцтва увечья ампутац{ії,ии} інвалідність инвалидность хвороби болезни
  wounds injuries amputations disabilities illnesses
`)

const RANK_WITHIN = 7
const isHaving = anyWord('мають має имеют имеет носять hold holds held have')

const isOfSome = (reading: Reading, sentence: Sentence, at: number, to: number): boolean =>
  isOnlyNumber(reading, sentence, at) &&
  !has(sentence, OTHERS, { from: at, to: to + 1 }) &&
  (isToo(reading, sentence, at) || isSaidOf(reading, sentence, at))

/** Tells whether a word names kin: "two brothers came back together" counts nobody but them. */
export const isKin = anyWord(`
  брат{и*,ів*,а*,ьев*,ья*} сест{ри*,ер*,ры*} близнюк* близнец* подружж* супруг*
  brothers* sisters* twins* spouses*
`)

const OTHERS: readonly Idea[] = ['civilian', 'russian', 'child', 'body', 'dead', 'own']

/** Nobody else is counted; «до 25 років», "under the age of 25" is no count. */
const isOnlyNumber = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  sentence.numbers.every(
    (one) =>
      one === at ||
      tokens[one]?.kind !== 'number' ||
      has(sentence, ['unit'], { from: one + 1, to: one + 3 }) ||
      isAge(tokens[one - 2]),
  )

/** «Повернулися і п'ятеро …»: a verb stands right before, and nobody else. */
const isToo = ({ tokens }: Reading, { hits }: Sentence, at: number): boolean =>
  isAnd(tokens[at - 1]) &&
  hits.some(({ idea, to }) => (idea === 'returned' || idea === 'home') && to === at - 1)

/** «17 — це …»: the number opens the sentence, and what follows says who they are. */
const isSaidOf = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  at === sentence.from &&
  isLink(tokens[at + 1]) &&
  !someToken(tokens, at + 2, sentence.to, ({ text }) => text === ':') &&
  has(sentence, WHO, { from: at + 2, to: sentence.to }) &&
  !has(sentence, ['returned', 'home', 'from_russia', 'captivity'])

const WHO: readonly Idea[] = ['person', 'military', 'defender', 'wounded', 'man', 'officer', 'rank']

/** «семеро цивільних; серед них є засуджені»: some of those who are told are no number of the sentenced. */
export const isOfSentenced = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  if (sentence.place < BELOW_LEAD || !has(sentence, ['sentenced'])) return false
  const after = hitsIn(sentence, 'sentenced').find(({ from }) => from > at)
  return (
    after !== undefined &&
    !has(sentence, ['part'], { from: at + 1, to: after.from }) &&
    !someToken(tokens, at + 1, after.from, ({ kind }) => kind === 'number')
  )
}

const BELOW_LEAD = 2
