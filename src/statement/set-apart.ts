import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { someToken, textAt } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Tells whether a sentence below the lead sets some apart from those who came: «Додому їдуть і 18 оборонців»,
 * «17 — молоді люди». Civilians and the other side's people come on top instead.
 */
export const isSetApart = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  { to }: Span,
): boolean =>
  sentence.place > 0 &&
  !sentence.item &&
  isOnlyNumber(reading, sentence, at) &&
  !has(sentence, OTHERS, { from: at, to: to + 1 }) &&
  (isToo(reading, sentence, at) || isSaidOf(reading, sentence, at))

const OTHERS: readonly Idea[] = ['civilian', 'russian', 'child', 'body', 'dead', 'own']

const isOnlyNumber = ({ tokens }: Reading, { numbers }: Sentence, at: number): boolean =>
  numbers.every((one) => one === at || tokens[one]?.kind !== 'number')

/** «Повернулися і п'ятеро …»: a verb stands right before, and nobody else. */
const isToo = ({ tokens }: Reading, { hits }: Sentence, at: number): boolean =>
  /^(?:і|й|та|и)$/u.test(textAt(tokens, at - 1)) &&
  hits.some(({ idea, to }) => (idea === 'returned' || idea === 'home') && to === at - 1)

/** «17 — це …»: the number opens the sentence, and what follows says who they are. */
const isSaidOf = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  at === sentence.from &&
  textAt(tokens, at + 1) === '—' &&
  !someToken(tokens, at + 2, sentence.to, ({ text }) => text === ':') &&
  has(sentence, WHO, { from: at + 2, to: sentence.to }) &&
  !has(sentence, ['returned', 'home', 'from_russia', 'captivity'])

const WHO: readonly Idea[] = ['person', 'military', 'defender', 'wounded', 'man', 'officer', 'rank']
