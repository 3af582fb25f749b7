import type { Findings } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isTo } from '#statement/word/small-words.ts'
import { isSaying } from '#statement/word/telling.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Doubts bodies beside which Russia names another number of the same: «Україна повернула 89 тіл, хоча росіяни
 * заявляли про 120» tells of one transfer by two words, and no side got the other number.
 */
export function doubtsOfTheirOtherNumber(
  { timeline: { reading } }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] {
  if (ours === undefined || theirs === undefined || !isNear(ours.value, theirs.value)) return []
  const values = [ours.value, theirs.value]
  const isRival = reading.sentences.some(
    (sentence) =>
      holdsBoth(reading, sentence, values) &&
      sentence.numbers.some((at) => isOnlySaidByThem(reading, sentence, at)),
  )
  return isRival ? [hold('figures_differ', `${ours.value} / ${theirs.value}`)] : []
}

const holdsBoth = (
  { tokens }: Reading,
  { numbers }: Sentence,
  values: readonly number[],
): boolean => values.every((value) => numbers.some((at) => tokens[at]?.value === value))

/** One number that much above the other is of something else. */
const TIMES = 2
const isNear = (one: number, other: number): boolean =>
  one !== other && one < other * TIMES && other < one * TIMES

/** «росіяни заявляли про 120», "the Russians said 150": nothing in the clause is handed over. */
function isOnlySaidByThem({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  const before = { from: clause.from, to: at }
  return (
    has(sentence, THEIRS, before) &&
    !has(sentence, MOVED_OR_OWN, { from: clause.from, to: at + OWN_WITHIN }) &&
    !cameToThem(tokens, sentence, at) &&
    someToken(tokens, at - SAID_WITHIN, at, isNaming)
  )
}

/**
 * «росіяни повідомили про 36, які їм віддали», "Russia said 36 bodies came home to it": the number is their own. A land
 * is «їй», its people are «їм»; «про 120, які вона їй передала» and «росіяни — про 120, які передали їй» are the rival.
 */
function cameToThem(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const to = Math.min(sentence.to, at + TOLD_WITHIN)
  if (someToken(tokens, sentence.from, to, isUkrainians)) return false
  const { from } = clauseAt(sentence, at)
  const isPronoun = someToken(tokens, from, at, isTheirPeople) ? isToPeople : isToLand
  const isGave = giversIn(tokens, at + 1, to)
  return tokens
    .slice(at + 1, to)
    .some(
      (token, next) =>
        (isPronoun(token) && isGivenToBeside(tokens, at + next + 1, isGave)) ||
        (isTook(token) && (isThemselves(tokens[at + next]) || isThemselves(tokens[at + next + 2]))),
    )
}

/** «які їм повернув Київ» names who gave; «яких вони їм передали» are what Russia gave. */
const giversIn = (tokens: readonly Token[], from: number, to: number) =>
  someToken(tokens, from, to, isKyiv)
    ? oneOf(isGaveThem, isHeGave)
    : someToken(tokens, from, to, isThey)
      ? isNobody
      : isGaveThem

/** «які їм віддали», «которые вернули ей», "came home to it" */
const isGivenToBeside = (
  tokens: readonly Token[],
  at: number,
  isGave: (token: Token | undefined) => boolean,
): boolean =>
  isTo(tokens[at - 1]) ? isHome(tokens[at - 2]) : isGave(tokens[at - 1]) || isGave(tokens[at + 1])

const TOLD_WITHIN = 9
const isUkrainians = anyWord('українц{і,ям,ями} украинц{ы,ам,ами} ukrainians')
const isTheirPeople = anyWord('росіян{и,ами} россиян{е,ами} окупанти русские russians')
const isToPeople = anyWord('їм им them')
const isToLand = anyWord('їй ей it russia')
const isHome = anyWord('home')
const isGaveThem = anyWord('віддали повернули передали отдали вернули')
const isHeGave = anyWord(
  'повернув повернула віддав віддала передав передала вернул вернула отдал отдала',
)
const isKyiv = anyWord('київ україна киев украина kyiv ukraine')
const isThey = anyWord('вони они they')
const isNobody = (): boolean => false
const isThemselves = oneOf(isTheirPeople, anyWord('вона она'))
const isTook = anyWord('забрал{а,и} отримал{а,и} одержал{а,и} получил{а,и}')

const SAID_WITHIN = 4
const OWN_WITHIN = 3
const THEIRS: readonly Idea[] = ['russia', 'russian', 'ru_voice']
const MOVED_OR_OWN: readonly Idea[] = [...HANDED, 'own', 'to_russia', 'in_return', 'also', 'will']
const isNaming = oneOf(
  isSaying,
  anyWord(
    'назв* назыв* твер{дить,дять,дили} утвержда* стверджу* пиш{е,уть,ет,ут} цифр* put{,s} named говорять',
  ),
)
