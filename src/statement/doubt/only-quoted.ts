import type { Findings } from '#statement/figures/findings.ts'
import { newsIn } from './guessed.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Holds news that stands only in quotation marks, where the text says of it that it is forged, old or passed on:
 * «У мережі ширять: „Сьогодні вдома 150 захисників“. Це підробка», «Копіюю давній допис: „…“», "My phone shows
 * me memories: '…'".
 */
export function heldOfOnlyQuoted(findings: Findings): ReviewReason[] {
  const { reading } = findings.timeline
  const isDenied = reading.sentences[0] !== undefined && has(reading.sentences[0], ['denied'])
  if (!isDenied && !reading.tokens.some((token) => isAgainst(token))) return []
  const quotes = quotesIn(reading)
  const news = newsIn(findings)
  const [first] = news
  const isOnlyQuoted = first !== undefined && news.every((s) => isQuoted(quotes, s))
  return isOnlyQuoted && (isDenied || isAgainstOutside(reading, quotes, news))
    ? [hold('unconfirmed', quoteOf(reading, first).text)]
    : []
}

/** Fewer words in quotation marks are a name. */
const LEAST_WORDS = 4

/** What stands in quotation marks, whole: «…» may hold others, and what never ends is none. */
function quotesIn({ given, tokens }: Reading): Span[] {
  const quotes: Span[] = []
  const open: { at: number; mark: string }[] = []
  for (const [at, token] of tokens.entries()) {
    if (!isMark(token)) continue
    const mark = given[token.start] ?? ''
    const last = open.at(-1)
    if (last !== undefined && closes(last.mark, mark)) {
      open.pop()
      if (at - last.at > LEAST_WORDS) quotes.push({ from: last.at + 1, to: at })
    } else if (mark !== '»') open.push({ at, mark })
  }
  return quotes
}

const closes = (open: string, mark: string): boolean => (open === '«' ? mark === '»' : mark !== '«')

const isMark = anyWord(`" '`)

const isWithin = (quotes: readonly Span[], at: number): boolean =>
  quotes.some(({ from, to }) => from <= at && at < to)

const DEEDS: readonly Idea[] = ['exchange', 'exchanged', 'returned', 'happened', 'gave', 'home']

function isQuoted(quotes: readonly Span[], s: Sentence): boolean {
  const deeds = DEEDS.flatMap((idea) => hitsIn(s, idea))
  return deeds.length > 0 && deeds.every(({ from }) => isWithin(quotes, from))
}

/** «Не вірте шахраям» far below the quotation is of something else. */
function isAgainstOutside(
  { tokens, sentences }: Reading,
  quotes: readonly Span[],
  news: readonly Sentence[],
): boolean {
  const isNear = ({ index }: Sentence): boolean =>
    news.some((told) => Math.abs(told.index - index) <= NEAR_SENTENCES)
  return sentences.some((s) => {
    if (!isNear(s)) return false
    for (let at = s.from; at < s.to; at += 1)
      if (isAgainst(tokens[at]) && !isWithin(quotes, at)) return true
    return false
  })
}
const NEAR_SENTENCES = 3

/** Words by which a text says of what it quotes that it is forged, unknown, old or passed on. */
const isAgainst = anyWord(`
  підроб* поддел* фейк* обман* шахра* мошен* аферист* іпсо* ипсо* вкид* вброс* неправд* брехн*
  спросту* опроверг* вигад* выдум* репост* перепост* дублю* дублир* закріплен* закреплен*
  копіюю* копирую* архів* архив* спогад* пересил* пересла* пересыл*
  {стар,давн}{ий,ій,ого,ього,ый,ой,их,ні} соцмереж* соцсет* исчезла* зникло* зникла* видалено*
  удален*
  fake* forge* hoax* scam* invent* troll* repost* archive* memor* removed* deleted*
`)
