import { isBetween, isOutOfOrAmong } from '#statement/word/prepositions.ts'
import { otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isSaidByRussia } from '#statement/sentence/speaker.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isThem, isAnd, isBut, isFrom } from '#statement/word/small-words.ts'
import { isUkraine } from '#statement/word/known-words.ts'

const isUs = soughtWords('ми мы we us нас наш{,і,и,их,ого,ому,ій,ої,ей,ем} our ours')
const isRussians = anyWord(
  'росіян* россиян* російськ* российск* росі{я,ї,й,ю}* росси{я,и,ю}* russia*',
)
const isThey = anyWord('вони они they них їхн{і,іх,ього,ьому,ій,ьої} их their theirs')
/** Who is named as the one that acts, and not as those who are counted or where they are. */
const isActor = anyWord(`
  ми мы вони они росіяни россияне росія россия українці украинцы україна украина
  we they russia ukraine
`)

type Label = Readonly<{ at: number; who: Who }>
type Who = 'us' | 'russians' | 'ukrainians' | 'them'

/**
 * Tells the side of a number where a sentence sets us against the others, each with one number: «у росіян
 * повернувся 31 військовий, у нас – 32», "on our side 32, on the Russian side 31". The order of the text is
 * the only thing that tells which is whose.
 */
export const byUsAndThem = (reading: Reading, sentence: Sentence, at: number): Direction | null =>
  maySetUs(sentence) ? bySet(reading, sentence, at) : null

function bySet(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const labels = labelsInTurn(reading.tokens, sentence)
  if (labels === null || !isOfOwn(reading.tokens, sentence, labels)) return null
  const [one, two] = labels
  const ours = sideOfUs(reading, sentence, one.who === 'us' ? two : one)
  if (ours === null) return null
  const isOurs = (at === sentence.numbers[0]) === (one.who === 'us')
  return isOurs ? ours : otherSide(ours)
}

/** Tells whether a sentence says of each side how many still are with it: «у росіян лишаються 310, у нас – 320». */
export const isOfStaying = ({ tokens }: Reading, sentence: Sentence): boolean =>
  maySetUs(sentence) &&
  someToken(tokens, sentence.from, sentence.to, isStaying) &&
  !has(sentence, ['returned', 'received', 'gave', 'home']) &&
  setsAgainst(labelsIn(tokens, sentence))

const setsAgainst = (labels: readonly Label[]): boolean =>
  labels.some(({ who }) => who === 'us') && labels.some(({ who }) => who !== 'us')

const isStaying = anyWord(`
  {,за}лиша{ють,єть}ся перебува{ють,є} утриму{ють,єть}ся досі оста{ются,ется} наход{ят,ит}ся
  удержива{ют,ет}ся
  still remain{,s} held
`)

/** One word for us and one for the others, each before its number or each behind it. */
function labelsInTurn(
  tokens: readonly Token[],
  sentence: Sentence,
): readonly [Label, Label] | null {
  const [one, two, ...others] = joined(labelsIn(tokens, sentence))
  const [first = 0, second = 0] = sentence.numbers
  if (one === undefined || two === undefined || others.length > 0) return null
  if ((one.who === 'us') === (two.who === 'us')) return null
  const isInOrder =
    (isInTurn([one.at, first, two.at, second]) && isParted(tokens, first, two.at)) ||
    isInTurn([first, one.at, second, two.at])
  return isInOrder ? [one, two] : null
}

/** "we took home 1,000 of our own": both words name us. */
const joined = (labels: readonly Label[]): readonly Label[] =>
  labels.filter(({ who }, place) => labels[place - 1]?.who !== who)

/** "Ukraine brought back 95 of our defenders, plus 10 civilians": what stands right behind a number is said of it. */
const isParted = (tokens: readonly Token[], first: number, label: number): boolean =>
  someToken(tokens, first + 1, label, (token) => token.kind === 'mark' || isJoint(token))

const isJoint = oneOf(isAnd, isBut, anyWord('у в while'))

const labelsIn = (tokens: readonly Token[], { from, to }: Sentence): readonly Label[] =>
  tokens.slice(from, to).flatMap((token, step) => {
    const who = isOfThem(tokens[from + step - 1], token) ? null : whoIs(token)
    return who === null ? [] : [{ at: from + step, who }]
  })

/** «86 військових, із них 15 – жінки, вже на нашому боці»: of those who were counted, and of no side. */
const isOfThem = (before: Token | undefined, token: Token): boolean =>
  isThem(token) && isAmongThem(before)

const isAmongThem = oneOf(isOutOfOrAmong, isBetween)

function whoIs(token: Token): Who | null {
  if (isUs(token)) return 'us'
  if (isRussians(token)) return 'russians'
  if (isUkraine(token)) return 'ukrainians'
  return isThey(token) ? 'them' : null
}

const isInTurn = (places: readonly number[]): boolean =>
  places.every((place, step) => step === 0 || place > (places[step - 1] ?? 0))

/** Each side is said to have its own back: nobody gives, and who acts receives. */
function isOfOwn(tokens: readonly Token[], sentence: Sentence, labels: readonly Label[]): boolean {
  if (has(sentence, ['from_russia', 'from_ukraine']) || isGiving(sentence)) return false
  if (labels.some(({ at }) => isActor(tokens[at]))) return has(sentence, ['received', 'home'])
  // «з нашого боку передали 31»: they left it.
  return (
    !labels.some(({ at }) => isFrom(tokens[at - 1])) || !has(sentence, ['returned', 'received'])
  )
}

/** «повернулися» is said of both ways. */
const isGiving = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'gave').some(
    ({ from }) => !hitsIn(sentence, 'returned').some((back) => back.from === from),
  )

/** Whoever stands against us tells who we are; of a pronoun, who speaks. */
function sideOfUs(reading: Reading, sentence: Sentence, { at, who }: Label): Direction | null {
  if (who === 'russians') return 'ua'
  if (who === 'ukrainians') return 'ru'
  if (isSaidByRussia(reading, sentence, at)) return 'ru'
  return reading.language === 'ru' ? null : 'ua'
}

/** Whether a sentence may set us against others: it holds a word for us, and a number for each. */
export const maySetUs = ({ numbers, marks }: Sentence): boolean =>
  numbers.length === 2 && isMarked(marks, isUs.mark)
