import { isBe } from '#statement/word/auxiliaries.ts'
import { isHe } from '#statement/word/pronouns.ts'
import { actorIn, otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { textAt, someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isBeen, isFor, isGiven } from '#statement/word/small-words.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'

const isRelative = anyWord('яких які которых которые whom that {отриман,полученн}*{и,ы}х')

/** «300 військових, яких отримала Росія», «38 тел, полученных Россией» */
export function byRelative(
  reading: Reading,
  sentence: Sentence,
  { to }: Span,
  at: number,
): Direction | null {
  const next = to < sentence.to ? sentence.clauses.find(({ from }) => from >= to) : undefined
  if (next === undefined) return null
  const { tokens } = reading
  const isParted = isParticiple(tokens[next.from])
  if (!isParted && !has(sentence, ['received', 'gave'], next)) return null
  // «пишуть про 1000 тіл та про 26, які отримала Москва»: said of the nearest only.
  if (someToken(tokens, at + 1, to, ({ kind }) => kind === 'number')) return null
  if (isPriceOf(tokens, next)) return byPaid(reading, sentence, next)
  if (isParted) return recipientIn(sentence, next)
  return someToken(tokens, to, next.from + 2, isRelative)
    ? byActorOf(reading, sentence, next)
    : null
}

/** «1000 тіл, за які Москва отримала 26», "a thousand bodies, for which Moscow got 26": who is paid for them gave them. */
function byPaid(reading: Reading, sentence: Sentence, next: Span): Direction | null {
  const paid = has(sentence, ['received'], next)
    ? actorIn(reading, sentence, next)
    : recipientIn(sentence, next)
  return paid === null ? null : otherSide(paid)
}

const isPriceOf = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isFor(tokens[from]) &&
  isRelative(tokens[from + 1]) &&
  someToken(tokens, from, to, ({ kind }) => kind === 'number')

/** Who acts in a clause that says of those before it what was done with them. */
function byActorOf(reading: Reading, sentence: Sentence, next: Span): Direction | null {
  const actor = actorIn(reading, sentence, next)
  // «12 поранених, яких віддала Києву»
  if (actor === null) return has(sentence, ['gave'], next) ? recipientIn(sentence, next) : null
  if (has(sentence, ['received'], next)) return actor
  return isOfBothWays(sentence, next) ? null : otherSide(actor)
}

function recipientIn(sentence: Sentence, span: Span): Direction | null {
  const [ours, theirs] = [has(sentence, ['to_ukraine'], span), has(sentence, ['to_russia'], span)]
  if (ours === theirs) return null
  return ours ? 'ua' : 'ru'
}

/** «про 35 тіл, повернутих Росії» */
const isParticiple = anyWord('{повернут,передан,віддан,возвращ{е,ё}нн,переданн,отданн}*{их,ых}')

const isWho = anyWord('which who яка який котра которая который та')
const SIDES: ReadonlyMap<Idea, Direction> = new Map([
  ['ukraine', 'ua'],
  ['to_ukraine', 'ua'],
  ['russia', 'ru'],
  ['to_russia', 'ru'],
])

/** "given by Russia, which got 19 back": whoever is named last before the clause acts in it. */
export function byRelativeSubject(
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
): Direction | null {
  const she = isSelf(tokens[clause.from]) ? clause.from + 1 : clause.from
  if (isHe(tokens[she])) return bySubjectBefore(tokens, sentence, clause)
  const who = isWho(tokens[clause.from]) ? clause.from : clause.from + 1
  return isWho(tokens[who]) && !has(sentence, ['ukraine', 'russia'], clause)
    ? bySubject(tokens, sentence, clause, who)
    : null
}

/** «Українській стороні передали 1000 тіл, вона віддала 38», «Киеву отдали 1000, сама она вернула 38»: the only side that is named before, and it got those. */
function bySubjectBefore(
  tokens: Reading['tokens'],
  sentence: Sentence,
  clause: Span,
): Direction | null {
  const before = sentence.hits.filter(({ idea, to }) => SIDES.has(idea) && to <= clause.from)
  const sides = new Set(before.map(({ idea }) => SIDES.get(idea)))
  const [side] = sides
  const isRecipient = before.some(({ idea }) => idea === 'to_ukraine' || idea === 'to_russia')
  if (side === undefined || sides.size > 1 || !isRecipient) return null
  if (has(sentence, ['received'], clause)) return side
  return isGivenTo(tokens, clause) || !has(sentence, ['gave'], clause) ? null : otherSide(side)
}

const isSelf = anyWord('сама натомість взамен же ж')

function bySubject(
  tokens: Reading['tokens'],
  sentence: Sentence,
  clause: Span,
  who: number,
): Direction | null {
  const named = sentence.hits.findLast(({ idea, to }) => SIDES.has(idea) && to <= who)
  const side = named === undefined ? undefined : SIDES.get(named.idea)
  if (side === undefined || named === undefined || who - named.to > 1) return null
  if (has(sentence, ['received'], clause) || isGivenTo(tokens, clause)) return side
  return has(sentence, ['gave'], clause) ? otherSide(side) : null
}

/** "which was given 27 bodies", but "which were handed over" */
const isGivenTo = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        isGiven(token) && isBeen(tokens[from + at - 1]) && !isOnward(tokens[from + at + 1]),
    )

const isOnward = anyWord('over back to')

/** What may stand between a number and the name behind it. */
const NOUNS: ReadonlySet<Idea> = new Set<Idea>([
  ...FIGHTERS,
  'person',
  'body',
  'dead',
  'own',
  'russian',
])

