import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Finds the captivity that a place speaks of: «у полоні», "in Russian captivity"; «на волі» is no captivity. */
export const heldAt = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Span | undefined =>
  isIn(tokens[at])
    ? hitsIn(sentence, 'captivity').findLast(({ from }) => from >= at && from - at <= 2)
    : undefined

/** Tells whether a place says where those who have not come are: «в полоні», «у російських моргах», "in captivity", "behind bars"; who is still in hospital has come. */
export function isThereAt(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (isCaptive(tokens[at])) return true
  if (!isIn(tokens[at])) return false
  if (heldAt(tokens, sentence, at) !== undefined) return true
  const words = tokens.slice(at + 1, Math.min(sentence.to, at + THERE_WORDS))
  const end = words.findIndex(({ kind }) => kind !== 'word')
  return words.slice(0, end === -1 ? THERE_WORDS : end).some((token) => isThere(token))
}

const THERE_WORDS = 4
const isIn = anyWord('у в за in inside behind')
const isCaptive = anyWord(`
  полонен* {,у}в'язнен* незвільнен* пленн* плен{е,ё}н*
  captive* captives* prisoner* imprisoned* detained* jailed* unaccounted* unreturned* captured*
  held*
`)
const isThere = anyWord(`
  полон* неволі* тюрм* в'язниц* катівн* сізо* колоні* морг* росії рф ґрат* грат* плену* неволе*
  застенк* тюрьм* сизо* колони* табор* лагер* россии решетк* решётк* руках лапах
  captivity* prison{,s} jail{,s} cells camps colon{y,ies} dungeons custody* bars morgue{,s}
  russia hands clutches
`)

/** Tells whether a place says that somebody is missing: «зниклі безвісти», «пропали без вести», "missing" */
export const isMissingAt = (tokens: readonly Token[], at: number): boolean =>
  isMissing(tokens[at]) || (isLost(tokens[at]) && [1, 2].some((on) => isTraceless(tokens[at + on])))

const isMissing = anyWord('missing unaccounted')
const isLost = anyWord('зник* пропа*')
const isTraceless = anyWord('безвісти безвісно вести вісти')

/** Tells whether a word says that somebody is looked for: «шукаємо», "sought". */
export const isSought = anyWord(`
  шукаємо шукають розшукуємо розшукують розшукуються ищем ищут разыскиваем разыскивают
  разыскиваются
  sought
`)
