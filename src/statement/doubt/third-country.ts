import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'

/** Tells whether another country received people, and not Ukraine: «Угорщина отримала від Росії 11 полонених». */
export const isToThirdCountry = (sentence: Sentence): boolean =>
  has(sentence, ['received']) &&
  hitsIn(sentence, 'elsewhere').some(({ from }) => from - sentence.from <= LED_WORDS)

const LED_WORDS = 2
