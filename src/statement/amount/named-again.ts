import { isAmong } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a number names a whole again that others are some of: «з-поміж цих 277», «из 277», "among the 277". */
export function isNamedAgain(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > at - WORDS_BETWEEN && isThose(tokens[before])) before -= 1
  return (
    isFromAmong(tokens[before]) || (isOf(tokens[before]) && tokens[before - 1]?.kind !== 'word')
  )
}

/** «із загальної кількості цих 277» */
const WORDS_BETWEEN = 4
const isThose = anyWord(`
  цих тих всіх усіх этих тех всех числа загальн{ої,их} общего нинішніх нынешних сьогоднішніх
  сегодняшних повернут{их,ых} звільнених освобожденных
  the these those all total
`)
const isFromAmong = oneOf(isAmong, anyWord('з із зі из'))
/** "31 of the 277", "Of the 277, 31 …", and not "the transfer of the 22" */
const isOf = anyWord('of від от')
