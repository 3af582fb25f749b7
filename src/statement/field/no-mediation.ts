import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isSaying } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isThe, isFromOf, isNot } from '#statement/word/small-words.ts'

/**
 * Tells whether who is named beside a word of thanks or of help mediated nothing by it: thanked for arms, asked to
 * help, or only the country of one person.
 */
export const isNoMediation = (reading: Reading, sentence: Sentence, power: Span): boolean =>
  isOnlyGreeting(reading, sentence, power) || isOfSomethingElse(reading, sentence, power)

const isOfSomethingElse = ({ tokens }: Reading, sentence: Sentence, power: Span): boolean =>
  isOfOnePerson(tokens, power) ||
  isNotThem(tokens, power) ||
  isOfTheirEnvoy(tokens, power) ||
  isBowToSoldiers(tokens, sentence) ||
  isAsked(tokens, sentence, power) ||
  isLeftOpen(tokens, sentence) ||
  isThankful(tokens, sentence, power) ||
  isThankedForArms(tokens, sentence)

/** «зробили можливим наші воїни, а не США» */
const isNotThem = (tokens: readonly Token[], { from }: Span): boolean =>
  isNot(tokens[from - 1]) || (isThe(tokens[from - 1]) && isNot(tokens[from - 2]))

/** "our men made it possible, said the US ambassador": whose envoy speaks. */
const isOfTheirEnvoy = (tokens: readonly Token[], { from, to }: Span): boolean =>
  [from - 1, to].some((at) => isEnvoy(tokens[at])) &&
  someToken(tokens, Math.max(0, from - SAID_WITHIN), to + SAID_WITHIN, isSaying)

const SAID_WITHIN = 3
const isEnvoy = anyWord('посол посла посолка ambassador envoy')

/** «Вклоняємося загиблим воїнам із США»: bowed to are those who fought. */
const isBowToSoldiers = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isBow) && someToken(tokens, from, to, isSoldierOrFallen)

const isBow = anyWord('вклон* уклін* уклон* клан* поклон* bow bows bowed')
const isSoldierOrFallen = anyWord(`
  загибл* полегл* павш* погибш* воїн* воин* герої* героя* бійц* бойц*
  fallen soldiers heroes
`)

/** «американському волонтерові», «громадянина США», "a US citizen" */
const isOfOnePerson = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isPerson(tokens[to]) ||
  isPerson(tokens[to - 1]) ||
  isAmerican(tokens[from]) ||
  isCitizen(tokens, from)

/** «включила американця до обміну» */
const isAmerican = anyWord('американ{ець,ця,цю,ку,ка,ец,ца}')

const isPerson = anyWord(`
  волонтер* громадян* граждан* лікар* врач* медик* журналіст* журналист* доброволец*
  добровол{ець*,ьц*} боєц* бійц* бойц* боец* адвокат* компані* компани* фірм* фирм*
  citizen* national volunteer* doctor* medic* journalist* fighter* lawyer* compan*
`)

const isCitizen = (tokens: readonly Token[], from: number): boolean =>
  isPerson(tokens[from - 1]) ||
  ((isFromOf(tokens[from - 1]) || isThe(tokens[from - 1])) &&
    (isPerson(tokens[from - 2]) || isPerson(tokens[from - 3])))

/** «Родини просять МКЧХ допомогти», "Families urge the ICRC to help": what is asked has not been done. */
const isAsked = (tokens: readonly Token[], { from }: Sentence, power: Span): boolean =>
  someToken(tokens, Math.max(from, power.from - ASKING_WORDS), power.from, isAsks)

const ASKING_WORDS = 3
const isAsks = anyWord(`
  прос{ять,ит,ить,ят,или,ила,имо,им} попрос{или,ила,ив,ил} заклика{ють,є,ли,ла,ємо} закликав
  призва{ли,ла,л} призыва{ют,ет,ем} звертаються звернулися обратились обращаются благають
  умоляют вимага{ють,є,ли} требу{ют,ет}
  ask{,s,ed} urg{e,es,ed} appeal{,s,ed} beg{,s,ged} demand{,s,ed}
`)

/** «Содействовал ли Красный Крест, неизвестно», "whether the UAE helped was not reported": nobody says that they did. */
const isLeftOpen = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isIfOrNot) && someToken(tokens, from, to, isUnknown)

const isIfOrNot = anyWord('чи ли whether')
const isUnknown = anyWord('невідом* неизвестн* незрозуміл* непонятн* неясн* unknown unclear not не')

/**
 * Who greets an exchange has not mediated by it: «в Турции, где шли переговоры, обмен приветствовали», unless the sentence
 * speaks of mediation or thanks as well; "no mediator was named" and an offer for the next one are no such word.
 */
function isOnlyGreeting(reading: Reading, sentence: Sentence, power: Span): boolean {
  const { tokens } = reading
  const part = partAround(tokens, sentence, power)
  return (
    isGreeter(tokens, part, power) &&
    !someToken(tokens, part.from, part.to, isThanks) &&
    (NOBODY_NAMED.test(wordsOf(reading, sentence)) ||
      !someToken(tokens, part.from, part.to, isHelp) ||
      isOfferNextTo(tokens, part))
  )
}

/** "The US mediated; the Vatican welcomed it": a semicolon parts what is said of each. */
function partAround(tokens: readonly Token[], { from, to }: Sentence, power: Span): Span {
  let start = power.from
  let end = power.to
  while (start > from && tokens[start - 1]?.text !== ';') start -= 1
  while (end < to && tokens[end]?.text !== ';') end += 1
  return { from: start, to: end }
}

