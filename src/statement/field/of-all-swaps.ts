import { isVerb } from './verb-like.ts'
import { isLink } from '#statement/word/auxiliaries.ts'
import { isOfCount } from '#statement/day/numbered.ts'
import { YEARS_MOST } from '#statement/day/of-year.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a number is that of an exchange among all of the war: no other row has come so far, so that in the news
 * of an exchange any such place («у штабі він 59-й») or number is that, unless something else is named that has it.
 */
export const isOfAllSwaps = ({ tokens }: Tokens, sentence: Sentence, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !isHigh(token)) return false
  // «під номером 63» is read as a place, too
  return (
    (token.kind === 'ordinal' && isPlace(tokens, sentence, at)) ||
    isNumberOfSwap(tokens, sentence, at)
  )
}

type Tokens = Pick<Reading, 'tokens'>

const isHigh = ({ value }: Token): boolean => value > YEARS_MOST && value < MOST
const MOST = 200

const isPlace = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isOccasion(tokens[at + 1]) || (mayBeOfSwap(tokens[at]) && isClosed(tokens, at + 1))) &&
  !isOfOther(tokens, sentence, at)

/** Of another event, of several, or of something that is named beside it. */
const isOfOther = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isLedToOther(tokens[at - 1]) ||
  isCried(tokens, sentence, at) ||
  isOfYesterday(sentence, at) ||
  isOfNounBefore(tokens, at) ||
  sentence.numbers.some((one) => one !== at && isOtherPlace(tokens[one])) ||
  someToken(tokens, Math.max(sentence.from, at - AROUND), at + AROUND, isOfOtherRow)

/** "The 36th! The 53rd! Does anyone know him?": what kin cry one after the other, or ask, is the number of a unit. */
const isCried = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  isAsked(tokens[at + 1]) ||
  (isLoud(tokens[at + 1]) &&
    ((isLoud(tokens[from - 1]) && holdsRow(tokens, Math.max(0, from - CRY_WORDS), from)) ||
      (holdsRow(tokens, at + 2, at + 2 + CRY_WORDS) &&
        someToken(tokens, at + 2, at + 3 + CRY_WORDS, isLoud))))

const holdsRow = (tokens: readonly Token[], from: number, to: number): boolean =>
  someToken(tokens, from, to, ({ kind }) => kind === 'ordinal')

const CRY_WORDS = 3
const isAsked = anyWord('?')
const isLoud = anyWord('!')

/** «учорашній, 72-й, повернув двісті», but «обмін провели вчора, і в штабі він значиться як 58-й» */
const isOfYesterday = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'yesterday').some(({ to }) => to <= at && at - to <= 1)

/** «59-й», «шістдесят третім», "the 58th"; a brigade is «72-га» and «93-ї», an exchange is not. */
const mayBeOfSwap = wordsLike(
  /^(?:.*(?:\d-?[ий]?й|\d-?(?:го|ого|му|ому|м|им|ым|ом)|[иы]й|[ті]ій|ого|ому|им|ым|ом)|.*(?:st|nd|rd|th|first|second|third))$/u,
)

/** What is counted so is what happened: «69-а операція», "the 57th such operation", "the 69th time". */
const isOccasion = wordsLike(
  /^(?:такий|така|такой|такая|подібн\p{L}+|подобн\p{L}+|such|similar|time|occasion|операці[яїєю]\p{L}*|операци[яией]\p{L}*|operation|повернення|возвращени[ея]|return|homecoming|handover|release|поді\p{L}{1,3}|событи\p{L}+|event|процедур\p{L}+|procedure)$/u,
)

/** Nothing is named that it could be the number of. */
const isClosed = (tokens: readonly Token[], at: number): boolean => {
  const { kind } = tokens[at] ?? { kind: 'break' }
  return (
    kind === 'mark' ||
    kind === 'break' ||
    isOnward(tokens[at]) ||
    isVerb(tokens[at]) ||
    (isBy(tokens[at]) && (isOfCount(tokens[at + 1]) || isOfRow(tokens[behindThe(tokens, at + 1)])))
  )
}

/** "number 71 of the war" */
const behindThe = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'the' ? at + 1 : at

const isOnward = anyWord(
  'від з із с со от since from загалом всього усього всего overall altogether',
)
const isBy = anyWord('за по у в in by of')
const isOfRow = anyWord(`
  лік* счет* рахунк* нумерац* послідовн* ряд* літопис* історі* истори* війн* войн*
  count* its* row* series* tally* war order
`)

