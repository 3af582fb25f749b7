import { marksIn, type Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isAmong, isAn, isBack, isPlural } from '#statement/word/small-words.ts'

/**
 * Tells whether a verb is said of one man, whose past a text tells: «захисник, якого звільнили …»,
 * «він повернувся з полону», «нас обміняли», "A dancer freed in a swap landed".
 */
export function isOfOneMan({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if (isAmong(tokens[at])) return false
  const clause = clauseAt(sentence, at)
  return (
    (isOneMan(tokens[clause.from]) && !isBatch(tokens[clause.from - 2])) ||
    isOfHim(tokens, sentence, clause, at) ||
    isOfTeller(tokens, at) ||
    (isOne(tokens[at - 2]) && isSingle(tokens[at - 1])) ||
    isOfSingle(tokens, sentence, at) ||
    isOfObject(tokens, sentence, at) ||
    isOfNamedOne(tokens, sentence, at)
  )
}

/** Right before the verb, or as the subject of the whole sentence: "he spent two years there, came home and …" */
const isOfHim = (
  tokens: readonly Token[],
  sentence: Sentence,
  { from }: Span,
  at: number,
): boolean =>
  someToken(tokens, Math.max(from, at - NEAR_WORDS), at, (token) => isHe(token)) ||
  (at - from <= 1 && isHe(tokens[sentence.from]))

/** «Срочник Алексей вернулся из плена»: the verb is of one, no group is its subject, and no exchange is named. */
const isOfNamedOne = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isOfOne(tokens[at]) || isOfOneAtHome(tokens, sentence, at)) &&
  !has(sentence, ['exchange', 'through']) &&
  !countsMany(tokens, sentence, at)

/** «нацгвардієць уже вдома» */
const isOfOneAtHome = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isAtHome(tokens[at]) &&
  someToken(tokens, clauseAt(sentence, at).from, at, (token) => isOneSoldier(token))

const isAtHome = anyWord('вдома удома дома')
const isOneSoldier = anyWord(`
  захисник захисниця воїн боєць морпіх нацгвардієць прикордонник військовий азовець офіцер
  сержант медик снайпер десантник земляк односелець солдат полковник майор капітан герой чоловік
  син тато боец морпех защитник военный офицер капитан сын отец муж
`)

/** Tells whether a sentence says of one man alone that he came back: «Срочник вернулся в ходе обмена 7 марта». */
export const isOfOneReturn = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'returned').some(
    ({ from }) => isOfOne(tokens[from]) && !countsMany(tokens, sentence, from),
  )

const countsMany = (tokens: readonly Token[], sentence: Sentence, verb: number): boolean =>
  isLedByMany(tokens, sentence, verb) ||
  [verb + 1, verb + 2, verb + 3].some((at) => isCountedAsOne(tokens, sentence, at))

/** «вернулся 51 человек», «повернувся 101 військовий»: what ends in one takes a verb of one. */
const isCountedAsOne = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'number' &&
    token.value > 1 &&
    token.value % 10 === 1 &&
    token.value % 100 !== 11 &&
    monthIn(tokens[at + 1]) === null &&
    has(sentence, COUNTED, { from: at + 1, to: at + 3 })
  )
}

const COUNTED: readonly Idea[] = ['person', 'military', 'defender', 'captive', 'ukrainian']

const isLedByMany = (tokens: readonly Token[], { from, to }: Sentence, verb: number): boolean =>
  someToken(tokens, from, verb, ({ kind }) => kind === 'number') ||
  someToken(tokens, Math.max(from, verb - LED_WORDS), verb, (token) => isGroup(token)) ||
  someToken(tokens, from, Math.min(to, verb + GROUP_WORDS), (token) => isGroup(token))

const LED_WORDS = 2
const GROUP_WORDS = 6
const isOfOne = anyWord(`
  повернувся повернулася повернулась вернувся вернулася вернулась вернулся возвратился
  возвратилась приїхав приїхала прибув прибула приехал приехала прибыл прибыла
`)
const isGroup = anyWord(`
  груп* партія партия більшість большинство частина часть решта колон* етап этап автобус* літак*
  самолет* борт* потяг* поїзд* поезд* ешелон* эшелон* конво* машин* перш* перв* черг* очеред*
  сотн* тисяч* тысяч* десят* двадцят* двадцат* половина третина треть кожн* кажд* хто* кто*
`)

const isOneMan = anyWord('якого яку якому який яка котрий который которая которого которую')
/** «такий склад групи, яку віддала Росія»: many at once. */
const isBatch = anyWord(
  'груп{а,и,у,ою,і} групп{а,ы,у,ой,е} парті{я,ї,ю} парти{я,и,ю} колон{а,и,у,ою,ы,ой}',
)

