import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a day in figures is without its year: «24.08». */
export const isDayAndMonth = ({ text }: Token): boolean => text.length <= DAY_AND_MONTH
const DAY_AND_MONTH = 5

/** «о 14.05 літак сів», "at 14.05": figures as of a date that tell the time of day. */
export const isTimeOfDay = (tokens: readonly Token[], at: number): boolean =>
  isHour(tokens, at) && (isAtTime(tokens[at - 1]) || isClockWord(tokens[at + 1]))

/** What may be either: «14.05 — обмін відбувся» above a report, «до 14.05». */
export const mayBeTimeOfDay = (tokens: readonly Token[], at: number): boolean =>
  isHour(tokens, at) &&
  (isBeforeEither(tokens[at - 1]) || (opensLine(tokens, at) && isParting(tokens[at + 1])))

const isHour = (tokens: readonly Token[], at: number): boolean =>
  Number.parseInt(textAt(tokens, at), 10) < HOURS
const HOURS = 24

const isAtTime = anyWord('о об at')
const isClockWord = anyWord('годин{,и,і,у} год часов часа час am pm мск msk за')
const isBeforeEither = anyWord('в у до після после близько около after before by until')

const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'break'

const isParting = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'break' || token.kind === 'mark'
