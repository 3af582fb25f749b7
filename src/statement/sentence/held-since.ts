import { isBe } from '#statement/word/auxiliaries.ts'
import { isSince } from '#statement/word/prepositions.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { hitsIn, type Sentence, type Span } from './sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isCaptivity } from '#statement/word/lands.ts'
import { isDashOrComma } from '#statement/word/small-words.ts'

/**
 * Tells whether «з 2022 року», "since 2022" says how long people were held, as officials say of most who
 * come home, and no period over which anything is counted.
 */
export const isHeldSince = (tokens: readonly Token[], { idea, from, to }: Hit<Idea>): boolean =>
  (idea === 'total' || idea === 'this_year') &&
  isSince(tokens[from]) &&
  (isHeldBefore(tokens, from) || isHeldAfter(tokens, to))

/** «перебували в полоні ще з …»; «з полону з початку року» says whence they came. */
function isHeldBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const token = tokens[back]
    if (token === undefined || token.kind === 'mark' || token.kind === 'break') return false
    if (isHeld(token) || isBeenCaptive(tokens, back)) return true
    if (isCaptivity(token)) return isInside(tokens, back)
  }
  return false
}

/** "they had been captives since 2022" */
const isBeenCaptive = (tokens: readonly Token[], at: number): boolean =>
  isCaptives(tokens[at]) && isBe(tokens[at - 1])

const isCaptives = anyWord('captives prisoners hostages')

/** "returned from Russian captivity since 2022" says whence they came. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  ![1, 2].some((more) => isOut(tokens[at - more])) && [1, 2].some((more) => isIn(tokens[at - more]))

const isOut = anyWord('from out of з із зі из с')

/** «з 2022 року перебували в неволі» */
const isHeldAfter = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens.slice(at, at + REACH)
  const end = after.findIndex(({ kind }) => kind === 'mark' || kind === 'break')
  return after
    .slice(0, end === -1 ? REACH : end)
    .some((token, index) => isHeld(token) && !isPersons(tokens[at + index + 1]))
}

/** "since the commissioner for missing persons was appointed": whom an office looks for. */
const isPersons = anyWord('persons people')

const REACH = 4

const isHeld = wordsLike(
  /^(?:перебува(?:в|л)|перебувають|утриму|тримал|ув'язнен|потрапил|зник(?!лих)|удержива|содержа|находил|находят|пропал|сид(?:ів|іли|ять|ел|ит|ят)|томил|числил|числи(?:в|л)|held|imprisoned|detained|jailed|missing|kept|locked|incarcerated|interned)/u,
)
const isIn = anyWord('у в за in behind taken russian російськ* российск*')

/** Tells whether a number without a noun is said to have been held for long: «90 — у полоні з 2022 року» are some of those before. */
export const isLongHeld = (
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  to - from === 1 &&
  isDashOrComma(tokens[to]) &&
  hitsIn(sentence, 'captivity').some(
    (held) => held.from > to && held.from - to <= HELD_WORDS && isHeldFor(tokens[held.to]),
  )

const HELD_WORDS = 4
const isHeldFor = anyWord('з із від с со since from понад більше більш более свыше over more for')
