import { has, hitsIn, type Sentence } from './sentence.ts'
import { MOVED } from './tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OWN_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a sentence leaves open only whose the bodies are: "1,000 bodies allegedly of Ukrainian soldiers". */
export const isOfIdentity = (sentence: Sentence): boolean =>
  has(sentence, ['body', 'dead']) &&
  hitsIn(sentence, 'alleged').every(({ to }) => {
    const next = sentence.hits.find(({ idea, from }) => from >= to && ALLEGED.includes(idea))
    return next !== undefined && OWN_SOLDIERS.includes(next.idea)
  })

const ALLEGED: readonly Idea[] = [...OWN_SOLDIERS, ...MOVED]
