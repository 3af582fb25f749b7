import { isSoManyInAnyTongue } from '#statement/word/quantities.ts'
import { isBareYear } from './count.ts'
import { nounBefore } from './noun-before.ts'
import { KINDS, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isThisTime } from '#statement/sentence/this-time.ts'
import { kindBeforeColon } from './kind-before-colon.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BEFORE, COUNTED, PROMISED, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { isStop, isTheir } from '#statement/word/small-words.ts'

/** Those of whom the sentence before tells that they came: where they are named in it. */
export type Them = Readonly<{ sentence: Sentence; at: number; kinds: ReadonlySet<Idea> }>

const MOST_WORDS = 9
const CAME: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged', 'managed', 'happened']
/** «Їх 78.», «Усього — 78», "There are 78 of them.", "They number 78." */
const WORDS = new Set(
  (
    'їх их таких усього всього загалом разом всего итого ' +
    'в общей сложности сумме у сумі підсумку сумарно altogether ' +
    'їхня кількість число становить складає сягає сягнула налічили нарахували ' +
    'количество составляет составило составила достигло насчитали сегодня сьогодні ' +
    'there are were they number numbered of them total in all the — . , : ! "'
  ).split(' '),
)

/**
 * Reads a number that stands alone, in a sentence or behind a comma, for that of those who are said to
 * have come right before it.
 */
export function numberOfThose(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const them = themBefore(reading, sentence, at)
  return them === null ? null : { kinds: them.kinds, span: { from: at, to: at + 1 } }
}

/** Finds those whom such a number counts; null where the words before count them themselves. */
export const themBefore = (reading: Reading, sentence: Sentence, at: number): Them | null =>
  namedBefore(reading, sentence, at) ??
  namedBehind(reading, sentence, at) ??
  namedAround(reading, sentence, at)

/** «Головне – наші люди. Двісті сім. Ми повернули їх додому»: who they are stands before, and that they came behind. */
function namedAround({ tokens, sentences }: Reading, sentence: Sentence, at: number): Them | null {
  const [before, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]]
  if (before === undefined || next === undefined) return null
  const isOnly =
    sentence.numbers.length === 1 &&
    (tokens[at]?.value ?? 0) >= MANY &&
    !someToken(tokens, sentence.from, sentence.to, ({ kind }) => kind === 'word')
  return isOnly && isOnlyNamed(before) && isOfThemHome(tokens, next)
    ? lastNamed(before, before)
    : null
}

const isOnlyNamed = (before: Sentence): boolean =>
  before.numbers.length === 0 && !has(before, [...CAME, ...UNDONE, 'body', 'dead', 'captured'])

const isOfThemHome = (tokens: Reading['tokens'], next: Sentence): boolean =>
  has(next, [...CAME, 'home']) &&
  !has(next, [...UNDONE, ...PROMISED, ...BEFORE, 'total']) &&
  someToken(tokens, next.from, next.from + THEM_WITHIN, (one) => isTheyOrThem(one))

const MANY = 5
const THEM_WITHIN = 4
const isTheyOrThem = anyWord('їх вони усі всі их они все they them all')

/** «Є число: 830. Стільки загиблих сьогодні повернули»: the sentence behind counts by it. */
function namedBehind({ tokens, sentences }: Reading, sentence: Sentence, at: number): Them | null {
  const next = sentences[sentence.index + 1]
  if (next === undefined || sentence.numbers.at(-1) !== at) return null
  if (tokens[at + 1]?.kind === 'word') return null
  const many = LEADING.map((step) => next.from + step).find((one) =>
    isSoManyInAnyTongue(tokens[one]),
  )
  if (many === undefined) return null
  if (textAt(tokens, many) === 'many' && !isSuch(tokens[many - 1])) return null
  return has(next, CAME) ? lastNamed(next, clauseAt(next, next.from)) : null
}

/** «Саме стільки», "That is how many" */
const LEADING = [0, 1, 2, 3]
const isSuch = anyWord('how that this so')

function namedBefore(reading: Reading, sentence: Sentence, at: number): Them | null {
  const clause = clauseAt(sentence, at)
  if (sentence.item || clause.to - clause.from > MOST_WORDS) return null
  const isSet = clause.from > sentence.from
  const before = isSet ? sentence : reading.sentences[sentence.index - 1]
  if (before === undefined) return null
  if (!isOnlyNumber(reading, sentence, at, before)) return null
  const named = isSet ? { from: sentence.from, to: clause.from } : before
  return tellsThatTheyCame(before, named, isSet) ? uncountedIn(reading, before, named) : null
}

/** A part that is set off in the same sentence is not all of them: «тіла, серед них росіяни, їх 12». */
const tellsThatTheyCame = (before: Sentence, named: Span, isSet: boolean): boolean =>
  !(isSet && has(before, ['part'], named)) &&
  (has(before, CAME, named) || isSwapOfDay(before, named))

function uncountedIn(reading: Reading, before: Sentence, named: Span): Them | null {
  const counted = before.numbers.some(
    (number) => number >= named.from && number < named.to && !isOfDate(reading, number),
  )
  return counted ? null : lastNamed(before, named)
}

