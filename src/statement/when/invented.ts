import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { comesTrue } from '#statement/sentence/unreal.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Doubt } from '#statement/vocabulary/doubt.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the opening words of a text say what it is, and it is none of the news: «Мій сон: …», «Вірш. …»,
 * «Уривок з роману: …», "Joke: …", «Вправа 4. …». What a man wrote («автор віршів повернувся») is no such heading.
 */
export const isInvented = (
  { tokens, also: { doubts } }: Reading,
  first: Sentence,
  opening: Span,
): boolean =>
  doubts.some(
    ({ idea, from, to }) =>
      GENRES.has(idea) &&
      from >= opening.from &&
      from < opening.to &&
      (from - first.from <= HEAD_WORDS || to === opening.to) &&
      !someToken(tokens, Math.max(first.from, from - NOT_WITHIN), from, isNoHead) &&
      !comesTrue(tokens, to, first.to),
  )

/** Tells whether a text is led by what happens in a book, a game or a dream: «У новій серії …», «За сюжетом …». */
export const isOfPlot = ({ tokens, also: { doubts } }: Reading, first: Sentence): boolean =>
  doubts.some(
    ({ idea, from }) =>
      idea === 'plot' &&
      from >= first.from &&
      from - first.from <= 1 &&
      !isNoHead(tokens[from - 1]),
  )

/** Tells whether a text holds any word that names such a thing at all. */
export const mayBeInvented = ({ also: { doubts } }: Reading): boolean =>
  doubts.some(({ idea }) => GENRES.has(idea) || idea === 'plot')

const GENRES: ReadonlySet<Doubt> = new Set<Doubt>(['genre', 'joke'])

/** So many words may stand before it: «Сьогодні мій новий вірш: …». */
const HEAD_WORDS = 3
const NOT_WITHIN = 2

/** «Це не сон», «Автор вірша», «Писали вірші» */
const isNoHead = anyWord(`
  не* ні* ані* без* автор* авторк* поет пише писав* писал* писати* писать*
  no* not* isn't* never* without* author* writes writing wrote
`)

/** Tells whether a sentence is where a text turns from what is invented to what is so: «Насправді …», «А тепер новини …». */
export const isTurn = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, Math.min(to, from + TURN_WORDS), (token) => isTruth(token))

const TURN_WORDS = 4
const isTruth = anyWord(`
  насправді* реальності* дійсності* деле* реальности* действительности* новини* новости* збул*
  здійсн* сбыл* исполн*
  actually* reality*
`)
