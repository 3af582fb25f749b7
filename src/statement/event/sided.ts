import type { Amount } from '#statement/count/amount.ts'
import { sideOfText } from '#statement/figures/side-of-text.ts'
import type { Timeline } from '#statement/day/timeline.ts'

/**
 * Where the text counts Ukrainians first, numbers without a side are theirs; else by its own side. Null
 * stays what no word tells of; where one side alone is told of, it is of that one.
 */
export function sided({ reading }: Timeline, people: readonly Amount[]): readonly Amount[] {
  const first = people.find(({ toward, both }) => toward !== null && !both)?.toward ?? null
  const isTheirs = people.some(({ toward }) => toward === 'ru')
  const ofTheirs = isOnlyOfTheirCivilians(people)
  const told = people.map((a) =>
    a.toward === null
      ? {
          ...a,
          toward: ofTheirs
            ? 'ru'
            : first === 'ua' || (!isTheirs && isToldAgain(a, people))
              ? 'ua'
              : sideOfText(reading, a),
        }
      : a,
  )
  const isOurs = !isTheirs && told.some(({ toward }) => toward === 'ua')
  return isOurs ? told.map((a) => (a.toward === null ? { ...a, toward: 'ua' } : a)) : told
}

/** «46 жителей Курской области вернулись. Из Сум доставлены сорок шесть человек»: such civilians lead, and no number is of ours. */
const isOnlyOfTheirCivilians = ([first, ...others]: readonly Amount[]): boolean =>
  first?.toward === 'ru' &&
  first.kinds.has('civilian') &&
  first.kinds.has('russian') &&
  others.every((a) => a.toward !== 'ua' && a.value <= first.value)

/** «Дома 190 граждан Украины. … „190 наших людей дома“» */
const isToldAgain = ({ at, value }: Amount, people: readonly Amount[]): boolean =>
  people.some((a) => a.at < at && a.value === value && a.kinds.has('ukrainian'))
