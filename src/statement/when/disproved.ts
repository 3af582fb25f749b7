import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import { isNoFake } from '#statement/sentence/no-fake.ts'
import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isNot, isButOrYet, isOnly } from '#statement/word/small-words.ts'
import { isDenying, isRumour } from '#statement/word/telling.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

/** Finds the words by which a text says of its own news that they are none: «Це фейк», "The report was denied". */
export function disprovedBy(reading: Reading): Span | null {
  if (!isMarked(marksIn(reading), DISPROOF)) return null
  const { tokens, sentences } = reading
  for (const sentence of sentences) {
    if (sentence.place < 0 || sentence.place > LAST_PLACE || has(sentence, ['background'])) continue
    if (isDisproof(tokens, sentence) && !isOfTheirWord(reading, sentence)) return sentence
  }
  return null
}

/**
 * Tells whether only Russia's word is set right, and Kyiv tells right behind who came: «У Міноборони РФ всіх назвали
 * військовими. Та це не так. За даними Штабу, приїхали 33 військові та 51 цивільний.»
 */
const isOfTheirWord = ({ sentences }: Reading, { index, from, to }: Sentence): boolean => {
  const [before, behind] = [sentences[index - 1], sentences[index + 1]]
  return (
    before !== undefined &&
    behind !== undefined &&
    to - from <= SHORT_WORDS &&
    has(before, ['ru_voice']) &&
    !has(before, ['ua_voice', 'ukraine']) &&
    has(behind, ['ua_voice']) &&
    has(behind, ['returned', 'home']) &&
    behind.numbers.length > 0 &&
    !has(behind, ['denied', 'recall', 'will', 'total', 'none'])
  )
}

const LAST_PLACE = 6

/**
 * Finds such words far below the news, where they may as well be of something else that was told
 * between: there a person decides. They are looked for where something is denied, and at the end.
 */
export function disprovedBelow({ tokens, sentences }: Reading): Span | null {
  for (const sentence of sentences) {
    if (sentence.place <= LAST_PLACE || has(sentence, ['background', 'recall'])) continue
    if (!has(sentence, ['denied', 'refuted']) && sentence.index < sentences.length - 1) continue
    const before = sentences[sentence.index - 1]
    if (before === undefined || isOfOtherReport(tokens, before)) continue
    if (isDisproof(tokens, sentence) || isRejected(tokens, sentence)) return sentence
  }
  return null
}

/** Finds an answer that calls some report untrue: «У штабі заявили: інформація неправдива». Of which one, a person decides. */
export function answeredAsFalse(reading: Reading): Span | null {
  if (!isMarked(marksIn(reading), WRONG)) return null
  const { tokens, sentences } = reading
  return (
    sentences.find(
      (s) =>
        s.index > 0 &&
        isMarked(s.marks, WRONG) &&
        !has(s, ['background', 'recall']) &&
        (isFalse(tokens, s) || someToken(tokens, s.from, s.to, (token) => isWrong(token))) &&
        isAnswerOfReport(tokens, s),
    ) ?? null
  )
}

/** The name of a report behind a colon, and the word that it is false right behind it. */
function isAnswerOfReport(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (!isReport(tokens[at])) continue
    const start = [at - 1, at - 2, at - 3].some((one) => textAt(tokens, one) === ':')
    if (start && someToken(tokens, at + 1, Math.min(to, at + FALSE_WITHIN), isFalseWord))
      return true
  }
  return false
}

/** «інформація не відповідає дійсності», "the report is not true" */
const FALSE_WITHIN = 4

const isDisproof = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isMarked(sentence.marks, DISPROOF) &&
  sentence.index > 0 &&
  (isFalse(tokens, sentence) || isUndone(tokens, sentence)) &&
  isOfThis(tokens, sentence)

/** «Мережею ширилися чутки про смерть полонених.»: what is called untrue below it is that. */
const isOfOtherReport = (tokens: readonly Token[], s: Sentence): boolean =>
  someToken(tokens, s.from, s.to, (token) => isReport(token) || isRumour(token) || isList(token)) &&
  !someToken(tokens, s.from, s.to, (token) => isThisInAnyForm(token) || isSuch(token)) &&
  !has(s, ['exchange', 'exchanged', 'repatriation', 'returned', 'gave', 'home'])

