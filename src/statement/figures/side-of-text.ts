import type { Amount, Direction } from '#statement/count/amount.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS, PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import { isGainsaidByTheirs } from './gainsaid-by-theirs.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isGlory } from '#statement/word/known-words.ts'

/** «Украинцы дома!» */
const isOfUkrainians = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['returned']) &&
  !has(s, ['russian', 'russia', 'from_ukraine']) &&
  namesUkrainians(tokens, s)

const namesUkrainians = (tokens: readonly Token[], s: Sentence): boolean =>
  hitsIn(s, 'ukrainian').some(({ to }) => !isPrison(tokens[to]))

/** «наши бойцы вернулись из украинских застенков»: a prison of Ukraine is left by Russians. */
const isPrison = anyWord('застенк* тюрьм* тюрем* сизо каземат* колони* лагер* подвал*')

/** «Среди них защитники Мариуполя и бойцы ВСУ», and not a word of Russia or its own */
const isOfDefenders = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => has(s, ['defender'])) &&
  !sentences.some((s) => has(s, ['russian', 'ru_voice', 'from_ukraine', 'russia']))

/** «72-й обмен»: only Ukraine numbers them. */
const isNumbered = (tokens: readonly Token[], s: Sentence): boolean =>
  hitsIn(s, 'exchange').some(({ from }) =>
    someToken(tokens, from - 2, from, ({ kind, value }) => kind === 'ordinal' && value >= NUMBERED),
  )

/** Below it an ordinal may be of the year or of a stage. */
const NUMBERED = 40

/** Ukraine's officials speak, and not those of Russia alone last before the number. */
const isToldByOurs = (sentences: readonly Sentence[], { index }: Sentence): boolean => {
  const last = sentences.findLast((s) => s.index <= index && has(s, ['ua_voice', 'ru_voice']))
  return last === undefined ? sentences.some((s) => has(s, ['ua_voice'])) : has(last, ['ua_voice'])
}

const isOfOurs = ({ sentences, tokens }: Reading, sentence: Sentence): boolean =>
  sentences.some(
    (s) => has(s, ['from_russia']) || isNumbered(tokens, s) || isGreeting(tokens, s),
  ) ||
  isToldByOurs(sentences, sentence) ||
  sentences.slice(0, 2).some((s) => isOfUkrainians(tokens, s)) ||
  isOfDefenders(sentences) ||
  isSwapWith(sentences, tokens, 'russia')

/** «Слава Украине!» */
const isGreeting = (tokens: readonly Token[], s: Sentence): boolean =>
  hitsIn(s, 'to_ukraine').some(({ from }) => isGlory(tokens[from - 1]))

/** «обмен с Россией»: it is told by the other one. */
const isSwapWith = (
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  idea: 'russia' | 'ukraine',
): boolean =>
  sentences.some(
    (s) =>
      has(s, ['exchange', 'exchanged']) &&
      hitsIn(s, idea).some(
        ({ from }) =>
          isWith(tokens[from - 1]) &&
          has(s, ['exchange', 'exchanged'], { from: from - SWAP_BEFORE, to: from }),
      ),
  )

const isWith = anyWord('с со')
const SWAP_BEFORE = 4

/**
 * Tells whose people a text counts when it does not say: a text's own side. A Russian text may be of
 * either one; where no word of it tells which, nobody knows.
 */
export function sideOfText(reading: Reading, { sentence, at }: Amount): Direction | null {
  if (reading.language !== 'ru') return 'ua'
  const { tokens } = reading
  const isTold = isOfUs(tokens, sentence) && !has(sentence, ['russian', 'russia'])
  if (isTold && !isSwapWith([sentence], tokens, 'ukraine')) return 'ua'
  if (isOfOurs(reading, sentence) || isBesideTheirCount(reading, sentence)) return 'ua'
  // «переданы» without a word to whom is said of what went to the other side.
  if (has(sentence, ['gave']) && !has(sentence, ['returned'])) return 'ua'
  return byOthersShare(reading, sentence) ?? byTheirs(reading, sentence, at)
}

