import { isBe } from '#statement/word/auxiliaries.ts'
import { isNow } from '#statement/word/times.ts'
import { isWas } from '#statement/word/auxiliaries.ts'
import { isOurs } from '#statement/word/pronouns.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon, isOf, isThen } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES, STATES, WHOSE } from '#statement/vocabulary/idea-groups.ts'

/** Takes a number right after a verb of giving for bodies in a sentence that tells of them: «обмен телами: Украине отдали 1000». */
export function bodiesMoved(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const isMoved = sentence.hits.some(
    ({ idea, to }) =>
      (idea === 'gave' || idea === 'received') &&
      (to === at ||
        has(sentence, ['approximate'], { from: to, to: at }) ||
        isTimeWord(reading.tokens[to])) &&
      at - to <= 2,
  )
  if (!isMoved && !isSidedOrBehind(reading, sentence, at)) return null
  const { ideas, to } = whoseAlone(reading, sentence, at) ?? { ideas: [], to: at + 1 }
  const isOfBodies = has(sentence, ['repatriation'], { from: sentence.from, to: at })
  return isOfBodies ||
    goesOnOfBodies(reading, sentence, to) ||
    isBackOfBodies(reading, sentence, to) ||
    isBackForBodies(reading, sentence, to) ||
    isFigureOfBodies(reading, sentence, at)
    ? { kinds: new Set<Idea>(['body', ...ideas]), span: { from: at, to } }
    : null
}

const isSidedOrBehind = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isMovedBehind(reading, sentence, at) ||
  isBehindSide(reading, sentence, at) ||
  isFigureNamed(reading, sentence, at) ||
  isGoneTo(reading, sentence, at)

/** «Тіла полеглих прибули. 912 — таку цифру назвав Коордштаб»: the only number of a sentence that names a figure of ours. */
const isFigureNamed = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  sentence.numbers.length === 1 &&
  has(sentence, FIGURE) &&
  has(sentence, ['ua_voice']) &&
  !has(sentence, ['ru_voice', 'russia', 'total', 'total_maybe', 'part', 'will', 'denied']) &&
  (at === sentence.from || at >= sentence.to - 2) &&
  (at + 1 >= sentence.to || !isNoun(tokens[at + 1]) || isBe(tokens[at + 1]))

const FIGURE: readonly Idea[] = ['such_figure', 'these_figures']

/** «Украине ушло 410», «на той бік пішло 31», "to the other side went 410": to whom they went stands before the verb. */
const isGoneTo = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isGone(tokens[at - 1]) && has(sentence, TO_EITHER, { from: clauseAt(sentence, at).from, to: at })

const isGone = anyWord(`
  пішл{и,о} поїхал{и,о} відправил{и,о}ся відбул{и,о}
  ушл{и,о} пошл{и,о} уехал{и,о} поехал{и,о} отправил{ись,ось}
  went
`)
const TO_EITHER: readonly Idea[] = ['to_ukraine', 'to_russia']

/** «Росії дісталося тоді 49, а цього разу 45» */
const isTimeWord = oneOf(isThen, isNow)

/** "In return, he says, 26 were received", «натомість 26 отримано» */
const isMovedBehind = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  const verb = isWas(tokens[at + 1]) ? at + 2 : at + 1
  return (
    has(sentence, ['in_return']) &&
    sentence.hits.some(
      ({ idea, from }) => from === verb && (idea === 'gave' || idea === 'received'),
    )
  )
}

/**
 * «Мединський звітує про тисячу переданих; у відповідь отримано 26»: what went back, however far below the news, in a
 * text of nobody but the fallen.
 */
const isBackOfBodies = (reading: Reading, sentence: Sentence, end: number): boolean =>
  (has(sentence, ['in_return']) || isGoneTo(reading, sentence, end - 1)) &&
  (!isNoun(reading.tokens[end]) || has(sentence, VERBS, { from: end, to: end + 2 })) &&
  speaksOf(reading, ['body', 'dead']) &&
  !speaksOf(reading, LIVING) &&
  !has(sentence, NOT_NOW)