/** Nearer to who is named stands that they greeted than that anybody mediated or helped. */
function isGreeter(tokens: readonly Token[], { from, to }: Span, power: Span): boolean {
  const away = (at: number): number => (at < power.from ? power.from - at : at - power.to + 1)
  let greets = Infinity
  let helps = Infinity
  for (let at = from; at < to; at += 1) {
    if (isGreeting(tokens[at])) greets = Math.min(greets, away(at))
    if (isHelp(tokens[at])) helps = Math.min(helps, away(at))
  }
  return greets < helps && greets <= GREETS_WITHIN
}

const GREETS_WITHIN = 10
const isGreeting = anyWord(`
  {,при}віта{ли,в,ла,ють,є,ти,ння} {,по}приветствова{ли,л,ла} приветству{ют,ет} поздрав*
  welcom{ed,es,e,ing} congratulat* hail{ed,s} greet{ed,s}
`)
const isHelp = anyWord(`
  посеред* допом{огли,ога,іг,огло,огти,агали,огою} спри{яли,яння,янням,яв,яла} забезпечи{ли,в,ла}
  посред* помог{ли,ла,ло} помощ* содейств* посодейств* способствова* обеспечи{ли,л,ла}
  завдяки благодаря роль ролі роли зусил* усили* організ* организ* вклад* ве{ли,ла,л}
  mediat* broker* facilitat* intermediar* help{,ed,s} role thanks effort{,s} contribut* arrang*
  organi{s,z}* assist* support* possible good offices
`)

/** "offered to mediate the next one" */
const isOfferNextTo = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isOffer) && someToken(tokens, from, to, isOfNext)

const isOffer = anyWord(`
  пропон* {,за}пропонува* готов* предлож* предлага* назва{ли,в,ла,л} обіця* обеща*
  offer{,s,ed} ready willing promis*
`)
const isOfNext = anyWord(
  'наступн* майбутн* надалі следующ* будущ* дальше впредь next future further',
)

const SOME = String.raw`(?: [\p{L}'-]+)`
const MEDIATOR = String.raw`(?:посередник(?:ів|а)|посередництв[ао]|посередницьких послуг|посредник(?:ов|а)|посредничеств[ао]|посреднических услуг)`
const NOBODY_NAMED = new RegExp(
  [
    String.raw`(?<!\p{L})${MEDIATOR}${SOME}{0,5}? не (?:наз|згад|упом|вказ|указ)\p{L}+`,
    String.raw`(?<!\p{L})не (?:наз|згад|упом|вказ|указ)\p{L}+${SOME}{0,3}? ${MEDIATOR}`,
    String.raw`(?<!\p{L})no (?:mediators?|mediation|brokers?)${SOME}{0,3}? (?:named|mentioned|credited)`,
    String.raw`(?<!\p{L})not (?:name|mention|credit)\p{L}*${SOME}{0,3}? (?:mediators?|mediation)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:who mediated|mediators?|nobody|no one)${SOME}{0,3}? (?:not|nobody|was|were) (?:disclosed|named|revealed|known|mentioned)`,
    String.raw`(?<!\p{L})${MEDIATOR} (?:не було|не было|немає|нет)(?!\p{L})`,
    String.raw`(?<!\p{L})про посередник(?:ів|а)${SOME}{0,2}? (?:не повідом|мовч|нічого)\p{L}*`,
    String.raw`(?<!\p{L})о посредник(?:ах|е)${SOME}{0,2}? (?:не сообщ|молч|ничего)\p{L}*`,
  ].join('|'),
  'u',
)

/** «У Вашингтоні подякували Україні за те, що …», "Washington thanked Kyiv": whoever thanks one side was given something; one who thanks both has mediated. */
function isThankful(tokens: readonly Token[], { to }: Sentence, power: Span): boolean {
  for (let at = power.to; at < to; at += 1)
    if (
      isThanks(tokens[at]) &&
      !isBy(tokens[at + 1]) &&
      someToken(tokens, at + 1, Math.min(to, at + THANKED_WORDS), isKyiv)
    )
      return !someToken(tokens, at + 1, to, isOtherSideOrTrust)
  return false
}

/** "The Red Cross, thanked by Kyiv for its role" was given nothing. */
const isBy = anyWord('by')

const THANKED_WORDS = 3
const isThanks = anyWord(`
  подякув* дяку* вдячн* поблагодар* благодар* благодарн* признател*
  thank{,s,ed} grateful
`)
const isKyiv = anyWord(
  'київ* києв* киев* україн* украин* зеленськ* зеленск* kyiv* ukrain* zelensk*',
)
const isOtherSideOrTrust = anyWord(`
  росі* росси* рф москв* сторон* довір* довер* співпрац* сотруднич*
  russia* moscow* side{,s} trust* cooperat*
`)

/** «подякував США за ракети», and not for the mediation as well */
const isThankedForArms = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isArms) && !someToken(tokens, from, to, isOfExchange)

const isArms = anyWord(`
  ракет* збро{ю*,ї*,я*,єю*} оружи{е,я,ю}* снаряд* боєприпас* боеприпас* танк{и,і,а,о,в}* ппо пво
  санкці* санкци* кредит* грант* мільярд* миллиард* генератор* фінансов* финансов*
  patriot* f{,-}16* missile{,s} rocket{,s} weapon* arms ammunition* shells tanks sanctions*
  billion* loan* generator{,s} financial*
`)
const isOfExchange = anyWord(`
  посеред* посред* обмін* обмен* звільн* визвол* освобожд* поверненн* возвращен* репатріац*
  репатриац* передач*
  mediat* broker* facilitat* exchange* swap* release{,d} repatriat*
`)
