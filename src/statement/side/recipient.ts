import type { Direction } from '#statement/count/amount.ts'
import { countedFrom } from '#statement/day/counted-from.ts'
import { actorIn, BESIDE, isGivenByOther, otherSide, overAside } from './actor.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { textAt, someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isHowOrWhen, isBut, isJoint } from '#statement/word/small-words.ts'
import { isMorgue } from '#statement/word/known-words.ts'

/** Tells to which side a span says that somebody went; null where it names none, or both. */
export function byRecipient(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  const toUkraine = receives(reading, sentence, clause, 'to_ukraine')
  const toRussia = receives(reading, sentence, clause, 'to_russia')
  if (toUkraine === toRussia) return null
  return toUkraine ? 'ua' : 'ru'
}

/** Tells whom the clause names as getting them; "1,000 bodies went to Ukraine and 26 to Russia": of a clause that names both the one behind the number. */
export function byOwnRecipient(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const itsOwn = toIt(reading, sentence, clause) ?? toHim(reading, sentence, clause)
  if (itsOwn !== null) return itsOwn
  if (!has(sentence, ['to_ukraine'], clause) || !has(sentence, ['to_russia'], clause))
    return byRecipient(reading, sentence, clause)
  const next = sentence.numbers.find((number) => number > at && number < clause.to)
  return (
    byRecipient(reading, sentence, clause) ??
    byRecipient(reading, sentence, { from: at, to: next ?? clause.to })
  )
}

/** "Kyiv confirmed that 45 people had been handed over to it": the side that the sentence began with. */
function toIt({ language, tokens }: Reading, sentence: Sentence, clause: Span): Direction | null {
  if (language !== 'en') return null
  const verb = hitsIn(sentence, 'gave').find(
    ({ from, to }) =>
      from >= clause.from && textAt(tokens, to) === 'to' && textAt(tokens, to + 1) === 'it',
  )
  const named =
    verb === undefined
      ? []
      : sentence.hits.filter(({ idea, to }) => NAMED.includes(idea) && to <= verb.from)
  const [first] = named
  if (first === undefined || named.some(({ idea }) => idea !== first.idea)) return null
  return first.idea === 'ukraine' ? 'ua' : 'ru'
}

/** «Киев отдал троих, а ему передали двоих»: the only side that is named before, and acts or speaks there. */
function toHim(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  if (clause.from === sentence.from || has(sentence, NAMED, clause)) return null
  const before = { from: sentence.from, to: clause.from }
  const isToHim = hitsIn(sentence, 'gave').some(
    ({ from, to }) =>
      from >= clause.from &&
      to <= clause.to &&
      [from - 1, to].some((at) => isHimOrThem(reading.tokens, at, before)),
  )
  return isToHim ? (actorIn(reading, sentence, before) ?? speakerIn(sentence, before)) : null
}

const isHimOrThem = (tokens: readonly Token[], at: number, before: Span): boolean =>
  isHim(tokens[at]) || (isToThem(tokens[at]) && someToken(tokens, before.from, before.to, isNation))

/** «Міноборони Росії додало, що йому передано 50» */
function speakerIn(sentence: Sentence, before: Span): Direction | null {
  const isRussia = has(sentence, ['ru_voice'], before)
  const isUkraine = has(sentence, ['ua_voice'], before)
  if (isRussia === isUkraine) return null
  return isRussia ? 'ru' : 'ua'
}

const isHim = anyWord('йому ему')
/** «росіяни одержали 15 поранених; окрім того, їм віддали 246» */
const isToThem = anyWord('їм им')
const isNation = anyWord('росіяни россияне українці украинцы')

/** A bare «росії» is a recipient only beside a verb, a mark or a figure: else «президент Росії». */
function receives(reading: Reading, sentence: Sentence, clause: Span, idea: Idea): boolean {
  if (idea === 'to_russia' && isGivenBare(reading, sentence, clause)) return true
  return hitsIn(sentence, idea).some((hit) => {
    if (!isToIn(sentence, clause, hit)) return false
    if (isOfUkraine(reading, sentence, hit)) return false
    if (isInMorgue(reading, sentence, hit)) return false
    if (hit.to - hit.from > 1 || reading.language === 'en') return true
    const before = reading.tokens[hit.from - 1]
    if (isPlainDative(reading.tokens[hit.from])) return !isPlaceWord(before)
    if (before === undefined || before.kind !== 'word') return true
    return isGivenBehind(sentence, hit, before)
  })
}

/** «росіянам передано», «Москві віддали»: no other case is written so, whatever stands before. */
const isPlainDative = anyWord(`
  росіянам россиянам окупантам оккупантам ворогу ворогові врагу противнику противникові
  супротивнику неприятелю агресору агрессору москві москве києву киеву українцям украинцам
`)
/** «у Москві» is a place; «завдяки українцям» is no gift. */
const isPlaceWord = anyWord(
  'у в во на по при о об під под к ко до завдяки благодаря навколо из із з',
)

/** «Україна повернула рф 49 тіл»: without an ending the name gets what the other one gives. */
const isGivenBare = ({ tokens }: Reading, sentence: Sentence, clause: Span): boolean =>
  hitsIn(sentence, 'gave').some(
    (verb) =>
      verb.from >= clause.from &&
      verb.to < clause.to &&
      textAt(tokens, verb.to) === 'рф' &&
      isGivenByOther(sentence, verb),
  )

