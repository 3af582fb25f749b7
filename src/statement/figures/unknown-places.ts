import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import type { Origin } from '#statement/vocabulary/places.ts'

/** What stands around in a sentence: the places and the words for origins that the vocabulary knows. */
type Known = Readonly<{ places: readonly Span[]; origins: readonly Hit<Origin>[] }>

/**
 * Finds places that no table knows, by how they stand: «Сватівського напрямку», "the Svatove direction",
 * and beside known ones a name with a number after a preposition of place («89 — з Роботиного»).
 */
export function unknownPlaces(
  reading: Reading,
  sentence: Sentence,
  { places, origins }: Known,
): Hit<string>[] {
  const found: Hit<string>[] = []
  const isKnown = (at: number): boolean =>
    [...places, ...found].some(({ from, to }) => from <= at && at < to)
  const add = (at: number): void => {
    if (!isKnown(at) && mayName(reading, sentence, at))
      found.push({ idea: nameOf(reading, at), from: at, to: at + 1 })
  }
  for (const { idea, from } of origins)
    if (idea === 'direction') for (const at of beforeDirection(reading, from, isKnown)) add(at)
  if (places.length + found.length > 0 && origins.length > 0)
    for (let at = sentence.from + 1; at < sentence.to; at += 1)
      if (isPlacedName(reading, sentence, at)) add(at)
  return found
}

/** The names listed right before «напрямків», back to the first word that is none. */
function beforeDirection(
  { tokens, language }: Reading,
  direction: number,
  isKnown: (at: number) => boolean,
): number[] {
  const names: number[] = []
  for (let at = direction - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined) break
    const isName = language === 'en' ? isCapital(token) : isAdjective(token)
    if (isName) names.push(at)
    else if (!isKnown(at) && !isListing(token)) break
  }
  return names
}

const isCapital = ({ kind, capital }: Token): boolean => kind === 'word' && capital
const isListing = (token: Token): boolean =>
  (token.kind === 'mark' && isListMark(token)) || token.kind === 'number' || isAndThe(token)
const isListMark = anyWord(', ( ) — – -')
const isAndThe = anyWord('та і й и and а також также the')

/** «Сватівського», «рубежанском»; not of a country. */
const isAdjective = wordsLike(
  /^(?!укра[иї]нськ|украинск|рос[иі]йськ|российск|московськ|московск|русск|радянськ|советск|цивільн|військ|воєнськ)\p{L}{2,}(?:ськ|цьк|зьк|ск|цк)(?:ий|ого|ому|им|ім|ої|ій|ою|ую|их|ими|ой|ом|ое|ие|і|а|е)$/u,
)

/** «89 — з Роботиного», "one from Oleshky": between a preposition of place and a number, or behind it. */
function isPlacedName({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isCapital(token) || !isPreposition(tokens[at - 1])) return false
  return [-4, -3, -2, 1, 2].some((step) => {
    const near = at + step
    return near >= sentence.from && near < sentence.to && tokens[near]?.kind === 'number'
  })
}

const isPreposition = anyWord(`
  з із зі с со из під біля поблизу под возле около близ з-під із-під из-под районі районе села
  селища міста поселка города
  from near outside
`)

/** No word that the text needs for something else: a side, a voice, a month. */
const mayName = ({ tokens }: Reading, { hits }: Sentence, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.text.length < MIN_LETTERS) return false
  if (isNoName(token) || monthIn(token) !== null) return false
  return !hits.some(({ from, to }) => from <= at && at < to)
}

const MIN_LETTERS = 4
const isNoName = anyWord(`
  відповідн* різн* інш* разн* друг* цього* того* січень* перш*
  this* that* these* those* their* from* with* other* some* eastern* northern* southern*
  western* same* each* fallen*
`)

/** The name in Latin letters; an adjective in its first form. */
function nameOf({ tokens, language }: Reading, at: number): string {
  const text = textAt(tokens, at)
  const plain = language === 'en' ? text : latin(isAdjective(tokens[at]) ? firstForm(text) : text)
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

const firstForm = (text: string): string =>
  text.replace(/(?<=[сцз]ьк)\p{L}+$/u, 'ий').replace(/(?<=[сц]к)\p{L}+$/u, 'ий')

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i',
    ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
    ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia', ь: '', э: 'e', ы: 'y',
    ъ: '', ё: 'e', "'": '',
  }), // prettier-ignore
)

const latin = (text: string): string =>
  Array.from(text, (letter) => LATIN.get(letter) ?? letter).join('')
