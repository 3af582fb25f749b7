import { isThan } from '#statement/word/quantities.ts'
import { isSharedOut } from './difference.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import { isAmong, isAndOr, isOr, isWith } from '#statement/word/small-words.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isHead } from '#statement/word/people.ts'
import { COUNTED } from '#statement/vocabulary/idea-groups.ts'

/** Whether it is only about so many: "over 1,200", but not "hands over 1,200". */
export const isApproximate = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
): boolean => {
  const start = textAt(tokens, at - 1) === 'a' ? at - 1 : at
  return (
    isMoreOrLess(tokens, at) ||
    isRounded({ tokens, sentences }, at) ||
    isBehindNoun(tokens, sentence, at) ||
    isSharedOut(tokens, sentence, at) ||
    (hitsIn(sentence, 'approximate').some(({ to }) => to === start) &&
      !hitsIn(sentence, 'gave').some(({ to }) => to === start) &&
      !isToldAbout(tokens, start) &&
      !isExactSome(tokens, sentence, at))
  )
}

/** "Yermak wrote about 107 fighters who came back": of whom it is told. */
const isToldAbout = (tokens: readonly Token[], at: number): boolean =>
  isAbout(tokens[at - 1]) && isTelling(tokens[at - 2])

const isAbout = anyWord('about')
const isTelling = anyWord('wrote writes spoke speaks told tells posted informed informs')

/** Whether a word is the English «some», which tells of about so many before a number. */
export const isSome = anyWord('some')

/**
 * English opens no sentence with figures: "Some 1,000 bodies, which Russia says …" are the thousand of
 * an agreement; nor does anybody say a number such as 757 for about so many.
 */
const isExactSome = (tokens: readonly Token[], { from }: Span, at: number): boolean => {
  if (!isSome(tokens[at - 1])) return false
  const value = tokens[at]?.value ?? 0
  const opens = !someToken(tokens, from, at - 1, ({ kind }) => kind !== 'mark')
  return opens && value >= THOUSAND ? value % THOUSAND === 0 : value > HUNDRED && value % 10 !== 0
}

const THOUSAND = 1000
const HUNDRED = 100

/** Some word or mark right beside it says so. */
const isMoreOrLess = (tokens: readonly Token[], at: number): boolean =>
  isOrMore(tokens, at) ||
  isGood(tokens[at - 1]) ||
  isAboutMark(tokens[at - 1]) ||
  (isBeyondMark(tokens[at - 1]) && tokens[at - 2]?.kind === 'word') ||
  isMoreBehindNoun(tokens, at)

/** "a good hundred" */
const isGood = anyWord('good')

/** "40 or more", «40 і більше», "40+", "40-plus", "ninety-odd" */
const isOrMore = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === '+' ||
  isOddOnes(tokens[at]) ||
  isMoreBeside(tokens, textAt(tokens, at + 1) === '-' ? at + 2 : at + 1) ||
  (isJoining(tokens[at + 1]) && [2, 3].some((step) => isMore(tokens[at + step])))

const isOddOnes = anyWord('*-{odd,plus,something}')
/** «100 плюс 5» is another number. */
const isMoreBeside = (tokens: readonly Token[], at: number): boolean =>
  isOdd(tokens[at]) && tokens[at + 1]?.kind !== 'number'
const isOdd = anyWord('odd plus something плюс')

/** «~100 захисників» */
const isAboutMark = anyWord('~ ≈ ≃ ≥ ≤ ± ∼')
/** «вдома >100 захисників»; before a line it is the mark of a quotation. */
const isBeyondMark = anyWord('> <')

/** «дев'яносто захисників з гаком», "100 soldiers or so" */
const isMoreBehindNoun = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some(
    (step) =>
      (isWith(tokens[at + step]) && isLittleMore(tokens[at + step + 1])) ||
      (isOr(tokens[at + step]) &&
        isMore(tokens[at + step + 1]) &&
        !isThanOrBehind(tokens[at + step + 2])),
  )

const isThanOrBehind = oneOf(isThan, anyWord('за'))
const isLittleMore = anyWord('гаком лишком лишним хвостиком копійками копейками небольшим')

/** «Дві сотні вдома! … 195 військових»: round hundreds beside a number that is near them. */
const isRounded = (
  { tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>,
  at: number,
): boolean => {
  if (!isOfHundreds(tokens[at])) return false
  const round = tokens[at]?.value ?? 0
  const others = sentences.flatMap((s) =>
    s.numbers
      .filter((one) => tokens[one]?.value !== round || !isOfRussia(s, one))
      .flatMap((one) => tokens[one] ?? [])
      .filter((token) => !isOfHundreds(token)),
  )
  return (
    // «двумя сотнями … „Дома 200 защитников“»
    others.every(({ value }) => value !== round) &&
    others.some(({ value }) => value > round / 2 && value < round + HUNDRED)
  )
}

/** «Росія отримала 200 своїх» says nothing of «дві сотні наших». */
const isOfRussia = (s: Sentence, at: number): boolean =>
  has(s, ['received', 'to_russia'], clauseAt(s, at)) &&
  has(s, ['russia', 'russian', 'to_russia'], clauseAt(s, at))

const isOfHundreds = wordsLike(/ сот(?:ні|ень|ням|нями|нях|ни|ен)$/u)

const isMore = anyWord(`
  більше больше более около близько гаком лишком лишним хвостиком небольшим чимось чем-то
  more so some
`)

/**
 * «захисників тридцять», «человек тридцать»: a number behind its noun in the genitive is a guess. Lists
 * («військових 70, цивільних 30», «захисників — 30»), numbers out of others and «жінок серед звільнених дванадцять» are exact.
 */
function isBehindNoun(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!isRound(tokens[at]) || !isGenitive(tokens[at - 1])) return false
  if (isCollective(tokens[at]) || isAllThatIsSaid(sentence, at)) return false
  if (sentence.item || !isCounted(sentence, at - 1) || isAmong(tokens[at - 2])) return false
  if (isCounted(sentence, at + 1) && !isHead(tokens[at - 1])) return false
  return (
    tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'number').length === 1
  )
}

/** «Жінок п'ятеро» */
const isCollective = anyWord("п'ятеро пятеро десятеро")

/** «Жінок двадцять.»: a sentence of its own on some of those who came. */
const isAllThatIsSaid = (sentence: Sentence, at: number): boolean =>
  at - 1 === sentence.from &&
  sentence.to - at <= 2 &&
  sentence.hits.some(({ idea, from }) => from === sentence.from && SOME.includes(idea))

const SOME: readonly Idea[] = ['woman', 'child', 'officer', 'civilian']

const isRound = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.value >= GUESSED_FROM &&
  (token.suffix === 'words' || token.value % GUESSED_FROM === 0)

const GUESSED_FROM = 5
const isGenitive = wordsLike(/\p{Script=Cyrillic}(?:ів|їв|их|ых|ей|ов|ев|ек|іб|тіл|тел|ок)$/u)
const NOUNS: readonly Idea[] = [...COUNTED, 'woman', 'ukrainian']

const isCounted = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some(({ idea, from, to }) => NOUNS.includes(idea) && from <= at && at < to)

const isJoining = oneOf(isAndOr, anyWord('з с'))
