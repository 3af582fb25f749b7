import type { Span } from './sentence.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'

/** Makes one clause of what only a few words set in part: «России же, по его словам, отдали 26 тел». */
export function withoutAside(tokens: readonly Token[], clauses: Span[]): Span[] {
  const [first, aside, rest] = clauses
  if (first === undefined || aside === undefined || rest === undefined) return clauses
  const isOne =
    aside.to - aside.from <= ASIDE_WORDS &&
    textAt(tokens, first.to) === ',' &&
    textAt(tokens, aside.to) === ',' &&
    isSetIn(tokens, first, aside)
  return isOne ? [{ from: first.from, to: rest.to }, ...clauses.slice(3)] : clauses
}

const isSetIn = (tokens: readonly Token[], first: Span, aside: Span): boolean =>
  first.to - first.from <= FIRST_WORDS
    ? isTelling(tokens, aside) ||
      isOnOwnPart(tokens, aside) ||
      isDayOf(tokens, first, aside) ||
      areOfBothKinds(tokens, first, aside)
    : areOfBothKinds(tokens, first, aside)

/** "4,757 of our citizens, servicemen and civilians alike, have been freed since March 2022" */
const areOfBothKinds = (tokens: readonly Token[], first: Span, { from, to }: Span): boolean =>
  first.to - first.from <= COUNTED_WORDS &&
  tokens[first.from]?.kind === 'number' &&
  someToken(tokens, from, to, (token) => isCivilians(token)) &&
  !someToken(tokens, from, to, ({ kind }) => kind === 'number')

const COUNTED_WORDS = 6
const isCivilians = anyWord('civilian{,s} цивільн{і,их,ими,ы{е,й}} гражданск{ие,их,ими}')

/** «Україна, зі свого боку, повернула …» */
const isOnOwnPart = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from <= OWN_PART_WORDS && OWN_PART.has(textAt(tokens, to - 1))

const OWN_PART_WORDS = 3
const OWN_PART = new Set('боку чергу чергою стороны очередь part turn'.split(' '))

/** «Росія вчора, 22 жовтня, передала …» */
const isDayOf = (tokens: readonly Token[], first: Span, { from, to }: Span): boolean =>
  first.to - first.from > 1 &&
  isNearDay(tokens[first.to - 1]) &&
  to - from <= DAY_WORDS &&
  someToken(tokens, from, to, ({ kind }) => kind === 'number') &&
  someToken(tokens, from, to, (token) => monthIn(token) !== null)

const isNearDay = anyWord('вчора учора сьогодні вчера сегодня yesterday today')
const DAY_WORDS = 3
const FIRST_WORDS = 3
const ASIDE_WORDS = 6

/** «по его словам», «добавил он», "he said" */
const isTelling = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, (token) => SAYS(token)) &&
  !someToken(tokens, from, to, ({ kind }) => kind === 'number')

const SAYS = anyWord(`
  словами слів словам слов даними данным информации інформацією додав додала додали сказав
  сказала сказали зазначив зазначила зазначили уточнив уточнила уточнили повідомив повідомила
  повідомили розповів розповіла добавил добавила добавили сказал отметил отметила отметили
  уточнил сообщил сообщила сообщили рассказал рассказала пояснил пояснив
  said says added adds noted reported told according
`)
