import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from './findings.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import { isOfOwnUnit } from '#statement/count/of-unit.ts'
import { isEventPair } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import { isOfOne } from '#statement/count/services.ts'
import type { Figure, Figures, Measure } from '#statement/statement.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Leaves out the numbers of an event that are only those of one service («22 прикордонники повернулися») or one unit:
 * how many came with them, such a text does not say. Where others are counted too they are a list or a whole.
 */
export function withoutOneService(findings: Findings, figures: Figures): Figures {
  const { ua_returned: whole, ru_returned: theirs } = figures
  if (whole === undefined || theirs !== undefined || !isOfOneService(findings, whole))
    return figures
  return Object.fromEntries(
    Object.entries(figures).filter(([measure]) => !OF_ALL.some((one) => one === measure)),
  )
}

const isOfOneService = (findings: Findings, { value, how }: Figure): boolean =>
  how === 'stated'
    ? value <= MOST_OF_SERVICE && isOnlyOfService(findings, value)
    : how === 'added' && isSumOfSome(findings, value)

/** «42 працівники МВС — серед звільнених: 38 нацгвардійців, двоє поліцейських, …»: the sum of a list is some of them. */
const isSumOfSome = ({ amounts }: Findings, sum: number): boolean => {
  const same = amounts.filter((a) => a.value === sum && a.toward !== 'ru' && isNews(a))
  return (
    same.length > 0 && same.every((a) => a.part && a.sentence.index <= LEAD && isAlone(a, amounts))
  )
}

/** «Серед звільнених 95 захисників: 48 нацгвардійців і 47 моряків» leads a list of all. */
const isAlone = ({ sentence }: Amount, amounts: readonly Amount[]): boolean =>
  has(sentence, ['part']) && amounts.filter((a) => a.sentence === sentence).length === 1

/** Further down a list of all may be called some of something else. */
const LEAD = 4

/** More of one service at once are all who came: others would have been told of. */
const MOST_OF_SERVICE = 60

const OF_ALL: readonly Measure[] = ['ua_returned', 'ua_military']

function isOnlyOfService({ timeline, amounts, pairs }: Findings, whole: number): boolean {
  const counted = amounts.filter(
    (a) => isPeople(a) && isNews(a) && !a.part && a.toward !== 'ru' && a.value === whole,
  )
  return (
    counted.length > 0 &&
    !isOfMenAndWomen(amounts, whole) &&
    counted.every(
      (a) => !a.both && !isOfSwap(timeline.reading, a) && isOfOneUnit(timeline.reading, a),
    ) &&
    !pairs.some((pair) => isEventPair(pair))
  )
}

/** «На свободе 45 защитников завода. 42 мужчины и 3 женщины дома»: men and women counted so are all who came. */
const isOfMenAndWomen = (amounts: readonly Amount[], whole: number): boolean =>
  amounts.some(
    (men, at) =>
      is(men, 'man') &&
      isNews(men) &&
      has(men.sentence, ['returned', 'through', 'exchanged']) &&
      amounts
        .slice(at + 1)
        .some(
          (women) =>
            is(women, 'woman') &&
            women.sentence === men.sentence &&
            men.value + women.value === whole,
        ),
  )

const isOfOneUnit = (reading: Reading, a: Amount): boolean =>
  isOfOne(reading.tokens, a) || isOfOwnUnit(reading, a)

/** «Обмін повернув 38 прикордонників», "the swap brought home 38 marines": the exchange itself is of so many. */
const isOfSwap = ({ tokens }: Reading, { sentence, at }: Amount): boolean =>
  hitsIn(sentence, 'exchange').some(({ to }) =>
    hitsIn(sentence, 'returned').some(
      (verb) => verb.from === to && isDoing(tokens[to]) && verb.to <= at && at - verb.to <= NEAR,
    ),
  )

const isDoing = anyWord(`
  повернув звільнив визволив вернул освободил вызволил
  brought freed released returned
`)
/** «… повернув в Україну 38 …» */
const NEAR = 3
