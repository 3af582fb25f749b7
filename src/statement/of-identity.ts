import { has, hitsIn, type Sentence } from './sentence.ts'
import { MOVED } from './tense.ts'
import type { Idea } from './vocabulary/idea.ts'

/** Tells whether a sentence leaves open only whose the bodies are: "1,000 bodies allegedly of Ukrainian soldiers". */
export const isOfIdentity = (sentence: Sentence): boolean =>
  has(sentence, ['body', 'dead']) &&
  hitsIn(sentence, 'alleged').every(({ to }) => {
    const next = sentence.hits.find(({ idea, from }) => from >= to && ALLEGED.includes(idea))
    return next !== undefined && BEARERS.includes(next.idea)
  })

const BEARERS: readonly Idea[] = ['military', 'defender', 'ukrainian', 'own']
const ALLEGED: readonly Idea[] = [...BEARERS, ...MOVED]
