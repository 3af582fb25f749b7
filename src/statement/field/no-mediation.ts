import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isSaying } from '#statement/word/telling.ts'
import { oneOf, wordsLike } from '#statement/word/word.ts'
import { isThe, isFromOf, isNot } from '#statement/word/small-words.ts'

/**
 * Tells whether who is named beside a word of thanks or of help mediated nothing by it: thanked for arms, asked to
 * help, or only the country of one person.
 */
export const isNoMediation = (reading: Reading, sentence: Sentence, power: Span): boolean =>
  isNobodyNamed(reading, sentence) || isOfSomethingElse(reading, sentence, power)

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
const isEnvoy = wordsLike(/^(?:посол|посла|посолка|ambassador|envoy)$/u)

/** «Вклоняємося загиблим воїнам із США»: bowed to are those who fought. */
const isBowToSoldiers = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isBow) && someToken(tokens, from, to, isSoldierOrFallen)

const isBow = wordsLike(/^(?:вклон|уклін|уклон|клан|поклон|bow$|bows$|bowed$)/u)
const isSoldierOrFallen = wordsLike(
  /^(?:загибл|полегл|павш|погибш|воїн|воин|герої|героя|бійц|бойц|fallen$|soldiers$|heroes$)/u,
)

/** «американському волонтерові», «громадянина США», "a US citizen" */
const isOfOnePerson = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isPerson(tokens[to]) ||
  isPerson(tokens[to - 1]) ||
  isAmerican(tokens[from]) ||
  isCitizen(tokens, from)

/** «включила американця до обміну» */
const isAmerican = wordsLike(/^американ(?:ець|ця|цю|ку|ка|ец|ца)$/u)

const isPerson = wordsLike(
  /^(?:волонтер|громадян|граждан|лікар|врач|медик|журналіст|журналист|доброволец|добровол(?:ець|ьц)|боєц|бійц|бойц|боец|citizen|national$|volunteer|doctor|medic|journalist|fighter|lawyer|адвокат|компані|компани|фірм|фирм|compan)/u,
)

const isCitizen = (tokens: readonly Token[], from: number): boolean =>
  isPerson(tokens[from - 1]) ||
  ((isFromOf(tokens[from - 1]) || isThe(tokens[from - 1])) &&
    (isPerson(tokens[from - 2]) || isPerson(tokens[from - 3])))

/** «Родини просять МКЧХ допомогти», "Families urge the ICRC to help": what is asked has not been done. */
const isAsked = (tokens: readonly Token[], { from }: Sentence, power: Span): boolean =>
  someToken(tokens, Math.max(from, power.from - ASKING_WORDS), power.from, isAsks)

const ASKING_WORDS = 3
const isAsks = wordsLike(
  /^(?:прос(?:ять|ит|ить|ят|или|ила|имо|им)|попрос(?:или|ила|ив|ил)|заклика(?:ють|є|ли|ла|ємо)|закликав|призва(?:ли|ла|л)|призыва(?:ют|ет|ем)|звертаються|звернулися|обратились|обращаются|благають|умоляют|вимага(?:ють|є|ли)|требу(?:ют|ет)|ask(?:s|ed)?|urg(?:e|es|ed)|appeal(?:s|ed)?|beg(?:s|ged)?|demand(?:s|ed)?)$/u,
)

/** «Содействовал ли Красный Крест, неизвестно», "whether the UAE helped was not reported": nobody says that they did. */
const isLeftOpen = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isIfOrNot) && someToken(tokens, from, to, isUnknown)

const isIfOrNot = wordsLike(/^(?:чи|ли|whether)$/u)
const isUnknown = wordsLike(
  /^(?:невідом\p{L}+|неизвестн\p{L}+|незрозуміл\p{L}+|непонятн\p{L}+|неясн\p{L}+|unknown|unclear|not|не)$/u,
)

/**
 * «Посредников Минобороны не называет; в Турции, где шли переговоры, обмен приветствовали», "no mediator was named; the US
 * president congratulated both": nobody is said to have mediated, unless somebody is thanked or excepted.
 */
const isNobodyNamed = (reading: Reading, sentence: Sentence): boolean =>
  NOBODY_NAMED.test(wordsOf(reading, sentence)) &&
  !someToken(reading.tokens, sentence.from, sentence.to, isThanksOrExcept)

const SOME = String.raw`(?: [\p{L}'-]+)`
const MEDIATOR = String.raw`(?:посередник(?:ів|а)|посередництв[ао]|посередницьких послуг|посредник(?:ов|а)|посредничеств[ао]|посреднических услуг)`
const NOBODY_NAMED = new RegExp(
  [
    String.raw`(?<!\p{L})${MEDIATOR}${SOME}{0,5}? не (?:наз|згад|упом|вказ|указ)\p{L}+`,
    String.raw`(?<!\p{L})не (?:наз|згад|упом|вказ|указ)\p{L}+${SOME}{0,3}? ${MEDIATOR}`,
    String.raw`(?<!\p{L})no (?:mediators?|mediation|brokers?)${SOME}{0,3}? (?:named|mentioned|credited)`,
    String.raw`(?<!\p{L})not (?:name|mention|credit)\p{L}*${SOME}{0,3}? (?:mediators?|mediation)(?!\p{L})`,
  ].join('|'),
  'u',
)
const isExcept = wordsLike(/^(?:крім|окрім|кроме|except|besides|other|but|а|але|но|зате|зато)$/u)

/** «У Вашингтоні подякували Україні за те, що …», "Washington thanked Kyiv": whoever thanks one side was given something; one who thanks both has mediated. */
function isThankful(tokens: readonly Token[], { to }: Sentence, power: Span): boolean {
  for (let at = power.to; at < to; at += 1)
    if (isThanks(tokens[at]) && someToken(tokens, at + 1, Math.min(to, at + THANKED_WORDS), isKyiv))
      return !someToken(tokens, at + 1, to, isOtherSideOrTrust)
  return false
}

const THANKED_WORDS = 3
const isThanks = wordsLike(
  /^(?:подякув|дяку|вдячн|поблагодар|благодар|благодарн|признател|thank(?:s|ed)?$|grateful$)/u,
)
const isKyiv = wordsLike(/^(?:київ|києв|киев|україн|украин|зеленськ|зеленск|kyiv|ukrain|zelensk)/u)
const isOtherSideOrTrust = wordsLike(
  /^(?:росі|росси|рф$|москв|сторон|довір|довер|співпрац|сотруднич|russia|moscow|sides?$|trust|cooperat)/u,
)

/** «подякував США за ракети», and not for the mediation as well */
const isThankedForArms = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isArms) && !someToken(tokens, from, to, isOfExchange)

const isArms = wordsLike(
  /^(?:ракет|збро(?:ю|ї|я|єю)|оружи[еяю]|снаряд|боєприпас|боеприпас|patriot|f-?16|танк[иіаов]|ппо$|пво$|missiles?$|rockets?$|weapon|arms$|ammunition|shells$|tanks$|санкці|санкци|sanctions|кредит|грант|мільярд|миллиард|billion|loan|генератор|generators?$|фінансов|финансов|financial)/u,
)
const isOfExchange = wordsLike(
  /^(?:посеред|посред|mediat|broker|facilitat|обмін|обмен|exchange|swap|звільн|визвол|освобожд|released?$|поверненн|возвращен|репатріац|репатриац|repatriat|передач)/u,
)

const isThanksOrExcept = oneOf(isThanks, isExcept)
