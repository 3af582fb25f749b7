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

/** Finds the word for a text, always the same one while it is remembered. */
export function wordFor(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size >= MOST_KNOWN) {
    words.clear()
    byLetters.clear()
  }
  const word: Word = { text, answers: [] }
  words.set(text, word)
  return word
}

/** Finds the word that stands in a text from one place up to and without another. */
export function wordIn(text: string, from: number, to: number): Word {
  let letters = to - from
  for (let at = from; at < to; at += 1) letters = (Math.imul(letters, 31) + text.charCodeAt(at)) | 0
  const known = byLetters.get(letters)
  if (known?.text.length === to - from && text.startsWith(known.text, from)) return known
  const word = wordFor(text.slice(from, to))
  byLetters.set(letters, word)
  return word
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
