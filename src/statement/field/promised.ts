import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { stated } from '#statement/count/figure.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import type { Pair } from '#statement/side/pair.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/** Of two equal numbers one is owed to each side; below this they are chance. */
const TELLING = 20

/**
 * Reads what a sentence of an agreement or a plan promises: a formula of equal numbers or one number said
 * of each side is owed to both, another to Ukraine. Floors («понад 1200») count here.
 */
export function promisedIn(findings: Findings, sentence: Sentence): Figures {
  const formula = equalIn(findings, sentence)
  if (Object.keys(formula).length > 0) return formula
  const amounts = findings.amounts.filter((a) => a.sentence === sentence && !a.part)
  const ofBodies = has(sentence, BODIES)
  const [most] = amounts
    .filter((a) => (ofBodies ? isBodies(a) : isPeople(a)) && isOfAll(a))
    .toSorted((a, b) => b.value - a.value)
  if (most === undefined) return {}
  const figure = withFloor(findings, most)
  if (most.both || isTwice(amounts, most)) return owedToBoth(ofBodies, figure)
  const toRussia = most.toward === 'ru'
  if (ofBodies) return toRussia ? { bodies_to_ru: figure } : { bodies_to_ua: figure }
  return toRussia ? { ru_returned: figure } : { ua_returned: figure }
}

/** What an equal formula gives each side: «157 на 157». */
export function equalIn(findings: Findings, sentence: Sentence): Figures {
  const pair = findings.pairs.find((one) => one.sentence === sentence && isEqual(one))
  if (pair === undefined) return {}
  return owedToBoth(has(sentence, BODIES), ofPair(pair))
}

/** «щонайменше 1200» is quoted with its floor. */
function withFloor({ timeline }: Findings, amount: Amount): Figure {
  const floor = hitsIn(amount.sentence, 'approximate').find(({ to }) => to === amount.at)
  if (floor === undefined) return stated(timeline.reading, amount)
  return stated(timeline.reading, {
    ...amount,
    span: { from: Math.min(floor.from, amount.span.from), to: amount.span.to },
  })
}

const isEqual = ({ first, second }: Pair): boolean => first === second

const ofPair = ({ first, quote }: Pair): Figure => ({
  value: first,
  how: 'stated',
  quotes: [quote],
})

/** No count of a few among them: an age, an officer, a round. */
const isOfAll = (a: Amount): boolean => a.value >= TELLING && !is(a, 'officer', 'rank', 'woman')

const isTwice = (amounts: readonly Amount[], { value }: Amount): boolean =>
  value >= TELLING && amounts.filter((a) => a.value === value).length > 1

const owedToBoth = (ofBodies: boolean, figure: Figure): Figures =>
  ofBodies
    ? { bodies_to_ua: figure, bodies_to_ru: figure }
    : { ua_returned: figure, ru_returned: figure }
