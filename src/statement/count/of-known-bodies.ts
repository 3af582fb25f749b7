import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isBringing, isBroughtIn, isFreed, isHandedOver } from '#statement/word/deeds.ts'
import { isHave } from '#statement/word/auxiliaries.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isComma, isOutOf, isThe, isThose, isTo } from '#statement/word/small-words.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether bodies are counted that had come before: some of a batch that had been handed over («50 із 1000
 * повернутих тіл», «300 тел из тех, что вернула Россия», "300 of the bodies handed over last week"), those that wait
 * for experts ("have 1,000 bodies still to examine"), or those that are moved again («для повторної експертизи»).
 */
export const isOfKnownBodies = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isPartOfBatch(reading, sentence, at) ||
  isLeftToExamine(reading, sentence, at) ||
  isOnceMore(reading, sentence, at)

/** The number is a part of them, or they are what a part is taken of. */
function isPartOfBatch({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if (isOutOf(tokens[at - 1]) || (isThe(tokens[at - 1]) && isOutOf(tokens[at - 2])))
    return isWholeOfPart(tokens, sentence, at)
  let to = at + 1
  while (to - at < PART_WORDS && tokens[to]?.kind === 'word' && !isOutOf(tokens[to])) to += 1
  return (
    isOutOf(tokens[to]) &&
    !someToken(tokens, at + 1, to, isOfAnotherPart) &&
    isOfGivenOnes(tokens, sentence, to + 1)
  )
}

/** «із 1000 повернутих тіл 50 мають сліди тортур» */
function isWholeOfPart(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { to } = clauseAt(sentence, at)
  return (
    !has(sentence, ['today', 'tonight', 'happened', 'repatriation'], { from: at, to }) &&
    !tokens.slice(at, to).some((token, next) => isOnDay(token) && !isPast(tokens[at + next - 1])) &&
    someToken(tokens, at, sentence.to, isFinding) &&
    hasGivenOnes(tokens, { from: at + 1, to: Math.min(to, at + PART_WORDS) })
  )
}

/** «тех, что вернула Россия», "the bodies handed over last week" */
const isOfGivenOnes = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isThose(tokens[at]) && isSaidToBeGiven(tokens, sentence, at + 1)) ||
  (isThe(tokens[at]) && isBody(tokens[at + 1]) && isGivenOne(tokens[at + 2]))

const PART_WORDS = 6

/** «із 1000 повернутих тіл», "of 1,000 bodies returned": said of the bodies, and no verb. */
const hasGivenOnes = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isBody) && isGivenBeside(tokens, from, to)

function isGivenBeside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isGivenOne(tokens[at]) && !isHave(tokens[at - 1]) && !isWere(tokens[at - 1])) return true
  return false
}

/** «из тех, что вернула Россия»; «із тих, що обіцяла» have not come before. */
function isSaidToBeGiven(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const from = isComma(tokens[at]) ? at + 1 : at
  if (!isWhoOrWhich(tokens[from]) && !isGivenOne(tokens[from])) return false
  const clause = { from, to: Math.min(sentence.to, from + PART_WORDS) }
  return (
    (isGivenOne(tokens[from]) || has(sentence, ['gave', 'returned', 'received'], clause)) &&
    !has(sentence, ['will', 'today'], clause)
  )
}

/** "have 1,000 bodies returned by Russia still to examine", "have to examine 1,000 returned bodies" */
const isLeftToExamine = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  !has(sentence, ['today', 'tonight']) &&
  (isHave(tokens[at - 1])
    ? isToExamine(tokens, at, Math.min(clauseAt(sentence, at).to, at + EXAMINED_WITHIN))
    : isToExamine(tokens, Math.max(sentence.from, at - EXAMINING_BEFORE), at))

const isToExamine = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, next) => isTo(token) && isExamine(tokens[from + next + 1]))

const EXAMINED_WITHIN = 10
const EXAMINING_BEFORE = 4

/** «привезли 90 тіл для повторної експертизи»; those that came today «поїдуть на повторну експертизу» after it. */
const isOnceMore = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  !has(sentence, NEWLY_COME, clauseAt(sentence, at)) &&
  !has(sentence, ['will']) &&
  !cameToUkraine(tokens, sentence) &&
  tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, next) =>
        isSecond(token) &&
        isExamination(tokens[sentence.from + next + 1]) &&
        someToken(tokens, sentence.from + next - 2, sentence.from + next, isFor) &&
        isMovedOnlyFor(tokens, sentence, at, sentence.from + next),
    )

