import { isWould } from '#statement/word/auxiliaries.ts'
import { isHe } from '#statement/word/pronouns.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { untrueIn } from './untrue.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import type { EventKind } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BEFORE, BODIES, OF_OTHERS } from '#statement/vocabulary/idea-groups.ts'
import { isAbsent, isButOrYet, isIf, isThat } from '#statement/word/small-words.ts'

/** Where a text says that the day saw none of a kind of event. */
export type NotHeld = Span & Readonly<{ sentence: Sentence; kind: EventKind }>

/** Finds where a text says of its own day that there was none: «Сьогодні обміну не було», "No swap took place". */
export const notHeldIn = onceAText((timeline: Timeline): readonly NotHeld[] =>
  timeline.reading.sentences
    .filter((s) => isMarked(s.marks, NONE) && isNear(s) && has(s, NAMES) && !has(s, ASIDE))
    .flatMap((s) => notHeldBy(timeline, s) ?? []),
)

/** Further down it must name the day. */
const isNear = (s: Sentence): boolean =>
  s.place >= 0 && (s.place <= LAST_PLACE || has(s, ['today', 'tonight']))

const LAST_PLACE = 5
const NAMES: readonly Idea[] = ['exchange', 'repatriation']
const ASIDE: readonly Idea[] = [...BEFORE, ...OF_OTHERS, 'total']

function notHeldBy(timeline: Timeline, sentence: Sentence): NotHeld | null {
  const { tokens } = timeline.reading
  for (const name of NAMES)
    for (const hit of hitsIn(sentence, name)) {
      const own = overAside(tokens, sentence, hit)
      const clause = isNone(tokens, own, hit) ? own : overPronoun(tokens, sentence, hit)
      if (clause === null || !isOfDay(timeline, sentence, clause)) continue
      if (isOnlySaid(timeline, sentence, hit)) continue
      const kind = has(sentence, BODIES, clause) ? 'body_repatriation' : 'prisoner_exchange'
      return { ...clause, sentence, kind }
    }
  return null
}

/** «Обмін, призначений на 24 січня, не відбувся»: what is denied of it stands behind what is set in. */
function overAside(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): Span {
  const clause = clauseAt(sentence, from)
  if (clause.to !== to) return clause
  const behind = sentence.clauses.filter((one) => one.from > to)
  const [aside, verb] = behind
  const isSet =
    aside !== undefined &&
    verb !== undefined &&
    isSetIn(tokens[aside.from]) &&
    isNot(tokens[verb.from])
  return isSet && isDone(tokens[verb.from + 1]) ? { from: clause.from, to: verb.to } : clause
}

/** «Сьогодні мав відбутися обмін, проте він не відбувся»: a pronoun stands for it right behind. */
function overPronoun(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): Span | null {
  for (let at = to; at < sentence.to; at += 1)
    if (isNot(tokens[at]) && isItself(tokens[at - 1]) && isContrary(tokens[at - 2])) {
      const verb = isAuxiliary(tokens[at + 1]) ? at + 2 : at + 1
      const isAll = isDone(tokens[verb]) && !isWas(tokens[verb])
      return isAll ? { from: clauseAt(sentence, from).from, to: verb + 1 } : null
    }
  return null
}

const isItself = oneOf(isHe, anyWord('did was has'))
const isContrary = oneOf(isButOrYet, anyWord('та it'))

const isSetIn = anyWord(`
  який* яку* яка* що* котрий* которы{й,е}* котор{ая*,ую*} призначен* назначенн* запланован*
  запланиров* обіцян* обещанн* анонсован* анонсиров* очікуван* ожидаем*
  which* set scheduled* planned* promised* expected* announced*
`)

/** «Попри заяви, що обміну не буде, …», «чутки, що обміну не було, — неправда» */
const isOnlySaid = ({ reading }: Timeline, sentence: Sentence, { from }: Span): boolean => {
  const untrue = untrueIn(reading, sentence)
  const clause = clauseAt(sentence, from)
  const said = isSaid(reading.tokens[clause.from]) || isSaid(reading.tokens[clause.from + 1])
  const since = said ? sentence.from : clause.from
  return (
    someToken(reading.tokens, since, from, (token) => isConcession(token)) ||
    (untrue !== null && from >= untrue.from && from < untrue.to)
  )
}

