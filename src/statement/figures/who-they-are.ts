import type { Amount } from '#statement/count/amount.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMilitary } from '#statement/side/head-count.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isColon } from '#statement/word/small-words.ts'

/**
 * Tells whether civilians beside others only say who all those counted are: "189 people had returned: soldiers and officers,
 * plus two civilians", «189 українців приїхали. Додому їдуть захисники острова, а з ними двоє цивільних».
 */
export const isWhoTheyAre = (
  tokens: readonly Token[],
  general: Amount | null,
  civil: Pick<Amount, 'at' | 'sentence'>,
): boolean =>
  general !== null &&
  !isMilitary(general) &&
  (isOpenedByColon(tokens, general, civil) || isBesideUncounted(general, civil))

const isOpenedByColon = (
  tokens: readonly Token[],
  { value }: Amount,
  { at, sentence }: Pick<Amount, 'at' | 'sentence'>,
): boolean =>
  sentence.numbers.some(
    (one) =>
      one < at &&
      tokens[one]?.value === value &&
      someToken(tokens, one, at, (token) => isColon(token)),
  )

/** The sentence names without a number whom they come with, below the number of all. */
const isBesideUncounted = (
  general: Amount,
  { at, sentence }: Pick<Amount, 'at' | 'sentence'>,
): boolean =>
  general.sentence.index < sentence.index &&
  !general.both &&
  sentence.numbers.every((one) => one >= at) &&
  has(sentence, SOLDIERS, { from: sentence.from, to: at })

const SOLDIERS: readonly Idea[] = ['military', 'defender', 'rank', 'officer']
