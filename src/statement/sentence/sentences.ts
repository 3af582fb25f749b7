import { withoutAside } from './asides.ts'
import { isBullet, partingBullets } from './bullets.ts'
import { behindThisIs, isOnlyCounts } from './only-counts.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { formulaEnd } from './formula.ts'
import { foldedIdea, type Sentence, type Span } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { isBut, isNot, isStop } from '#statement/word/small-words.ts'
import { mayBegin } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { MarksOfWords } from '#statement/word/marks.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

const ABBREVIATIONS = new Set(
  'тис тыс р м ім св о гр ст т п рр см напр gen lt col mr mrs dr sen rep no u s млн jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Cuts tokens into sentences and items of lists, and gives each the hits that stand in it. */
export function sentencesOf(tokens: readonly Token[], hits: readonly Hit<Idea>[]): Sentence[] {
  const lines = linesOf(tokens)
  const hitsOfLines = shared(hits, lines)
  const lead = Math.max(
    0,
    hitsOfLines.findIndex((own) => own.some(({ idea }) => SUBJECT.has(idea))),
  )
  const sentences: Sentence[] = []
  for (const { from, to, line, numbers, marks } of lines) {
    const index = sentences.length
    const before = sentences[index - 1]
    const own = hitsOfLines[index] ?? []
    const item = isItem(tokens, { from, to }, before, line)
    sentences.push({
      from,
      to,
      index,
      place: index - lead,
      line,
      item,
      header: item ? headerAfter(before) : null,
      clauses: clausesOf(tokens, { from, to }),
      numbers,
      onlyCounts:
        numbers.length > 0 && isOnlyCounts(tokens, { from: ofThis(tokens, from, before), to }, own),
      marks,
      hits: own,
      folded: foldedIdeas(own),
    })
  }
  return sentences
}

/** Where a count begins behind «це» that stands for what the sentence before names and does not count. */
const ofThis = (tokens: readonly Token[], from: number, before: Sentence | undefined): number =>
  before?.numbers.length === 0 ? behindThisIs(tokens, from) : from

/** The hits that stand within each of the sentences. */
function shared(hits: readonly Hit<Idea>[], spans: readonly Span[]): Hit<Idea>[][] {
  let next = 0
  return spans.map(({ from, to }) => {
    const own: Hit<Idea>[] = []
    for (let hit = hits[next]; hit !== undefined && hit.from < to; hit = hits[next]) {
      if (hit.from >= from && hit.to <= to) own.push(hit)
      next += 1
    }
    return own
  })
}

/** Greetings, clock times and «Важливо!» stand before the first sentence of the subject. */
const SUBJECT: ReadonlySet<Idea> = new Set<Idea>([
  'exchange',
  'exchanged',
  'repatriation',
  'returned',
  'gave',
  'received',
  'body',
  'dead',
  'captive',
  'captivity',
  'military',
  'defender',
  'civilian',
  'stage',
  'agreed',
  'foreign',
  'denied',
  'recall',
  'total',
  'will',
  'wounded',
  'person',
  'child',
  'local',
  'elsewhere',
  'no_exchange',
  'to_return',
])

function foldedIdeas(hits: readonly Hit<Idea>[]): number {
  let folded = 0
  for (const { idea } of hits) folded |= foldedIdea(idea)
  return folded
}

/** The line that opens a list is the one before its first item. */
const headerAfter = (before: Sentence | undefined): number | null =>
  before?.item === true ? before.header : (before?.index ?? null)

function isItem(
  tokens: readonly Token[],
  span: Span,
  before: Sentence | undefined,
  line: number,
): boolean {
  // A list that nothing opens: «✅ 15 нацгвардійців ✅ 40 воїнів»
  if (before === undefined)
    return (
      isBullet(textAt(tokens, span.from)) &&
      tokens[span.from + 1]?.kind === 'number' &&
      someToken(
        tokens,
        span.from + 1,
        tokens.length,
        ({ text }) => text === textAt(tokens, span.from),
      ) &&
      !setsParagraphs(tokens)
    )
  if (before.line === line) return before.item
  const end = textAt(tokens, before.to - 1)
  return end === ':' || (before.item && end === ';') || opensItem(tokens, span, before)
}

/** A bullet, or a number under a number that is no formula: «95 на 95» opens news. */
function opensItem(tokens: readonly Token[], { from, to }: Span, before: Sentence): boolean {
  const bullet = isBullet(textAt(tokens, from)) && to - from > 1
  if (bullet && !before.item && isOrnament(tokens, from)) return false
  return bullet || (isBelowNumber(tokens, from, before) && !isFormula(tokens, before.from))
}

/** Not the time of a live report: «19:05 У місті …». */
const isFormula = (tokens: readonly Token[], at: number): boolean =>
  formulaEnd(tokens, at) !== null && textAt(tokens, at + 1) !== ':'

const isBelowNumber = (tokens: readonly Token[], from: number, before: Sentence): boolean =>
  tokens[from]?.kind === 'number' && tokens[before.from]?.kind === 'number'

/** A mark that stands before the first line too is the channel's way to set its paragraphs. */
const isOrnament = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, 0) === textAt(tokens, at) &&
  tokens[at - 1]?.kind === 'break' &&
  (tokens[1]?.kind !== 'number' || setsParagraphs(tokens))

