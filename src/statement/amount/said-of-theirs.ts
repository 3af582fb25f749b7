import type { Amount } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { actorIn } from '#statement/side/actor.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isMorgue } from '#statement/word/known-words.ts'
import { isFrom } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

type Tokens = Reading['tokens']

/** Tells whether a sentence says that the bodies it counts are Russia's own, or came to Russia, and of nobody else. */
export function isTheirHalf(reading: Reading, a: Amount): boolean {
  const { tokens } = reading
  const { sentence } = a
  if (isGivenByThem(reading, sentence) || isFromMorgue(tokens, sentence)) return false
  if (isOfEnemy(tokens, a)) return has(sentence, MOVED)
  if (isOfUkraine(tokens, sentence) || !isOfThem(tokens, sentence)) return false
  return (
    isTowardThem(tokens, sentence) ||
    isTheirOwn(tokens, a) ||
    isOfTheirLosses(tokens, sentence) ||
    isArrivedThere(tokens, a)
  )
}

const MOVED: readonly Idea[] = [...HANDED, 'home']

/** «Росія передала 41 тіло» */
const isGivenByThem = (reading: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'gave').some((verb) => !isOfBothWays(sentence, verb)) &&
  actorIn(reading, sentence, sentence) === 'ru'

/** «з російських моргів» */
const isFromMorgue = (tokens: Tokens, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isMorgue) && someToken(tokens, from, to, isFrom)

/** "41 enemy dead" */
const isOfEnemy = (tokens: Tokens, { at, sentence }: Amount): boolean =>
  someToken(tokens, at + 1, Math.min(at + NEAR, sentence.to), isEnemy)

const NEAR = 4
const isEnemy = wordsLike(
  /^(?:ворож|вражеск|ворогів$|врагов$|окупантів$|оккупантов$|загарбників$|захватчиков$|агресора$|агрессора$|enemy$|occupiers?$|invaders?$|aggressors?$)/u,
)

/** Of Ukraine, wherever it is not only where they lay or were killed, and «на батьківщину» is the speaker's. */
const isOfUkraine = (tokens: Tokens, sentence: Sentence): boolean =>
  OURS.some((idea) =>
    hitsIn(sentence, idea).some(
      ({ from }) => !isHomeland(tokens[from + 1]) && !isHomeland(tokens[from]),
    ),
  )

const OURS: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'defender', 'ua_voice']
const isHomeland = wordsLike(/^(?:батьківщин|родин[уе]$|home$|homeland$|додому$|домой$)/u)

const isOfThem = (tokens: Tokens, sentence: Sentence): boolean =>
  has(sentence, THEM) || someToken(tokens, sentence.from, sentence.to, isEnemyState)

const THEM: readonly Idea[] = ['russia', 'russian', 'ru_voice', 'to_russia']
const isEnemyState = wordsLike(
  /^(?:ворог|враг|агресор|агрессор|країн[аиіу]-агресор|стран[аеыу]-агрессор|enemy|aggressor|окупант|оккупант)/u,
)

/** «для російської сторони», «на російську територію заїхали», "went to the Russians" */
function isTowardThem(tokens: Tokens, sentence: Sentence): boolean {
  const named = THEM_NAMED.flatMap((idea) => hitsIn(sentence, idea)).map(({ from }) => from)
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (isEnemyState(tokens[at])) named.push(at)
  return named.some((at) => {
    const before = [tokens[at - 1], tokens[at - 2]]
    if (before.some((one) => isFor(one))) return true
    const isInto = isToward(tokens[at]) || before.some((one) => isTo(one))
    return isInto && (isEnglishTo(before) || someToken(tokens, sentence.from, sentence.to, isGoing))
  })
}

const THEM_NAMED: readonly Idea[] = ['russia', 'russian', 'to_russia']
const isFor = wordsLike(/^(?:для|for)$/u)
const isTo = wordsLike(/^(?:у|в|на|до|to)$/u)
const isToward = isTo
const isThe = wordsLike(/^(?:to)$/u)
const isEnglishTo = (before: readonly (Token | undefined)[]): boolean =>
  before.some((one) => isThe(one))

/** They went there, and did not lie there. */
const isGoing = wordsLike(
  /^(?:за[їе]ха|по[їе]ха|в[иы][їе]ха|у[їе]ха|вивез|вывез|повез|повез|відправ|отправ|виру|доправ|достав|перевез|прибу[лв]|прибы|приїха|приеха|надій|поступ|went$|go$|gone$|came$|sent$|taken$|flown$|driven$|shipped$|transported$|delivered$|crossed$|headed$|left$|departed$|travel)/u,
)

/** «звітують про 41 своїх загиблих», "their own losses, 41 bodies" */
const isTheirOwn = (tokens: Tokens, { at, sentence }: Amount): boolean =>
  has(sentence, ['own']) || someToken(tokens, at + 1, Math.min(at + NEAR, sentence.to), isTheir)

const isTheir = wordsLike(/^(?:їхні[хм]|своїх|своих|її|ее|её|its)$/u)

/** «Щодо російських утрат, …» */
const isOfTheirLosses = (tokens: Tokens, sentence: Sentence): boolean =>
  hitsIn(sentence, 'russian').some(({ to }) => isLosses(tokens[to])) && has(sentence, HANDED)

const isLosses = wordsLike(
  /^(?:втрат|утрат|потер|losses$|загибл|полегл|погибш|dead$|fallen$|тіл[аи]?$|тела?$|bodies$)/u,
)

/** «Москалькова підтвердила прибуття 41 тіла», «с той стороны поступило 41»: who speaks for Russia tells what it got. */
const isArrivedThere = (tokens: Tokens, { at, sentence }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    !someToken(tokens, sentence.from, sentence.to, isBorder) &&
    ((has(sentence, ['ru_voice']) && someToken(tokens, clause.from, clause.to, isArrival)) ||
      isOfHisSide(tokens, sentence))
  )
}

const isArrival = wordsLike(
  /^(?:прибутт|прибыти|прибул|прибыл|надходженн|поступлени|поступил|надійш|отриман|отримал|одержан|одержал|получен|получил|arriv|receipt|receiv)/u,
)
/** Those that stand at the border are to go to Ukraine. */
const isBorder = wordsLike(
  /^(?:кордон|границ|границу|border|парті|парти[яиюей]|batch|район|місц|мест[оеуа]$|point)/u,
)

/** "the bodies his side had been passed" */
const isOfHisSide = (tokens: Tokens, sentence: Sentence): boolean => {
  for (let at = sentence.from; at + 1 < sentence.to; at += 1)
    if (isHis(tokens[at]) && isSideWord(tokens[at + 1]))
      return someToken(tokens, at + 2, sentence.to, isGot)
  return false
}

const isHis = wordsLike(/^(?:його|її|їхн|его|ее|её|их|his|her|its|their)/u)
const isSideWord = wordsLike(/^(?:сторон|бік$|боку$|краї?н|стран|side$|country$)/u)
const isGot = wordsLike(
  /^(?:отрим|одерж|получ|передал|передан|віддал|вернул|повернул|received$|got$|passed$|given$|handed$|taken$|back$|gets$|receives$)/u,
)
