import type { Amount } from '#statement/count/amount.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isIn, isPrice } from '#statement/word/small-words.ts'
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
      (isOnTheirOwn(tokens, a.sentence) ||
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
const isOnTheirOwn = (tokens: readonly Token[], sentence: Sentence): boolean =>
  !has(sentence, OF_SWAP) &&
  (someToken(tokens, sentence.from, sentence.to, isOwnWay) ||
    tokens
      .slice(sentence.from, sentence.to)
      .some((token, step) => isPhraseOfOwnWay(tokens, sentence.from + step, token)))

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'captivity', 'captive', 'from_russia']

/** «Шлях додому», and the crossing of those who leave, are of nobody who was swapped. */
const isOwnWay = anyWord(`
  евакуйован* евакуювал* колотилівк* эвакуирован* эвакуировал* колотиловк*
  evacuated evacuees kolotylivka
`)

/** "on their own", «Шлях додому», «самостійно виїхали», «виїхали з окупації» */
const isPhraseOfOwnWay = (
  tokens: readonly Token[],
  at: number,
  token: Token | undefined,
): boolean =>
  (isOwn(token) && isTheir(tokens[at - 1]) && isOn(tokens[at - 2])) ||
  (isWay(token) && isNaming(tokens[at - 1]) && isHomeward(tokens[at + 1])) ||
  (isLeaving(token) && someToken(tokens, at - LEFT_WITHIN, at + LEFT_WITHIN, isOccupied)) ||
  (isBackOrLeaving(token) && someToken(tokens, at - LEFT_WITHIN, at + LEFT_WITHIN, isSelf))

const LEFT_WITHIN = 4
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

/** «За 20 цивільних Москва просила 20 колаборантів», «ще 20 цивільних: про них торгуються» */
const isAskedFor = (tokens: readonly Token[], { sentence, at }: Amount): boolean => {
  const behind = someToken(tokens, at + 1, sentence.to, isHaggling)
  return (isPrice(tokens[at - 1]) && behind) || (behind && someToken(tokens, at + 1, sentence.to, isTrade)) // prettier-ignore
}

const isTrade = anyWord('торгу* bargain* haggl*')
const isHaggling = oneOf(isTrade, anyWord(`
  проси{в,ла,ли,ть,ть} вимага{в,ла,ли,є,ють} хоті{в,ла,ли} хоче просил{,а,и} просит требовал{,а,и}
  требует хотел{,а,и} хочет
  asked wanted demanded wants demands asks
`)) // prettier-ignore

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

/** «20 гражданских врачей осматривают их»: who counts treats those who came. */
const isOfCare = (tokens: readonly Token[], { sentence, span, at }: Amount): boolean =>
  !has(sentence, CAME) && someToken(tokens, at + 1, span.to + 1, isCarer)

const CAME: readonly Idea[] = [...BROUGHT, 'home']
const isCarer = anyWord(`
  лікар{ів,і} медик{ів,и} психолог{ів,и} волонтер{ів,и} водіїв врач{ей,и} психолог{ов,и}
  медик{ов,и} волонт{е,ё}р{ов,ы} водител{ей,и}
  doctors medics nurses psychologists volunteers drivers
`)
