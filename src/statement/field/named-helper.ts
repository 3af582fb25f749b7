import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { EventKind, Mediator } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isThe, isWith } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether somebody helped with an event by being named in its news at all. Reports name the Emirates beside
 * an exchange and the Red Cross beside bodies for hardly anything else, in ever new words («Тримали двері відчиненими
 * ОАЕ», "with the Emirates acting in between"); so it is other times, a place and another matter that need words.
 */
export const isNamedForHelp = (
  { tokens }: Reading,
  sentence: Sentence,
  hit: Hit<Mediator>,
  kind: EventKind,
): boolean =>
  isMissed(tokens, sentence, hit) ||
  (HELPERS_AT[kind].includes(hit.idea) &&
    !has(sentence, OF_OTHER_TIMES) &&
    !isPlaceName(tokens, sentence, hit) &&
    !isOnThings(tokens, hit) &&
    !isVoice(tokens, hit) &&
    !someToken(tokens, sentence.from, sentence.to, isOfOtherMatter) &&
    !isDenied(tokens, clauseAt(sentence, hit.from)))

/** Whoever else mediates, as the United States, Türkiye and the Vatican do, is named for much else. */
const HELPERS_AT: Readonly<Record<EventKind, readonly Mediator[]>> = {
  prisoner_exchange: ['UAE', 'Saudi Arabia'],
  body_repatriation: ['ICRC'],
}

/** «фури з червоними хрестами», "the emblem of the Red Cross" */
const isOnThings = (tokens: readonly Token[], { from }: Span): boolean =>
  isThing(tokens[from - 1]) ||
  ((isWith(tokens[from - 1]) || isOf(tokens[from - 1]) || isThe(tokens[from - 1])) &&
    someToken(tokens, Math.max(0, from - THING_WORDS), from, isThing))

const THING_WORDS = 3
const isThing = anyWord(`
  емблем* эмблем* прапор* флаг* стяг* знак{,ом,ами,и} логотип* фур{,а,и,ы,ам,ами} рефрижерат*
  автомоб* машин* вантажів* грузовик*
  emblem* flag* logo* badge* truck{,s} lorr* van{,s} vehicle*
`)
const isOf = anyWord('of під под under')

/** «ОАЭ заявили, что рады», "according to the ICRC": who only speaks is a source. */
const isVoice = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, to, Math.min(tokens.length, to + VOICE_WORDS), isSaying) ||
  someToken(tokens, Math.max(0, from - VOICE_WORDS), from, isSource)

const VOICE_WORDS = 2
const isSaying = anyWord(`
  заяв* повідом* сообщ* сказа* каж{е*,уть*} говор* розпов* рассказ* підтверд* подтверд* наголо*
  підкрес* подчерк* зазнач* отмет* уточн* вважа* счита* радіє* рад{,и,ы} стурбов* обеспок*
  said say{,s} told confirm* announc* state{s,d} stress* welcom* urge* call{s,ed}
`)
const isSource = anyWord('даними данным словами словам according')

/** «ОАЕ осторонь», "had no role" */
const isDenied = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isNotOrAside)

const isNotOrAside = oneOf(isNotOrNo, anyWord('осторонь стороне neither'))

/** What they see, list and are let in to is no part in the event. */
const isOfOtherMatter = anyWord(`
  доступ* допуст* допуск* баз{а,и,і,у} реєстр* реестр* відвід* посещ* візит* визит* звернул*
  звернен* обрати* обращ* критик* мовч* молч* торг* торгів* пакт* бізнес* бизнес* млн* млрд*
  мільйон* миллион* збирає* собирает* кров* вакансі* скороч* сокращ* прибу{в,ла,л,ли} посол
  посла посольств* зустрі{ч*,в*,л*} встре{ч*,т*}
  access* visit* trade* pact* business* invest* million* billion* jobs cutting* blood*
  ambassador* embassy* met meet{,s} meeting* arriv* databas* regist* hotline* critic* silen*
`)

/** «Без Вашингтона, кажуть там, нічого б не вийшло», "would not have come about without the Emirates" */
const isMissed = (tokens: readonly Token[], { from, to }: Sentence, hit: Span): boolean =>
  someToken(tokens, Math.max(from, hit.from - PLACE_WORDS), hit.from, isWithout) &&
  someToken(tokens, from, to, isNothing) &&
  someToken(tokens, from, to, isWould)

const isWithout = anyWord('без without')
const isNothing = anyWord('не нічого ничего not nothing never impossible неможлив* невозмож*')
const isWould = anyWord("б би бы would could wouldn't couldn't неможлив* невозмож* impossible")

const OF_OTHER_TIMES: readonly Idea[] = [
  'recall',
  'denied',
  'refuted',
  'background',
  'afterwards',
  'total',
  'unreal',
]

/** «в ОАЭ», «до Саудівської Аравії», "in the Emirates", "from Abu Dhabi" */
export const isPlaceName = (tokens: readonly Token[], { from }: Sentence, hit: Span): boolean =>
  (hit.from > from && isPlaceWord(tokens[hit.from - 1])) ||
  (hit.from > from + 1 && isPlaceWord(tokens[hit.from - 2]) && !isOtherWord(tokens[hit.from - 1]))

const PLACE_WORDS = 2
const isPlaceWord = anyWord(
  'в у во до із зі з из с через біля возле in into to from through at near via за',
)
/** "in which the UAE", «у цьому ОАЕ» */
const isOtherWord = anyWord(`
  , — : ( цьому цьо цій этом этой якому якій котором которой чому чем
  which this that it
`)
