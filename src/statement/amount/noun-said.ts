import { isLink } from '#statement/word/auxiliaries.ts'
import { isOutOfOrAmong } from '#statement/word/prepositions.ts'
import { isAllOfThese, isOurs, isWhoOrWhich, isWhoever } from '#statement/word/pronouns.ts'
import { bodiesMoved } from './bodies-moved.ts'
import { isOfGiveAndTake } from '#statement/news/give-and-take.ts'
import { homeAlone } from '#statement/news/home-alone.ts'
import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import { isClosing, isOpening, nounSaid } from './said-of-number.ts'
import { nounOfThem } from '#statement/count/number-of-them.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { swapBeside } from '#statement/news/swap-beside.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isHead, isCitizen } from '#statement/word/people.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { isComma } from '#statement/word/small-words.ts'

/** Finds the noun of a number behind it, whether it follows at once or is said of it later. */
export const nounSaidOf = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isWholeOfSome(reading, sentence, at)
    ? null
    : (nounOfThem(reading, sentence, at) ??
      nounSaidLater(reading, sentence, at) ??
      nounAfter(reading, sentence, at) ??
      nounSaid(reading, sentence, at) ??
      foreignerAfter(reading, at) ??
      whoReturned(reading, sentence, at) ??
      homeAlone(reading, sentence, at))

/** "five of the 75 are women", «п'ятеро з цих 75 – жінки»: what is said behind the whole is said of the few. */
function isWholeOfSome(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = reading
  if (!isLink(tokens[at + 1])) return false
  const of = isAllOfThese(tokens[at - 1]) ? at - 2 : at - 1
  if (!isOutOfOrAmong(tokens[of]) || !isGreater(tokens[at], tokens[of - 1])) return false
  return !areCiviliansAbove(reading, sentence, tokens[at])
}

/** «двадцать гражданских … Десять из этих двадцати – жители»: the whole was called civilians already. */
const areCiviliansAbove = (
  { tokens, sentences }: Reading,
  { index }: Sentence,
  whole: Token | undefined,
): boolean =>
  sentences
    .slice(0, index)
    .some((s) =>
      s.numbers.some(
        (at) =>
          tokens[at]?.value === whole?.value && has(s, ['civilian'], { from: at + 1, to: at + 3 }),
      ),
    )

const isGreater = (whole: Token | undefined, some: Token | undefined): boolean =>
  whole?.kind === 'number' && some?.kind === 'number' && whole.value > some.value

/** Takes «22 важкопоранених», «двоє тяжкохворих» for people where the sentence says that they come. */
export function woundedAfter(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const start = isGravely(tokens[at + 1]) ? at + 2 : at + 1
  const hit = hitsIn(sentence, 'wounded').find(({ from }) => from === start)
  if (hit === undefined || isAtOrOf(tokens[at - 1])) return null
  return has(sentence, ['returned', 'gave', 'received', 'home', 'outside', 'exchanged'])
    ? { kinds: new Set<Idea>(['person']), span: { from: at, to: hit.to } }
    : null
}

/** "31 badly wounded" */
const isGravely = anyWord('badly severely seriously gravely critically heavily')

const mayFollowAlone = anyWord(
  'in including among from after as of с со від по и і та а в у из з із',
)
const MOVED_ALONE = new Set<Idea>(['gave', 'received', 'returned', 'ukraine', 'russia'])
const OF_SWAP: readonly Idea[] = ['exchange', 'through', 'captive', 'captivity', 'from_russia']

const isAlone = (next: Token | undefined): boolean => next?.kind !== 'word' || mayFollowAlone(next)

/** Takes a number right after a verb or a side for people in a sentence of a swap: "Ukraine gets back 146, including …", of prisoners "193 from each side". */
function peopleMoved(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (has(sentence, BODIES)) return null
  const isEach = isFromEitherSide(reading, sentence, at)
  if (!isEach && !mayBeOfSwap(reading, sentence, at)) return null
  const isOfCaptives = isEach || isOfEachSide(sentence, at)
  const kind = isOfCaptives && has(sentence, ['captive']) ? 'captive' : 'person'
  return { kinds: new Set<Idea>([kind]), span: { from: at, to: at + 1 } }
}

/** «По девяносто с каждой стороны: обмен состоялся», "were exchanged, 193 from each side" */
const isOfEachSide = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'each').some(({ from }) => from > at && from <= at + 2) &&
  (has(sentence, ['exchanged', 'happened', ...HANDED]) || has(sentence, ['today']))

const mayBeOfSwap = (reading: Reading, sentence: Sentence, at: number): boolean =>
  (isOfSwap(reading, sentence) || isOfGiveAndTake(reading, sentence)) &&
  (isOfEachSide(sentence, at) || (isAlone(reading.tokens[at + 1]) && isRightBehind(sentence, at)))

/** "300 from each side", «по 300 з кожного боку» in a text of a swap: so many came of nobody but its people. */
const isFromEitherSide = (reading: Reading, sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'each').some(({ from, to }) => from === at + 1 && to - from > 1) &&
  speaksOf(reading, OF_SWAPPED) &&
  !speaksOf(reading, BODIES)

