import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { BODIES, HANDED, OURS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether what is hedged is how many of its own Russia got, and whose Ukraine's bodies are stays told. */
export const isOfTheirs = (sentence: Sentence, hedge: Span): boolean =>
  isOfRussianDead(sentence) ||
  isReceivedByRussia(sentence) ||
  isOnlyToRussia(sentence) ||
  (has(sentence, ['russia', 'russian']) && isOfTheirOwn(sentence, hedge))

/**
 * «502 тіла прийнято. У зворотному напрямку, за даними російських джерел, поїхали останки 48 вояків», "forty-one bodies made
 * the journey in the opposite direction, says a Russian MP": fewer went the other way than came.
 */
export const isGoneOtherWay = ({ tokens, sentences }: Reading, sentence: Sentence): boolean => {
  const most = (s: Sentence): number =>
    Math.max(0, ...s.numbers.map((at) => tokens[at]?.value ?? 0))
  return (
    sentence.numbers.length === 1 &&
    hitsIn(sentence, 'in_return').some(({ from, to }) => someToken(tokens, from, to, isOpposite)) &&
    !has(sentence, OURS) &&
    !has(sentence, ['from_russia', 'gave']) &&
    sentences.some(
      (s) =>
        s.index < sentence.index &&
        most(s) > most(sentence) &&
        has(s, BODIES) &&
        has(s, HANDED) &&
        !has(s, ['to_russia', 'total', 'recall']),
    )
  )
}

const isOpposite = anyWord('зворотн* протилежн* обратн* противоположн* opposite other reverse')

/** «РФ отримала 43 тіла, за інформацією російських джерел» */
const isReceivedByRussia = (sentence: Sentence): boolean =>
  has(sentence, ['received']) &&
  has(sentence, ['russia']) &&
  !has(sentence, ['ukraine', 'ukrainian', 'to_ukraine', 'defender', 'gave'])

/** «Мединський стверджує, що до Росії привезли 27 тіл» */
const isOnlyToRussia = (sentence: Sentence): boolean =>
  has(sentence, ['to_russia']) &&
  !has(sentence, ['ukraine', 'ukrainian', 'to_ukraine', 'defender', 'from_russia'])

/** "the bodies of 27 Russian soldiers, a Kremlin aide said": whose they are nobody leaves open. */
const isOfRussianDead = (sentence: Sentence): boolean =>
  has(sentence, ['russian']) &&
  !has(sentence, ['ukrainian', 'to_ukraine', 'defender']) &&
  hitsIn(sentence, 'russian').some(
    ({ from, to }) =>
      // "the number of Russian dead sent back", «російських загиблих – 27»
      hitsIn(sentence, 'dead').some((dead) => dead.from === to) ||
      ((has(sentence, ['military'], { from: to, to: to + 2 }) ||
        // «вісімдесят загиблих росіян»
        hitsIn(sentence, 'person').some((one) => one.from === from && one.to === to)) &&
        has(sentence, ['body', 'dead'], { from: from - BODY_WORDS, to: from })),
  )

const BODY_WORDS = 5

/** "Russia said it got 45 back" tells first of all what Russia got. */
const OWN_OR_OURS: ReadonlySet<Idea> = new Set([
  'received',
  'gave',
  'body',
  'dead',
  'military',
  'defender',
  'ukrainian',
  'ukraine',
  'to_ukraine',
])

/** «депутат запевняє, що його країна отримала 61 загиблого» */
const isOfTheirOwn = (sentence: Sentence, { to }: Span): boolean => {
  const after = { from: to, to: sentence.to }
  if (!has(sentence, ['received', 'to_russia', 'own'], after)) return false
  const next = sentence.hits.find(({ idea, from }) => from >= to && OWN_OR_OURS.has(idea))
  return next?.idea === 'received' || !has(sentence, ['ukrainian', 'to_ukraine', 'ukraine'])
}
