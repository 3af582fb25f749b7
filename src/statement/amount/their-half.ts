import type { Amount } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { is } from '#statement/side/head-count.ts'
import { actorIn } from '#statement/side/actor.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isTheirHalf } from './said-of-theirs.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Takes for Russia's the fewer bodies below those that came to Ukraine, where a sentence of their own names
 * nobody but Russia and says that they are its own or came to it: «Для російської сторони — 41 тіло»,
 * «Москалькова підтвердила прибуття 41 тіла», "their own losses, 41 bodies, were driven back by the Russians".
 */
export const withTheirHalf = (reading: Reading, all: readonly Amount[]): readonly Amount[] =>
  all.map((a, index) =>
    mayBeTheirs(reading, a) &&
    all.slice(0, index).some((b) => isOursAbove(a, b)) &&
    (isInReturn(reading, a) || (a.toward === null && isTheirHalf(reading, a)))
      ? { ...a, toward: 'ru' }
      : a,
  )

const mayBeTheirs = ({ tokens }: Reading, a: Amount): boolean =>
  a.toward !== 'ru' &&
  a.when === 'now' &&
  !a.both &&
  !a.part &&
  is(a, 'body', 'dead') &&
  !is(a, 'defender', 'ukrainian', 'captive') &&
  !has(a.sentence, OTHERWISE) &&
  !someToken(tokens, a.sentence.from, a.sentence.to, isDealing)

const OTHERWISE: readonly Idea[] = ['from_russia', 'part', 'total', 'recall', 'will', 'captive']

/** «виявили 20 тіл росіян»: found among those who came, and given to nobody. */
const isDealing = wordsLike(
  /^(?:ідентиф|идентиф|identif|впізна|опозн|recogni[sz]|експерт|эксперт|forensic|розтин|виявл|виявил|обнаруж|discover|turned$|ексгум|эксгум|exhum|похова|похорон|buri|евакуйов|эвакуир|evacuat)/u,
)

const isOursAbove = (a: Amount, b: Amount): boolean =>
  b.sentence.index < a.sentence.index &&
  b.when === 'now' &&
  b.toward !== 'ru' &&
  !b.both &&
  b.value >= a.value * TIMES &&
  is(b, 'body', 'dead')

/** Two numbers nearer to each other may be of one side. */
const TIMES = 2

/** «41 — столько тел в ответ вернула украинская сторона»: in return it gives. */
const isInReturn = (reading: Reading, { sentence }: Amount): boolean =>
  hitsIn(sentence, 'in_return').some(({ to }) => !isTo(reading.tokens[to])) &&
  hitsIn(sentence, 'gave').some((verb) => isOfBothWays(sentence, verb)) &&
  !has(sentence, RETURNED_OWN) &&
  actorIn(reading, sentence, sentence) === 'ua' &&
  !isOurDead(sentence)

/** «в ответ на запрос» */
const isTo = wordsLike(/^(?:на|to|for)$/u)

const RETURNED_OWN: readonly Idea[] = ['own', 'defender', 'to_ukraine', 'received', 'home']

/** «украинских военных» where «украинская сторона» names who acts */
const isOurDead = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'ukrainian').some(
    ({ from, to }) =>
      !hitsIn(sentence, 'ukraine').some((side) => side.from <= from && to <= side.to),
  )