/** «Сьогодні новий обмін полоненими» */
const isSwapOfDay = (before: Sentence, named: Span): boolean =>
  has(before, ['today'], named) && has(before, ['exchange'], named)

const isToday = anyWord('сегодня сьогодні')

/** Alone but for the words that lead to a number; a bare number behind a comma may be anything. */
function isAlone({ tokens }: Reading, { from, to }: Span, at: number): boolean {
  let words = 0
  for (let one = from; one < to; one += 1) {
    if (one === at) continue
    if (!WORDS.has(textAt(tokens, one)) && !isThisTime(tokens, one)) return false
    if (tokens[one]?.kind === 'word' && !isToday(tokens[one])) words += 1
  }
  return words > 0
}

const isOnlyNumber = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Sentence,
): boolean => isAlone(reading, clauseAt(sentence, at), at) || isSaidAlone(reading, sentence, before)

/** «Сьогодні з полону повернулися наші люди. Дев’яносто п’ять.»: a sentence of the number only, in the same line. */
const isSaidAlone = (
  { tokens }: Reading,
  { from, to, line, numbers }: Sentence,
  before: Sentence,
): boolean =>
  numbers.length === 1 &&
  line === before.line &&
  !has(before, [...UNDONE, 'recall', 'total']) &&
  (tokens[numbers[0] ?? -1]?.value ?? 0) >= SEVERAL &&
  has(before, LEFT) &&
  isStop(tokens[to - 1]) &&
  !someToken(tokens, from, to, (token) => token.kind !== 'number' && !isMark(token))

const LEFT: readonly Idea[] = ['returned', 'received', 'managed']

/** One or two are told of by name. */
const SEVERAL = 5
const isMark = anyWord('. ! — "')

/** Tells whether a number belongs to a date, is a year or an ordinal. */
export const isOfDate = ({ tokens, datable }: Reading, number: number): boolean =>
  datable.includes(number + 1) || isBareYear(tokens[number]) || tokens[number]?.kind === 'ordinal'

function lastNamed(sentence: Sentence, { from, to }: Span): Them | null {
  const nouns = sentence.hits.filter(
    (hit) => hit.from >= from && hit.to <= to && (KINDS.has(hit.idea) || hit.idea === 'thing'),
  )
  const last = nouns.at(-1)
  if (last === undefined || last.idea === 'thing') return null
  const isOfBodies = has(sentence, ['body', 'dead'], { from, to })
  const own = nouns.filter((noun) => noun.from === last.from).map(({ idea }) => idea)
  return { sentence, at: last.from, kinds: new Set<Idea>(isOfBodies ? ['body'] : own) }
}

/** Reads "our defenders, 185 of them, are home", «цивільні, їх дев’ятеро, на волі»: how many the noun before are. */
export function nounOfThem(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  if (isGroupOf(tokens, at)) return { kinds: OF_GROUP, span: { from: at, to: at + 1 } }
  if (isAllOfThem(tokens, at)) return nounSetOff(reading, sentence, at - 1, at + 3)
  if (!isTheir(tokens[at - 1])) return null
  return isSetOff(tokens, at - 2, at + 1)
    ? nounSetOff(reading, sentence, at - 2, at + 1)
    : kindBeforeColon(reading, sentence, at)
}

/** "The group of 84 includes 33 civilians", "A group of 84 came home": behind the number stands no noun. */
const isGroupOf = (tokens: Reading['tokens'], at: number): boolean =>
  isGroup(tokens[at - 2]) && textAt(tokens, at - 1) === 'of' && isVerbOfGroup(tokens[at + 1])

const isGroup = anyWord('group batch party')
const isVerbOfGroup = anyWord(`
  includ{es,ed,ing} came returned arrived consists consisted was were is are has have crossed
  went
`)
const OF_GROUP: ReadonlySet<Idea> = new Set(['person'])

const isSettingOff = anyWord(', — ( )')

/** The noun that stands right before a mark, with the adjective that says which people they are. */
function nounSetOff(
  reading: Reading,
  sentence: Sentence,
  mark: number,
  to: number,
): NounPhrase | null {
  const noun = nounBefore(reading, sentence, mark, NOUNS)
  const isRight = sentence.hits.some((hit) => hit.to === mark && NOUNS.has(hit.idea))
  return noun === null || !isRight ? null : { kinds: noun.kinds, span: { from: mark + 1, to } }
}

/** Tells whether a number with "of them" is set between commas right behind what it counts. */
export const isAllOfThem = (tokens: Reading['tokens'], at: number): boolean =>
  textAt(tokens, at + 1) === 'of' &&
  textAt(tokens, at + 2) === 'them' &&
  isSetOff(tokens, at - 1, at + 3)

/** Marks stand on both sides, and no number is said of the noun before. */
const isSetOff = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  [from, to].every((mark) => isSettingOff(tokens[mark])) &&
  !someToken(tokens, from - NOUN_WORDS, from, ({ kind }) => kind === 'number')

const NOUN_WORDS = 6

const NOUNS: ReadonlySet<Idea> = new Set(COUNTED)