/** «він повернувся з полону», "she was freed in a swap" */
const isHe = anyWord('він вона його її он она его ее he she him her')
const NEAR_WORDS = 3
/** "A marine freed in Sunday's swap told …" */
const isOne = anyWord('a an one another former')
const isSingle = anyWord(`
  soldier marine man woman prisoner defender serviceman servicewoman fighter officer sailor
  medic pilot civilian journalist captive guardsman veteran
`)

/** Tells whether whoever came tells of it: «нас обміняли», "we were freed"; «до нас повернулися» does not. */
export const isOfTeller = (tokens: readonly Token[], at: number): boolean =>
  (isUs(tokens[at - 1]) && !isTowards(tokens[at - 2])) ||
  (isUs(tokens[at + 1]) && tokens[at + 1]?.capital === false) ||
  (isWe(tokens[at - 2]) && isWas(tokens[at - 1]))

/** Tells whether a clause is told by whoever came: «когда нас обменяли 84 на 84». */
export const isOfTellerIn = ({ tokens }: Reading, sentence: Sentence, clause: Span): boolean =>
  isOfTellerBy(tokens, hitsIn(sentence, 'exchanged'), clause) ||
  isOfTellerBy(tokens, hitsIn(sentence, 'returned'), clause)

const isOfTellerBy = (
  tokens: readonly Token[],
  verbs: readonly Span[],
  { from: first, to: end }: Span,
): boolean => verbs.some(({ from, to }) => from >= first && to <= end && isOfTeller(tokens, from))

const isUs = soughtWords('нас мене меня us me')
const isTowards = anyWord('у до для з із зі від за про в к с со от о об to for with from')
const isWe = soughtWords('we i')
const TELLERS = eitherOf(isUs.mark, isWe.mark)

/** Tells whether whoever came may tell of it in a text at all. */
export const mayBeOfTeller = (reading: Reading): boolean => isMarked(marksIn(reading), TELLERS)
const isWas = anyWord('were was got been')

/** "A Los Angeles-based dancer released by Russia": one person opens the sentence, and nothing counts. */
function isOfSingle(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!isAn(tokens[sentence.from])) return false
  const verb = Math.min(
    at,
    ...SWAPPED.flatMap((idea) => hitsIn(sentence, idea).map(({ from }) => from)),
  )
  const words = tokens.slice(sentence.from, verb)
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) return false
  if (rest.length > SUBJECT_WORDS || has(sentence, ['exchange'], { from: sentence.from, to: verb }))
    return false
  return rest.every((token) => token.kind === 'word' && !isSeveral(token)) && !isPlural(rest.at(-1))
}

/** «зустріли захисника», «из плена вернули военного», «чоловіка обміняли 31 січня», "welcomed home a soldier": one, and nobody is counted. */
const isOfObject = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  const verb = isBack(tokens[at + 1]) ? at + 1 : at
  const object = { from: verb + 1, to: Math.min(to, verb + 4) }
  const isSingleOne = isAn(tokens[object.from])
  for (let one = from; one < (isSingleOne ? object.to : to); one += 1)
    if (isCount(tokens, one) && monthIn(tokens[one + 1]) === null) return false
  if (isOnly(tokens[at - 1])) return true
  return isSingleOne
    ? isSingleObject(tokens, object)
    : someToken(tokens, object.from, Math.min(to, object.from + OBJECT_WORDS), (token) =>
        isOnly(token),
      )
}

/** «тіла 121-го загиблого захисника» counts them; «захисника з 21-го полку» does not. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  (tokens[at]?.suffix === 'го' && someToken(tokens, at + 1, at + 3, (token) => isOnly(token)))

/** «зустріли сьогодні у рідному місті захисника» */
const OBJECT_WORDS = 7

/** "Moscow released a ballet dancer", and no "a group". */
const isSingleObject = (tokens: readonly Token[], { from, to }: Span): boolean =>
  !someToken(
    tokens,
    from + 1,
    to,
    (token) => token.kind !== 'word' || isSeveral(token) || isPlural(token),
  )

const isOnly = anyWord(`
  захисника захисницю воїна бійця військового військовослужбовця морпіха прикордонника
  нацгвардійця земляка чоловіка хлопця жінку дівчину бойца военного военнослужащего солдата
  мужчину женщину парня девушку
`)

const SUBJECT_WORDS = 7
const isSeveral = anyWord(`
  group batch party column convoy train deal stage phase round hundred thousand dozen couple
  pair few number majority third half further new women men people children personnel servicemen
  is was has had that which in of by from and
`)