/**
 * The words that count them go on to the examination, or only a relative clause tells of it: «90 тіл, що їх привезли на
 * повторну експертизу». An exchange that is named brought them.
 */
function isMovedOnlyFor(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  exam: number,
): boolean {
  const [from, to] = at < exam ? [at, exam] : [exam, at]
  return (
    !tokens
      .slice(from, to)
      .some((token, next) => isComma(token) && !isLeadingOn(tokens, from + next + 1)) &&
    !has(sentence, OF_EXCHANGE, { from, to }) &&
    !has(sentence, OF_EXCHANGE, clauseAt(sentence, at))
  )
}

/** «, на повторну експертизу», «, що їх привезли» */
const isLeadingOn = (tokens: readonly Token[], at: number): boolean =>
  (isFor(tokens[at]) && isSecond(tokens[at + 1])) ||
  (isWhoOrWhich(tokens[at]) && someToken(tokens, at + 1, at + 4, isCarried))

const OF_EXCHANGE: readonly Idea[] = ['managed', 'exchanged', 'repatriation']

const NEWLY_COME: readonly Idea[] = ['russia', 'from_russia']

/** «В Україну привезли»; to Kyiv they may have come from a morgue of the country. */
const cameToUkraine = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'to_ukraine').some(({ from, to }) => !someToken(tokens, from, to, isKyiv))

const isKyiv = anyWord('києва київ киева киев kyiv kiev')

/** Tells whether a sentence speaks of a part of those that came before, and says of nobody that they came: «із 1000 повернутих тіл 50 мають сліди тортур». */
export const tellsOfBatch = (reading: Reading, sentence: Sentence): boolean =>
  sentence.numbers.some((at) => isPartOfBatch(reading, sentence, at)) &&
  !isWholeBefore(reading, sentence) &&
  !sentence.hits.some(
    ({ idea, from, to }) =>
      MOVES.includes(idea) && !someToken(reading.tokens, from, to, isGivenOne),
  )

/** «Україна повернула 1000 тіл, 40 із тих, що передали, — без імен»: the whole came, and it is news. */
const isWholeBefore = (reading: Reading, sentence: Sentence): boolean =>
  sentence.numbers.some(
    (at) =>
      !isPartOfBatch(reading, sentence, at) &&
      has(sentence, CAME, clauseAt(sentence, at)) &&
      has(sentence, ['body', 'dead'], clauseAt(sentence, at)) &&
      !isOutOf(reading.tokens[at - 1]) &&
      sentence.numbers.some((part) => part > at && isPartOfBatch(reading, sentence, part)),
  )

const CAME: readonly Idea[] = [...HANDED, 'managed', 'exchanged', 'repatriation']

const MOVES: readonly Idea[] = [...HANDED, 'managed', 'to_return', 'exchanged', 'repatriation']
const isGivenOne = oneOf(isHandedOver, isFreed, isBroughtIn)
/** «50 мають сліди тортур», "20 have been identified": what was found of them since. */
const isFinding = anyWord(`
  слід{и,ами} след{ы,ами} катуван* тортур* пыток пытками ідентифікова* идентифицирова* впізна*
  упізна* опозна* дослідил* исследова* похова* похорон*
  trace{,s} sign{,s} tortur* identified examined buried
`)
const isWere = anyWord('were was been being are is')
const isBody = anyWord('тіл тіла тілами тел тела телами останків останки останков bodies remains')
const isExamine = anyWord('examine identify inspect test autopsy check')
/** «частина із тих», "many of the bodies" */
const isOfAnotherPart = anyWord(`
  частин* більшіст* багато решт* деяк* дехто
  част{ь,и} большинств* многи{е,х} остальн* некоторы*
  part some many most several all and і й та и
`)
/** "of 1,000 bodies handed over on Thursday" are told of first */
const isOnDay = anyWord(`
  понеділ* вівтор* серед{у,и} четвер* п'ятниц* субот* неділ{ю,і}
  понедельник* вторник* сред{у,ы} четверг* пятниц* суббот* воскресень*
  monday tuesday wednesday thursday friday saturday sunday
`)
/** «привезли», "brought": to wherever it is */
const isCarried = oneOf(isBringing, isBroughtIn, anyWord('прибул* прибы* достав* arrived'))
const isPast = anyWord('минул* прошл* last previous that')
const isSecond = anyWord('повторн* repeat second')
const isFor = anyWord('для на for')
const isExamination = anyWord('експертиз* экспертиз* дослідженн* исследован* examination* test{,s}')
