import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether words right before a number make it one of years: «віком до 25», «немає й 25», "under 25". */
export const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - AGE_WORDS, at, isAge)

const AGE_WORDS = 3
const isAge = wordsLike(
  /^(?:age|aged|ages|turn(?:ed|ing|s)?|under|below|older|younger|(?:ви|с)повни\p{L}*|исполни\p{L}*|достиг\p{L}*|досяг\p{L}*|вік|віком|віку|молодш\p{L}*|старш\p{L}*|возраст\p{L}*|младше|моложе|старше|до|немає|нема|нет)$/u,
)
