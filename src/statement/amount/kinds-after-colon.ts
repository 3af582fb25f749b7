import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'
import { isHead } from '#statement/word/people.ts'
import { someToken, textAt } from '#statement/word/token.ts'

const PEOPLE: ReadonlySet<Idea> = new Set(['civilian', 'military', 'defender', 'captive'])

/** Tells that «приніс волю й цивільним: визволені восьмеро українців» counts civilians. */
export function kindsAfterColon(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): ReadonlySet<Idea> {
  if (!kinds.has('person')) return kinds
  if (isOfCivilians(tokens, sentence, at, kinds)) return new Set(['civilian'])
  const colon = clauseAt(sentence, at).from - 1
  return textAt(tokens, colon) === ':' ? kindsAfter(sentence, at, colon, kinds) : kinds
}

function kindsAfter(
  sentence: Sentence,
  at: number,
  colon: number,
  kinds: ReadonlySet<Idea>,
): ReadonlySet<Idea> {
  const last = sentence.hits.findLast(({ idea, to }) => to <= colon && PEOPLE.has(idea))
  // «повернулися й цивільні: всього вдома 146 людей» counts all of them.
  const isOfAll = has(sentence, ['total_maybe', 'all'], { from: colon, to: at + 4 })
  return last?.idea === 'civilian' && last.to === colon && !isOfAll ? new Set(['civilian']) : kinds
}

/** «Возвращены и гражданские лица, 20 человек»: people who are counted after civilians alone. */
const isOfCivilians = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): boolean =>
  kinds.size === 1 &&
  isHead(tokens[at + 1]) &&
  !someToken(tokens, sentence.from, at, ({ kind }) => kind === 'number') &&
  !has(sentence, ['total_maybe'], { from: at - 3, to: at }) &&
  has(sentence, ['civilian'], { from: sentence.from, to: at }) &&
  !has(sentence, FIGHTERS, { from: sentence.from, to: at })
