import { isTheirs } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBackUnderTheDead } from '#statement/day/tells-of-dead.ts'
import { isBodies } from './bodies.ts'
import { type Findings, newsOf } from './findings.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { cameDead, saysTheyCameDead } from '#statement/day/came-dead.ts'
import { isOneOnShield } from '#statement/day/tells-of-dead.ts'
import { isAbout } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Those who are never meant by «назавжди» and «на щиті». */
const ALIVE: readonly Idea[] = ['child', 'civilian', 'captive', 'woman']
const CAME: readonly Idea[] = ['returned', 'gave', 'received', 'repatriation', 'happened']

const TO: readonly Idea[] = ['to_ukraine', 'to_russia']

/** Whoever is counted beside a verb of return, or in a list under one. */
const mayBeDead = (reading: Reading, { kinds, sentence, span }: Amount): boolean =>
  !ALIVE.some((idea) => kinds.has(idea)) &&
  (sentence.item ||
    kinds.has('russian') ||
    has(sentence, CAME, clauseOf(sentence, span)) ||
    (has(sentence, ['repatriation']) && has(sentence, TO, clauseAt(sentence, span.from))) ||
    isOfLostLives(sentence) ||
    isSaidToBeDead(reading, sentence) ||
    isOnShield(sentence, span))

const isSaidToBeDead = (reading: Reading, s: Sentence): boolean =>
  isSpokenOf(reading.tokens, s) || hasTheirBodies(reading.tokens, s) || isNumberOfDead(reading, s)

/** «57. Стільки захисників повернулося сьогодні, і не живими»: the number alone stands above who came. */
const isNumberOfDead = (reading: Reading, { index, from, to }: Sentence): boolean => {
  const next = reading.sentences[index + 1]
  return to - from <= 2 && next !== undefined && cameDead(reading, next)
}

/** «Мы вернули своих, 48 человек»: who stand alone behind a comma are those of the words before it. */
function clauseOf(sentence: Sentence, { from, to }: Span): Span {
  const clause = clauseAt(sentence, from)
  return clause.to - to <= 1 && from - clause.from <= 1
    ? { ...clause, from: sentence.from }
    : clause
}

/** «Україна повернула своїх мертвих. Ідеться про 502 військовослужбовців»: who they are of whom the lead tells. */
const isSpokenOf = (tokens: Reading['tokens'], { from, place }: Sentence): boolean =>
  place === 1 && someToken(tokens, from, from + 2, isSpeaking) && someToken(tokens, from, from + 3, isAbout) // prettier-ignore

const isSpeaking = anyWord('ідеться йдеться мова речь')

/** «121 оборонець перетнув межу востаннє: їхні тіла передали сьогодні» */
const hasTheirBodies = (tokens: Reading['tokens'], s: Sentence): boolean =>
  hitsIn(s, 'body').some(({ from }) => isTheirs(tokens[from - 1])) && has(s, CAME)

/** «25 героїв — на щиті» */
const isOnShield = (sentence: Sentence, { to: end }: Span): boolean =>
  hitsIn(sentence, 'body').some(({ from, to }) => to - from > 1 && from >= end && from - end <= 1)

/**
 * Finds the bodies that are news. Where the text counts none by that word («обмін тілами: Україна отримала
 * 1001 військового»), the people it counts are the dead.
 */
export function bodiesIn({ timeline, amounts }: Findings): readonly Amount[] {
  const bodies = newsOf(amounts, isBodies)
  const told = timeline.reading.sentences
    .filter(({ place }) => place < 2)
    .some(
      (s) =>
        (has(s, ['repatriation', 'body']) && !isOneOnShield(timeline.reading.tokens, s)) ||
        isOfLostLives(s) ||
        saysTheyCameDead(timeline.reading.tokens, s) ||
        cameDead(timeline.reading, s),
    )
  if (bodies.length === 0) return told ? peopleAsDead(timeline.reading, amounts) : bodies
  const ours =
    told && bodies.every(({ toward }) => toward === 'ru')
      ? peopleAsDead(timeline.reading, amounts)
      : []
  return [
    ...bodies,
    ...ours.filter(({ toward }) => toward !== 'ru'),
    ...theirsIn(timeline.reading, amounts, bodies),
    ...onShieldIn(timeline.reading, amounts, bodies),
    ...(bodies.every((a) => a.approximate || a.toward === 'ru') ? exactlyIn(amounts, bodies) : []),
  ]
}

