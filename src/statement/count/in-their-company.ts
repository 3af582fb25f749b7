import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isStop, isThem, isTogether, isWith } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBe } from '#statement/word/auxiliaries.ts'
import { oneOf } from '#statement/word/word.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { JOINERS } from './list-ends.ts'

/** Tells whether others join those counted before: «132 воїни, а з ними 8 воячок», "95 soldiers and, along with them, six women". */
export function areInTheirCompany(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > WORDS) return false
  const between = tokens.slice(from, to)
  return (
    between.some((token, at) => isWith(token) && isThem(between[at + 1])) &&
    between.every(
      (token) =>
        token.text === ',' ||
        JOINERS.has(token.text) ||
        isWith(token) ||
        isThem(token) ||
        isTogether(token),
    )
  )
}

/** "two civilians came back along with them": those counted at a place join the ones before. */
export function isAlongWithThem(tokens: readonly Token[], at: number, end: number): boolean {
  for (let place = at + 1; place < end - 1; place += 1)
    if (isTogether(tokens[place]) && isWith(tokens[place + 1]) && isThem(tokens[place + 2]))
      return true
  return false
}

/** «, а також разом із ними ще» */
const WORDS = 7

/**
 * Tells whether a number counts those who only go with the freed: «з ними 5 лікарів», volunteers, the press, kin, whoever
 * escorts or meets them. «8 військових медиків», «8 полонених журналістів» were captives themselves.
 */
export const isOfEscort = (tokens: readonly Token[], at: number): boolean => {
  if (!isBehindThem(tokens, at)) return false
  const end = endOfWords(tokens, at)
  return (
    (isOfTrade(tokens, at, end) && !isOfCaptives(tokens, at, end)) || isOfThoseMeeting(tokens, end)
  )
}

/** Tells whether those counted in the company of the freed are captives of such a trade: «8 полонених лікарів». */
export const areCaptivesOfTrade = (tokens: readonly Token[], at: number): boolean => {
  const end = endOfWords(tokens, at)
  return isOfTrade(tokens, at, end) && isOfCaptives(tokens, at, end)
}

/** Tells whether they are captives of a trade that is no soldiers': nothing but this is known of «4 перекладачі, яких засудили». */
export const isTradeBesideThem = (tokens: readonly Token[], at: number): boolean =>
  isBehindThem(tokens, at) &&
  areCaptivesOfTrade(tokens, at) &&
  !someToken(tokens, at + 1, endOfWords(tokens, at), isSoldierly)

const isSoldierly = anyWord(
  'військов* полонен* капелан* военн* пленн* капеллан* military chaplain{,s}',
)

const endOfWords = (tokens: readonly Token[], at: number): number => {
  const mark = tokens.findIndex((token, i) => i > at && token.kind !== 'word' && token.text !== '-')
  return mark === -1 ? tokens.length : mark
}

const isOfTrade = (tokens: readonly Token[], at: number, end: number): boolean =>
  someToken(tokens, at + 1, Math.min(end, at + 1 + NOUN_WITHIN), isEscort)

const isOfCaptives = (tokens: readonly Token[], at: number, end: number): boolean =>
  someToken(tokens, at + 1, end + CAPTURED_WITHIN, isOfCaptive) ||
  (isOfThem(tokens[end + 1]) &&
    (someToken(tokens, end + 2, end + 4, isJailed) || wereCaptive(tokens, end + 2)))

/** «4 капелани. Усі четверо були в полоні», «4 перекладачі, яких засудили» */
const isOfThem = oneOf(isWhoOrWhich, anyWord('усі всі вони обидва обоє все они оба all both they'))
const isJailed = anyWord(`
  засуд* схопил* викрал* арештув* осуд{или,ила} схватил* похитил* арестова*
  seized convicted sentenced abducted jailed
`)

/** «[Усі] четверо були в полоні», and not «[які] знають, що таке полон» */
const wereCaptive = (tokens: readonly Token[], from: number): boolean =>
  [from, from + 1].some((at) => isWas(tokens[at]) && someToken(tokens, at + 1, at + 4, isCaptivity))