const isSaid = oneOf(isThat, anyWord('ніби нібито якобы будто'))
const isConcession = anyWord(`
  попри незважаючи всупереч хоч хоча несмотря вопреки хотя
  despite although though contrary
`)

const isNone = (tokens: readonly Token[], clause: Span, hit: Span): boolean =>
  isSubject(tokens, clause, hit) &&
  (isNamedNone(tokens, clause, hit) || isNotDone(tokens, clause, hit))

/** «під час обміну не було …», «учасників обміну не було»: something else is denied. */
function isSubject(tokens: readonly Token[], clause: Span, { from }: Span): boolean {
  let at = from - 1
  while (at >= clause.from && isAttribute(tokens[at])) at -= 1
  if (at < clause.from || tokens[at]?.kind !== 'word' || isOpening(tokens[at])) return true
  return isDone(tokens[at]) && isNot(tokens[at - 1])
}

/** What may stand between the beginning and the name of what was not held. */
const isAttribute = wordsLike(
  /^(?:сьогодні|сегодня|today|today's|насправді|поки|пока|знову|снова|\p{L}+(?:ого|ых|их|ій|ой)|a|an|the|any|prisoners?|pows?|body|planned|no|of|war|ніяк\p{L}+|жодн\p{L}+|никак\p{L}+|ни|одного|немає|нема|нет|без|не|було|было|буде|будет|відбулося|проводили|состоялось|was|were|been|has|have|is|will|be|not|there)$/u,
)
const isOpening = anyWord('що что that ні нет отже тож however fact деле so but але но проте')

/** «жодного обміну не відбулося», "there was no exchange", «сьогодні без обміну» */
function isNamedNone(tokens: readonly Token[], clause: Span, { from, to }: Span): boolean {
  const at = someNo(tokens, Math.max(clause.from, from - 4), from)
  if (at === null) return false
  return (
    isAbsent(tokens[at]) ||
    someToken(tokens, clause.from, at, (token) => isThere(token)) ||
    someToken(tokens, to, clause.to, (token) => isDone(token)) ||
    clause.to - clause.from <= SHORT_WORDS
  )
}

const SHORT_WORDS = 5

function someNo(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (isNo(tokens[at])) return at
  return null
}

const isNo = soughtWords('no ніяк* жодн* никак* немає нема нет без')
const isThere = anyWord("there{,'s}")
const isDone = anyWord(`
  відбу{вся,лося,лася,лися,вався,валося,валися,дуться,деться}
  провод{ив,или,ять,ився,илося,ились,илися,ился,илось} проведено провели состоял{ся,ось,ась,ись}
  состоится происходило прошел прошло пройшов пройшло було было буде будет
  hold conduct held took taken take happen{,ed} occur{,red} conducted carried
`)

/** «обмін не відбувся», «обміну сьогодні не було», "the exchange has not taken place" */
function isNotDone(tokens: readonly Token[], clause: Span, { from, to }: Span): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    // Behind what is set in the denial begins a clause.
    const isFar = at - to > NEAR && textAt(tokens, at - 1) !== ','
    if (!isNot(tokens[at]) || isFar || from - at > NEAR) continue
    const verb = isAuxiliary(tokens[at + 1]) ? at + 2 : at + 1
    if (isDone(tokens[verb])) return !isWas(tokens[verb]) || isBare(tokens, verb, { from, to })
  }
  return false
}

const NEAR = 7
const isNot = soughtWords("не not never *n't")

/** Without one of them nothing is denied. */
const NONE = eitherOf(isNo.mark, isNot.mark)
const isAuxiliary = anyWord('been actually yet')
const isWas = anyWord('було было буде будет')

/** «обміну не було», and not «обміну не було зірвано», «про обмін не було мови». */
const isBare = (tokens: readonly Token[], at: number, { from }: Span): boolean =>
  isGenitive(tokens[from]) && !isParticiple(tokens[at + 1])

const isGenitive = anyWord(`
  обмін{у,ів} обмен{а,ов} репатріац{ії,ій,ійних} репатриаци{и,й} передач{,і,и} передання
  повернення возвращения
`)
const isParticiple = wordsLike(/^\p{L}+(?:ано|ено|ято|ито|уто|им|ым|ими|ыми)$/u)