/** "Russia, which says that the bodies are Ukrainian, received 36 in exchange": what came back for the bodies of its sentence or of the one before. */
const isBackForBodies = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  end: number,
): boolean => {
  const isBack =
    hitsIn(sentence, 'in_return').some(({ from }) => from === end) ||
    (has(sentence, ['in_return']) && !isNoun(tokens[end]))
  const before = sentences[sentence.index - 1]
  return (
    isBack &&
    !has(sentence, [...LIVING, ...NOT_NOW]) &&
    (has(sentence, BODIES, { from: sentence.from, to: end }) ||
      (before !== undefined && has(before, BODIES) && !has(before, [...SWAPPED, ...NOT_NOW])))
  )
}

/** Nobody but the fallen is told of, and what stands right above the figure is that they came. */
function isFigureOfBodies(reading: Reading, sentence: Sentence, at: number): boolean {
  if (!isFigureNamed(reading, sentence, at) || speaksOf(reading, LIVING)) return false
  const above = reading.sentences.slice(Math.max(0, sentence.index - ABOVE), sentence.index)
  const last = above.at(-1)
  return (
    last !== undefined &&
    has(last, CAME) &&
    !has(last, NOT_NOW) &&
    above.some((s) => has(s, BODIES) && has(s, CAME))
  )
}

const ABOVE = 3
const CAME: readonly Idea[] = ['returned', 'gave', 'received', 'happened']

const SWAPPED: readonly Idea[] = ['exchange', 'exchanged', 'civilian', 'wounded']

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word'
const VERBS: readonly Idea[] = ['gave', 'received']
const LIVING: readonly Idea[] = ['captive', 'captivity', 'civilian', 'wounded']
const NOT_NOW: readonly Idea[] = ['recall', 'total', 'will', 'denied']

/** «отдали 1000 украинских, забрали 31 нашего», "31 of ours": whose they are stands for their noun. */
function whoseAlone(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): Readonly<{ ideas: readonly Idea[]; to: number }> | null {
  const from = isOf(tokens[at + 1]) ? at + 2 : at + 1
  if (tokens[from + 1]?.kind === 'word' && !isOnes(tokens[from + 1])) return null
  const to = isOnes(tokens[from + 1]) ? from + 2 : from + 1
  const ideas = sentence.hits.flatMap((hit) =>
    hit.from === from && WHOSE.has(hit.idea) ? [hit.idea] : [],
  )
  return ideas.length > 0 || isOurs(tokens[from]) ? { ideas, to } : null
}

const isOnes = anyWord('ones')

/** «Итоги обмена телами: Киев — 1000, Москва — 31», «ми забрали 1000 своїх, вони — 31»; a Russian «мы» may be either side. */
const isBehindSide = ({ tokens, language }: Reading, sentence: Sentence, at: number): boolean =>
  isDashOrColon(tokens[at - 1]) &&
  ((language !== 'ru' && isWho(tokens[at - 2])) ||
    sentence.hits.some(({ idea, to }) => to === at - 1 && SIDES.has(idea))) &&
  tokens[at + 1]?.kind !== 'word'

const isWho = anyWord('ми we вони they росіяни russians')

const SIDES: ReadonlySet<Idea> = new Set(STATES)

/** «Украина получает тела погибших. Сегодня ей передано 1200.», "In the first transfers it received 2,700 bodies. Today it received 900 more." */
function goesOnOfBodies({ tokens, sentences }: Reading, sentence: Sentence, end: number): boolean {
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    (!isNoun(tokens[end]) || (isMore(tokens[end]) && !isNoun(tokens[end + 1]))) &&
    has(before, ['body', 'repatriation']) &&
    !has(before, ['captive', 'captivity']) &&
    !has(sentence, ['captive', 'captivity', 'exchange', 'civilian'])
  )
}

const isMore = anyWord('more')
