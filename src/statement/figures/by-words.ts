import { stated } from '#statement/count/figure.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isSaying } from '#statement/word/telling.ts'
import { isNoHandingOver } from '#statement/word/other-deeds.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Findings } from './findings.ts'
import { likeliest, type Read, type Sure } from './likeliest.ts'
import { type NumberPlace, numbersIn } from './number-cues.ts'
import { isBareOfDead } from './bare-of-dead.ts'
import { amountAt, mayBeOfEvent } from './of-this-event.ts'
import { isNumberTold, type Lone } from './said-of-russia.ts'
import { isLettingGo } from '#statement/word/deeds.ts'
import { isAgainstTheirs, isGivenByThem } from './theirs-by-default.ts'

/** Ukraine's own number is read by rules nearly always: where none did, something is odd. */
const SURE_OF_OURS: Sure = { from: 0.9, times: 3 }
/** Beside Ukraine's number most posts tell Russia's, and what speaks against it is asked for apart. */
const SURE_OF_THEIRS: Sure = { from: 0.25, times: 1.25 }

/**
 * Adds how many came to Ukraine where no rule read it, and the words around one number, and around no other, say that
 * it is that.
 */
export function withOursByWords(findings: Findings, figures: Figures, dead: boolean): Figures {
  if (OURS.some((measure) => figures[measure] !== undefined)) return figures
  const of = { dead, ours: null }
  const number = likeliest(findings, of, 'ours', SURE_OF_OURS)
  return number === null ||
    isKnownOtherwise(findings, number) ||
    !has(number.sentence, CAME) ||
    !isOfSomebody(findings, number) ||
    !mayBeOfEvent(findings, figures, number, of)
    ? figures
    : { ...figures, [dead ? 'bodies_to_ua' : 'ua_returned']: figureOf(findings, number) }
}

const CAME: readonly Idea[] = [...BROUGHT, 'received', 'home', 'through']
const OURS = ['ua_returned', 'ua_military', 'ua_civilians', 'bodies_to_ua'] as const

/** A rule knew the number and left it out, or it is told of each of several. */
const isKnownOtherwise = ({ amounts }: Findings, { at, sentence }: Read): boolean =>
  amountAt(amounts, at)?.when === 'now' || has(sentence, ['each'])

/**
 * Adds Russia's number where no rule read any, and the words around one number of the text, and around no other, say
 * that it is Russia's: authors name the other side's number in ever new ways, beside Ukraine's own.
 */
export function withTheirsByWords(findings: Findings, figures: Figures, dead: boolean): Figures {
  const ours = dead ? figures.bodies_to_ua : figures.ua_returned
  const theirs = dead ? 'bodies_to_ru' : 'ru_returned'
  if (ours === undefined || figures[theirs] !== undefined || figures.ru_civilians !== undefined)
    return figures
  if (!speaksOf(findings.timeline.reading, RUSSIA)) return figures
  const number = theirsIn(findings, figures, { dead, ours })
  return number === null ? figures : { ...figures, [theirs]: figureOf(findings, number) }
}

function theirsIn(findings: Findings, figures: Figures, beside: Lone['of']): Read | null {
  const { timeline } = findings
  const { dead, ours } = beside
  if (!numbersIn(timeline).some((one) => mayBeTheirs(timeline, one, dead))) return null
  const of = { dead, ours: ours.value }
  const number = likeliest(findings, of, 'theirs', SURE_OF_THEIRS)
  return number !== null &&
    amountAt(findings.amounts, number.at)?.when !== 'planned' &&
    mayBeOfEvent(findings, figures, number, of) &&
    mayBeTheirs(timeline, number, dead) &&
    isHandedOver(findings, number, beside) &&
    !isAgainstTheirs(findings, loneOf(number, beside))
    ? number
    : null
}

/** «Мединський назвав 150»: no word beside it weighs what it counts, and the rules have left it out. */
const isBareNaming = ({ reading }: Timeline, { sentence, at }: NumberPlace): boolean =>
  (reading.tokens[at + 1]?.kind !== 'word' || isSaying(reading.tokens[at + 1])) &&
  isNumberTold(reading, sentence, at)