const OF_SWAPPED: readonly Idea[] = ['exchange', 'exchanged', 'captive', 'captivity']

const isRightBehind = (sentence: Sentence, at: number): boolean =>
  has(sentence, HANDED, { from: sentence.from, to: at }) &&
  sentence.hits.some(({ idea, to }) => to === at && MOVED_ALONE.has(idea))

const isOfSwap = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, OF_SWAP) || swapBeside(reading, sentence).length > 0

/** Takes a number without a noun for bodies or people where a verb right before it says that they moved. */
export const moved = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  bodiesMoved(reading, sentence, at) ?? peopleMoved(reading, sentence, at)

const isWho = anyWord('who повернених звільнених визволених вернувшихся освобожденных')
const isWhoOrLink = oneOf(isWhoOrWhich, anyWord('—'))
const LATER_WORDS = 9

/** "seven of the people who returned are civilians", «41 людина з повернених — жінки», "half of the group, 41, were women" */
function nounSaidLater(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  const last = isHead(tokens[at + 1]) ? at + 1 : at
  if (
    (isOutOfOrAmong(tokens[last + 1]) || isWho(tokens[last + 1])) &&
    !isOutOfOrAmong(tokens[at - 1])
  )
    return nounBehindLink(reading, sentence, last)
  return isAside(tokens, at, last) ? saidBehind(sentence, at, last + 2) : null
}

const isAside = (tokens: Reading['tokens'], at: number, last: number): boolean =>
  isOpening(tokens[at - 1]) && isClosing(tokens[last + 1]) && isLinkOrMake(tokens[last + 2])

/** «більшість, 51, становлять цивільні» */
const isLinkOrMake = oneOf(isLink, anyWord('становлять складають составляют make comprise'))

function nounBehindLink(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  for (let link = at + 2; link < Math.min(at + LATER_WORDS, sentence.to); link += 1) {
    const { kind } = tokens[link] ?? { kind: 'break' }
    if (isLink(tokens[link])) return saidBehind(sentence, at, link)
    // «п'ятеро з тих, хто повернувся, — жінки»
    if (isComma(tokens[link]) && isWhoOrLink(tokens[link + 1])) continue
    // "five of the 75 are women"
    if (kind !== 'word' && !isGreater(tokens[link], tokens[at])) return null
    if (kind === 'number' && areCiviliansAbove(reading, sentence, tokens[link])) return null
  }
  return null
}

function saidBehind({ hits }: Sentence, at: number, link: number): NounPhrase | null {
  const said = hits.find(({ idea, from }) => from === link + 1 && SAID.has(idea))
  return said === undefined
    ? null
    : { kinds: new Set([said.idea]), span: { from: at, to: said.to } }
}

const SAID: ReadonlySet<Idea> = new Set(['civilian', 'military', 'woman', 'child', 'officer'])

/** "the 180 who returned", "among the 84 freed" */
function whoReturned({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const isOne =
    (isFreed(tokens[at + 1]) ||
      (textAt(tokens, at + 1) === ',' && isFreed(tokens[at + 2])) ||
      (isWhoever(tokens[at + 1]) && has(sentence, ['returned'], { from: at, to: at + 5 }))) &&
    !has(sentence, BODIES)
  return isOne ? { kinds: new Set(['person']), span: { from: at, to: at + 2 } } : null
}

/** Reads the noun before the verb of a number: «Росіян віддали 200». */
export function nounOverVerb(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const verb = sentence.hits.find(({ idea, to }) => HANDED.includes(idea) && to === at)
  if (verb === undefined) return null
  const end =
    isOursOrWe(tokens[verb.from - 1]) && verb.idea !== 'returned' ? verb.from - 1 : verb.from
  const nouns = sentence.hits.filter(({ idea, to }) => MOVED.has(idea) && to === end)
  return nouns.some(({ idea }) => idea === 'person' || idea === 'military' || idea === 'captive')
    ? { kinds: new Set(nouns.map(({ idea }) => idea)), span: { from: end - 1, to: at + 1 } }
    : null
}

/** «Полонених наші віддали 21»: ours act. */
const isOursOrWe = oneOf(isOurs, anyWord('ми мы we'))

const MOVED: ReadonlySet<Idea> = new Set([
  'person',
  'military',
  'captive',
  'civilian',
  'ukrainian',
  'russian',
])

const isOfElsewhere = anyWord(`
  сша* британ* велик* грузі* грузи* польщ* польш* швеці* швеци* хорват* марокк*
  of*
`)

/** «один громадянин США» came home with the soldiers. */
function foreignerAfter({ tokens }: Reading, at: number): NounPhrase | null {
  const isOne = isCitizen(tokens[at + 1]) && isOfElsewhere(tokens[at + 2])
  return isOne ? { kinds: new Set(['person']), span: { from: at, to: at + 3 } } : null
}

const isAtOrOf = anyWord('at of')
