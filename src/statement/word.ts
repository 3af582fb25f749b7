/**
 * A word, a figure or a mark as it stands in texts. Posts say the same words again and again, so what
 * a table or a pattern says of one is looked up once and kept with it.
 */
export type Word = Readonly<{ text: string; answers: unknown[] }>

const words = new Map<string, Word>()
/** Words by the numbers of their letters: where one is known, it need not be cut out of the text. */
const byLetters = new Map<number, Word>()

/** Beyond so many different words the memory is begun anew: a hostile text may invent words. */
const MOST_KNOWN = 20_000

/** Nobody says longer ones; they are not remembered, so that the memory stays small. */
const MOST_LETTERS = 100

/** Finds the word for a text, always the same one while it is remembered. */
export function wordFor(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  const word: Word = { text, answers: [] }
  if (text.length > MOST_LETTERS) return word
  if (words.size >= MOST_KNOWN) {
    words.clear()
    byLetters.clear()
  }
  words.set(text, word)
  return word
}

/** Finds the word that stands in a text, given by its units, from one place up to and without another. */
export function wordIn(units: Uint16Array, from: number, to: number): Word {
  let letters = to - from
  for (let at = from; at < to; at += 1) letters = (Math.imul(letters, 31) + (units[at] ?? 0)) | 0
  const known = byLetters.get(letters)
  if (known !== undefined && isText(known.text, units, from, to)) return known
  // A text of its own: a piece of the post's would keep the whole post in memory.
  const word = wordFor(UNITS.decode(units.subarray(from, to)))
  if (word.text.length <= MOST_LETTERS) byLetters.set(letters, word)
  return word
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true })

function isText(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at - from) !== units[at]) return false
  return true
}

let questions = 0

/** Makes a question about the text of a word that is worked out once for each word. */
export function onceAWord<Answer>(
  ask: (text: string, word: Word) => Answer,
): (word: Word) => Answer {
  const at = questions
  questions += 1
  return (word) => {
    const known = word.answers[at]
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this question writes its place
    if (known !== undefined) return known as Answer
    while (word.answers.length < at) word.answers.push(undefined)
    const answer = ask(word.text, word)
    word.answers[at] = answer
    return answer
  }
}

/** Makes a question whether a word fits a pattern; beyond either end of a text nothing fits. */
export function wordsLike(pattern: RegExp): (token: Worded | undefined) => boolean {
  const fits = onceAWord((text) => pattern.test(text))
  return (token) => token !== undefined && fits(token.word)
}

type Worded = Readonly<{ word: Word }>
