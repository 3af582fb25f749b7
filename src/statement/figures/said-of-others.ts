import type { Amount } from '#statement/count/amount.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { wereCiviliansOnce } from './civilians-once.ts'
import { isOfOtherStage } from './other-stage.ts'
import { isOfOtherGivers, isOfOthersBehindOwn } from './of-other-givers.ts'
import { isOfOthersBelow } from './of-others-below.ts'
import { isNumberAhead, isOfOtherSpan, isToldAhead } from './of-other-span.ts'
import { isAskedInReturn } from './said-of-russia.ts'
import { isLineOfEither } from '#statement/side/labelled-lines.ts'
import type { Pair } from '#statement/side/pair.ts'
import { isWhole } from '#statement/side/head-count.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { isAwaiting, isStaying } from '#statement/word/other-deeds.ts'
import { isHowMany } from '#statement/word/people.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isBut, isIn, isJoint, isWith } from '#statement/word/small-words.ts'
import { isDenying, isFake } from '#statement/word/telling.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Leaves out who stands below those who are told to have come, and is somebody else: who came on another day, «Зеленський
 * розповів про 155, які повернулися напередодні», or of whom Ukraine's speaker says something else, «150 полонених досі
 * в Оленівці», "150 captives had been tortured".
 */
export function withoutOthers(
  timeline: Timeline,
  people: readonly Amount[],
  pairs: readonly Pair[] = [],
): readonly Amount[] {
  if (people.length + pairs.length < 2) return people
  const { tokens } = timeline.reading
  return people.filter(
    (a) =>
      !isSaidOfOthers(timeline, a, people, pairs) &&
      !isLineOfEither(timeline.reading, a.sentence) &&
      !isOfOtherNation(tokens, a) &&
      !isGivenInAnswer(timeline, a) &&
      !isOfOtherGivers(tokens, a, people) &&
      !isOfOthersBehindOwn(tokens, a, people) &&
      !isOfOthersBelow(tokens, a, people, pairs) &&
      !wereCiviliansOnce(tokens, a) &&
      !isOfOtherStage(timeline.reading, a),
  )
}

/** "Six Nepalis and two Chinese were sent to Russia": they are not all whom it got. */
const isOfOtherNation = (tokens: readonly Token[], { toward, span, at, kinds }: Amount): boolean =>
  toward === 'ru' &&
  !kinds.has('russian') &&
  !kinds.has('own') &&
  someToken(tokens, at + 1, Math.max(span.to, at + 2), isOtherNation)

const isOtherNation = anyWord(`
  непал{ець,ьці,ьців,ьцям} китай{ець,ці,ців,цям} китайськ* кубин{ець,ці,ців} корей{ець,ці,ців} індій{ці,ців}
  непал{ец,ьцы,ьцев,ьцам} китай{ец,цы,цев,цам} китайск* кубин{ец,цы,цев} корей{ец,цы,цев} индий{цы,цев}
  nepali{,s} nepalese chinese cuban{,s} korean{,s} indian{,s}
`)

const isSaidOfOthers = (
  timeline: Timeline,
  a: Amount,
  people: readonly Amount[],
  pairs: readonly Pair[],
): boolean =>
  !a.sentence.item &&
  !a.both &&
  a.toward !== 'ru' &&
  (people.some((b) => isToldAbove(b, a)) || pairs.some((pair) => isFormulaAbove(pair, a))) &&
  !people.some((b) => b !== a && b.value === a.value) &&
  (isOfOtherDay(timeline, a) ||
    isOfOtherTime(timeline.reading.tokens, a, people) ||
    isSaidOtherwise(timeline.reading.tokens, a))

const isOfOtherTime = (tokens: readonly Token[], a: Amount, people: readonly Amount[]): boolean =>
  isOfOtherSpan(tokens, a.sentence) ||
  isNumberAhead(tokens, a.sentence) ||
  (isToldAhead(tokens, a.sentence) && isBelowRussias(a, people))

/** Below what Russia tells a number of before the exchange is no count of those who came. */
const isBelowRussias = (a: Amount, people: readonly Amount[]): boolean =>
  people.some((b) => isToldAbove(b, a) && has(b.sentence, ['ru_voice']))

const isFormulaAbove = ({ sentence, first, second, when }: Pair, a: Amount): boolean =>
  when === 'now' &&
  sentence.index < a.sentence.index &&
  first < a.value &&
  second < a.value &&
  has(sentence, [...BROUGHT, 'exchange'])

/** «Скільки віддали натомість? 12 цивільних точно, решту не розкривають»: those went the other way. */
function isGivenInAnswer(
  { reading: { sentences, tokens } }: Timeline,
  { toward, sentence }: Amount,
): boolean {
  const asked = sentences[sentence.index - 1]
  return (
    asked !== undefined &&
    toward !== 'ru' &&
    isAskedInReturn(asked) &&
    someToken(tokens, asked.from, asked.to, isHowMany) &&
    !has(sentence, ['ukraine', 'to_ukraine', 'ukrainian', 'home', 'received', 'returned']) &&
    // «12 цивільних — узагалі без умов»: nothing was given for them.
    !someToken(tokens, sentence.from, sentence.to, isOfTerms)
  )
}

const isOfTerms = anyWord('умов условий unconditional*')