const isWas = anyWord('були были were')
const isCaptivity = anyWord('полоні неволі плену неволе captivity captives prisoners')

/** «а з ними й 4 …», "and with them another 5 …" */
const isBehindThem = (tokens: readonly Token[], at: number): boolean => {
  let them = at - 1
  while (JOINERS.has(textAt(tokens, them))) them -= 1
  return isByThem(tokens[them]) && isWith(tokens[them - 1])
}

/** «з ними», and not «з них» */
const isByThem = anyWord('ними ним them')

const NOUN_WITHIN = 5
const CAPTURED_WITHIN = 4

/** «9 дітей, що їх обіймають», «15 дітей — сини й доньки, які прийшли зустріти батьків», and not «8 жінок, рідні вже зустріли їх» */
const isOfThoseMeeting = (tokens: readonly Token[], mark: number): boolean => {
  for (let at = mark; at < mark + MEETING_WITHIN; at += 1) {
    if (isStop(tokens[at])) return false
    if (isWhoOrWhich(tokens[at]))
      return (
        isActing(tokens[at]) &&
        (someToken(tokens, at + 1, at + 1 + MEETING_WITHIN, isMeeting) ||
          isWaitingForThem(tokens, at)) &&
        !someToken(tokens, at + 1, at + 1 + PASSIVE_WITHIN, isBe) &&
        !someToken(tokens, at + 1, at + 2 + MEETING_WITHIN, isOfFreedom)
      )
  }
  return false
}

/** «14 дружин, що чекали на них роками», and not «8 жінок, які чекали в колонії», «яких чекали матері» */
const isWaitingForThem = (tokens: readonly Token[], who: number): boolean =>
  tokens
    .slice(who + 1, who + 1 + MEETING_WITHIN)
    .some(
      (token, step) =>
        isWaiting(token) && someToken(tokens, who + step + 2, who + step + 5, isThoseWaitedFor),
    )

const isWaiting = anyWord('чека{ють,є,ли,в,ла} дочека* жд{ут,али} дожда* wait*')
const isThoseWaitedFor = anyWord(`
  них їх батьків тат синів чоловіків рідних их отцов сыновей мужей родных
  them their fathers husbands sons
`)
/** «які зустріли», and not «яких зустріли», "who were met" */
const isActing = anyWord('які котрі що которые что who that')
const PASSIVE_WITHIN = 2
const MEETING_WITHIN = 6
/** «8 жінок, які чекали на визволення» were not waiting for the others. */
const isOfFreedom = anyWord(`
  обмін* визвол* звільн* свобод* повернен* вол{і,ю} обмен* освобожд* возвращ* вол{и,е}
  exchange* swap* freedom release* return* freed
`)
const isMeeting = anyWord(`
  зустрі* супров* обійма* обійня* приїхали приїхав прийшли вітали вітають
  встре* сопров* обнима* обня* приехали пришли
  met meet{,ing} escort* accompan* hug* greet* welcom* embrac*
`)
const isOfCaptive = anyWord(`
  військов* полон* бранц* бранок невол* захоплен* азовстал* маріупол* звільнен* визволен*
  военн* плен* пленённ* захваченн* мариупол* освобожд*
  military captive* captured captivity azovstal mariupol freed released prisoner{,s}
`)
const isEscort = anyWord(`
  психолог* психіатр* лікар* медик{,и,ів,ами} жінок-медиків волонтер* журналіст* представник* рідн* родич* супров* водії*
  зустріча* співробітник* спостеріга* працівник* працю{є,ють} перекладач* рятувальник* капелан* матер{і,ів} дружин
  врач{и,ей,ами} медик{ов} психолог* родн* родственник* журналист* представител* сотрудник* работник* сопров* водител*
  переводчик* спасател* капеллан* матерей жён жен волонт{е,ё}р*
  doctor{,s} medic{,s} nurse{,s} psychologist{,s} therapist{,s} volunteer{,s} journalist{,s} relative{,s} staff escort*
  driver{,s} representative{,s} interpreter{,s} translator{,s} rescuer{,s} chaplain{,s} mother{,s} wives worker{,s}
`)
