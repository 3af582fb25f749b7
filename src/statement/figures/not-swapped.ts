import type { Span } from '#statement/sentence/sentence.ts'
import { isBut, isIn, isUpTo } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether as many «росіян» who went home or were got were no prisoners of a swap: they went in coffins, on leave,
 * to the front or each day, could only have gone, or were shells and drones.
 */
export const areNotSwapped = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, Math.min(to, from + THING_WITHIN), isArms) ||
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isOfElse(token) ||
        isPossible(token) ||
        isEachDay(tokens, from + step) ||
        isSentThere(tokens, from + step) ||
        isBackBut(tokens, from + step),
    )

/** "as many North Korean shells", «стільки ж ракет»; "the same number of drone pilots" are people. */
const THING_WITHIN = 5
const isArms = anyWord(`
  снаряд{ів,и} ракет{,и} дрон{ів,и} безпілотник{ів,и} шахед{ів,и} танк{ів,и} снарядов дронов беспилотников танков
  shells drones missiles rockets tanks
`)
const isOfElse = anyWord(`
  трун{а,ах,і,и,у} домовин{а,ах,і,и,у} відпуст{ка,ки,ку,ок,ках} курорт{у,ів,ах} родин сімей інвалід{ами,и}
  гроб{ах,у,ы} отпуск{,а,ов,ах} побывк{а,и,у} курорт{а,ов,ах} семей инвалид{ами,ы} бензин{а,у} бензин
  coffin{,s} bag{,s} resort{,s} holiday{,s}
`)
const isPossible = anyWord('б би бы могли могло могла')

/** "each day", «щодня», «за добу» */
const isEachDay = (tokens: readonly Token[], at: number): boolean =>
  isDaily(tokens[at]) ||
  (isDay(tokens[at]) && isEachOr(tokens[at - 1])) ||
  (textOf(tokens, at) === 'leave' && textOf(tokens, at - 1) === 'on')

const textOf = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''
const isDaily = anyWord('щодня щодоби ежедневно daily')
const isDay = anyWord('день добу сутки day month week')
const isEachOr = anyWord('за each every')

/** «повернулися на фронт», «до таборів», "sent back to the camp" */
const isSentThere = (tokens: readonly Token[], at: number): boolean =>
  isCampOrFront(tokens[at]) &&
  (isIn(tokens[at - 1]) ||
    isUpTo(tokens[at - 1]) ||
    isOnTo(tokens[at - 1]) ||
    isOnTo(tokens[at - 2]))

const isCampOrFront = anyWord('фронт фронту фронта табор{у,ів} лагер{ь,я,ей} camp{,s} front')
const isOnTo = anyWord('на з с to from')

/** «повернулися, але на фронт», «повернулися, та не з полону» */
const isBackBut = (tokens: readonly Token[], at: number): boolean =>
  isBack(tokens[at]) && isMark(tokens[at + 1]) && (isBut(tokens[at + 2]) || isBut(tokens[at + 3]))
const isMark = anyWord(',')
const isBack = anyWord('поверну{лися,лись,лося} верну{лись,лось} returned')
