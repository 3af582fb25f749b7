import type { Amount } from '#statement/count/amount.ts'
import { is, isCivil } from '#statement/side/head-count.ts'

/** «Russia and Ukraine each freed 390, 270 military and 120 civilians»: what makes up the number of each is of each. */
export const ofEach = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.length > 2 && amounts.some(({ both }) => both) ? withPartsOfEach(amounts) : amounts

const withPartsOfEach = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount, index) => {
    const [two, one] = [amounts[index - 2], amounts[index - 1]]
    const next = amounts[index + 1]
    const isFirst = one !== undefined && next?.sentence === amount.sentence && isPartOf(one, amount, next) // prettier-ignore
    const isSecond = two !== undefined && one !== undefined && isPartOf(two, amount, one)
    return isFirst || isSecond ? { ...amount, both: true, toward: null } : amount
  })

/**
 * Takes civilians for others where the parts before them make up the whole: «16 військових, з яких 2
 * офіцери та 14 солдатів, а також один цивільний» are seventeen.
 */
export const besideCompleted = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.length > 2 && amounts.some((a) => a.part && isCivil(a)) ? withOthers(amounts) : amounts

function withOthers(amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((amount, index) => {
    if (!amount.part || !isCivil(amount)) return amount
    const before = amounts.slice(0, index).filter(({ sentence }) => sentence === amount.sentence)
    const whole = before.findLastIndex((a) => !a.part && is(a, 'military', 'defender'))
    const parts = before.slice(whole + 1)
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const isDone = whole !== -1 && parts.length > 1 && before[whole]?.value === sum
    return isDone ? { ...amount, part: false } : amount
  })
}

const isPartOf = (whole: Amount, one: Amount, other: Amount | undefined): boolean =>
  whole.both && whole.sentence === one.sentence && one.value + (other?.value ?? 0) === whole.value
