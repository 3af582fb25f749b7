import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isAlready } from '#statement/word/times.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import { isAnd, isTheir, isWhen } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'

/**
 * Tells whether home is only where somebody does something, and nobody came there: «Дома их ждут: 64 защитника …»,
 * «Удома 71 захисник вчиться ходити», "At home 46 defenders learn to walk".
 */
export function isDoneAtHome(
  { tokens }: Reading,
  sentence: Sentence,
  { from: home }: Span,
): boolean {
  if (isGiven(tokens[home])) return isSomewhereHome(tokens, clauseAt(sentence, home))
  if (!isAtHome(tokens[home]) || isOnThisDay(tokens[home + 1])) return false
  const { from, to } = partAt(tokens, sentence, home)
  const isDone = tokens[home]?.text === 'home' ? isDoing : isDeed
  if (isMeetingThem(tokens, from, to)) return true
  if (someToken(tokens, from, to, isDone) || isSomeTime(tokens, from, to)) return true
  return isDoneByCounted(tokens, sentence, { from: home + 1, to })
}

/** «Удома їх зустрінуть»: not yet. */
const isMeetingThem = (tokens: readonly Token[], from: number, to: number): boolean =>
  someToken(tokens, from, to, isTheir) && someToken(tokens, from, to, isWillMeet)
const isWillMeet = anyWord('зустріну* обійму* обніму* встретя* обниму* дочекают* дождут*')

/** «Удома 71 захисник уже рік» */
const isSomeTime = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token, index) => isAlready(token) && isLong(tokens[from + index + 1]))
const isLong = anyWord('рік роки давно місяць тиждень год месяц неделю другий третій')

/** «Удома 71 захисник склав іспити»: what stands right behind the counted is what they did, unless that is how they came. */
function isDoneByCounted(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  const number = sentence.numbers.find((at) => at >= from && at < to)
  if (number === undefined || has(sentence, CAME, { from, to })) return false
  for (let at = number + 1; at < Math.min(to, number + DEED_WORDS); at += 1) {
    if (isWhich(tokens[at])) return false
    if (isDonePast(tokens[at]) && !isOfArrival(tokens[at]) && !isFree(tokens[at + 1])) return true
  }
  return false
}

const CAME: readonly Idea[] = ['returned', 'gave', 'exchange', 'exchanged', 'happened', 'captivity']
/** «стали вільними» */
const isFree = anyWord('вільн* свобод*')
const DEED_WORDS = 6
const isWhich = oneOf(isWhoOrWhich, isWhen)
const isDonePast = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && hasPastEnd(token)
const hasPastEnd = wordsLike(
  /^\p{L}+(?:[аиуя]в|шов|[аиуяоі]вся|[аиуяоеё]л|[аиуяоеё]лся|л[иа]|лися|лись|лася|лась)$/u,
)
const isOfArrival = anyWord(`
  поверн* верн* возврат* прибу* прибы* приїха* приеха* опин* оказа* зустрі* встрет* обій* обня*
  побач* увид* ступи* доче* дожд* бу{в,л,д}* бы{л,т}* почу* услыш* вдих* вдох* вияви* з'яви*
  появи* зна{,й,ш,х} звіль* освоб* вийш* виш* вырв* вирв* пройшли провел* пережи* втрат* потер*
  поздоров* привіт* подзвон* позвон* зателеф* нареш* коли* мали* тил* тыл* числа* числ* тіл*
  тел{а,о}* сил* села* генерал* лав* персонал* капрал* отдел* дел{,а,о} неділ* квартал* журнал*
  канал* портал* арсенал* отл{и,і}ч*
`)

const isAtHome = anyWord('вдома удома дома home')

/** "Home today, 71 defenders celebrate" */
const isOnThisDay = anyWord('today tonight again')

/** «Удома 71 захисник отримує виплати»: what they are given there is no people. */
const isSomewhereHome = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isAtHome)
const isGiven = anyWord('отриму{є,ють} получа{ет,ют} receive{,s} receiving')

/**
 * The clause between its colons and dashes, and up to what is added of those who are home: «64 захисники вже вдома й
 * проходять обстеження».
 */
