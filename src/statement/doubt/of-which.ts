import { isWhoOrWhich, isWhoever } from '#statement/word/pronouns.ts'
import { isBe, isHave, isWas } from '#statement/word/auxiliaries.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isWhich } from '#statement/when/story.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES, PEOPLE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a verb stands only in words that say which people or bodies are meant: a participle beside
 * them («звільнених за обміном», "freed in a swap"), or a clause that «які», "who" begins.
 */
export function isOfWhich(
  { reading: { tokens, language } }: Pick<Timeline, 'reading'>,
  sentence: Sentence,
  verb: Span,
): boolean {
  const which = whichBefore(tokens, sentence, verb.from)
  if (which !== null && (language !== 'en' || verb.from - which <= VERB_WITHIN))
    return isWhichOfThem(tokens, sentence, which)
  if (isLeading(tokens, sentence, verb)) return true
  if (language !== 'en') return isParticipleOfThem(tokens, sentence, verb)
  return (
    isFreed(tokens[verb.from]) &&
    !isItsOwn(tokens, verb) &&
    isOfThem(sentence, verb.from, BESIDE) &&
    !someToken(tokens, verb.from - 2, verb.from, isAuxiliary)
  )
}

/** «звільнені за обміном»; «були звільнені» says what became of them. */
const isParticipleOfThem = (tokens: readonly Token[], sentence: Sentence, verb: Span): boolean =>
  isParticiple(tokens[verb.to - 1]) &&
  !isAuxiliary(tokens[verb.from - 1]) &&
  isBeside(sentence, verb)

const isWhichOfThem = (tokens: readonly Token[], sentence: Sentence, which: number): boolean =>
  isWhoever(tokens[which]) || isOfAll(tokens[which - 1]) || isOfThem(sentence, which)

/** "Freed in the last swap, 12 marines …", «Звільнені за обміном, 12 морпіхів …»: it opens the sentence, and who they are follows. */
function isLeading(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean {
  if (from !== sentence.from || !(isFreed(tokens[from]) || isParticiple(tokens[to - 1])))
    return false
  const clause = clauseAt(sentence, from)
  return has(sentence, THEM, { from: clause.to, to: clause.to + ANTECEDENT })
}

/** Where the clause of a verb says «яких», «що», "who" before it. */
function whichBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const clause = clauseAt(sentence, at)
  for (let place = at - 1; place >= clause.from; place -= 1)
    if (isWhichOf(tokens[place])) return place
  return null
}

const isWhichOf = (token: Token | undefined): boolean => isWhich(token) || isWhoOrWhich(token)

/** "heroes who lost their lives in the war are back": the first verb alone is theirs. */
const VERB_WITHIN = 4
/** "those who came home" */
const isOfAll = anyWord('those all everyone everybody ones anyone')

/** The word named last before it is people or bodies; «обмін, завдяки якому …», "mediation that brought" are none. */
function isOfThem(sentence: Sentence, at: number, within = ANTECEDENT): boolean {
  let last: Named | null = null
  for (const hit of sentence.hits)
    if (hit.to <= at && NAMED.has(hit.idea) && (last === null || isNearer(hit, last))) last = hit
  return last !== null && at - last.to <= within && THEM.includes(last.idea)
}

/** «обмін полоненими» names an exchange, and no prisoners. */
const isNearer = (hit: Named, last: Named): boolean =>
  hit.to > last.to || (hit.to === last.to && !THEM.includes(hit.idea))

type Named = Readonly<{ idea: Idea; to: number }>

const ANTECEDENT = 5
const BESIDE = 2
const THEM: readonly Idea[] = [
  ...PEOPLE,
  ...BODIES.filter((idea) => idea !== 'repatriation'),
  'rank',
  'officer',
  'woman',
  'man',
]
const NAMED: ReadonlySet<Idea> = new Set([
  ...THEM,
  'exchange',
  'repatriation',
  'happened',
  'agreed',
  'returned',
  'gave',
  'received',
  'exchanged',
])

const isBeside = (sentence: Sentence, { from, to }: Span): boolean =>
  isOfThem(sentence, from, BESIDE) ||
  THEM.some((idea) =>
    hitsIn(sentence, idea).some((hit) => hit.from >= to && hit.from - to <= AFTER),
  )

const AFTER = 5

/** "205 Ukrainians returned from captivity" says what they did, "soldiers returned in a swap" who they are. */
const isItsOwn = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isReturned(tokens[from]) &&
  !isBy(tokens[to]) &&
  !someToken(tokens, from - OBJECT_WORDS, from, isToWhom)

/** "benefits to soldiers returned from captivity" */
const OBJECT_WORDS = 3
const isToWhom = anyWord('to for with of about against')

const isReturned = anyWord('returned')
const isBy = anyWord('in during under by through as via after')

/** "12 were freed", «12 були звільнені» */
const isAuxiliary = oneOf(isBe, isWas, isHave, anyWord('get got'))

const isFreed = anyWord(`
  freed released returned exchanged swapped liberated repatriated handed received brought
`)

/** «звільнені», «возвращённых», in every case. */
export const isParticiple = anyWord(`
  {звільнен,визволен,повернут,повер{,н}ен,обмінян,виміня,врятован,передан,отриман,репатрійован}{і,е,их,им,ими}
  {освобожд{е,ё}нн,возвращ{е,ё}нн,обменянн,вернувш,возвративш,спас{е,ё}нн,переданн,полученн,репатриированн}*
`)
