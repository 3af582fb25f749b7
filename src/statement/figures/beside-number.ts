import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Whom an idea speaks of: Ukraine, Russia, soldiers, one's own, or whence somebody came. */
const SIDES: ReadonlyMap<Idea, string> = new Map<Idea, string>([
  ['ukraine', 'ukraine'],
  ['ukrainian', 'ukraine'],
  ['to_ukraine', 'ukraine'],
  ['ua_voice', 'ukraine'],
  ['russia', 'russia'],
  ['russian', 'russia'],
  ['to_russia', 'russia'],
  ['ru_voice', 'russia'],
  ['defender', 'defender'],
  ['own', 'own'],
  ['from_russia', 'from-russia'],
  ['from_ukraine', 'from-ukraine'],
])

const asItself = (ideas: readonly Idea[]): ReadonlyMap<Idea, string> =>
  new Map(ideas.map((idea): [Idea, string] => [idea, idea]))

/** What is done with people and bodies, and what makes a number another one than this day's. */
const DEEDS = asItself([
  'returned',
  'to_return',
  'gave',
  'received',
  'exchanged',
  'managed',
  'through',
  'captured',
  'happened',
  'repatriation',
  'exchange',
  'home',
  'will',
  'asked',
  'agreed',
  'agreeing',
  'list',
  'captivity',
  'died_captive',
  'recall',
  'total',
  'total_maybe',
  'total_back',
  'first_since',
  'afterwards',
  'background',
  'part',
  'evenly',
  'in_return',
  'same_number',
  'each',
  'formula',
  'other_deed',
  'elsewhere',
  'hedge',
  'sentenced',
  'local',
  'study',
])

const COUNTED = asItself([
  'person',
  'military',
  'captive',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'wounded',
  'body',
  'dead',
  'rank',
  'unit',
  'thing',
  'defender',
])

/** The sides, deeds and nouns nearest to a number before and behind it, and which of them stand together. */
export function nearestTo(sentence: Sentence, at: number): string[] {
  const sides = nearestOf(sentence, at, SIDES)
  const deeds = nearestOf(sentence, at, DEEDS)
  const { behind: noun } = nearestOf(sentence, at, COUNTED)
  return [
    `side-before:${sides.before}`,
    `side-behind:${sides.behind}`,
    `sides:${sides.before},${sides.behind}`,
    `noun:${noun}`,
    `noun-side:${noun},${sides.behind}`,
    `before-before:${sides.before},${deeds.before}`,
    `before-behind:${sides.before},${deeds.behind}`,
    `behind-behind:${sides.behind},${deeds.behind}`,
    `behind-before:${sides.behind},${deeds.before}`,
  ]
}

function nearestOf(
  { hits }: Sentence,
  at: number,
  names: ReadonlyMap<Idea, string>,
): Readonly<{ before: string; behind: string }> {
  let [before, behind] = ['', '']
  let [end, start] = [-1, Number.POSITIVE_INFINITY]
  for (const { idea, from, to } of hits) {
    const name = names.get(idea)
    if (name === undefined) continue
    if (to <= at && to > end) [before, end] = [name, to]
    if (from > at && from < start) [behind, start] = [name, from]
  }
  return { before, behind }
}
