import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isNot } from '#statement/word/small-words.ts'

/**
 * Holds bodies of which the same text says that they have not crossed: "Russia says 1,212 bodies were returned. The
 * convoy remains at the border, Kyiv says".
 */
export function doubtsOfBorder(
  { timeline: { reading }, evidence }: Findings,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] {
  const [news] = evidence.bodies
  if (ours === undefined || news === undefined) return []
  const still = reading.sentences
    .slice(news.index, news.index + TOP_SENTENCES)
    .find((s) => !has(s, OF_OTHER_TIME) && isStillThere(reading.tokens, s))
  return still === undefined ? [] : [hold('unconfirmed', quoteOf(reading, still).text)]
}

const OF_OTHER_TIME: readonly Idea[] = ['recall', 'background', 'yesterday', 'will', 'total']

const isStillThere = (tokens: readonly Token[], s: Sentence): boolean =>
  isSaid(tokens, s, isBorder)
    ? isSaid(tokens, s, isStaying) || isNotCrossed(tokens, s) || isYetThere(tokens, s)
    : isSaid(tokens, s, isLorry) && isSaid(tokens, s, isStaying) && has(s, OF_WAY)

/** «колонна всё ещё на границе» */
const isYetThere = (tokens: readonly Token[], s: Sentence): boolean =>
  isSaid(tokens, s, isLorry) && isSaid(tokens, s, isYet)

const isYet = anyWord('еще ще yet')

const OF_WAY: readonly Idea[] = ['refuted']

const isSaid = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  isWord: (token: Token | undefined) => boolean,
): boolean => someToken(tokens, from, to, isWord)

function isNotCrossed(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isCrossing(tokens[at]) && someToken(tokens, Math.max(from, at - NOT_WORDS), at, isNot))
      return true
  return false
}

/** "have not yet crossed" */
const NOT_WORDS = 3
const isBorder = anyWord('кордон{,у,ом,і,ові} границ{е,ы,у,ей} border')
const isLorry = anyWord(`
  колон{а,и} колонн{а,ы} рефрижератор{и,ы} вантажівки фури фуры грузовики
  convoy trucks lorries refrigerators
`)
const isStaying = anyWord(`
  досі лиша{є,ю}ться залиша{є,ю}ться стоїть стоять чека{є,ють} простою{є,ють} застряг*
  оста{е,ё,ю}тся по-прежнему стоит стоят жд{е,у}т простаива{е,ю}т застрял*
  remain{,s} stay{,s} stand{,s} standing stuck waiting parked still
`)
const isCrossing = anyWord('перетина* перетну{в,ла,ли} пересек{,ла,ли,ал*} пересекл* crossed cross')
