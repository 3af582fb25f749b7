import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { monthsIn } from '#statement/day/period.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { isBe } from '#statement/word/auxiliaries.ts'
import { isBut, isNot, isOnly } from '#statement/word/small-words.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether as many had another fate than those who came, or came in another month: «Стільки ж росіян здалося в
 * полон», "As many Russians were sentenced", "The same number came home in August".
 */
export const isSameOfOthers = (timeline: Timeline, sentence: Sentence, hit: Span): boolean => {
  const { tokens } = timeline.reading
  const clause = clauseAt(sentence, hit.from)
  const behind = { from: hit.to, to: clause.to }
  return (
    isOfOtherMonth(timeline, sentence, behind) ||
    isOfOtherDay(timeline, sentence, hit) ||
    (isDeniedAt(tokens, behind) && !areGoneAfterAll(tokens, sentence, hit)) ||
    (!has(sentence, WENT, clause) && hasOtherFate(tokens, behind))
  )
}

/** What else is said of them stands beside that they went: «стільки ж засуджених повернуто до Росії». */
const WENT: readonly Idea[] = ['to_russia', 'in_return', 'gave', 'own']

/** «Стільки ж не дочекалося обміну», «столько же россиян ещё не вернулось» */
const isDeniedAt = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from, Math.min(to, from + DENIED_WITHIN))
    .some((token, step) => isNot(token) && !isOnly(tokens[from + step + 1]))

const DENIED_WITHIN = 3

/** Tells whether as many went, though they would not: «не хотіли повертатись, але поїхали», "did not want to, but went". */
export const areGoneAfterAll = (
  tokens: readonly Token[],
  sentence: Sentence,
  hit: Span,
): boolean => {
  const { to } = clauseAt(sentence, hit.from)
  const end = Math.min(to + GONE_WITHIN, sentence.to)
  return (
    isBut(tokens[to + 1]) &&
    (has(sentence, [...WENT, 'returned', 'exchanged'], { from: to, to: end }) ||
      someToken(tokens, to, end, isGoing)) &&
    !someToken(tokens, to, sentence.to, isNot)
  )
}

const GONE_WITHIN = 5
const isGoing = anyWord(`
  {по,ви}їха{в,ла,ло,ли} поверну{вся,лася,лося,лися,лись,лось} відправи{вся,лися,лись} відбу{в,ли}
  {по,у,вы}еха{л,ла,ло,ли} верну{лся,лась,лось,лись} отправи{лся,лись} убы{л,ло,ли}
  went left returned departed
`)

/** «Вчора звільнили 146, стільки ж отримала Росія» below the news of today */
const isOfOtherDay = (timeline: Timeline, sentence: Sentence, { from }: Span): boolean =>
  (has(sentence, ['yesterday']) || datesIn(timeline.dates, clauseAt(sentence, from)).length > 0) &&
  !has(sentence, ['today']) &&
  whenAt(timeline, sentence, from) === 'recalled'

const isOfOtherMonth = ({ reading, day }: Timeline, sentence: Sentence, behind: Span): boolean =>
  !has(sentence, ['today', 'tonight']) &&
  monthsIn(reading, behind).some((at) => monthIn(reading.tokens[at]) !== Number(day.slice(5, 7)))

/** "were captured", and not "the same number of captured Russians" */
const hasOtherFate = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isOtherFate) ||
  tokens
    .slice(from, to)
    .some((token, step) => isBe(token) && someToken(tokens, from + step + 1, Math.min(to, from + step + 3), isDoneTo)) // prettier-ignore

const isDoneTo = anyWord(`
  sentenced convicted jailed captured taken seized killed eliminated mobili{z,s}ed drafted charged
  indicted
`)
const isOtherFate = anyWord(`
  здал{ися,ося,ись,ось} здається здаються потрапи{в,ла,ло,ли} взяли взято захопи{в,ла,ли}
  захоплено відмовил{ися,ося,ись,ось} відмовляється відмовляються поповни{в,ла,ло,ли}
  поповнює поповнюють фонд{,у,і,ом} вирок{и,у,ів,ом} присуд{и,ів} засудили засуджено строк{и,ів} термін{и,ів}
  знищено знищили ліквідовано загину{в,ла,ло,ли} зник{ло,ли,ла} померл{о,и,а} дезертирува{в,ло,ли}
  втекл{о,и,а} утекл{о,и,а} мобілізовано мобілізували підозр{у,и} громадянство паспорт{и,ів}
  сдал{ись,ось,ся} сда{ё,е}тся сдаются попал{о,и,а} взяты захвачено захвачены отказал{ись,ось}
  отказыва{ются,ется} пополнил{а,и,о} пополня{ет,ют} приговор{ы,ов} осудили осуждено осуждены
  срок{и,ов,а} уничтожен{о,ы} уничтожили ликвидировано погибл{о,и,а} погиб пропал{о,и,а} умерл{о,и,а}
  дезертировал{о,и,а} бежал{о,и,а} мобилизовано мобилизовали подозрени{е,я} гражданство
  surrender{,s,ed} refus{e,ed,es} declined replenish{,ed,es} fund sentences verdict{,s} died
  disappeared deserted fled citizenship passport{,s}
`)
