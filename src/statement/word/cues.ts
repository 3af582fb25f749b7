import type { Token } from './token.ts'

/** Endings come and go: so many letters tell one word from another in all three languages. */
const LETTERS = 6
/** The headline and the first sentence or two say what a text is about. */
const TOP_WORDS = 30

/**
 * Lists what a text is told by from other texts, each once and with the token where it first stands: the
 * beginnings of its words, those at its top (after `^`) and pairs of them there. A figure is a figure,
 * whatever it counts.
 */
export function cuesOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const cues = new Map<string, number>()
  let count = 0
  let before = ''
  for (const [at, token] of tokens.entries()) {
    const word = wordOf(token)
    if (word === '') continue
    const top = count < TOP_WORDS ? [`^${word}`, `${before} ${word}`] : []
    for (const cue of [word, ...top]) if (!cues.has(cue)) cues.set(cue, at)
    before = word
    count += 1
  }
  return cues
}

function wordOf({ kind, text }: Token): string {
  if (kind === 'mark' || kind === 'break') return ''
  return kind === 'word' ? text.slice(0, LETTERS) : '#'
}
