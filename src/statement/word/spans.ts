import { anyWord } from './any-word.ts'

/*
 * Words for spans of time, rounds and stages, and for what comes before and after in a row.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of the one before in a row: «попередній», "last". */
export const isPrevious = anyWord(
  'попередн* минул* позаминул* предыдущ* прошл* позапрошл* previous* prior last',
)

/** Tells whether a word is of the last so far: «останній», "latest". */
export const isLatest = anyWord(`
  останн* найостанн* свіж* найсвіж* найнов* недавн* нещодавн* последн* свеж* новейш*
  крайн{ий,ем,его,ая,ей}
  latest recent* newest last
`)

/** Tells whether a word measures time, from days to years: «тижнів», "months". */
export const isSpan = anyWord(`
  день дн{і,ів,я,ю,ей} доб{а,у,и,і} діб сут{ки,ок} тиж{день,ня,ні,нів} недел{ь,ю,я,и} недель
  місяц{ь,я,і,ів} месяц{,а,ев,ы} рік рок{у,и,ів} півроку год{,а,ов,у,ы} лет полгода
  day{,s} week{,s} month{,s} year{,s}
`)

/** Tells whether a word recalls a day of another year: «річниця», "anniversary". */
export const isAnniversary = anyWord('річниц* роковин* годовщин* anniversar*')

/** Tells whether a word is a stage of something: «етап», "phase". */
export const isStage = anyWord('етап* этап* фаз* stage{,s} phase{,s}')

/** Tells whether a word is a round of talks or of a swap: «раунд», "round". */
export const isRound = anyWord('раунд* round{,s}')

/** Tells whether a word is of talks: «перемовини», "negotiations". */
export const isTalks = anyWord('переговор* перемовин* консультаці* консультаци* talks negotiations')

/** Tells whether a word says that a number or a day is meant as it stands: «рівно», "exactly". */
export const isExactly = anyWord('рівно ровно точно exactly precisely')