/** «503 герої, які віддали життя», "heroes who died": said of those who are counted. */
const isOfLostLives = (s: Sentence): boolean =>
  has(s, ['dead']) && has(s, CAME) && !has(s, ['captive', 'captivity', 'exchange', 'exchanged'])

const peopleAsDead = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  newsOf(amounts, (a) => a.value > 0 && !a.part && mayBeDead(reading, a))
    .filter(
      ({ sentence: s }) =>
        !has(s, ['captivity']) && (!has(s, ['exchange']) || has(s, ['repatriation'])),
    )
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «Росія забрала 36 своїх солдатів»: beside bodies of one side the other's people are bodies too. */
const theirsIn = (
  reading: Reading,
  amounts: readonly Amount[],
  bodies: readonly Amount[],
): readonly Amount[] =>
  bodies.some(({ toward, approximate }) => toward === 'ru' && !approximate)
    ? []
    : newsOf(amounts, (a) => a.toward === 'ru' && a.value > 0 && !a.part && !isBodies(a))
        .filter((a) => mayBeTheirs(reading, a) || isBackUnderTheDead(reading, a.sentence))
        .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «Понад сто тіл. Йдеться про 121 оборонця»: the exact number that fits a rough one above it is of the same. */
const exactlyIn = (amounts: readonly Amount[], bodies: readonly Amount[]): readonly Amount[] =>
  newsOf(amounts, (a) => !isBodies(a) && !a.part && !a.approximate && a.toward !== 'ru')
    .filter((a) => !ALIVE.some((idea) => a.kinds.has(idea)) && a.kinds.size > 0)
    .filter(({ value, sentence }) =>
      bodies.some(
        (b) =>
          b.toward !== 'ru' &&
          value >= b.value &&
          value <= b.value * CLOSE &&
          sentence.index >= b.sentence.index &&
          sentence.index - b.sentence.index <= 2,
      ),
    )
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «понад сто» is no word for twice as many. */
const CLOSE = 1.4

/** «502 воїни повернулися додому на щиті»: beside bodies counted elsewhere those are bodies too. */
const onShieldIn = (
  reading: Reading,
  amounts: readonly Amount[],
  bodies: readonly Amount[],
): readonly Amount[] =>
  newsOf(amounts, (a) => !isBodies(a) && a.value > 0 && !a.part && a.toward !== 'ru')
    .filter((a) => mayBeDead(reading, a) && has(a.sentence, ['body']))
    .filter((a) => !has(a.sentence, ['captivity', 'captive', 'exchange', 'exchanged']))
    .filter((a) => !bodies.some(({ sentence }) => sentence === a.sentence))
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

const mayBeTheirs = ({ tokens }: Reading, { at, kinds, sentence }: Amount): boolean =>
  !ALIVE.some((idea) => kinds.has(idea)) &&
  (has(sentence, CAME) ||
    isToldAsTheirs(tokens, { at, kinds, sentence }) ||
    isBehindTheirSide(sentence, at)) &&
  !has(sentence, ['captivity', 'captive', 'exchange'])

/** "On Moscow's side it was 32 servicemen", «з боку Москви це 32 військових» */
const isBehindTheirSide = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'to_russia').some(({ from, to }) => to === at && to - from >= SIDE_WORDS)

const SIDE_WORDS = 4

/** «відзвітували про 41 свого», "reported 41 of its own", "put Russia's own number at 37" */
const isToldAsTheirs = (
  tokens: Reading['tokens'],
  { at, kinds, sentence }: Pick<Amount, 'at' | 'kinds' | 'sentence'>,
): boolean => kinds.has('own') && (isToldOf(tokens[at - 1]) || has(sentence, ['these_figures']))

const isToldOf = anyWord('про о об of about report{ed,s} confirmed')