function partAt(tokens: readonly Token[], sentence: Sentence, home: number): Span {
  const clause = clauseWithRest(sentence, home)
  let { from, to } = clause
  for (let at = clause.from; at < home; at += 1) if (isBreak(tokens[at])) from = at + 1
  for (let at = home + 1; at < to; at += 1)
    if (isBreak(tokens[at]) || (isAnd(tokens[at]) && has(sentence, PEOPLE, { from, to: at })))
      to = at
  return { from, to }
}

/** "Back home, 46 defenders …": the comma parts only where it is from what is done there. */
function clauseWithRest(sentence: Sentence, home: number): Span {
  const clause = clauseAt(sentence, home)
  const isOpener = clause.from === sentence.from && clause.to - clause.from <= OPENER_WORDS
  if (!isOpener || has(sentence, PEOPLE, clause) || clause.to >= sentence.to) return clause
  return { from: clause.from, to: clauseAt(sentence, clause.to).to }
}

const OPENER_WORDS = 3
const isBreak = anyWord(': — – ;')

/** A verb of what they do now, or did there, and none of coming, being met or telling of it. */
const isDeed = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isPast(token) || (isPresent(token) && !isOfComing(token)))

/** «вчиться», «лікуються», «ждёт», «проходят» */
const isPresent = wordsLike(
  /^[\p{L}']{2,}(?:[аяиіїую]ть|[аяиіїую]ться|[аяуюі]є|єть|ється|[аяеёиую]т|[аяеёиую]тся)$|^(?:йде|іде|живе|порожньо|пусто|місце|место|потріб\p{L}+|нужн[аоы]\p{L}*|пише|везе|веде|їсть|п'є|ждемо|ждем|ждём)$/u,
)

/** «навчився», «отпраздновали» */
const isPast = anyWord(`
  {навчи,вчи,учи,науч,лікува,вилікува,лечи,вилечи,вылечи,відсвяткув,святкува,отпраздн,праздн,одруж,жени,працюва,работа,відкри,откры,засн,основа,тренува,трениров,опанува,освои,відновлюва,восстанавл}*{в,вся,л,лся,ла,лася,лась,ло,лося,лось,ли,лися,лись}
`)

/** «обіймають», «зустрічаються», «перебуває», «сообщает»; and nouns that end alike. */
const isOfComing = wordsLike(
  /^(?:\p{L}+имуть$|проведу|зустріну|відсвятку[ює]|встретит|встретят|отмет|обійм|обніма|обнима|зустріча|встреча|віта|приветств|прийма|принима|дзвон|звон|телефону|ради|раді|дих|дыш|ступа|поверта|возвраща|приїжджа|приїзд|приезжа|прибува|прибыва|перебува|пребыва|наход|знаход|опиня|оказыва|повідомл|сообща|заявл|інформ|информ|передає|розповіда|рассказыва|підтвердж|подтвержда|дяку|благодар|стверджу|утвержда|уточн|каж|кажуть|говор|має|мають|име|може|може|станов|нарахов|насчит|буд|почина|начина|трива|длит|відбува|происход|сьогодні|п'ять|пам'ять$|честь|мить|смерть|область|част|десят|солдат|ребят|брат|лет$|нет$|вот$|тут$|этот$|тот$|показ|опубл|публик|публік|оприлюд|постит|совет|верн|повер|увид|вид[ие]|побач|бач|обня|удал|вдал|может|можна|мать$|комитет|депутат|адвокат|комбат|медбрат|побрат|штат$|результат|госпитал|лазарет|пункт|факт|президент|ветеран|рассвет|привет|свят$|депортант|курсант|лейтенант|сержант|опят|знов|вкот|бранц|завжд|всьог)/u,
)

/** "learn", "are undergoing", "wait" */
const isDoing = anyWord(`
  learn learns learning study studies studying wait waits waiting await awaits awaiting recover
  recovers recovering undergo undergoes undergoing train trains training celebrate celebrates
  celebrating work works working rebuild rebuilds rebuilding heal healing pray prays praying
  attend attending opened started launched play playing mark marking marked celebrated learned
  learnt studied worked
`)