/** "the 36th, the 57th, the 110th": where several are named they are of something else, or one of them is of another day. */
const isOtherPlace = (token: Token | undefined): boolean =>
  token?.kind === 'ordinal' && token.value > OF_YEAR

/** A lower one may be that of the year. */
const OF_YEAR = 12

/** «До 60-го готуємось», «между 70-м и 71-м», "before the 60th" */
const isLedToOther = anyWord(`
  до к ко перед після после між между на із з из с
  to for before after until between of
`)

/** «у черевиках 46-го», but «у межах чергового, 69-го» */
const isOfNounBefore = (tokens: readonly Token[], at: number): boolean =>
  isGenitive(tokens[at]) && tokens[at - 1]?.kind === 'word' && !isGenitive(tokens[at - 1])

const isGenitive = anyWord('*го')

const AROUND = 7
const isOfOtherRow = anyWord(`
  бригад* батальйон* батальон* полк{,у,а,ом} дивізі* дивизи* корпус* ескадр* эскадр* квартал*
  річн* річч* лет{ие*,ию*} параллел* паралел* статт* стать* колоні* колони* школ* гімназ*
  лікарн* госпітал* шпитал* больниц* камер* регіон* регион* брига* омбр обр тро день дня дні
  парти{я,и} народив* народжен* родил* рожд* найстар* наймолод* старш* молодш* століт* ювіле*
  юбиле* маршрут* президент* трас{а,и,у,і}* рік року год году служи* воюва* воева* сезон* сесі*
  сесси* хвилин* минут* кілометр* километр*
  brigade* regiment* battalion* division* airborne* birthday* anniversar* day{,s} district*
  hospital* article* born birth* oldest* youngest* age{,d} president* route* highway* year serv*
  fought* season* session* minute*
`)

/** «Номер у цього обміну — 71», "Numbered 73, it took place today", «Порядковий номер — 69» */
const isNumberOfSwap = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isClosed(tokens, at + 1) &&
  (isAfterNumbered(tokens, sentence, at) || isAfterNumber(tokens, sentence, at))

/** "Numbered 73, it …", "the exchange, numbered 73, …"; "those freed numbered 73" counts them. */
const isAfterNumbered = (tokens: readonly Token[], { from, hits }: Sentence, at: number): boolean =>
  isNumbered(tokens[at - 1]) &&
  (at - 1 === from ||
    hits.some(({ idea, to }) => idea === 'exchange' && at - 1 - to >= 0 && at - 1 - to <= 1))

const isNumbered = anyWord('numbered пронумерован* занумерован*')

/** «порядковий номер цього обміну — 71», "the exchange bears the number 71" */
const isAfterNumber = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const start = Math.max(sentence.from, at - NUMBER_WITHIN)
  const word = tokens.findLastIndex((token, one) => one >= start && one < at && isNumberWord(token))
  return (
    word !== -1 &&
    (has(sentence, ['exchange']) ||
      isInRow(tokens[word - 1]) ||
      (word === at - 1 && isOfWhatHappened(tokens, sentence, word))) &&
    !someToken(tokens, sentence.from, sentence.to, isPhone) &&
    !has(sentence, COUNTED, { from: word, to: at }) &&
    !someToken(tokens, word, at, ({ kind }) => kind === 'number')
  )
}

/** «Захід, у якому посередничали …, стоїть під номером 63», "It was number 63 since the invasion began" */
const isOfWhatHappened = (tokens: readonly Token[], { from }: Sentence, word: number): boolean =>
  (isIt(tokens[from]) && isLink(tokens[from + 1])) ||
  ((isEvent(tokens[from]) || isEvent(tokens[from + 1])) && isUnder(tokens[word - 1]))

const isIt = anyWord('it this він он')
const isEvent = anyWord('захід подія мероприятие событие event operation операція операция')
const isUnder = anyWord('під под under as')

const NUMBER_WITHIN = 8
const COUNTED: readonly Idea[] = [
  'person',
  'military',
  'defender',
  'captive',
  'civilian',
  'ukrainian',
]
const isNumberWord = anyWord('номер номером number n')
const isInRow = anyWord('порядков* serial')
const isPhone = anyWord('телефон* тел phone* hotline* дзвон* звон* call лінії* линии*')