/** «Дома 185 военных. У россиян числа другие»: the first are Ukraine's. */
const isBesideTheirCount = (reading: Reading, sentence: Sentence): boolean =>
  speaksOf(reading, ['their_own_count']) && !has(sentence, ['their_own_count'])

const isOfUs = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, OURS_BY_NAME) || namesUkrainians(tokens, s)

const OURS_BY_NAME: readonly Idea[] = OURS.filter((idea) => idea !== 'ukrainian')

/** By what a text tells of Russia alone. */
function byTheirs(reading: Reading, sentence: Sentence, at: number): Direction | null {
  if (hasSentBack(reading.tokens, sentence, at)) return 'ua'
  if (isGainsaidByTheirs(reading, sentence, at)) return null
  if (isOfRussia(reading)) return 'ru'
  return reading.sentences.some((s) => isGivenToRussia(s, s === sentence ? clauseAt(s, at) : null))
    ? 'ua'
    : null
}

/** «Домой едут 390 человек. Столько же получила Россия»: whom another sentence gives as many to is the other side. */
function byOthersShare(reading: Reading, sentence: Sentence): Direction | null {
  if (!speaksOf(reading, ['same_number'])) return null
  const shares = reading.sentences.filter((s) => s !== sentence && has(s, ['same_number']))
  const isGiven = (side: 'russia' | 'ukraine', to: 'to_russia' | 'to_ukraine'): boolean =>
    shares.some((s) => (has(s, ['received']) && has(s, [side])) || has(s, [to]))
  const [theirs, ours] = [isGiven('russia', 'to_russia'), isGiven('ukraine', 'to_ukraine')]
  if (theirs === ours) return null
  return theirs ? 'ua' : 'ru'
}

/** «Российской стороне передали 97», said beside the clause of the counted: those who came are the others. */
const isGivenToRussia = (sentence: Sentence, clause: Span | null): boolean =>
  has(sentence, ['to_russia']) &&
  sentence.clauses.some(
    (one) => one !== clause && has(sentence, ['gave'], one) && has(sentence, ['to_russia'], one),
  )

/** «Вернулись 157, 150 — в Россию»: another number of the sentence went to Russia, so this one did not. */
const hasSentBack = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'to_russia').some(
    ({ from, to }) =>
      isOther(tokens, at, from - 1) ||
      (isDashOrColon(tokens[from - 1]) && isOther(tokens, at, from - 2)) ||
      (isDashOrColon(tokens[to]) && isOther(tokens, at, to + 1)),
  )

const isOther = (tokens: readonly Token[], at: number, number: number): boolean =>
  number !== at && tokens[number]?.kind === 'number'

/** Tells whether a text speaks for Russia: its officials, who left Ukraine, its people, who came to it. */
const isOfRussia = (reading: Reading): boolean =>
  speaksOf(reading, ['ru_voice', 'from_ukraine']) ||
  reading.sentences.some(
    (s) => hitsIn(s, 'russian').some((hit) => isOfPeople(s, hit)) || isHomeward(s),
  )

/** «российских военных», «жители Курской области», «граждане РФ»; a «российская тюрьма» and «РФ» alone are no people. */
const isOfPeople = (sentence: Sentence, { from, to }: Span): boolean => {
  if (isWithin(sentence, ['from_russia'], { from, to })) return false
  // «84 военных россияне вернули»: they are those who do it.
  if (hitsIn(sentence, 'gave').some((verb) => verb.from === to)) return false
  if (sentence.hits.some((hit) => PEOPLE.includes(hit.idea) && hit.to === from)) return true
  const isSide = isWithin(sentence, ['russia', 'to_russia'], { from, to })
  return !isSide && has(sentence, PEOPLE, { from, to: to + PEOPLE_NEAR })
}

const isWithin = (sentence: Sentence, ideas: readonly Idea[], { from, to }: Span): boolean =>
  sentence.hits.some((hit) => ideas.includes(hit.idea) && hit.from <= from && hit.to >= to)

const PEOPLE_NEAR = 2

/** «вернулись в Россию» */
const isHomeward = (sentence: Sentence): boolean =>
  has(sentence, ['to_russia']) && has(sentence, ['returned', 'home']) && !has(sentence, ['gave'])
