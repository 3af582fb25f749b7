import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { monthsIn } from '#statement/day/period.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { isBe } from '#statement/word/auxiliaries.ts'
import { areNotSwapped } from './not-swapped.ts'
import { isBut, isIn, isNot, isOnly } from '#statement/word/small-words.ts'
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
    areNotSwapped(tokens, { from: hit.to, to: sentence.to }) ||
    isOfOtherMonth(timeline, sentence, behind) ||
    isOfOtherDay(timeline, sentence, hit) ||
    (isDeniedAt(tokens, behind) && !areGoneAfterAll(tokens, sentence, hit)) ||
    (!has(sentence, WENT, clause) &&
      !areHomeFirst(tokens, sentence, behind) &&
      hasOtherFate(tokens, behind))
  )
}

/**
 * «Стільки ж росіян поїхали додому з обмінного фонду», «повернулися і вже поповнюють армію»: that they came stands
 * before all else, and not «повернулися на фронт і здалися».
 */
const areHomeFirst = (tokens: readonly Token[], sentence: Sentence, behind: Span): boolean => {
  const at = tokens.findIndex(
    (token, one) =>
      one >= behind.from && one < behind.to && (isGoing(token) || isOnTheirWay(token)),
  )
  return (
    at !== -1 &&
    !tokens.slice(behind.from, at).some((_, step) => isFateAt(tokens, behind.from + step)) &&
    !someToken(tokens, behind.from, at, isNotGone) &&
    (has(sentence, ['home'], { from: at + 1, to: Math.min(behind.to, at + HOME_WITHIN) }) ||
      (isBack(tokens[at]) && isAndOrComma(tokens[at + 1])))
  )
}

const HOME_WITHIN = 5
const isOnTheirWay = anyWord(`
  їде їдуть повертається повертаються повернен{о,і} повернули взяли забрали відправлен{о,і}
  едет едут возвращается возвращаются возвращен{о,ы} вернули отправлен{о,ы}
  taken brought sent going
`)
const isBack = anyWord(`
  поверну{лася,лося,лися,лись,лось} {воз,}верну{лись,лось}
  returned
`)
const isAndOrComma = anyWord('і й та и and ,')
const isNotGone = anyWord(`
  не ні ще хоч{уть,е} чека{є,ють} просят{ь,ься} відмов* мож{уть,е} мріють
  ещё еще хотят хочет жд{ё,е}т ждут просятся отказ* могут может мечтают
  not never refus* declin* want{,s,ed} wait{,s,ing,ed} hop{e,es,ing} before could would might to
`)

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
  monthsIn(reading, behind).some(
    (at) =>
      monthIn(reading.tokens[at]) !== Number(day.slice(5, 7)) &&
      !isOfCapture(reading.tokens, sentence, at),
  )

/** "Russia received the same number of soldiers captured in August" */
const isOfCapture = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  has(sentence, ['received', 'returned'], { from: sentence.from, to: at }) &&
  isRightBehindCapture(tokens, at)

function isRightBehindCapture(tokens: readonly Token[], month: number): boolean {
  let at = month - 1
  while (isBetween(tokens[at])) at -= 1
  return at < month - 1 && isCaptured(tokens[at]) && !isBe(tokens[at - 1])
}

const isBetween = anyWord('in last early late prisoner captive у в полон плен на початку начале')
const isCaptured = anyWord(`
  {захо,схо}плен{их,і} узят{их,і} взят{их,і}
  захваченн{ых,ые} взят{ых,ые}
  captured taken seized
`)

/** "were captured", and not "the same number of captured Russians" */
const hasOtherFate = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.slice(from, to).some((_, step) => isFateAt(tokens, from + step)) ||
  tokens
    .slice(from, to)
    .some((token, step) => isBe(token) && someToken(tokens, from + step + 1, Math.min(to, from + step + 3), isDoneTo)) // prettier-ignore

const isDoneTo = anyWord(`
  sentenced convicted jailed captured taken seized killed eliminated mobili{z,s}ed drafted charged
  indicted
`)
/** «взяли с собой домой» and «з обмінного фонду» say how they came. */
const isFateAt = (tokens: readonly Token[], at: number): boolean =>
  isOtherFate(tokens[at]) &&
  !(isTakenAlong(tokens[at]) && isWithThem(tokens[at + 2]) && !isIn(tokens[at + 3]))

const isTakenAlong = anyWord('взяли взято взяты')
const isWithThem = anyWord('собою собой')
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
