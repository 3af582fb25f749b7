import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isComma } from '#statement/word/small-words.ts'

/** What is told of a day so near is news of it, and no agreement. */
const NEAR_DAYS = 2

/** Tells whether a date is the day of an agreement and not of what is told: «за домовленостями від 2 червня». */
export function isOfAccord(reading: Reading, mention: DateMention, published: CivilDay): boolean {
  if (daysBetween(mention.day, published) <= NEAR_DAYS) return false
  if (!speaksOf(reading, ['agreeing', 'agreed'])) return false
  const sentence = reading.sentences.find(
    ({ from, to }) => mention.from >= from && mention.to <= to,
  )
  if (sentence === undefined || isOfWhatWasDone(reading, sentence, mention)) return false
  if (isOfAgreeing(sentence, mention))
    return isWhatWasAgreed(sentence, mention) || isAgreedThen(reading, sentence, mention)
  const happened = hitsIn(sentence, 'happened').find(
    ({ to }) => to <= mention.from && mention.from - to <= 1,
  )
  // «Перша передача за домовленостями відбулася 11 червня»: that day it happened.
  if (happened !== undefined) return isOfTalks(reading, sentence, happened)
  if (isConcluded(reading, sentence, mention)) return true
  const around = { from: mention.from - 10, to: mention.to + 4 }
  return has(sentence, ['agreed'], around) && !isMoveUnder(reading, sentence, mention)
}

/** «Домовленість, на якій стоїть ця репатріація, уклали в Стамбулі 2 червня»: the sentence is of the agreement. */
const isConcluded = ({ tokens }: Reading, sentence: Sentence, { from }: DateMention): boolean =>
  has(sentence, ['agreed'], { from: sentence.from, to: sentence.from + ACCORD_WITHIN }) &&
  someToken(tokens, Math.max(sentence.from, from - ACCORD_VERB_WITHIN), from, isConcluding)

const ACCORD_WITHIN = 3
const ACCORD_VERB_WITHIN = 5
const isConcluding = anyWord(`
  укла{ли,дено,в,ла} досяг{ли,нуто,ла} підписа{ли,но} узгоди{ли,в} заключи{ли,л,ла} заключен{о,ы,а}
  достиг{ли,нуто,ла} достигнут{о,ы,а} подписа{ли,но,ны}
  concluded struck reached signed made
`)

/** «Обмен прошёл по договорённостям от 23 июля; тогда же условились …»: what follows is another matter. */
function isOfAgreeing(sentence: Sentence, mention: DateMention): boolean {
  const upTo = { from: sentence.from, to: clauseAt(sentence, mention.from).to }
  return (
    has(sentence, ['agreeing'], upTo) ||
    (has(sentence, ['agreeing']) && !has(sentence, ['agreed'], upTo))
  )
}

const isOfWhatWasDone = (reading: Reading, sentence: Sentence, mention: DateMention): boolean =>
  isOfThatSwap(reading, sentence, mention) || isDayItWasDone(reading, sentence, mention)

/** «після раунду переговорів у Стамбулі, який відбувся 23 липня», "the talks held on 23 July": the talks have their own day. */
const isOfTalks = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean =>
  (isHeld(tokens[from]) || isWhoOrWhich(tokens[from - 1])) &&
  hitsIn(sentence, 'agreed').some(
    ({ to }) =>
      to <= from &&
      from - to <= TALKS_WITHIN &&
      !has(sentence, ['exchange', 'repatriation', 'body', 'stage'], { from: to, to: from }),
  )

/** «переговорів між делегаціями двох країн у Стамбулі, які відбулися …» */
const TALKS_WITHIN = 9

const isHeld = anyWord('held* провед{е,ё}н* прошедш* состоявш*')

/**
 * «обмін 5 лютого відбувся після переговорів», "the exchange of 5 February followed the talks", "the 150-for-150 deal of 5
 * February": the day is that of the exchange.
 */
