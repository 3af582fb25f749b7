import type { Word } from './word.ts'
import { wordsLike } from './word.ts'

/*
 * Words for what else is done to people and bodies than being handed over, found by stems: a number beside them counts
 * nobody who went from one side to the other. Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of those who take lives in battle: «знищили», "eliminated". */
export const isDestroying = wordsLike(
  /^(?:знищи(?:в|ла|ло|ли)$|знищено|ліквідува(?:в|ла|ло|ли)$|ліквідовано|нейтралізува(?:в|ла|ло|ли)$|[ву]би(?:в|ла|ло|ли|то)$|уничтожил[аио]?$|уничтожено|ликвидировал[аио]?$|ликвидировано|нейтрализовал[аио]?$|убил[аио]?$|eliminat(?:ed|ing)$|annihilated$|destroyed$|neutrali[sz]ed$)/u,
)

/** Tells whether a word is of those who lost their lives, were hurt or struck: «загинули», "wounded". */
const isPerishing = wordsLike(
  /^(?:загину|погиб(?:ли|ло|нут)|вби(?:т|в)|уби(?:т|л)|died?$|kill|поран|ранен|wound|injur|розстріл|расстрел|execut|удар|атак|обстр|strike|attack|shell|втрат|потер|los[ts])/u,
)

/** Tells whether a word is of those who find bodies: «знайшли», «підібрали», "recovered". */
export const isFinding = wordsLike(
  /^(?:знайш|знайд|найд|наш(?:ли|ёл|ел)$|обнаруж|вияв|підібра|подобра|зібра|собра|found$|discover|unearth|recover|collect)/u,
)

/** Tells whether a word is of those who lay bodies to rest: «поховали», "buried". */
export const isBurying = wordsLike(
  /^(?:похова|похорон|захорон|погреб|bur(?:y|ies|ied|ial)$|funeral)/u,
)

/** Tells whether a word is of how a town meets its dead: «кортеж», «траур», "mourned". */
export const isMourning = wordsLike(
  /^(?:кортеж|cort[eè]ge|жалоб|траур|скорбот|скорбн|панахид|панихид|mourn)/u,
)

/** Tells whether a word is of those who take bodies out of the earth again: «ексгумували», "exhumed". */
export const isExhuming = wordsLike(/^(?:ексгум|эксгум|exhum)/u)

/** Tells whether a word is of a court, of police or of who gives himself up: «засудили», "detained". */
const isOfCourt = wordsLike(
  /^(?:затрим|задерж|detain|арешт|арест|arrest|вислал|выслал|expel|здал[аи]|сдал|surrender|desert|допит|допрос|question|звинувач|обвин|accus|blam|підозр|подозр|suspic|charg|суд|засуд|осуд|court|jail)/u,
)

/** Tells whether a word is of those who are not found yet, or not named: «шукають», "missing". */
const isSearching = wordsLike(
  /^(?:шука|розшук|ищ[уе]|разыск|search|зник|пропал|missing|впізна|опозна|опізна|identif|осмотр|огля|обстеж|обслед|examin)/u,
)

/** Tells whether a word says of those still held that they wait, or are waited for: «чекають», "await". */
export const isAwaiting = wordsLike(
  /^(?:чекають|чекаємо|чекає|очікують|ждуть|ждемо|жд[её]м|жд[уе]т|ожидают|ожидаем|await|awaits|awaiting|awaited|waits?|waiting)$/u,
)

/** Tells whether a word says of people that they are still where they were: «залишаються», "remain". */
export const isStaying = wordsLike(
  /^(?:(?:за)?лиш(?:ил(?:ися|ись|ося|ось|ася|ась)|а[єю]ть?ся)|остал(?:ись|ось)|остаются|оста[её]тся|remain(?:s|ed)?|stay(?:s|ed)?|чека(?:є|ють)|жд(?:[её]т|ут)|wait(?:s|ing)?|утриму(?:є|ють)(?:ться)?|удержива(?:ет|ют)(?:ся)?|наход(?:ит|ят)ся|сид(?:ить|ять|ит|ят)|перебува(?:є|ють)|помер\p{L}*|умер\p{L}*|загинул[аио]|погиб(?:ли|ло)|died)$/u,
)

/** Tells whether a word is of those who hold somebody, or of any waiting. */
const isHoldingOrWaiting = wordsLike(/^(?:тримає|держит|holds?$|чека|жд[уеа]|wait|await)/u)

/** Tells whether a word only says who told it: «джерела», "channels". */
const isSource = wordsLike(/^(?:джерел|источник|sources?$|channels?$|канал)/u)

/** Tells whether a word says that a sentence tells of something else than of a handing over. */
export const isNoHandingOver = (word: Word | undefined): boolean =>
  isDestroying(word) ||
  isPerishing(word) ||
  isFinding(word) ||
  isBurying(word) ||
  isExhuming(word) ||
  isOfCourt(word) ||
  isSearching(word) ||
  isHoldingOrWaiting(word) ||
  isSource(word)