/** Paragraphs have an empty line between them, where items of a list have none. */
function setsParagraphs(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'break')
  return first !== -1 && tokens[first + 1]?.kind === 'break'
}

type Line = Span & Pick<Sentence, 'line' | 'numbers' | 'marks'>

/** No sentence is as long; rules look at a sentence as a whole for each of its numbers, and a hostile one has no end. */
const LONGEST = 400

/** The spans of sentences, each with the number of its line; marks alone are no sentence. */
function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let line = 0
  let from = 0
  let isSaid = false
  let numbers: number[] = []
  const marks = new MarksOfWords()
  const end = (to: number): void => {
    if (!isSaid) return
    lines.push({ from, to, line, numbers, marks: marks.taken() })
    isSaid = false
    numbers = []
  }
  const starts = startsAfterMarks(tokens)
  const parting = partingBullets(tokens)
  let at = -1
  for (const token of tokens) {
    at += 1
    if (token.kind === 'break') {
      end(at)
      line += 1
      from = at + 1
    } else if (parting.size > 0 && parting.has(at)) {
      end(at)
      line += 1
      from = at
    } else if (token.kind !== 'mark') {
      if (at - from >= LONGEST) {
        end(at)
        from = at
      }
      isSaid = true
      if (token.kind === 'number' || token.kind === 'ordinal') numbers.push(at)
      marks.add(token)
    } else if (endsSentence(tokens, at, starts)) {
      end(at + 1)
      from = at + 1
    }
  }
  end(tokens.length)
  return lines
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  starts: (at: number) => boolean,
): boolean {
  if (!isStop(tokens[at])) return false
  return !(textAt(tokens, at) === '.' && isAbbreviation(tokens[at - 1])) && starts(at + 1)
}

/** Makes the question, asked from place to place, whether a sentence may start behind the marks from a place on. */
function startsAfterMarks(tokens: readonly Token[]): (at: number) => boolean {
  let next = 0
  // Where a text has no capital at all, any word may begin a sentence.
  const isSmall = !tokens.some(({ capital }) => capital)
  return (at) => {
    next = Math.max(next, at)
    while (tokens[next]?.kind === 'mark' && !isBullet(textAt(tokens, next))) next += 1
    return isSmall ? tokens[next] !== undefined : mayBegin(tokens[next])
  }
}

/** «Росії передали стільки ж.»: a small letter that is a word of its own shortens nothing. */
const isInitial = (text: string, capital: boolean): boolean =>
  text.length === 1 && (capital || !WORDS_OF_A_LETTER.has(text))

const WORDS_OF_A_LETTER = new Set('ж б є я'.split(' '))

function isAbbreviation(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { kind, text, suffix, capital } = token
  if (kind === 'word') return isInitial(text, capital) || ABBREVIATIONS.has(text)
  return suffix === 'words' && ABBREVIATIONS.has(text.split(' ').at(-1) ?? '')
}

const isClauseMark = anyWord(', ; : ( )')

function clausesOf(tokens: readonly Token[], { from, to }: Span): Span[] {
  const clauses: Span[] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== 'mark' || !partsClauses(tokens, at)) continue
    if (at > start) clauses.push({ from: start, to: at })
    start = at + 1
  }
  if (start < to) clauses.push({ from: start, to })
  return withoutAside(tokens, clauses)
}

/** «Україна — рівно 1000», «Росія — тіла та останки 18», «сьогодні — останню тисячу» */
const BEFORE_FIGURE = new Set(
  'останню останні последнюю последние last рівно лише тільки усього всього ровно лишь только всего тіла тела останки останков останків та и і the bodies remains of and'.split(
    ' ',
  ),
)
const FEW = 4

/** «Росії передали не 84, а 86 військових»: one number in the place of the other, of the same people. */
const isBetweenRivals = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 2]?.kind === 'number' &&
  isBut(tokens[at + 1]) &&
  isNot(tokens[at - 2])

/** A dash beside a figure («71 — з Бахмутського») holds its clause together. */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  if (isClauseMark(tokens[at])) return !isBetweenRivals(tokens, at)
  if (textAt(tokens, at) !== '—' || tokens[at - 1]?.kind === 'number') return false
  let next = at + 1
  while (next - at <= FEW && BEFORE_FIGURE.has(textAt(tokens, next))) next += 1
  return tokens[next]?.kind !== 'number'
}
