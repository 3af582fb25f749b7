import { isOurs } from '#statement/word/pronouns.ts'
import { actorIn } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { byOursOrTheirs } from './ours-and-theirs.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { byOrder } from './in-order.ts'
import { byNationSetAgainst } from './set-against.ts'
import { isByThoseWhoGaveKyiv, isCalledOurs } from './given-by-us.ts'
import { byRecipient } from './recipient.ts'
import { byUsAndThem } from './us-and-them.ts'
import { isSaidByRussia, isVoice } from '#statement/sentence/speaker.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFrom } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'

/** What a number counts, and the token where it stands. */
export type Counted = Readonly<{ kinds: ReadonlySet<Idea>; at: number }>

/** Tells the side of the counted by whose they are: «своїх», «російських військових», "our soldiers" of Russia's speaker. */
export function byWhose(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { kinds, at }: Counted,
): Direction | null {
  const called = bySetAgainst(reading, sentence, at)
  if (called !== null) return called
  if (isBareGiven(reading, sentence, clause, at)) return null
  if (isOursOfRussia(reading, sentence, { kinds, at })) return 'ru'
  if (isOwnGivenBack(reading, sentence, clause, { kinds, at })) return 'ru'
  if (kinds.has('own') && (!isOfDead(kinds) || isOfBothWays(sentence, clause)))
    return ownSide(reading, sentence, clause, { kinds, at })
  return isOfKursk(reading, sentence, { kinds, at }) ? 'ru' : byNation(kinds)
}

const bySetAgainst = (reading: Reading, sentence: Sentence, at: number): Direction | null =>
  byOursOrTheirs(reading, sentence, at) ??
  byOrder(reading, sentence, at) ??
  byNationSetAgainst(reading, sentence, at) ??
  byUsAndThem(reading, sentence, at)

const byNation = (kinds: ReadonlySet<Idea>): Direction | null => {
  if (kinds.has('ukrainian') !== kinds.has('russian')) return kinds.has('ukrainian') ? 'ua' : 'ru'
  return kinds.has('defender') ? 'ua' : null
}

/** "22 civilians, residents of the Kursk region, were returned": whose they are is set in behind. */
const isOfKursk = ({ tokens }: Reading, sentence: Sentence, { kinds, at }: Counted): boolean =>
  kinds.has('civilian') &&
  isMarkBetween(tokens[at + 2]) &&
  hitsIn(sentence, 'civilian').some(
    ({ from, to }) => from === at + 3 && has(sentence, ['russian'], { from, to }),
  )

/** «501 оборонця, росіянам віддали 89»: the number has no noun of its own, and the clause says to whom they went. */
const isBareGiven = ({ tokens }: Reading, sentence: Sentence, clause: Span, at: number): boolean =>
  (tokens[at + 1]?.kind === 'mark' || at + 1 >= sentence.to) &&
  (has(sentence, ['gave'], clause)
    ? has(sentence, ['to_russia'], clause)
    : has(sentence, ['russia'], clause) && clause.to - clause.from <= SHORT) &&
  !has(sentence, OURS, clause)

const isOfDead = (kinds: ReadonlySet<Idea>): boolean => kinds.has('body') || kinds.has('dead')

/** "Ukraine returned 23 bodies of its own soldiers to Russia": said of those who get them. */
const isOwnGivenBack = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { kinds, at }: Counted,
): boolean =>
  kinds.has('own') &&
  isOfDead(kinds) &&
  has(sentence, ['to_russia'], clause) &&
  !isGotBeforeGiving(reading, sentence, clause, at) &&
  byRecipient(reading, sentence, clause) === 'ru'

/** "Ukraine received 212 of its soldiers and handed Russia 45": those given stand behind a verb of their own; not "received 909 last month". */
const isGotBeforeGiving = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
  at: number,
): boolean =>
  has(sentence, ['received', 'returned'], { from, to: at }) &&
  hitsIn(sentence, 'gave').some(
    (gave) =>
      gave.from > at &&
      sentence.numbers.some((other) => other > gave.from && other < to) &&
      !has(sentence, ['recall', 'yesterday', 'total'], { from: at, to: gave.from }) &&
      !someToken(tokens, at, gave.from, (token) => isOfOtherTime(token)),
  )

