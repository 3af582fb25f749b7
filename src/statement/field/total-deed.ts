import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isHave } from '#statement/word/auxiliaries.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isNotCome } from '#statement/amount/not-come.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { STATES } from '#statement/vocabulary/idea-groups.ts'
import { isVerb, saysNothingOfThem } from './verb-like.ts'
import { isHad } from '#statement/word/small-words.ts'

/**
 * Tells whether those whom a total counts are counted because they came: «повернуто 6235 людей», «завдяки обмінам —
 * 6235», and not «у полоні загинуло 206 людей». Where the clause has no verb of its own, what stands
 * before it in the text must be of such a return.
 */
export function isOfReturn(reading: Reading, amount: Amount): boolean {
  const { sentence, at } = amount
  const clause = clauseAt(sentence, at)
  if (has(sentence, ['list', 'greatest'], clause) || isElsewhere(reading, sentence, clause))
    return false
  if (isNotCome(reading.tokens, sentence, at) || isOfAccord(reading.tokens, at)) return false
  const asked = { reading, sentence, isOfBodies: isBodies(amount) }
  const deed = deedAt(asked, amount, clause)
  if (deed !== null) return deed === 'came'
  if (isOf(reading.tokens[at - 1])) return false
  return isOfThoseBack(asked, clause) || goesOnFromReturn(asked, clause)
}

/** Tells the same of a number without a noun, which counts people or bodies as the text above does: «Усього – 6306». */
export function isBareOfReturn(
  reading: Reading,
  { sentence, at, isOfBodies }: Pick<Amount, 'sentence' | 'at'> & Readonly<{ isOfBodies: boolean }>,
): boolean {
  const clause = clauseAt(sentence, at)
  const asked = { reading, sentence, isOfBodies }
  const deed = deedAt(asked, { at, span: { from: at, to: at + 1 } }, clause)
  return deed === null && goesOnFromReturn(asked, clause)
}

/** "returned 1,200 bodies under the agreement on 6,000": so many were only agreed on. */
const isOfAccord = (tokens: readonly Token[], at: number): boolean =>
  isOn(tokens[at - 1]) && isAccord(tokens[at - 2])

const isOn = anyWord('про на о об on for about')
const isAccord = anyWord('домовлен* угод* договор* соглашени* agreement* deal*')

type Asked = Readonly<{ reading: Reading; sentence: Sentence; isOfBodies: boolean }>
/** They came, or something else became of them. */
type Deed = 'came' | 'other'

/** The last verb before the number tells what became of them, or else the first one behind it. */
function deedAt(
  asked: Asked,
  { at, span }: Pick<Amount, 'at' | 'span'>,
  clause: Span,
): Deed | null {
  return (
    lastDeed(asked, { from: clause.from, to: at }) ??
    firstDeed(asked, { from: Math.min(span.to, clause.to), to: clause.to })
  )
}

function lastDeed(asked: Asked, { from, to }: Span): Deed | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const deed = deedOf(asked, at)
    if (deed !== null) return deed
  }
  return null
}

/** "4,000 defenders who returned from captivity have had checks": who they are is told before what became of them. */
function firstDeed(asked: Asked, { from, to }: Span): Deed | null {
  const { tokens } = asked.reading
  let which: Deed | null = null
  for (let at = from; at < to; at += 1) {
    const deed = deedOf(asked, at)
    if (deed === null) continue
    if (which !== null || !someToken(tokens, Math.max(from, at - 2), at, isWhoOrWhich)) return deed
    which = deed
  }
  return which
}

function deedOf(asked: Asked, at: number): Deed | null {
  const { reading, sentence } = asked
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || saysNothingOfThem(token) || isAttribute(token)) return null
  const moved = movedAt(asked, at)
  if (moved === 'came' && !isVerbOf(reading, sentence, at)) return null
  return moved ?? (isVerb(token) || isHaveHad(reading.tokens, at) ? 'other' : null)
}

/** What a verb says by which people or bodies come from one side to the other; "have surrendered" is said of people otherwise. */
function movedAt(asked: Asked, at: number): Deed | null {
  const { sentence, isOfBodies } = asked
  if (!isOfBodies && saysAt(sentence, 'captured', at)) return 'other'
  if (CAME.some((idea) => saysAt(sentence, idea, at))) return 'came'
  if (saysAt(sentence, 'received', at)) return cameIf(isReceivedBySide(asked, at))
  return saysAt(sentence, 'to_return', at) ? cameIf(has(sentence, ['managed'])) : null
}

const saysAt = (sentence: Sentence, idea: Idea, at: number): boolean =>
  hitsIn(sentence, idea).some(({ from, to }) => from <= at && at < to)

/** "have had medical checks" */
const isHaveHad = (tokens: readonly Token[], at: number): boolean =>
  isHad(tokens[at]) && isHave(tokens[at - 1])

const cameIf = (isSo: boolean): Deed => (isSo ? 'came' : 'other')