const isGivenBehind = (sentence: Sentence, hit: Span, before: Token): boolean =>
  isBesides(before) || isBesideVerb(sentence, hit, before.text) || isBehindSwap(sentence, hit)

/** «тоді як Москві віддали 31» */
const isBesides = (token: Token): boolean => BESIDE.has(token.text) || isHowOrWhen(token)

/** «Росії передали», «в РФ вернулись» */
function isBesideVerb(sentence: Sentence, { from, to }: Span, before: string): boolean {
  const into = INTO.has(before) ? from - 1 : from
  return sentence.hits.some(
    (verb) => ACTS.includes(verb.idea) && (verb.to === into || (into < from && verb.from === to)),
  )
}

/** «в рамках обмена России отдали 60»: no swap is called Russia's, and whoever stands between it and the deed gets. */
const isBehindSwap = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'gave').some((verb) => verb.from === to) &&
  hitsIn(sentence, 'exchange').some((swap) => swap.to === from)

/** «Україна отримала тіла. Сьогодні їй передано ще 1200»: she is whoever was named last. */
function isOfUkraine({ tokens, sentences }: Reading, { index, hits }: Sentence, at: Span): boolean {
  if (!PRONOUN.has(textAt(tokens, at.to - 1))) return false
  const here = hits.findLast((hit) => NAMED.includes(hit.idea) && hit.to <= at.from)
  const last = here ?? sentences[index - 1]?.hits.find((hit) => NAMED.includes(hit.idea))
  return last?.idea === 'ukraine'
}

const PRONOUN = new Set(['їй', 'неї', 'ей'])
const NAMED: readonly Idea[] = ['ukraine', 'russia']
const NO_GIFT: readonly Idea[] = [...NAMED, 'received', 'to_ukraine', 'to_russia']

const isToIn = (sentence: Sentence, clause: Span, hit: Span): boolean =>
  hit.from >= clause.from && hit.to <= clause.to && !isWhereFrom(sentence, hit)

/** «с подконтрольной киевскому режиму территории»: from there they came, and nobody got anything. */
const isWhereFrom = (sentence: Sentence, { from, to }: Span): boolean =>
  (['from_ukraine', 'from_russia'] as const).some((idea) =>
    hitsIn(sentence, idea).some((hit) => hit.from < from && to <= hit.to),
  )

/** «из морга в РФ передано 4 тела» */
const isInMorgue = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean =>
  someToken(tokens, Math.max(sentence.from, from - 2), from, isMorgue)

/** «вернулись в РФ», «в РФ вернулись» */
const INTO = new Set(['в', 'у', 'до', 'к', 'ко'])

/** «Росіянам, за повідомленням їхнього міноборони, віддали 246 осіб»: whoever gets them stands before what is set in. */
export const byRecipientOverAside = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
): Direction | null => {
  const isGiving = has(sentence, ['gave'], clause) && !has(sentence, NO_GIFT, clause)
  const first = isGiving ? overAside(sentence, clause, HANDED) : null
  return first === null ? null : byRecipient(reading, sentence, first)
}

const ACTS: readonly Idea[] = [
  'gave',
  'received',
  'returned',
  'will',
  'to_return',
  'in_return',
  'today',
]

/** Tells where the counted went by the first clause: «До РФ, за словами її Міноборони, поїхали 90 військових». */
export const byGoing = (reading: Reading, sentence: Sentence, clause: Span): Direction | null => {
  const [first] = sentence.clauses
  const goes = has(sentence, ['returned'], clause) && !has(sentence, ['gave', 'received'], clause)
  return first === undefined || !goes ? null : byRecipient(reading, sentence, first)
}

/** Tells the side that is named right before a number and shares the verb before: "Kyiv got back 103 and Moscow 99". */
export const byNameBefore = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  number: number,
): Direction | null =>
  has(sentence, NAMED) && has(sentence, HANDED, clause)
    ? byNameAt(reading, sentence, clause, number)
    : null

function byNameAt(
  reading: Reading,
  sentence: Sentence,
  { from }: Span,
  number: number,
): Direction | null {
  const { tokens } = reading
  const at = countedFrom(reading, sentence, number)
  const name = sentence.hits.find(
    ({ idea, to }) => to === at && (idea === 'ukraine' || idea === 'russia'),
  )
  if (name === undefined || !isAnyJoint(tokens[name.from - 1])) return null
  const verb = sentence.hits.findLast(
    ({ idea, from: start, to }) => HANDED.includes(idea) && start >= from && to <= name.from,
  )
  if (verb === undefined || !someToken(tokens, verb.to, name.from, ({ kind }) => kind === 'number'))
    return null
  const side = name.idea === 'ukraine' ? 'ua' : 'ru'
  const ideas = sentence.hits.filter((hit) => hit.from === verb.from).map(({ idea }) => idea)
  if (ideas.includes('received')) return side
  if (ideas.includes('gave')) return ideas.includes('returned') ? null : otherSide(side)
  return side
}
const isAnyJoint = oneOf(isJoint, isBut)
