import { marksIn, type Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
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

const isAnd = wordsLike(/^(?:та|і|й|и|and|with|з|із|с|—)$/u)

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

const isBetween = wordsLike(
  /^(?:між|между|between|by|проведен\p{L}*|здійснен\p{L}*|осуществлен\p{L}*)$/u,
)
const isSwapVerb = wordsLike(
  /^(?:обмін|обмен|провел|здійснил|осуществил|повернул|вернул|звільнил|освободил|swap|exchang|trad|carried|conducted|held|free|releas)/u,
)

const isCountry = (tokens: readonly Token[], at: number): boolean =>
  isParty(tokens[at]) ||
  isOther(tokens[at]) ||
  (textAt(tokens, at) === 'states' && textAt(tokens, at - 1) === 'united') ||
  (textAt(tokens, at) === 'united' && textAt(tokens, at + 1) === 'states')

const isParty = wordsLike(
  /^(?:україна|україною|україни|росія|росією|росії|рф|москва|москвою|київ|києвом|украина|украиной|россия|россией|россии|москвой|киев|киевом|ukraine|russia|moscow|kyiv|kiev)$/u,
)
/** Tells the second word of "united states". */
export const isStates = soughtWords(/^states$/u)
const isOther = soughtWords(
  /^(?:сша|штат(?:и|ами|ы)|us|u\.s|usa|america|washington|вашингтон(?:ом)?|захід|заходом|запад(?:ом)?|west|азербайджан(?:ом)?|azerbaijan|баку|baku|вірмені(?:я|єю)|армени(?:я|ей)|armenia|єреван(?:ом)?|ереван(?:ом)?|yerevan|ізраїл(?:ь|ем)|израил(?:ь|ем)|israel|хамас(?:ом)?|hamas|іран(?:ом)?|иран(?:ом)?|iran|сирі(?:я|єю)|сири(?:я|ей)|syria|ліван(?:ом)?|ливан(?:ом)?|lebanon|ємен(?:ом)?|йемен(?:ом)?|yemen|хусит(?:и|ами|ы)|houthis|індія|індією|индия|индией|india|пакистан(?:ом)?|pakistan|кита(?:й|єм|ем)|china|північна|кндр|коре(?:я|єю|ей)|korea|korean|vietnam|білорус(?:ь|сю)|беларус(?:ь|ью)|белорусси(?:я|ей)|belarus|мінськ(?:ом)?|минск(?:ом)?|minsk|польщ(?:а|ею)|польш(?:а|ей)|poland|німеччин(?:а|ою)|германи(?:я|ей)|germany|литв(?:а|ою|ой)|lithuania|латві(?:я|єю)|латви(?:я|ей)|latvia|естоні(?:я|єю)|эстони(?:я|ей)|estonia|британі(?:я|єю)|британи(?:я|ей)|britain|франці(?:я|єю)|франци(?:я|ей)|france|грузі(?:я|єю)|грузи(?:я|ей)|georgia|молдов(?:а|ою|ой)|moldova|сербі(?:я|єю)|серби(?:я|ей)|serbia|косов[оо]?м?|kosovo|венесуел(?:а|ою)|венесуэл(?:а|ой)|venezuela|судан(?:ом)?|sudan|ефіопі(?:я|єю)|эфиопи(?:я|ей)|ethiopia|еритре(?:я|єю)|конго|congo|руанд(?:а|ою|ой)|rwanda|таїланд(?:ом)?|таиланд(?:ом)?|thailand|камбодж(?:а|ею|ей)|cambodia|афганістан(?:ом)?|афганистан(?:ом)?|afghanistan|талібан(?:ом)?|талибан(?:ом)?|taliban|киргизстан(?:ом)?|кыргызстан(?:ом)?|kyrgyzstan|таджикистан(?:ом)?|tajikistan|японі(?:я|єю)|япони(?:я|ей)|japan|туреччин(?:а|ою)|турци(?:я|ей)|turkey|türkiye|куб(?:а|ою|ой)|cuba|мексик(?:а|ою|ой)|mexico|пекін(?:ом)?|пекин(?:ом)?|beijing|делі|дели|delhi|ісламабад(?:ом)?|исламабад(?:ом)?|islamabad|тегеран(?:ом)?|tehran|дамаск(?:ом)?|damascus|сеул(?:ом)?|seoul|пхеньян(?:ом)?|pyongyang|іспані(?:я|єю)|испани(?:я|ей)|spain|марокко|morocco|алжир(?:ом)?|algeria|єгип(?:ет|том)|египе?т(?:ом)?|egypt|йордані(?:я|єю)|иордани(?:я|ей)|jordan|колумбі(?:я|єю)|колумби(?:я|ей)|colombia|еквадор(?:ом)?|эквадор(?:ом)?|ecuador|філіппін(?:и|ами)|филиппин(?:ы|ами)|philippines|бангладеш(?:ем)?|bangladesh|греці(?:я|єю)|греци(?:я|ей)|greece|кіпр(?:ом)?|кипр(?:ом)?|cyprus|кені(?:я|єю)|кени(?:я|ей)|kenya|уганд(?:а|ою|ой)|uganda)$/u,
)

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

const isOfTwoMeanings = wordsLike(/^(?:захід|заходом|запад|западом|west|us|куба|північна)$/u)

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
