import { marksIn, type Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import { isThe } from '#statement/word/small-words.ts'

/**
 * Tells whether a sentence tells of an exchange between two countries, one of which is neither Ukraine
 * nor Russia: «Росія і США обмінялися …», «між Азербайджаном та Вірменією», "India and Pakistan swapped".
 * Those who only mediate («за посередництва США та ОАЕ») stand behind such a word.
 */
export function isBetweenOthers(tokens: readonly Token[], sentence: Sentence): boolean {
  if (!has(sentence, ['exchange', 'exchanged', 'captive', 'repatriation', 'body'])) return false
  if (!isOfOtherCountry(sentence)) return false
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1)
    if (isAnd(tokens[at]) && isPairAround(tokens, sentence, at)) return true
  return false
}

const isAnd = anyWord('та і й и and with з із с —')

function isPairAround(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const right = isThe(tokens[at + 1]) ? at + 2 : at + 1
  if (!isCountry(tokens, at - 1) || !isCountry(tokens, right)) return false
  if (isParty(tokens[at - 1]) && isParty(tokens[right])) return false
  const left = isThe(tokens[at - 2]) ? at - 3 : at - 2
  if (isBetween(tokens[left]) || isBetween(tokens[left - 1])) return true
  const after = tokens.slice(right + 1, Math.min(right + 1 + VERB_WORDS, sentence.to))
  return left < sentence.from + LEAD_WORDS && after.some((token) => isSwapVerb(token))
}

/** How far behind the two countries their verb may stand. */
const VERB_WORDS = 5
/** The two countries open the sentence, or nearly. */
const LEAD_WORDS = 4

const isBetween = anyWord('між между between by проведен* здійснен* осуществлен*')
const isSwapVerb = anyWord(`
  обмін* обмен* провел* здійснил* осуществил* повернул* вернул* звільнил* освободил*
  swap* exchang* trad* carried* conducted* held* free* releas*
`)

const isCountry = (tokens: readonly Token[], at: number): boolean =>
  isParty(tokens[at]) ||
  isOther(tokens[at]) ||
  (textAt(tokens, at) === 'states' && textAt(tokens, at - 1) === 'united') ||
  (textAt(tokens, at) === 'united' && textAt(tokens, at + 1) === 'states')

const isParty = anyWord(`
  україна україною україни росія росією росії рф москва москвою київ києвом украина украиной
  россия россией россии москвой киев киевом
  ukraine russia moscow kyiv kiev
`)
/** Tells the second word of "united states". */
export const isStates = soughtWords('states')
const isOther = soughtWords(`
  сша штат{и,ами,ы} вашингтон{,ом} захід заходом запад{,ом} азербайджан{,ом} баку вірмені{я,єю}
  армени{я,ей} єреван{,ом} ереван{,ом} ізраїл{ь,ем} израил{ь,ем} хамас{,ом} іран{,ом} иран{,ом}
  сирі{я,єю} сири{я,ей} ліван{,ом} ливан{,ом} ємен{,ом} йемен{,ом} хусит{и,ами,ы} індія індією
  индия индией пакистан{,ом} кита{й,єм,ем} північна кндр коре{я,єю,ей} білорус{ь,сю}
  беларус{ь,ью} белорусси{я,ей} мінськ{,ом} минск{,ом} польщ{а,ею} польш{а,ей} німеччин{а,ою}
  германи{я,ей} литв{а,ою,ой} латві{я,єю} латви{я,ей} естоні{я,єю} эстони{я,ей} британі{я,єю}
  британи{я,ей} франці{я,єю} франци{я,ей} грузі{я,єю} грузи{я,ей} молдов{а,ою,ой} сербі{я,єю}
  серби{я,ей} косов{,о,о}{,м} венесуел{а,ою} венесуэл{а,ой} судан{,ом} ефіопі{я,єю} эфиопи{я,ей}
  еритре{я,єю} конго руанд{а,ою,ой} таїланд{,ом} таиланд{,ом} камбодж{а,ею,ей} афганістан{,ом}
  афганистан{,ом} талібан{,ом} талибан{,ом} киргизстан{,ом} кыргызстан{,ом} таджикистан{,ом}
  японі{я,єю} япони{я,ей} туреччин{а,ою} турци{я,ей} куб{а,ою,ой} мексик{а,ою,ой} пекін{,ом}
  пекин{,ом} делі дели ісламабад{,ом} исламабад{,ом} тегеран{,ом} дамаск{,ом} сеул{,ом}
  пхеньян{,ом} іспані{я,єю} испани{я,ей} марокко алжир{,ом} єгип{ет,том} егип{,е}т{,ом}
  йордані{я,єю} иордани{я,ей} колумбі{я,єю} колумби{я,ей} еквадор{,ом} эквадор{,ом}
  філіппін{и,ами} филиппин{ы,ами} бангладеш{,ем} греці{я,єю} греци{я,ей} кіпр{,ом} кипр{,ом}
  кені{я,єю} кени{я,ей} уганд{а,ою,ой}
  us u.s usa america washington west azerbaijan baku armenia yerevan israel hamas iran syria
  lebanon yemen houthis india pakistan china korea korean vietnam belarus minsk poland germany
  lithuania latvia estonia britain france georgia moldova serbia kosovo venezuela sudan ethiopia
  congo rwanda thailand cambodia afghanistan taliban kyrgyzstan tajikistan japan turkey türkiye
  cuba mexico beijing delhi islamabad tehran damascus seoul pyongyang spain morocco algeria
  egypt jordan colombia ecuador philippines bangladesh greece cyprus kenya uganda
`)

/** Tells whether a word names a country that is neither of the two, by a word with no other meaning. */
export const isOtherCountry = (token: Token | undefined): boolean =>
  isOther(token) && !isOfTwoMeanings(token)

const OTHER_COUNTRIES = eitherOf(isOther.mark, isStates.mark)

const isOfOtherCountry = ({ marks }: Sentence): boolean => isMarked(marks, OTHER_COUNTRIES)

/** Tells whether a text names any other country at all. */
export const speaksOfOthers = (reading: Reading): boolean =>
  isMarked(marksIn(reading), OTHER_COUNTRIES)

/** Tells whether a country that is neither of the two is named by a word with no other meaning («захід», "us"). */
export const namesOtherCountry = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isOfOtherCountry(sentence) &&
  someToken(tokens, sentence.from, sentence.to, (token) => isOtherCountry(token) || isStates(token))

const isOfTwoMeanings = anyWord('захід заходом запад западом west us куба північна')

/** Tells whether a sentence is of a swap with others; «Україна відбирає полонених для обміну з Росією» is of Ukraine. */
export const isOfForeign = (s: Sentence): boolean =>
  has(s, ['foreign']) &&
  hitsIn(s, 'foreign').some(
    ({ from }) => !has(s, ['ukraine'], clauseAt(s, from)) && !isOneOfOurs(s, from),
  )

/** «84 захисники вдома, серед них уродженець Вірменії» */
const isOneOfOurs = (s: Sentence, at: number): boolean =>
  hitsIn(s, 'part').some(
    ({ from }) => from < at && has(s, ['defender'], { from: s.from, to: from }),
  )