const isOfThatSwap = ({ tokens }: Reading, sentence: Sentence, { from }: DateMention): boolean => {
  const named = isOfOrOn(tokens[from - 1]) ? from - 1 : from
  return (
    (hitsIn(sentence, 'exchange').some((hit) => hit.to === named) &&
      !has(sentence, ['agreeing'])) ||
    isFormulaBeside(tokens, sentence, named)
  )
}

/** "the 150-for-150 deal of 5 February", «угода 150 на 150 від 5 лютого»; a quota of the agreement is carried out on other days. */
const isFormulaBeside = (tokens: Reading['tokens'], sentence: Sentence, from: number): boolean =>
  sentence.numbers.some((at) => {
    const end = formulaEnd(tokens, at)
    if (end === null || (tokens[at]?.value ?? QUOTA) >= QUOTA) return false
    return end === from - 1 || (end === from - 2 && isDeal(tokens[from - 1]))
  })

const QUOTA = 500
const isDeal = anyWord('deal swap exchange')

/** "The latest deal, on 31 May, sent 75 home", «угода, 31 травня, повернула 75»: set off by commas, and done right behind. */
const isDayItWasDone = ({ tokens }: Reading, s: Sentence, { from, to }: DateMention): boolean =>
  isComma(tokens[to]) &&
  has(s, MOVED, { from: to, to: to + DONE_WITHIN }) &&
  isComma(tokens[textAt(tokens, from - 1) === 'on' ? from - 2 : from - 1])

/** «, повернула», ", it sent" */
const DONE_WITHIN = 3

const isOfOrOn = anyWord('of on від от за')

/**
 * «передала 17 липня в межах домовленостей», «4 ноября в результате переговорного процесса возвращены 58»: the
 * day of what was done under the agreement.
 */
const isMoveUnder = ({ tokens }: Reading, sentence: Sentence, { from, to }: DateMention): boolean =>
  has(sentence, MOVED, {
    from: sentence.from,
    to: from <= sentence.from + 1 ? sentence.to : from,
  }) &&
  someToken(tokens, to, to + UNDER_WITHIN, isUnder) &&
  !has(sentence, ['agreed'], { from: from - 8, to: from })

/** «4 ноября 2025 года в результате …» */
const UNDER_WITHIN = 3

const isUnder = anyWord(`
  за по межах рамках згідно відповідно виконання підставі согласно соответствии исполнение
  выполнение основании результате результаті итогам підсумками
  result under within accordance part line
`)

/** «провели обмін, про який домовилися 2 червня»: done before, agreed in the clause of the date. */
function isWhatWasAgreed(sentence: Sentence, { from }: DateMention): boolean {
  const clause = clauseAt(sentence, from)
  return (
    has(sentence, ['agreeing'], clause) &&
    has(sentence, [...MOVED, 'exchange', 'repatriation', 'stage'], {
      from: sentence.from,
      to: clause.from,
    })
  )
}

/** "what the delegations had agreed in Istanbul on June 2": the day stands right behind the verb, and tells when they did. */
const isAgreedThen = ({ tokens }: Reading, sentence: Sentence, { from }: DateMention): boolean =>
  hitsIn(sentence, 'agreeing').some(
    ({ from: verb, to }) =>
      to <= from &&
      from - to <= AGREED_WITHIN &&
      isWhatOrWhich(tokens, sentence, verb) &&
      !someToken(tokens, to, from, ({ kind, text }) => kind === 'number' || isThat(text)),
  )

const AGREED_WITHIN = 5
const isThat = (text: string): boolean => ['що', 'что', 'that', ','].includes(text)

/** «виконання того, про що делегації домовилися …»: something is carried out that they agreed on. */
const isWhatOrWhich = (tokens: Reading['tokens'], sentence: Sentence, verb: number): boolean =>
  someToken(tokens, Math.max(sentence.from, verb - WHAT_WITHIN), verb, isWhat)

const WHAT_WITHIN = 6
const isWhat = anyWord(`
  що чого чому чим який яка яке які якого яку якій яким яких якими котрий котрі
  что чего чем который которая которое которые которого которую которой которым которых
  what which that
`)