/** It is said of the day of the news, or of no time at all. */
function isOfDay(timeline: Timeline, sentence: Sentence, clause: Span): boolean {
  const { tokens } = timeline.reading
  const upTo = { from: sentence.from, to: clause.to }
  if (someToken(tokens, clause.from, clause.to, (token) => isUnreal(token))) return false
  if (isOfPauseOver(tokens, sentence, clause)) return false
  if (has(sentence, ['today', 'tonight'], upTo)) return true
  const days = datesIn(timeline.dates, upTo)
  if (days.length > 0) return days.some(({ day }) => day === timeline.day)
  if (has(sentence, ['yesterday'], upTo)) return timeline.day < timeline.today
  const before = timeline.reading.sentences[sentence.index - 1]
  const isOfClaim = before !== undefined && isSaidByOthers(tokens, before)
  return !someToken(
    tokens,
    clause.from,
    clause.to,
    (token) => isOfTime(token) && !(isOfClaim && isSuch(token)),
  )
}

/** «Весь час, поки обмінів не було», «До сегодняшнего дня обменов не происходило»: there is one now. */
const isOfPauseOver = (tokens: readonly Token[], { from }: Sentence, clause: Span): boolean =>
  someToken(tokens, clause.from, clause.to, isSwaps) &&
  ((clause.from > from && isWhile(tokens[clause.from])) || isUntilToday(tokens, from, clause.from))

const isUntilToday = (tokens: readonly Token[], from: number, to: number): boolean =>
  someToken(tokens, from, to + 1, isUntil) &&
  tokens.slice(from, to + 2).some((token, at) => isUntil(token) && isThisDay(tokens[from + at + 1]))

const isSwaps = anyWord('обмінів обменов репатріацій репатриаций передач exchanges swaps handovers')
const isWhile = anyWord('поки доки допоки пока покуда while when')
const isUntil = anyWord('до until till before')
const isThisDay = anyWord('сьогодні сьогоднішнього сегодня сегодняшнего нині нинішнього now today')

const isUnreal = oneOf(isWould, isIf, anyWord('could unless without'))

/** «Канали пишуть про обмін. Такого обміну не було» */
const isSuch = anyWord('such такого такої подобного')

/** Some longer time, or a measure: «обміну не було два місяці», «більшого обміну не було» */
const isOfTime = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'ordinal' || isTimeWord(token)

const isTimeWord = anyWord(`
  місяц* тиж* рок* рік* дн{і,я,і,в}* днів* месяц* недел* лет год* дней* дня* відтоді* раніше*
  ранее* ще еще досі* понад* более* більш* больш* масштабн* крупн* велик* так{о,і}* подібн*
  подобн* зим* літ* осін* весн* осен* січ* лют* берез* квіт* трав* черв* лип* серп* верес* жовт*
  листоп* груд* буде* будет*
  month* week* year* day* since* ever* never* yet* larger* bigger* largest* such* will*
`)

/** Tells whether what stands at a place is what a text says was not, or what others say of that. */
export function isNotHeld(timeline: Timeline, sentence: Sentence, at: number): boolean {
  return notHeldIn(timeline).some(
    (one) =>
      one.kind === kindAt(sentence, at) &&
      (one.sentence === sentence
        ? at >= one.from && !someToken(timeline.reading.tokens, one.to, at, (t) => isButOrYet(t))
        : isSaidByOthers(timeline.reading.tokens, sentence)),
  )
}

const kindAt = (sentence: Sentence, at: number): EventKind =>
  has(sentence, BODIES, clauseAt(sentence, at)) ? 'body_repatriation' : 'prisoner_exchange'

/** «Канали пишуть, що …», "Media reported …" */
const isSaidByOthers = (tokens: readonly Token[], sentence: Sentence): boolean =>
  !has(sentence, ['ua_voice']) &&
  someToken(tokens, sentence.from, sentence.to, (token) => isSaying(token)) &&
  !someToken(tokens, sentence.from, sentence.to, (token) => isOffice(token))

/** «сообщила омбудсмен»: an office tells what is so. */
const isOffice = anyWord(
  'омбудсмен* ombuds* уповноважен* уполномоч* міністерств* министерств* ministry*',
)

const isSaying = anyWord(`
  пис{ав,али,ала} писал* написал* пиш{уть,ут,е,ет} повідом* сообщ* заяв* ішлося йшлося твердж*
  стверджу* утвержда* канал* зми змі сми медіа медиа мереж{і,у} сети чутк* слух*
  report{,s} reported wrote write{,s} claim{,s,ed} said says media channel{,s} outlet{,s}
  rumo{,u}r{,s}
`)
