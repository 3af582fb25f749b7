import type { Amount } from '#statement/count/amount.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { CAME } from './said-to-come.ts'
import { isAskedFor } from './haggled-over.ts'
import { isEvacuated } from './moved-away.ts'
import { isOfCare } from './of-care.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isAnd, isComma, isIn, isNot, isWhen } from '#statement/word/small-words.ts'
import { isEarlier } from '#statement/word/times.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a sentence below those who came counts somebody else: who left the occupied land on their own, whom
 * another country got, who are asked for, talked of or changed on a list, or who only treats them.
 */
export const isOfOthersBelow = (
  tokens: readonly Token[],
  a: Amount,
  people: readonly Amount[],
  pairs: readonly Pair[],
): boolean =>
  !a.both &&
  isBelowNews(a, people, pairs) &&
  (isGotByOtherLand(tokens, a) ||
    (a.kinds.has('civilian') &&
      (isOnTheirOwn(tokens, a) ||
        isAskedFor(tokens, a) ||
        isOnList(tokens, a) ||
        isOfCare(tokens, a))))

const isBelowNews = (a: Amount, people: readonly Amount[], pairs: readonly Pair[]): boolean =>
  [...people, ...pairs].some((b) => b.sentence.index < a.sentence.index) &&
  !people.some((b) => b !== a && b.value === a.value)

/** «Ізраїль отримав 20 заручників», "Lithuania got back two of its citizens" */
const isGotByOtherLand = (tokens: readonly Token[], { sentence, at }: Amount): boolean => {
  const { from, to } = clauseAt(sentence, at)
  return tokens
    .slice(from, Math.min(to, at))
    .some(
      (token, step) =>
        isOtherLand(token) &&
        !isIn(tokens[from + step - 1]) &&
        isGot(tokens[from + step + 1]) &&
        at - from - step <= LAND_WITHIN,
    )
}

const LAND_WITHIN = 6
const isOtherLand = anyWord(`
  ізраїль литва латвія естонія польща угорщина білорусь молдова грузія вірменія сша німеччина
  туреччина хамас
  израиль латвия эстония польша венгрия беларусь белоруссия молдавия грузия армения германия турция
  israel lithuania latvia estonia poland hungary belarus moldova georgia armenia germany turkey
  hamas washington
`)
const isGot = anyWord(`
  отрима{в,ла,ли} одержа{в,ла,ли} дістал{а,и} получил{,а,и} забрал{,а,и} got received
`)

/** «20 цивільних самостійно виїхали з окупації», "20 civilians walked back through the crossing" */
const isOnTheirOwn = (tokens: readonly Token[], a: Amount): boolean =>
  !has(a.sentence, OF_SWAP) &&
  (isEvacuated(tokens, a) ||
    someToken(tokens, a.sentence.from, a.sentence.to, isOwnCrossing) ||
    tokens
      .slice(a.sentence.from, a.sentence.to)
      .some((token, step) => isPhraseOfOwnWay(tokens, a.sentence.from + step, token, a)))

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'captivity', 'captive', 'from_russia']

/** The crossing of those who leave is of nobody who was swapped. */
const isOwnCrossing = anyWord('колотилівк* колотиловк* kolotylivka')

/** "on their own", «Шлях додому», «самостійно виїхали», «виїхали з окупації» */
const isPhraseOfOwnWay = (
  tokens: readonly Token[],
  at: number,
  token: Token | undefined,
  { sentence }: Amount,
): boolean =>
  (isOwn(token) && isTheir(tokens[at - 1]) && isOn(tokens[at - 2])) ||
  (isWay(token) && isNaming(tokens[at - 1]) && isHomeward(tokens[at + 1])) ||
  (isLeaving(token) && isLeavingOccupied(tokens, at, sentence)) ||
  (isBackOrLeaving(token) && someToken(tokens, at - LEFT_WITHIN, at + LEFT_WITHIN, isSelf))

const LEFT_WITHIN = 4