const isToldAbove = (b: Amount, a: Amount): boolean =>
  b.sentence.index < a.sentence.index &&
  b.value < a.value &&
  isWhole(b) &&
  has(b.sentence, [...BROUGHT, 'exchange'])

/** «155 українців, які повернулися напередодні»: what is told right behind them, and nothing else, was before. */
function isOfOtherDay(timeline: Timeline, { sentence, span, at }: Amount): boolean {
  const { tokens } = timeline.reading
  const from = tokens[span.to]?.kind === 'mark' ? span.to + 1 : span.to
  if (from >= sentence.to || !isOpening(tokens[from])) return false
  const { to } = clauseAt(sentence, from)
  const days = hitsIn(sentence, 'yesterday').filter((hit) => hit.from >= from && hit.to <= to)
  return days.length > 0 && whenAt(timeline, sentence, from) === 'recalled' && at >= sentence.from
}

/** «які повернулися», «вернувшихся», «звільнених», "freed" */
const isOpening = oneOf(
  isWhoOrWhich,
  anyWord('*{в,ш}ш{их,им,ими}{,ся} *{е,є,о,а}н{их,ым,ых,им,ими,ыми} *щ{их,им,ими}{,ся}'),
  anyWord('returned freed released exchanged swapped'),
)

/** Ukraine's speaker tells of them, nothing of the sentence that they came, and something else is said of them. */
const isSaidOtherwise = (tokens: readonly Token[], a: Amount): boolean =>
  has(a.sentence, ['ua_voice']) &&
  (isWaitedFor(tokens, a) ||
    (!has(a.sentence, CAME) &&
      !someToken(tokens, a.sentence.from, a.sentence.to, isSafe) &&
      !isComing(a.sentence, tokens) &&
      (isSaidBehind(tokens, a) ||
        someToken(
          tokens,
          a.span.from - 2,
          Math.min(a.span.to + ILL_WITHIN, clauseAt(a.sentence, a.at).to),
          isIll,
        ) ||
        someToken(tokens, a.span.to, a.sentence.to, isUntrue))))

/** «95 защитниках, ждущих обмена», «кількість тих, хто лишився в Таганрозі: 150» */
const isWaitedFor = (tokens: readonly Token[], { sentence, span, at }: Amount): boolean =>
  someToken(tokens, span.to, Math.min(span.to + WAIT_WITHIN, sentence.to), isLeft) ||
  (at === span.to - 1 && someToken(tokens, sentence.from, at, isLeft))

const WAIT_WITHIN = 5
const isLeft = oneOf(isAwaiting, isStaying, anyWord(`
  ждущ* чекають* ожидающ* остающ* лиши{вся,лися,лись} остал{ся,ись}
  awaiting waiting
`)) // prettier-ignore

const CAME: readonly Idea[] = [...BROUGHT, 'to_return', 'home', 'exchange', 'through', 'happened', 'to_ukraine', 'today', 'total_maybe', 'these_figures', 'own', 'part', 'also'] // prettier-ignore

/** «з полону», and not «в полоні», «у російських тюрмах» */
const isComing = (sentence: Sentence, tokens: readonly Token[]): boolean =>
  hitsIn(sentence, 'from_russia').some(({ from }) => !isIn(tokens[from]) && !isIn(tokens[from - 1]))

/** Behind them stands that they are there still: «досі в Оленівці», «, засуджених у Росії», «— у списку». */
const isSaidBehind = (tokens: readonly Token[], { sentence, span }: Amount): boolean =>
  !isGoingOn(tokens[span.to]) &&
  (isNamedPlace(tokens, span.to) ||
    someToken(tokens, span.to, Math.min(span.to + THERE_WITHIN, sentence.to), isStillThere))

const THERE_WITHIN = 4
const isGoingOn = oneOf(isJoint, isBut, isWith)
const isStillThere = anyWord(`
  досі ще іще пор засудж* спис{ок,ку,ки,ках,ків} розшук* зник* голоду* страждають терплять
  ещё еще осужд* списк{е,и,ах,ов} розыск* пропал* пропавш* голода* страдают терпят
  still yet convicted sentenced list{,s} listed missing remain{,s,ing} unaccounted are starv*
`)

/** «205 українців у Мордовії», "in Rostov" */
const isNamedPlace = (tokens: readonly Token[], at: number): boolean =>
  isIn(tokens[at]) && tokens[at + 1]?.capital === true

/** "captives had been badly tortured", and not «205 захисників, яких катували», who came */
const ILL_WITHIN = 4
const isIll = anyWord(`
  пытк* пытал* катува* тортур* страт* страч* казн* розстріл* расстрел* умер* помер* загин*
  погиб* утриман* утримув* содержан* удержан* подяк* поблагодар*
  tortur* execut* killed* died* shot* thank*
`)

/** «… 210 українців; штаб назвав це вигадкою» */
const isUntrue = oneOf(isFake, isDenying)

/** «звільнених воїнів», «вже в безпеці», "with their families", «везут в госпиталь»: they came. */
const isSafe = oneOf(
  isFreed,
  anyWord(`
    возвращ* вернувш* поверн* відпущен* отпущен* врятован* спасен* спасён* безпец* безопасн*
    родин* сім{ь,е,'}* семь* рідн* родн* обійма* обнима* вільн* свобод* волі воле лікар*
    госп{і,и}тал* больниц* реабіліт* реабилит*
    safe* famil* embrac* hug* free hospital* rehab* rescued*
  `),
)