/** Russia's number stands near its name, and of people where something is moved: else no words need be weighed. */
const mayBeTheirs = (timeline: Timeline, number: NumberPlace, dead: boolean): boolean =>
  (dead ? !isBareNaming(timeline, number) : has(number.sentence, MOVED)) &&
  isNearRussia(timeline, number)

const RUSSIA: readonly Idea[] = ['russia', 'russian', 'to_russia', 'ru_voice']
const NEAR_RUSSIA: readonly Idea[] = [...RUSSIA, 'from_ukraine', 'in_return']

/** Tells whether Russia is spoken of beside a number, or right before. */
export const isNearRussia = ({ reading }: Timeline, { sentence }: NumberPlace): boolean => {
  const before = reading.sentences[sentence.index - 1]
  return has(sentence, NEAR_RUSSIA) || (before !== undefined && has(before, NEAR_RUSSIA))
}

/** Somebody is handed over where the number stands; above Ukraine's own, Russia itself got them. */
const isHandedOver = (findings: Findings, number: Read, { dead, ours }: Lone['of']): boolean => {
  const { tokens } = findings.timeline.reading
  const { sentence, at } = number
  const isAbove = ours.quotes.every(({ start }) => start > (tokens[at]?.start ?? 0))
  return (
    (has(sentence, isAbove ? GOT : MOVED) || (dead && isBareOfDead(findings, number))) &&
    isOfSomebody(findings, number) &&
    !isFreedByThem(tokens, sentence) &&
    // «Пхеньян отримав від Росії 12», «Кореї Росія віддала 6 тіл»
    !has(sentence, ['from_russia']) &&
    !isGivenByThem(findings.timeline.reading, sentence, sentence, ['russia', 'russian']) &&
    !has(sentence, OF_OTHERS) &&
    !someToken(tokens, sentence.from, sentence.to, isNoHandingOver)
  )
}

/** Other countries swap as well. */
const OF_OTHERS: readonly Idea[] = ['elsewhere', 'other_land']

/** "Russia freed 31 sailors": whom it lets go came to others. */
const isFreedByThem = (tokens: readonly Token[], sentence: Sentence): boolean =>
  someToken(tokens, sentence.from, sentence.to, isLettingGo) &&
  !has(sentence, ['ukraine', 'from_ukraine', 'own', 'russian'])

const GOT: readonly Idea[] = ['received', 'in_return', 'exchanged', 'returned']
const MOVED: readonly Idea[] = [
  ...GOT,
  'gave',
  'managed',
  'from_ukraine',
  'same_number',
  'to_russia',
]

/** A word of people, bodies or none stands behind the number: «12 дипломатів», "26 tanks" are of others. */
function isOfSomebody(
  { timeline: { reading }, amounts }: Findings,
  { sentence, at }: Read,
): boolean {
  if (has(sentence, ['thing', 'unit'], { from: at + 1, to: at + THING_WITHIN })) return false
  const amount = amountAt(amounts, at)
  if (amount !== undefined && amount.kinds.size > 0) return true
  const next = reading.tokens[at + 1]
  if (next?.kind !== 'word' || at + 1 >= sentence.to) return true
  return (
    next.text.length < NOUN_FROM ||
    sentence.hits.some(({ from, to }) => from <= at + 1 && at + 1 < to)
  )
}

const THING_WITHIN = 4
/** Shorter words are particles and words of place. */
const NOUN_FROM = 5

/** The number with its clause, as the rules ask of one. */
const loneOf = ({ at, value, sentence }: Read, of: Lone['of']): Lone => ({
  sentence,
  at,
  value,
  span: clauseAt(sentence, at),
  of,
})

/** The figure that a number of the text makes, with its words. */
export function figureOf(
  { timeline: { reading }, amounts }: Findings,
  { at, value }: NumberPlace,
): Figure {
  const amount = amountAt(amounts, at)
  if (amount !== undefined) return { ...stated(reading, amount), how: 'stated' }
  return { value, how: 'stated', quotes: [quoteOf(reading, { from: at, to: at + 1 })] }
}
