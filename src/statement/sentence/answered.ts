import { isQuestion } from './question.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a text asks if there was an exchange only to say yes at once: «Чи був обмін сьогодні? Так.», "Was there a swap? Yes, …" */
export function isAffirmed(reading: Reading, sentence: Sentence): boolean {
  const { tokens, sentences } = reading
  const answer = sentences[sentence.index + 1]
  return (
    answer !== undefined &&
    isYes(tokens[answer.from]) &&
    isPause(tokens[answer.from + 1]) &&
    isAskedWhether(reading, sentence) &&
    isPlain(reading, answer) &&
    !isQualified(reading, answer) &&
    !has(answer, ['denied', 'unconfirmed', 'yesterday', 'recall'])
  )
}

/** «Так.», «Так, відбувся», and not "Yes: on Friday", "Yes — of drones" */
const isPause = (token: Token | undefined): boolean => token === undefined || isStop(token)
const isStop = anyWord('. , !')

/** A bare yes, or one that says that it was: and not «Так, обмін люб'язностями», "Yes, according to bloggers". */
const isPlain = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  to - from <= BARE_WORDS ||
  (someToken(tokens, from + 1, to, isConfirmed) && !someToken(tokens, from + 1, to, isUnsure))

const BARE_WORDS = 2
const isConfirmed = anyWord(`
  відбу{вся,лося} підтверд{ив,ила,или,жено,жує} був стався офіційно
  состоял{ся,ось} подтверд{ил,ила,или,ждено} подтвержд{е,ё}н был официально
  happened confirmed confirms did has took officially
`)
const isUnsure = anyWord(`
  якщо якби кажуть нібито начебто блогер* каналів обмін* удар* рок{у,и} тому
  если говорят якобы блогер* каналов обмен* удар* год{а,у} назад
  if claim{,s,ed} according reported{,ly} allegedly blogger* exchange* swap* ago
`)

/** «Так. Але не полоненими, а списками», «Так, і ні», «Да, 19 февраля»: something else is meant, or another day. */
function isQualified({ tokens, sentences }: Reading, answer: Sentence): boolean {
  const next = sentences[answer.index + 1]
  const opening = next === undefined ? answer.to : Math.min(next.to, next.from + OPENING_WORDS)
  return tokens
    .slice(answer.from + 1, Math.max(answer.to, opening))
    .some((token) => isBut(token) || isNot(token) || isDayName(token) || isMonth(token))
}

const OPENING_WORDS = 4
const isMonth = (token: Token | undefined): boolean => monthIn(token) !== null
const isBut = anyWord(`
  але проте однак ні лише тільки но однако нет лишь только but however no only though albeit
`)
const isDayName = anyWord(`
  понеділ* вівтор* серед{а,у,и} четвер* п'ятниц* субот* неділ* учора вчора позавчора торік тиждень тижня
  понедельник* вторник* сред{а,у,ы} пятниц* суббот* воскресен* вчера позавчера недел{ю,и}
  monday tuesday wednesday thursday friday saturday sunday yesterday week month year last
`)

const isAskedWhether = (reading: Reading, s: Sentence): boolean =>
  isQuestion(reading, s) &&
  has(s, ['exchange']) &&
  !has(s, [...OTHERWISE, 'yesterday']) &&
  someToken(reading.tokens, s.from, s.from + WHETHER_WITHIN, isWasIt)

/** «Чи був сьогодні обмін?», «Состоялся ли обмен?», "Did an exchange take place?" */
const WHETHER_WITHIN = 4
const isWasIt = anyWord(`
  чи був відбувся відбулося пройшов стався був ли состоялся прош{е,ё}л
  was did has
`)
const isYes = anyWord('так да yes еге авжеж')

/**
 * Tells whether a text asks who came back only to say at once how many: «Кого повернули? – 42 військових», "Who is home today?
 * We answer: 185 servicemen". Such a question tells that they did.
 */
export const isAnswered = (reading: Reading, sentence: Sentence): boolean =>
  isAffirmed(reading, sentence) || isAnsweredByCount(reading, sentence)

function isAnsweredByCount(reading: Reading, sentence: Sentence): boolean {
  if (!isQuestion(reading, sentence) || !has(sentence, CAME) || has(sentence, OTHERWISE))
    return false
  const { tokens, sentences } = reading
  if (!someToken(tokens, sentence.from, sentence.from + ASKING_WITHIN, isWho)) return false
  const answer = sentences
    .slice(sentence.index + 1, sentence.index + 1 + QUESTIONS_MOST)
    .find((s) => !isQuestion(reading, s))
  if (answer?.onlyCounts !== true || has(answer, ['total_maybe'])) return false
  // «Скільки людей повернули сьогодні? 42»: whom it counts the question has said.
  return has(answer, COUNTED) || (has(sentence, ['today', 'tonight']) && has(sentence, COUNTED))
}

/** Tells whether a sentence asks what the text does not answer at once: it tells nothing that has happened. */
export const isOpenQuestion = (reading: Reading, sentence: Sentence): boolean =>
  isQuestion(reading, sentence) && !isAnswered(reading, sentence)

const CAME: readonly Idea[] = ['returned', 'received', 'home', 'exchanged']
const OTHERWISE: readonly Idea[] = ['will', 'denied', 'recall', 'total', 'body', 'dead']
const COUNTED: readonly Idea[] = ['military', 'defender', 'person', 'captive', 'civilian']
/** A dash may stand before it. */
const ASKING_WITHIN = 3
/** «Хто сьогодні вдома? Хто повернувся? На скількох?» */
const QUESTIONS_MOST = 3
const isWho = anyWord('хто кого скільки скількох кто сколько скольких who whom how')

/** The question right before a sentence that says nothing but its number: «– А цивільні? – Двоє.» */
export function askedOf(reading: Reading, answer: Sentence): Sentence | null {
  const question = reading.sentences[answer.index - 1]
  if (question === undefined || !isQuestion(reading, question)) return null
  const isBare =
    question.to - question.from <= ASKED_WORDS &&
    !someToken(reading.tokens, answer.from, answer.to, ({ kind }) => kind === 'word')
  return isBare ? question : null
}

/** «— А скільки цивільних ?» */
const ASKED_WORDS = 9
