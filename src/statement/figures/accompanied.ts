import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isNot, isWith, isWithOrAlongside, isThem } from '#statement/word/small-words.ts'
import { isLad } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether those of a number came on top of others: "The 300 Ukrainians were accompanied by two civilians", «разом
 * із ними двоє», «не рахуючи двох», «до них приєдналися двоє».
 */
export const isAccompanied = (tokens: readonly Token[], at: number): boolean =>
  (isBy(tokens[at - 1]) && isCompany(tokens[at - 2])) ||
  (isThem(tokens[at - 1]) && isWith(tokens[at - 2])) ||
  (isCounting(tokens[at - 1]) && isNot(tokens[at - 2])) ||
  isJoining(tokens, at)

/** «Приєдналися до них двоє», «к ним добавились ещё двое», "two civilians joined them": whom they joined stands beside the verb. */
const isJoining = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - JOINING_WORDS), at + JOINING_WORDS).some((token, step) => {
    const one = Math.max(0, at - JOINING_WORDS) + step
    return isJoined(token) && [one - 1, one + 1, one + 2].some((place) => isThose(tokens[place]))
  })

const JOINING_WORDS = 4
const isJoined = anyWord(`
  {приєдна,дода,додава}{вся,лася,лась,лися,лись,лося,лось}
  долуч{ився,илася,илась,илися,ились,илося,илось}
  {присоедини,добави,прибави}{лся,лась,лись,лось}
  joined joining
`)
const isThose = anyWord('них ним them those these')

const isBy = anyWord('by of')
const isCompany = anyWord('accompanied joined company')
const isCounting = anyWord('рахуючи враховуючи считая учитывая counting')

/** Tells whether lads are counted, who are soldiers: «Триста наших ребят», beside whom civilians come on top. */
export const areLads = (tokens: readonly Token[], general: Amount | null): boolean =>
  general !== null &&
  !general.kinds.has('civilian') &&
  someToken(tokens, general.span.from, general.span.to, isLad)

/** Tells whether civilians came with soldiers, who are the others: "90 for 90. Two civilians came back with the troops". */
export const isWithSoldiers = (
  { tokens }: Reading,
  { sentence, at, part, both }: Amount,
): boolean =>
  !part && !both && saysWithSoldiers(tokens, at + 1, Math.min(sentence.to, at + WITH_WORDS))

/** Tells whether words say that somebody came with soldiers: «з військовими до Росії виїхали», "with the troops". */
export const saysWithSoldiers = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isSoldiers(token) && someToken(tokens, from + step - 2, from + step, isWithOrAlongside),
    )

const WITH_WORDS = 8
const isSoldiers = anyWord(`
  військовими військовослужбовцями захисниками воїнами бійцями военными военнослужащими
  защитниками воинами бойцами
  troops soldiers servicemen fighters defenders
`)
