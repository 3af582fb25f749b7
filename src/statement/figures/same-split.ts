import { isCount } from '#statement/count/count.ts'
import { derived } from '#statement/count/figure.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { whenAt } from '#statement/when/when.ts'

/**
 * Gives Russia soldiers and civilians as Ukraine has them, where a sentence of Russia alone names the same two numbers:
 * «Москва відзвітувала дзеркально: 270 солдатів плюс 120 мирних», "Identical numbers for the Russian side, 270 and 120".
 */
export function withSameSplit(timeline: Timeline, figures: Figures): Figures {
  const { ua_military: soldiers, ua_civilians: civilians, ru_returned: theirs } = figures
  if (soldiers === undefined || civilians === undefined) return figures
  if (theirs !== undefined) return withSplitOfBoth(timeline, figures)
  for (const sentence of timeline.reading.sentences) {
    const [first, second] = splitIn(timeline, sentence)
    if (first?.value !== soldiers.value || second?.value !== civilians.value) continue
    if (isSamePlace(first, soldiers)) continue
    return {
      ...figures,
      ru_returned: derived(first.value + second.value, 'added', [first, second]),
      ru_civilians: second,
    }
  }
  return figures
}

/** "Both capitals described the group in identical terms, 270 servicemen and 120 civilians": each side got so many, and so made up. */
function withSplitOfBoth(timeline: Timeline, figures: Figures): Figures {
  const { ua_returned: ours, ru_returned: theirs, ru_civilians } = figures
  if (ru_civilians !== undefined || ours?.value !== theirs?.value) return figures
  const civilians = timeline.reading.sentences
    .filter((sentence) => isOfBoth(timeline.reading, sentence))
    .map((sentence) => pairIn(timeline, sentence))
    .find((pair) => isSplitOf(pair, figures))?.[1]
  return civilians === undefined ? figures : { ...figures, ru_civilians: civilians }
}

/** The two numbers are those of soldiers and civilians, and make up the whole. */
const isSplitOf = (
  [first, second]: readonly Figure[],
  { ua_military: soldiers, ua_civilians: civilians, ru_returned: whole }: Figures,
): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.value === soldiers?.value &&
  second.value === civilians?.value &&
  first.value + second.value === whole?.value

const isOfBoth = ({ tokens }: Reading, sentence: Sentence): boolean =>
  !has(sentence, [...DONE_TO_THEM, 'russian', 'ukrainian', 'ru_voice', 'ua_voice']) &&
  someToken(tokens, sentence.from, sentence.to, isSame)

/** It is where Ukraine's number was read from. */
const isSamePlace = ({ quotes: [at] }: Figure, { quotes }: Figure): boolean =>
  at !== undefined && quotes.some(({ start, end }) => start <= at.start && at.end <= end)

/** The only two numbers of a sentence that names Russia, and nobody of Ukraine. */
const splitIn = (timeline: Timeline, sentence: Sentence): readonly Figure[] =>
  isOfTheirs(timeline.reading, sentence) ? pairIn(timeline, sentence) : []

/** The only two numbers of a sentence. */
function pairIn(timeline: Timeline, sentence: Sentence): readonly Figure[] {
  const { reading } = timeline
  const counts = sentence.numbers.filter((at) => {
    const token = reading.tokens[at]
    return (
      token !== undefined && isCount(timeline, sentence, token, at) && !isOfThings(sentence, at)
    )
  })
  const [at, last] = counts
  if (at === undefined || last === undefined || counts.length !== 2) return []
  const isOther = has(sentence, OTHERS, { from: sentence.from, to: last + KIND_WORDS })
  const isNow = whenAt(timeline, sentence, at) === 'now' && !timeline.carried.has(sentence.index)
  if (isOther || !isNow) return []
  return counts.map((one) => ({
    value: reading.tokens[one]?.value ?? 0,
    how: 'stated',
    quotes: [quoteOf(reading, { from: one, to: one + 1 })],
  }))
}

