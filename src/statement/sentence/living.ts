import type { Hit } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Reads «репатріація тяжкохворих військовополонених», "repatriated 25 wounded prisoners of war" as what the
 * Geneva Conventions mean by it: living prisoners come home, and no bodies.
 */
export function withLiving(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  if (!hits.some(({ idea }) => idea === 'repatriation')) return hits
  return hits.map((hit) => {
    if (hit.idea !== 'repatriation' || !isOfLiving(tokens, hits, hit)) return hit
    return { ...hit, idea: isVerb(tokens[hit.from]) ? 'returned' : 'exchange' }
  })
}

/** Right behind it stand captives, the wounded or captivity, or captives right before it, and nothing near it is of the dead. */
function isOfLiving(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
  { from, to }: Hit<Idea>,
): boolean {
  let end = to
  while (end < Math.min(to + BEHIND, tokens.length) && !ENDS.has(tokens[end]?.kind ?? 'break'))
    end += 1
  return (
    hits.some(
      (hit) =>
        (hit.from >= to && hit.from < end && LIVING.has(hit.idea)) ||
        (hit.to === from && hit.idea === 'captive') ||
        isSubject(tokens, hit, from),
    ) &&
    !hits.some((hit) => hit.from >= from - REACH && hit.from < end + REACH && DEAD.has(hit.idea))
  )
}

/** "Wounded and seriously ill soldiers have been repatriated", «Тяжкопоранених репатріювали»: they stand before the verb. */
const isSubject = (tokens: readonly Token[], { idea, to }: Hit<Idea>, verb: number): boolean =>
  LIVING.has(idea) &&
  to <= verb &&
  verb - to < BEHIND &&
  isVerb(tokens[verb]) &&
  !someToken(tokens, to, verb, ({ kind }) => ENDS.has(kind))

const ENDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['mark', 'break'])
/** "the repatriation of 84 Ukrainian soldiers from Russian captivity" */
const BEHIND = 8
const REACH = 6
const LIVING: ReadonlySet<Idea> = new Set(['captive', 'wounded', 'captivity'])
const DEAD: ReadonlySet<Idea> = new Set(['body', 'dead', 'died_captive'])
const isVerb = anyWord('repatriated репатр{,і}йова* репатріювали репатриирова*')
