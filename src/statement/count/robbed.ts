import { isAnd } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether so many had something taken from them: «россияне забрали у 185 военных и 20 гражданских все вещи»,
 * «охоронці відібрали у 30 бранців телефони», "guards seized phones from 30 men". Nobody came by it.
 */
export const isRobbed = (tokens: readonly Token[], at: number): boolean =>
  !isOfThoseBack(tokens, at) &&
  (isTakenFrom(tokens, at) || (isBehindAnother(tokens, at) && isTakenFrom(tokens, at - TO_ANOTHER)))

/**
 * «забрала у 185 українців три роки життя. Сьогодні вони вдома»: of those who came it is told what they lost, and of those
 * who are still there, too: «забрал у 95 украинцев по три года жизни, они всё ещё там».
 */
const isOfThoseBack = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at + 1, at + LIFE_WITHIN, isOfLife) &&
  someToken(tokens, at + 1, at + BACK_WITHIN, isBackHome)

const LIFE_WITHIN = 7
const BACK_WITHIN = 20
const isOfLife = anyWord('життя жизни років роки рік свободу волю лет года год home вдома дома')
const isBackHome = anyWord(`
  вдома удома додому поверну{лися,лись,лось,вся} звільнен{і,о} визволен{і,о} {на,}вол{і,ю}
  дома домой верну{лись,лось,лся} освобожд* home returned freed free back
`)

/** «у 185 военных и 20 гражданских» */
const TO_ANOTHER = 3
const isBehindAnother = (tokens: readonly Token[], at: number): boolean =>
  isAnd(tokens[at - 1]) && tokens[at - TO_ANOTHER]?.kind === 'number'

const isTakenFrom = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens[at - 1]) &&
  someToken(tokens, Math.max(0, at - VERB_WITHIN), at - 1, isTaking) &&
  !someToken(tokens, Math.max(0, at - VERB_WITHIN), at - 1, isYears)

const isYears = anyWord('years роки років годы лет')

/** «відібрали всі речі у 30 бранців» */
const VERB_WITHIN = 6
const isAt = anyWord('у в from')
const isTaking = anyWord(`
  забра{в,ли,ла,л} забира{в,ли,ла,л,ють,ют} відібра{в,ли,ла} відбира{в,ли,ла,ють}
  отобра{л,ли,ла} отбира{л,ли,ла,ют} відня{в,ли,ла} отня{л,ли,ла} вилучи{в,ли,ла} изъя{л,ли,ла}
  конфіску{вав,вали,вала} конфискова{л,ли,ла} вкра{в,ли,ла} укра{в,ли,ла,л}
  confiscated stole robbed seized
`)
