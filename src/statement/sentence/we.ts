import type { Hit } from '#statement/word/lexicon.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

const isWe = wordsLike(/^(?:мы|нам)$/u)
const OURS: ReadonlyMap<Idea, Idea> = new Map([
  ['russia', 'ukraine'],
  ['to_russia', 'to_ukraine'],
])

/** Reads «мы» of a Russian text by who speaks: where it is a Ukrainian, we are Ukraine. */
export function weBySpeaker(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  const voices = hits.filter(({ idea }) => idea === 'ua_voice' || idea === 'ru_voice')
  if (!voices.some(({ idea }) => idea === 'ua_voice')) return hits
  return hits.map((hit) => {
    const ours = OURS.get(hit.idea)
    if (ours === undefined || !isWe(tokens[hit.from])) return hit
    return speakerOf(tokens, voices, hit.from)?.idea === 'ua_voice' ? { ...hit, idea: ours } : hit
  })
}

/** Who is named last before, unless a quotation ends and somebody is named right behind it. */
function speakerOf(
  tokens: readonly Token[],
  voices: readonly Hit<Idea>[],
  at: number,
): Hit<Idea> | undefined {
  const before = voices.findLast(({ to }) => to <= at)
  const after = voices.find(({ from }) => from > at)
  if (before === undefined || after === undefined) return before ?? after
  const isQuoted = tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1
  if (!isQuoted) return before
  const end = tokens.findIndex(({ text }, index) => index > at && text === '"')
  return end !== -1 && after.from > end && after.from - end <= SAID_BY ? after : before
}

/** «…», — написал в Telegram глава ведомства … */
const SAID_BY = 9