const CAME: readonly Idea[] = ['returned', 'exchanged', 'gave']

/** «повернення», «додому» beside a verb are none themselves. */
const isVerbOf = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  !isDeedNoun(tokens[at]) && !has(sentence, ['home'], { from: at, to: at + 1 })

const isDeedNoun = wordsLike(
  /^(?:повернен|звільненн|визволенн|передач|передан(?:ня|ню)|возвращени[ею]|освобождени[ею]|вернувши|return$|release$|handover$|transfer$|обмін|обмен|swap|exchange(?!d))/u,
)

/** Whoever gets people or bodies is a state; «допомогу отримали 5000 звільнених» got something else. */
const isReceivedBySide = ({ sentence, isOfBodies }: Asked, at: number): boolean =>
  isOfBodies ||
  (has(sentence, STATES, clauseAt(sentence, at)) &&
    !has(sentence, ['thing'], clauseAt(sentence, at)))

/** «звільнених», «возвращённых» say which people are meant. */
const isAttribute = anyWord(`
  {повер{ну,не}{т,н},звільнен,визволен,врятован,обмінян,передан,отриман,репатрійован,возвращ{е,ё}нн,вернувш,освобожд{е,ё}нн,переданн,полученн,спас{е,ё}нн,обменянн}{их,ими,им,ого,ому,ые,ых,ыми,ым,ихся}
`)

const isOf = anyWord('про о об about of серед среди among після после after')

/** Where bodies are brought that no side gave: «у моргах», «до моргу», «з поля бою». */
const isElsewhere = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['inland'], { from, to }) ||
  (someToken(tokens, from, to, isMorgue) && !has(sentence, STATES, { from, to }))

const isMorgue = anyWord('морг* morgue* battlefield* волонт{е,ё}р* volunteer*')

/** A clause without a verb: «вдома 6235 людей», «завдяки обмінам — 6235», «2080 визволених», «75 репатріацій і 7017 тіл». */
const isOfThoseBack = ({ reading: { tokens }, sentence, isOfBodies }: Asked, span: Span): boolean =>
  has(sentence, isOfBodies ? BACK_BODIES : BACK, span) ||
  someToken(tokens, span.from, span.to, isBack) ||
  hitsIn(sentence, 'exchange').some(
    ({ from, to }) => from >= span.from && to <= span.to && !isFor(tokens[from - 1]),
  )

const BACK: readonly Idea[] = ['home', 'returned', 'exchanged', 'through']
const BACK_BODIES: readonly Idea[] = [...BACK, 'gave', 'received', 'repatriation']
const isBack = anyWord(`
  повернут* повернен* звільнен* визволен* врятован* обмінян* передан* отриман* репатрійован*
  возвращ{е,ё}нн* вернувш* освобожд{е,ё}нн* полученн* спас{е,ё}нн* обменянн*
  freed* released* returned* exchanged* repatriated*
`)
const isFor = anyWord('на до для for to awaiting')

/** What stands before a clause without a verb: the clauses before it, and then the sentences above. */
function goesOnFromReturn(asked: Asked, clause: Span): boolean {
  const { reading, sentence } = asked
  const own =
    saidIn(asked, { from: sentence.from, to: clause.from }) ?? relativeBehind(asked, clause)
  if (own !== null) return own === 'came'
  for (let step = 1; step <= REACH; step += 1) {
    const above = reading.sentences[sentence.index - step]
    if (above === undefined) return false
    const said = saidAbove({ ...asked, sentence: above })
    if (said !== null) return said === 'came'
  }
  return false
}

/** So many sentences a count may go back over: what is told of some of them, thanks. */
const REACH = 4

const saidIn = (asked: Asked, span: Span): Deed | null =>
  lastDeed(asked, span) ?? (isOfThoseBack(asked, span) ? 'came' : null)

/** «Загалом це 6235 українців, яких повернули»: nothing else may be said of them. */
function relativeBehind(asked: Asked, clause: Span): Deed | null {
  const { sentence, reading } = asked
  const [relative, ...rest] = sentence.clauses.filter(({ from }) => from >= clause.to)
  if (relative === undefined || !isWhoOrWhich(reading.tokens[relative.from])) return null
  if (rest.some((span) => lastDeed(asked, span) !== null)) return 'other'
  return lastDeed(asked, relative)
}

/** Of a sentence above only that matters which is told of people or bodies. */
function saidAbove(asked: Asked): Deed | null {
  const { sentence } = asked
  const said = saidIn(asked, sentence)
  if (said === 'came') return said
  if (said === null) return null
  return has(sentence, asked.isOfBodies ? NAMES_BODIES : NAMES_PEOPLE) ? said : null
}

const NAMES_PEOPLE: readonly Idea[] = ['captive', 'military', 'defender', 'person', 'dead']
const NAMES_BODIES: readonly Idea[] = [...NAMES_PEOPLE, 'body']
