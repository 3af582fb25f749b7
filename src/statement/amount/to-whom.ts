import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a number says to how many something was done: «П'ятьом присудили довічне» tells of nobody who came. */
export const isToWhom = (number: Token | undefined, sentence: Sentence): boolean =>
  isDative(number) && !has(sentence, CAME)

const isDative = wordsLike(/^[а-яіїєґ']+(?:ьом|[оіи]м|ём|[дтр]вум|двум|трем|тр[ьё]м|рем|ым)$/u)
const CAME: readonly Idea[] = [...HANDED, 'returned', 'home', 'managed', 'exchanged']
