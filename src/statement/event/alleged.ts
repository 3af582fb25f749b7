import { exchangeAsCounted } from './exchange.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BEFORE, PEOPLE, SWAPPED, UNDONE } from '#statement/vocabulary/idea-groups.ts'

const ASIDE: readonly Idea[] = [
  ...UNDONE,
  ...BEFORE,
  'unconfirmed',
  'silent',
  'total',
  'foreign',
  'body',
  'dead',
]

/**
 * Holds an exchange that a text tells of as one side's word only: «63 российских военных якобы вернулись
 * из Украины». Whether it was, the other side will tell, and until then a person.
 */
export function allegedOf(findings: Findings): EventStatement | null {
  const { timeline, amounts } = findings
  const { reading } = timeline
  const top = reading.sentences.filter(({ place }) => place < TOP_SENTENCES)
  const told = top.find((s) => isAlleged(s))
  if (told === undefined) return null
  if (isLedByOther(timeline) || isOtherThanExchange(findings)) return null
  const named = top.some((s) => has(s, ['exchange', 'captivity', 'captive']) && !has(s, ASIDE))
  if (!named) return null
  const [hit] = hitsIn(told, 'alleged')
  const asNews = amounts.map((a) =>
    a.when === 'alleged' && a.sentence === told ? { ...a, when: 'now' as const } : a,
  )
  const reason = hold('unconfirmed', quoteOf(reading, hit ?? told).text)
  return { ...exchangeAsCounted({ ...findings, amounts: asNews }), review: [reason] }
}

const SIDES: readonly Idea[] = [
  'russian',
  'ukrainian',
  'russia',
  'ukraine',
  'from_russia',
  'from_ukraine',
  'to_russia',
  'to_ukraine',
  'defender',
]

/** So many words may part «якобы» from the verb. */
const NEAR = 4

/** Said of people who moved between the sides, with a number or without. */
const isAlleged = (s: Sentence): boolean =>
  hitsIn(s, 'alleged').some(({ from, to }) =>
    has(s, SWAPPED, { from: from - NEAR, to: to + NEAR }),
  ) &&
  has(s, PEOPLE) &&
  has(s, SIDES) &&
  !has(s, ASIDE)