/** «виїхали з окупації», "fled the occupation" */
const isLeavingOccupied = (tokens: readonly Token[], at: number, sentence: Sentence): boolean =>
  someToken(tokens, at - LEFT_WITHIN, at + LEFT_WITHIN, isOccupied) &&
  !isHowTheyWereSeized(tokens, at, sentence)

/**
 * «повернулися й 20 цивільних, схоплених, коли вони виїхали з окупації», "who had fled and were arrested": the leaving is
 * no way of theirs home. «які виїхали з окупації після арешту» left on their own.
 */
const isHowTheyWereSeized = (tokens: readonly Token[], at: number, sentence: Sentence): boolean =>
  has(sentence, CAME) &&
  someToken(tokens, at - ABOUT_THEM_WITHIN, at, isWhoOrWhen) &&
  !someToken(tokens, at - 1, at, isComma) &&
  tokens
    .slice(sentence.from, sentence.to)
    .some((token, step) => isSeized(token) && isSeizedThere(tokens, at, sentence.from + step))

const isSeizedThere = (tokens: readonly Token[], leaving: number, at: number): boolean =>
  !someToken(tokens, at - 3, at, isSpared) &&
  (at < leaving
    ? !isWhoOrWhich(tokens[leaving - 1])
    : someToken(tokens, at - 3, at, isAnd) && !someToken(tokens, at - 3, at + 2, isEarlier))

const ABOUT_THEM_WITHIN = 2
const isSpared = oneOf(isNot, anyWord('уник* избежа* избега* avoid* щоб аби чтобы чтоб'))
const isWhoOrWhen = oneOf(isWhoOrWhich, isWhen, anyWord('as while'))
const isOwn = anyWord('own')
const isTheir = anyWord('their')
const isOn = anyWord('on')
const isWay = anyWord('шлях путь path way')
const isNaming = anyWord('« " програм* проєкт* программ* проект* program* project*')
const isHomeward = anyWord('додому домой home')
const isLeaving = anyWord(`
  виїхал{и,о} вибрал{ися,ось,ись} дістал{ися,ись} вийшл{и,о} утекл{и,о} втекл{и,о}
  выехал{и,о} выбрал{ись,ось} добрал{ись,ось} вышл{и,о} бежал{и,о}
  left fled escaped
`)
const isSelf = anyWord('самостійно самотужки самостоятельно')
const isBackOrLeaving = oneOf(isLeaving, anyWord('повернул{ися,ись,ося} вернул{ись,ось}'))
const isOccupied = anyWord(`
  окупаці{ї,ю} окупован* оккупаци{и,ю} оккупирован* occupied occupation
`)

/** «замінила 20 цивільних у списку на військових», "swapped 20 civilians on the list for soldiers" */
const isOnList = (tokens: readonly Token[], { sentence, at }: Amount): boolean =>
  !has(sentence, CAME) &&
  someToken(tokens, Math.max(sentence.from, at - LIST_WITHIN), at, isChanging) &&
  someToken(tokens, at + 1, Math.min(sentence.to, at + LIST_WITHIN), isList)

const LIST_WITHIN = 5
const isChanging = anyWord(`
  замінил{а,и} замінив викреслил{а,и} вилучил{а,и} вилучив додал{а,и} додав внесл{а,и}
  заменил{,а,и} вычеркнул{,а,и} исключил{,а,и} добавил{,а,и} внес{,ла,ли}
  replaced struck removed added crossed swapped
`)
const isList = anyWord('спис{ок,ку,ки,ках,ків} списк{е,и,а,ах,ов} list{,s}')

const isSeized = anyWord(`
  схоп{или,ила,ив,лені,лених,лено} затрима{ли,ла,в,ні,них} {,за}арештува{ли,в,ла} {,за}арештован{і,их} ув'язн{или,ені,ених}
  захоп{или,лені,лених} викра{ли,дені,дених} взят{і,их}
  схватил{и,а} схвачен{ы,ных} задержал{и,а} задержан{ы,ных} арестова{ли,ны,нных} захва{тили,чены,ченных} взят{ы,ых}
  похи{тили,щены,щенных}
  seized jailed detained arrested captured imprisoned abducted caught
`)
