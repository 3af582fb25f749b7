import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { COUNTED } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a number is of the weather, with which summaries of a day end: «Погода: завтра до +13», «до 30 градусов». */
export const isOfWeather = (tokens: readonly Token[], sentence: Sentence): boolean =>
  !has(sentence, COUNTED) && someToken(tokens, sentence.from, sentence.to, isWeather)

const isWeather = anyWord(`
  погод{а,у,и,ою,ы,е,і} градус* температур* синоптик* опад{и,ів} осадки
  weather forecaster{,s} temperature{,s} degrees celsius
`)
