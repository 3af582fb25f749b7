import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { someNow } from '#statement/when/told-now.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence says what this exchange is, and no verb that it took place: its place in the series («Це
 * 59-й обмін», "This is the fifth swap this year"), or who came in it («Девять военных — таким вышел обмен», «Сьогоднішній
 * обмін — це дев'ять військових і троє цивільних»). Above it many must be counted: of one man, or of a town's own, it
 * tells in what swap they came before.
 */
export const isCalledSwap = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['exchange']) &&
  !has(sentence, OTHER) &&
  (isNumberedHere(timeline, sentence) || isMadeUpOf(timeline, sentence))

const isNumberedHere = (timeline: Timeline, sentence: Sentence): boolean =>
  someNow(timeline, sentence, ['exchange'], (hit) =>
    isThisInRow(timeline.reading.tokens, sentence, hit),
  ) && countsMany(timeline.reading)

/** «Це вже 59-й обмін»: «це» opens the clause, and the place in the row stands before the exchange. */
function isThisInRow(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Hit<Idea>,
): boolean {
  const clause = clauseAt(sentence, from)
  const opening = tokens[clause.from]?.kind === 'mark' ? clause.from + 1 : clause.from
  return (
    isThisInAnyForm(tokens[opening]) &&
    from - opening <= ROW_WORDS &&
    (tokens.slice(opening + 1, from).some(({ kind }) => kind === 'ordinal' || kind === 'number') ||
      isPlaceBehind(tokens, to)) &&
    isNominative(tokens[from]) &&
    tokens[to]?.text !== '?' &&
    !tokens.slice(to, to + 4).some((token) => isWhich(token))
  )
}

/** «Цей обмін 59-й», "This exchange is the 59th" */
const isPlaceBehind = (tokens: readonly Token[], to: number): boolean =>
  [0, 1, 2].some(
    (step) =>
      tokens[to + step]?.kind === 'ordinal' &&
      tokens.slice(to, to + step).every((one) => isBe(one)),
  )

const isBe = anyWord('— вже уже став стал is was the already')

/** «Результат 61 обміну» counts exchanges. */
const isNominative = anyWord('обмін обмен exchange swap')
/** «перший обмін, у якому …» says no more than which one it was. */
const isWhich = anyWord('яко{ї,м}{,у} як{ий,им,ому} котор{ый,ом,ым} which where коли когда when')

/** «Це вже третій за цей тиждень» */
const ROW_WORDS = 6

/** Many are counted on top, and none of them by where they live. */
const countsMany = ({ sentences, tokens }: Reading): boolean => {
  const top = sentences.filter(({ place }) => place < TOP_SENTENCES)
  return (
    top.some(
      (s) =>
        has(s, COUNTED) &&
        s.numbers.some((at) => tokens[at]?.kind === 'number' && tokens[at].value >= MANY),
    ) && !top.some((s) => has(s, ['local', 'farewell']))
  )
}

const MANY = 5

/** Nothing is said but who came, that they are the exchange, and of which day. */
const isMadeUpOf = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place < TOP_SENTENCES &&
  has(sentence, COUNTED) &&
  sentence.numbers.some((at) => timeline.reading.tokens[at]?.kind === 'number') &&
  sentence.hits.every(({ idea }) => OF_SWAP.has(idea)) &&
  someNow(timeline, sentence, ['exchange']) &&
  isSaidOnly(timeline.reading.tokens, sentence)

const isSaidOnly = (tokens: readonly Token[], sentence: Sentence): boolean =>
  someToken(tokens, sentence.from, sentence.to, isSaying) &&
  tokens
    .slice(sentence.from, sentence.to)
    .every((token, step) => isOfSwap(token) || isInside(sentence, sentence.from + step))

/** Numbers and marks are; a question is none. */
const isOfSwap = (token: Token): boolean =>
  token.kind === 'word' ? isSaying(token) || isSmall(token) : token.text !== '?'

const isInside = ({ hits }: Sentence, at: number): boolean =>
  hits.some(({ from, to }) => from <= at && at < to)

const COUNTED: readonly Idea[] = [
  'military',
  'defender',
  'civilian',
  'person',
  'ukrainian',
  'man',
  'woman',
  'rank',
  'officer',
]
const ALL_OF_SWAP: readonly Idea[] = [
  ...COUNTED,
  'exchange',
  'captive',
  'own',
  'today',
  'unit',
  'through',
]
const OF_SWAP: ReadonlySet<Idea> = new Set<Idea>([...ALL_OF_SWAP, 'total', 'total_maybe', 'stage'])
const OTHER: readonly Idea[] = [...NO_NEWS, ...PROMISED, ...BODIES, 'fiction']
/** What says that the one is the other. */
const isSaying = anyWord(`
  — : це так{ий,им,ой,а,ою} это вот ось був ста{,л} вийшов вышел видався получился склад состав
  результат підсумок итог
  that this is was result outcome
`)
const isSmall = anyWord(`
  і й та и а ще іще еще також также плюс черговий новий великий очередной новый большой наших
  наші наши за цей тиждень неделю цього року этого года у в для україни украины
  сьогоднішн{ій,ього,ім,ьому} сегодняшн{ий,его,ем,ему}
  and also plus another new latest the a of our this week year today today's s
`)