const isList = anyWord('спис{о,к}* list*')
const isSuch = anyWord('така таку такі такая такую такие such')

/** «Штаб заперечує цю інформацію» */
const isRejected = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, (token) => isDenying(token)) && namesReport(tokens, { from, to })

/** «Це …», «Але це …», «… це повідомлення», "the report": the sentence speaks of what stands before it. */
const isOfThis = (tokens: readonly Token[], { from, to, index }: Sentence): boolean =>
  index > 0 &&
  (to - from <= ALONE_WORDS ||
    isThisInAnyForm(tokens[from]) ||
    (isSetAgainst(tokens[from]) && isThisInAnyForm(tokens[from + 1])) ||
    isAnswer(tokens, { from, to }) ||
    namesReport(tokens, { from, to }))

/** «Координаційний штаб: це не відповідає дійсності», "Rating: FALSE" */
function isAnswer(tokens: readonly Token[], { from, to }: Span): boolean {
  const end = Math.min(to, from + SPEAKER_WORDS)
  for (let at = from + 1; at < end; at += 1)
    if (textAt(tokens, at) === ':')
      return (
        isThisInAnyForm(tokens[at + 1]) ||
        (isUntrue(tokens[at + 1]) && tokens[at + 2]?.kind !== 'word')
      )
  return false
}

const SPEAKER_WORDS = 5

/** «Фейк.», "Untrue." */
const ALONE_WORDS = 2
const isSetAgainst = oneOf(isButOrYet, isOnly, anyWord('насправді та'))

function namesReport(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (isReport(tokens[at]) && (isThisInAnyForm(tokens[at - 1]) || isThe(tokens[at - 1])))
      return true
  return false
}

const isReport = anyWord(`
  повідомленн* інформаці* новин* допис* заяв* сообщени* информаци* новост* заявлени*
  information report{,s} claim{,s} statement* news message*
`)
const isThe = anyWord('the such такі такие таке такое')

function isFalse(tokens: readonly Token[], { from, to, marks }: Sentence): boolean {
  if (!isMarked(marks, FALSE)) return false
  for (let at = from; at < to; at += 1) {
    const isNotTrue =
      isNot(tokens[at - 1]) &&
      (isTrue(tokens[at]) || (isSo(tokens[at]) && tokens[at + 1]?.kind !== 'word'))
    if (isNotTrue || (isUntrue(tokens[at]) && !isNoFake(tokens, at))) return true
  }
  return false
}

/** «Цього не було», "This did not happen" */
const isUndone = (tokens: readonly Token[], { from, to, marks }: Sentence): boolean =>
  to - from <= SHORT_WORDS &&
  isMarked(marks, hasBeen.mark) &&
  someToken(tokens, from, to, (token) => isNot(token)) &&
  someToken(tokens, from, to, (token) => hasBeen(token))

const hasBeen = soughtWords('було відбулося відбувалося было происходило happen{,ed} occur{,red}')

const isUntrue = soughtWords(`
  фейк* неправд* спростува* спростову* опроверг* дезінформ* дезинформ* вигадк* вымыс* выдумк*
  fake false untrue hoax* denied denies debunk* refut* disinformation*
`)
const isFalseWord = (token: Token): boolean => isUntrue(token) || isTrue(token) || isWrong(token)
/** Said of a report in so many words. */
const isWrong = soughtWords(`
  ложн{ая,ы,ые,ое} недостоверн* недостовірн* хибн{а,і,е} вигадан{а,і,е}
  baseless unfounded bogus
`)
const isTrue = soughtWords('правда* відповіда* соответству* true*')
const isSo = soughtWords('so так')

const SHORT_WORDS = 7

const FALSE = eitherOf(isUntrue.mark, isTrue.mark, isSo.mark)
const WRONG = eitherOf(FALSE, isWrong.mark)
/** Most texts hold no word that could say so. */
const DISPROOF = eitherOf(FALSE, hasBeen.mark)
