import {
  isGivenName,
  isKnownWord,
  isOfficial,
  isPersonal,
  looksLikeSurname,
} from './search-name-words.ts'

type Word = Readonly<{
  text: string
  start: number
  end: number
  /** One capital letter with its dot. */
  initial: boolean
  /** Begins a sentence, where a capital letter says nothing. */
  first: boolean
  /** What stands between the word before and this one parts no name. */
  joined: boolean
}>

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ\-‑]\p{L}[\p{L}\p{M}]*)*/gu

/**
 * Takes out of a text whatever may be the name of a private person, call signs too, and leaves … there.
 * Nobody can list all names, so it goes the other way: a capital letter that no sentence, office, place
 * or institution accounts for is taken for a name. Officials are left in.
 */
export function withoutNames(text: string): string {
  const given = text.toWellFormed().normalize('NFC')
  const words = wordsOf(given)
  const dropped = namesAmong(words)
  let out = ''
  let at = 0
  for (const [index, { start, end }] of words.entries()) {
    if (!dropped.has(index)) continue
    const between = given.slice(at, start)
    out += out.endsWith('…') && /^[\s.]*$/u.test(between) ? '' : `${between}…`
    at = end
  }
  return out + given.slice(at)
}

function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(WORD)]
  return matches.map(({ 0: word, index: start }, index) => {
    const end = start + word.length
    const before = matches[index - 1]
    const next = matches[index + 1]
    const between = before === undefined ? '\n' : text.slice(before.index + before[0].length, start)
    const goesOn =
      next !== undefined && !isCapital(next[0]) && /^\s+$/u.test(text.slice(end, next.index))
    const initial = /^\p{Lu}$/u.test(word) && text.charAt(end) === '.'
    return { text: word, start, end, initial, ...placeOf(between, before?.[0] ?? '', goesOn) }
  })
}

/** After the dot of an initial no sentence begins. */
function placeOf(between: string, before: string, goesOn: boolean): Pick<Word, 'first' | 'joined'> {
  const afterInitial = /^\p{Lu}$/u.test(before) && /^\.\s?$/u.test(between)
  return {
    first: !afterInitial && beginsSentence(between, goesOn),
    joined: /^[ \u00a0]{1,2}$/u.test(between) || afterInitial,
  }
}

/** After a quotation mark or a bracket begins a sentence or a call sign: a sentence goes on. */
function beginsSentence(between: string, goesOn: boolean): boolean {
  if (/[«"“„(]\s*$/u.test(between)) return goesOn
  return /[.!?…\n]|[:;•*[—–]\s*$|\p{Extended_Pictographic}/u.test(between)
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

function namesAmong(words: readonly Word[]): Set<number> {
  const dropped = new Set<number>()
  for (const [index, word] of words.entries()) {
    if (isCapital(word.text) && isName(words, index)) dropped.add(index)
  }
  return spread(words, dropped)
}

function isName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined) return false
  const neighbours = neighboursOf(words, index)
  if (isGivenName(word.text)) return !neighbours.some((other) => isOfficial(other, word.text))
  if (isOfficial(word.text)) {
    return neighbours.some((other) => isGivenName(other) && !isOfficial(word.text, other))
  }
  if (word.initial) return true
  if (isKnownWord(word.text)) return false
  if (isShout(word.text)) return looksLikeSurname(word.text)
  return word.first ? beginsWithName(words, index) : true
}

/** An abbreviation or a headline: capital letters throughout. */
const isShout = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

/** A sentence may begin with a name too: by its form, or by what stands beside it. */
function beginsWithName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined) return false
  if (looksLikeSurname(word.text)) return true
  if (isPersonal(word.text)) return false
  if (next?.joined !== true) return false
  return (
    (isCapital(next.text) && !isKnownWord(next.text) && !isShout(next.text)) ||
    isPersonal(next.text)
  )
}

const neighboursOf = (words: readonly Word[], index: number): string[] => [
  ...(words[index]?.joined === true ? [words[index - 1]?.text ?? ''] : []),
  ...(words[index + 1]?.joined === true ? [words[index + 1]?.text ?? ''] : []),
]

/** What stands with a given name is a part of the name, whatever else it may mean («Іван Коваль»). */
function spread(words: readonly Word[], dropped: ReadonlySet<number>): Set<number> {
  const all = new Set(dropped)
  for (const index of dropped) {
    for (const other of [index - 1, index + 1]) {
      const word = words[other]
      const between = words[Math.max(index, other)]
      if (word === undefined || between?.joined !== true) continue
      if (isPartOfName(words[index]?.text ?? '', word.text, other < index)) all.add(other)
    }
  }
  return all
}

/** What stands before a given name is a surname or an office; surnames made of places have adjectives' ends. */
const isPartOfName = (given: string, other: string, before: boolean): boolean =>
  isGivenName(given) &&
  isCapital(other) &&
  !isOfficial(other) &&
  !(before && (isPersonal(other) || (isKnownWord(other) && !ADJECTIVE.test(other))))

const ADJECTIVE =
  /(?:[сц]ьк|ск)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|ая|ой|ую)$|(?:ець|ця|цю|цем|єць|йця)$/u