/**
 * «1000 тел — Украине, 38 — России», "19 to Moscow": to whom they went stands right behind the number.
 * Without a dash «росії» after living people may be a genitive.
 */
export const byNextRecipient = (
  reading: Reading,
  sentence: Sentence,
  number: number,
  kinds: ReadonlySet<Idea>,
): Direction | null =>
  has(sentence, RECEIVING) ? byRecipientBehind(reading, sentence, number, kinds) : null

function byRecipientBehind(
  reading: Reading,
  sentence: Sentence,
  number: number,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  const to = afterNouns(reading, sentence, number + 1)
  const side = sentence.hits.find(({ idea, from }) => from === to && RECIPIENTS.has(idea))
  const isDash = textAt(reading.tokens, to - 1) === '—'
  const isPlain = isDash || reading.language === 'en' || kinds.has('body') || kinds.has('dead')
  return side === undefined || !isPlain ? null : (RECIPIENTS.get(side.idea) ?? null)
}

/** Where the nouns behind a number and a dash end. */
function afterNouns({ tokens }: Reading, { hits }: Sentence, start: number): number {
  let at = start
  for (let steps = 0; steps < MOST_NOUNS; steps += 1) {
    const noun = hits.find(({ idea, from }) => from === at && NOUNS.has(idea))
    if (noun === undefined && textAt(tokens, at) !== '—') return at
    at = noun?.to ?? at + 1
  }
  return at
}

const MOST_NOUNS = 4
const RECEIVING: readonly Idea[] = ['to_ukraine', 'to_russia']
const RECIPIENTS: ReadonlyMap<Idea, Direction> = new Map([
  ['to_ukraine', 'ua'],
  ['to_russia', 'ru'],
])

const isSays = anyWord(`
  говорит говорить {за,объ}яв{ил,ля}* заяви{в,ла,ли} сообщ{ил,а}* повідом{и,ля}* подтверж{,д}*
  підтверд* оголоси*
  said says saying reported reports announced announces confirmed claimed claims
`)
const isPassive = oneOf(isBe, anyWord('come came'))

/** "Russia said 101 servicemen had been freed": who only speaks gives nobody, and tells of its own. */
export function bySpeaker(
  { tokens }: Reading,
  sentence: Sentence,
  number: number,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  if (kinds.has('body') || kinds.has('dead') || !tellsOfReturn(sentence)) return null
  const { from, to } = clauseAt(sentence, number)
  const speaker = sentence.hits.find(
    (hit) =>
      (hit.idea === 'russia' || hit.idea === 'ukraine') &&
      hit.from >= from &&
      hit.to < number &&
      isSays(tokens[behindAside(tokens, hit.to)]),
  )
  if (speaker === undefined) return null
  if (
    isMarked(sentence.marks, isReturning.mark) &&
    isOfReturn(tokens, sentence, { from: speaker.to, to: number })
  )
    return speaker.idea === 'russia' ? 'ru' : 'ua'
  const freed = sentence.hits.some(
    (verb) =>
      verb.idea === 'returned' &&
      verb.from > number &&
      verb.to <= to &&
      // "Russia reported 84 returning servicemen"
      (verb.from === number + 1 || [verb.from, verb.from - 1].some((at) => isPassive(tokens[at]))),
  )
  if (!freed) return null
  return speaker.idea === 'russia' ? 'ru' : 'ua'
}

const tellsOfReturn = (sentence: Sentence): boolean =>
  has(sentence, ['returned']) || isMarked(sentence.marks, isReturning.mark)

/** «Українська сторона, своєю чергою, говорить …» */
function behindAside(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== ',') return at
  const close = [3, 4].find((step) => textAt(tokens, at + step) === ',')
  return close === undefined ? at : at + close + 1
}

/** «говорит о возвращении 95 человек»: of those who came back to it. */
const isOfReturn = (tokens: readonly Token[], sentence: Sentence, span: Span): boolean =>
  isMarked(sentence.marks, isReturning.mark) &&
  someToken(tokens, span.from, span.to, isReturning) &&
  !has(sentence, ['to_ukraine', 'to_russia', 'from_russia', 'from_ukraine', 'gave'])

const isReturning = soughtWords('поверненн{я,і} возвращени{и,я,е} return')

/** "The Russian ministry said it had received 95 and given Ukraine 95": who speaks received. */
export function itself(
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
  { from }: Span,
): Direction | null {
  if (!someToken(tokens, Math.max(sentence.from, from - 3), from, ({ text }) => text === 'it'))
    return null
  const voice = sentence.hits.findLast(
    (one) =>
      (one.idea === 'ua_voice' || one.idea === 'ru_voice') &&
      one.from >= clause.from &&
      one.to <= from,
  )
  if (voice === undefined) return null
  return voice.idea === 'ua_voice' ? 'ua' : 'ru'
}

/** «Україна: 100 військових вдома; Росія: 101 військовий повернувся»: a side before a colon got what is said behind it. */
export const byLabel = ({ tokens }: Reading, sentence: Sentence, clause: Span): Direction | null =>
  textAt(tokens, clause.from - 1) === ':' ? byLabelBefore(tokens, sentence, clause) : null

function byLabelBefore(
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from, to }: Span,
): Direction | null {
  const label = sentence.hits.find(
    (hit) =>
      hit.to === from - 1 &&
      (hit.idea === 'ukraine' || hit.idea === 'russia') &&
      (hit.from === sentence.from || isStop(tokens[hit.from - 1])),
  )
  if (label === undefined || !has(sentence, ['returned'], { from, to })) return null
  return label.idea === 'ukraine' ? 'ua' : 'ru'
}
const isStop = anyWord('; , . " —')
