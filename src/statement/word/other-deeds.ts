import type { Word } from './word.ts'
import { anyWord } from './any-word.ts'

/*
 * Words for what else is done to people and bodies than being handed over, found by stems: a number beside them counts
 * nobody who went from one side to the other. Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of those who take lives in battle: «знищили», "eliminated". */
export const isDestroying = anyWord(`
  знищи{в,ла,ло,ли} знищено* ліквідува{в,ла,ло,ли} ліквідовано* нейтралізува{в,ла,ло,ли}
  {в,у}би{в,ла,ло,ли,то} уничтожил{,а,и,о} уничтожено* ликвидировал{,а,и,о} ликвидировано*
  нейтрализовал{,а,и,о} убил{,а,и,о}
  eliminat{ed,ing} annihilated destroyed neutrali{s,z}ed
`)

/** Tells whether a word is of those who lost their lives, were hurt or struck: «загинули», "wounded". */
const isPerishing = anyWord(`
  загину* погиб{ли*,ло*,нут*} вби{т*,в*} уби{т*,л*} поран* ранен* розстріл* расстрел* удар*
  атак* обстр* втрат* потер*
  die{,d} kill* wound* injur* execut* strike* attack* shell* los{t,s}*
`)

/** Tells whether a word is of those who find bodies: «знайшли», «підібрали», "recovered". */
export const isFinding = anyWord(`
  знайш* знайд* найд* наш{ли,ёл,ел} обнаруж* вияв* підібра* подобра* зібра* собра*
  found discover* unearth* recover* collect*
`)

/** Tells whether a word is of those who lay bodies to rest: «поховали», "buried". */
export const isBurying = anyWord('похова* похорон* захорон* погреб* bur{y,ies,ied,ial} funeral*')

/** Tells whether a word is of how a town meets its dead: «кортеж», «траур», "mourned". */
export const isMourning = anyWord(
  'кортеж* cort{e,è}ge* жалоб* траур* скорбот* скорбн* панахид* панихид* mourn*',
)

/** Tells whether a word is of those who take bodies out of the earth again: «ексгумували», "exhumed". */
export const isExhuming = anyWord('ексгум* эксгум* exhum*')

/** Tells whether a word is of a court, of police or of who gives himself up: «засудили», "detained". */
const isOfCourt = anyWord(`
  затрим* задерж* арешт* арест* вислал* выслал* здал{а,и}* сдал* допит* допрос* звинувач* обвин*
  підозр* подозр* суд* засуд* осуд*
  detain* arrest* expel* surrender* desert* question* accus* blam* suspic* charg* court* jail*
`)

/** Tells whether a word is of those who are not found yet, or not named: «шукають», "missing". */
const isSearching = anyWord(`
  шука* розшук* ищ{у,е}* разыск* зник* пропал* впізна* опозна* опізна* осмотр* огля* обстеж*
  обслед*
  search* missing* identif* examin*
`)

/** Tells whether a word says of those still held that they wait, or are waited for: «чекають», "await". */
export const isAwaiting = anyWord(`
  чекають чекаємо чекає очікують ждуть ждемо жд{е,ё}м жд{у,е}т ожидают ожидаем
  await awaits awaiting awaited wait{,s} waiting
`)

/** Tells whether a word says of people that they are still where they were: «залишаються», "remain". */
export const isStaying = anyWord(`
  {,за}лиш{ил{ися,ись,ося,ось,ася,ась},а{є,ю}т{,ь}ся} остал{ись,ось} остаются оста{е,ё}тся
  чека{є,ють} жд{{е,ё}т,ут} утриму{є,ють}{,ться} удержива{ет,ют}{,ся} наход{ит,ят}ся
  сид{ить,ять,ит,ят} перебува{є,ють} помер* умер* загинул{а,и,о} погиб{ли,ло}
  remain{,s,ed} stay{,s,ed} wait{,s,ing} died
`)

/** Tells whether a word is of those who hold somebody, or of any waiting. */
const isHoldingOrWaiting = anyWord('тримає* держит* hold{,s} чека* жд{у,е,а}* wait* await*')

/** Tells whether a word only says who told it: «джерела», "channels". */
const isSource = anyWord('джерел* источник* source{,s} channel{,s} канал*')

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