/** «270 тонн» */
const isOfThings = (sentence: Sentence, at: number): boolean =>
  has(sentence, ['unit'], { from: at + 1, to: at + 2 })

/** Named for itself, or as whom the question before asks of: «Скільки ж поїхало до Росії? 185 солдатів і 20 цивільних.» */
const isOfTheirs = (reading: Reading, sentence: Sentence): boolean => {
  const { tokens } = reading
  const last = sentence.numbers.at(-1) ?? 0
  const isNamed = has(sentence, THEIRS) && isToldOrGained(tokens, sentence)
  return (
    (isNamed || isAskedBefore(reading, sentence)) &&
    !has(sentence, DONE_TO_THEM, { from: sentence.from, to: last + 1 }) &&
    !isOfTheSame(tokens[(sentence.numbers[0] ?? 0) - 1]) &&
    !someToken(tokens, sentence.from, last, isHolding)
  )
}

const isAskedBefore = ({ tokens, sentences }: Reading, { index }: Sentence): boolean => {
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    isQuestion(tokens[before.to - 1]) &&
    someToken(tokens, before.from, before.to, isHowMany) &&
    has(before, ['to_russia', 'russia'])
  )
}

const isHowMany = anyWord('скільки сколько many')

/** «забрали у 185 військових …», "got for 185 …", "the same 185 soldiers": those told of above, and no others. */
const isOfTheSame = anyWord(`
  у в за від для ці цих цим тих эти этих этим от для
  for of from the these those same with
`)

const isQuestion = anyWord('?')

/** Russia tells of its own, they are told to be as many, or it is said to have got them. */
const isToldOrGained = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  has(sentence, ['ru_voice']) ||
  isTold(tokens, sentence) ||
  someToken(tokens, sentence.from, sentence.to, isSame) ||
  someToken(tokens, sentence.from, sentence.to, isGaining)

const isGaining = anyWord(`
  отрима* одержа* поповни* дочека* дістал* здобул* забрал* вируши* поїха* приїха* прибул* переїха*
  туди получил* обрела пополнил* дождал* поехал* приехал* туда
  got received gained back
`)

/** «Москва звітує про 185 військових і 20 цивільних»: whoever is named is told to tell. */
const isTold = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  hitsIn(sentence, 'russia').some(({ to }) => someToken(tokens, to, to + TOLD_WITHIN, isTelling))

const TOLD_WITHIN = 3
const isTelling = anyWord(`
  зв{,і}тує зв{,і}тувала відзвітувала повідомляє повідомила говорить каже заявляє заявила
  назвала називає подає повторила підтвердила отчит{алась,ывается} сообщает сообщила говорит
  заявляет называет подтвердила
  report{,s} reported says said cites cited names named puts gives repeated confirmed
`)

/** «росіяни тримали 185 військових і 20 цивільних окремо» tells of ours. */
const DONE_TO_THEM: readonly Idea[] = ['captured', 'sentenced', 'captivity', 'part']
const isHolding = anyWord(`
  трима* утрим* держа* катув* мучи* бил{,и} суди* засуди* затрим* захоп* пыта* мучал* задерж*
  захват* осуди* удерж* відпусти* отпусти* звільни{ла,ли,в} освободил* переда* відда* отда*
  tortur* tried beat* held holding kept freed released sent handed let
`)

const isSame = anyWord(`
  дзеркальн* зеркальн* так{а,ий,і,их,ая,ой,ие} ідентичн* идентичн* однаков* одинаков* сам{а,е,і}
  same identical* mirror* equal* match*
`)

const KIND_WORDS = 3
const THEIRS: readonly Idea[] = ['russia', 'russian', 'ru_voice']
/** «Росія передала 270 і 120» came to Ukraine; its «their own» came to Russia. */
const OTHERS: readonly Idea[] = [
  ...OURS,
  'ua_voice',
  'from_russia',
  'gave',
  'will',
  'denied',
  'total',
]