const isOfOtherTime = (token: Token): boolean => monthIn(token) !== null || isTimeBefore(token)
const isTimeBefore = anyWord(`
  may last earlier before previously month year торік раніше минул* попередн* місяц* прошл* ранее предыдущ* месяц*
`)

const isOursOfRussia = (reading: Reading, sentence: Sentence, { kinds, at }: Counted): boolean =>
  !kinds.has('defender') &&
  ((isOursBehind(reading, at) && isSaidByRussia(reading, sentence, at)) ||
    (isCalledOurs(reading.tokens, sentence, at) && isByThoseWhoGaveKyiv(reading, sentence, at)))

/** «…, Россия — 42» */
const SHORT = 4

/** "27 of our fallen soldiers" */
const isOursBehind = ({ tokens }: Reading, at: number): boolean =>
  someToken(tokens, at + 1, at + 3, isOurs)

const lastVoiceBefore = ({ hits }: Sentence, at: number): Hit<Idea> | undefined =>
  hits.findLast((hit) => isVoice(hit) && hit.to <= at)

/** «своїх»: of whoever acts. */
function ownSide(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { kinds, at }: Counted,
): Direction | null {
  const given = givenTo(sentence, at)
  if (given !== null) return given
  const near = actorIn(reading, sentence, clause)
  if (near !== null) return near
  if (has(sentence, ['ru_voice'], clause)) return 'ru'
  if (lastVoiceBefore(sentence, clause.from)?.idea === 'ru_voice') return 'ru'
  return (
    actorIn(reading, sentence, sentence) ??
    setAgainst(reading, sentence, { kinds, at }) ??
    bySpoken(sentence, { kinds, at })
  )
}

function bySpoken(sentence: Sentence, { kinds, at }: Counted): Direction | null {
  if (has(sentence, ['ru_voice', 'russian']) && !has(sentence, ['ua_voice', 'ukrainian']))
    return 'ru'
  return kinds.has('ukrainian') ? 'ua' : sideBefore(sentence, at)
}

/** «віддали чотирьох окупантів, забрали п'ятьох своїх»: other people are counted by their nation, and the own are of the other one. */
function setAgainst(
  { tokens }: Reading,
  { hits, numbers }: Sentence,
  { kinds, at }: Counted,
): Direction | null {
  if (kinds.has('russian') || kinds.has('ukrainian')) return null
  const isOther = (nation: Idea): boolean =>
    hits.some(
      ({ idea, from }) =>
        idea === nation &&
        numbers.some(
          (one) =>
            one !== at && one < from && from - one <= NOUN_WORDS && isOneNoun(tokens, one, from),
        ),
    )
  const [theirs, ours] = [isOther('russian'), isOther('ukrainian')]
  if (theirs === ours) return null
  return theirs ? 'ua' : 'ru'
}

/** «чотирьох полонених російських військових», but not "95 soldiers from Russian captivity". */
const NOUN_WORDS = 3
const isOneNoun = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  !someToken(tokens, from + 1, to, (token) => token.kind !== 'word' || isFrom(token))

/** «Киеву, рассказал военкор, вернули 715 своих солдат»: of those to whom they were given, whoever speaks. */
function givenTo(sentence: Sentence, at: number): Direction | null {
  const to = sentence.hits.findLast(
    (hit) => (hit.idea === 'to_ukraine' || hit.idea === 'to_russia') && hit.to <= at,
  )
  if (to === undefined) return null
  const between = { from: to.to, to: at }
  if (!has(sentence, ['gave'], between) || has(sentence, ['ukraine', 'russia'], between))
    return null
  return to.idea === 'to_ukraine' ? 'ua' : 'ru'
}

/** "The Russian ministry said 195 of its soldiers were freed and as many Ukrainians": who is named last before. */
function sideBefore({ hits }: Sentence, at: number): Direction | null {
  const last = hits.findLast(
    ({ idea, to }) => (idea === 'russian' || idea === 'ukrainian') && to <= at,
  )
  if (last === undefined) return null
  return last.idea === 'russian' ? 'ru' : 'ua'
}

const isMarkBetween = anyWord(', — – ( -')
