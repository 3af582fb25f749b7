import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFrom } from '#statement/word/small-words.ts'

/** «список із 1000 військовополонених», «двух пленных из списка» has moved nobody. */
export const isOnList = (tokens: readonly Token[], at: number): boolean =>
  (someToken(tokens, at - 3, at, isList) && !isShareOfList(tokens, at)) || isFromList(tokens, at)

/** «Больше половины списка – 51 человек – гражданские», "most of the list, 51 people": of the list of those who came. */
const isShareOfList = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(
    (step) => isList(tokens[at - step]) && someToken(tokens, at - step - SHARE_WORDS, at, isShare),
  )

/** "most of the list" */
const SHARE_WORDS = 3
const isShare = anyWord(
  'половин{а,ы,и,у} частина часть третина треть чверть четверть half most third',
)

function isFromList(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + LIST_WORDS; next += 1)
    if (isList(tokens[next]) && isFrom(tokens[next - 1])) return true
  return false
}

const LIST_WORDS = 6
const isList = anyWord('списк* список* list*')
