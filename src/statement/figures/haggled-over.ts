import type { Amount } from '#statement/count/amount.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isAfter, isComma, isNot, isPrice } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { areSaidToCome, endOfWords, isComingNamed, isComingSaid } from './said-to-come.ts'

/**
 * Tells whether those counted are only asked for or bargained over: «За 20 цивільних Москва просила 20 колаборантів», «ще 20
 * цивільних: про них торгуються». Who came has come whatever was asked: «За 12 цивільних, які теж удома, …».
 */
export const isAskedFor = (tokens: readonly Token[], a: Amount): boolean => {
  const { sentence, at } = a
  if (isPrice(tokens[at - 1]))
    return someToken(tokens, at + 1, sentence.to, isHaggling) && !isComingBehind(tokens, a)
  return (
    someToken(tokens, sentence.from, sentence.to, isTrade) &&
    !areSaidToCome(tokens, a) &&
    !isAgreedAndBack(tokens, sentence, at) &&
    (someToken(tokens, at + 1, sentence.to, isTrade)
      ? !isHaggledOver(tokens, sentence)
      : isComingNamed(tokens, at) || someToken(tokens, at + 1, sentence.to, isLeftOut))
  )
}

/** «Після торгів про повернення 12 цивільних сторони дійшли згоди, вони вже в Україні», «звільнення 12 цивільних таки відбулося» */
const isAgreedAndBack = (tokens: readonly Token[], { to }: Sentence, at: number): boolean =>
  !someToken(tokens, at + 1, to, isPendingOrNot) &&
  tokens.slice(at + 1, to).some((token, step) => {
    const next = at + 2 + step
    return isDone(token) || (isThey(token) && someToken(tokens, next, next + BACK_WITHIN, isBack))
  })

const BACK_WITHIN = 3
const isDone = anyWord('відбулося відбулось состоялось succeeded')
const isThey = anyWord('вони всі усі они все they all')
const isBack = anyWord(
  'вдома удома дома україні украине повернулися вернулись home crossed returned back',
)

/** «12 цивільних, які теж удома, …» */
const isComingBehind = (tokens: readonly Token[], { sentence, span }: Amount): boolean =>
  isComma(tokens[span.to]) &&
  isWhoOrWhich(tokens[span.to + 1]) &&
  isComingSaid(tokens, sentence, {
    from: span.to + 1,
    to: endOfWords(tokens, sentence, span.to + 1),
  })

/** «20 цивільних, за яких довго торгувалися, теж удома», "So are 20 civilians, after months of bargaining" */
const isHaggledOver = (tokens: readonly Token[], sentence: Sentence): boolean =>
  !someToken(tokens, sentence.from, sentence.to, isPending) &&
  ((isComingSaid(tokens, sentence, sentence) &&
    !someToken(tokens, sentence.from, sentence.to, isTrading)) ||
    tokens
      .slice(sentence.from, sentence.to)
      .some(
        (token, step) =>
          isTrade(token) &&
          someToken(tokens, sentence.from + step - TRADED_WITHIN, sentence.from + step, isAfter),
      ))

const TRADED_WITHIN = 4
const isPendingOrNot = oneOf(isNot, (token) => isPending(token))
const isPending = anyWord(`
  щоб аби досі не триває тривають торгуються умов* чтобы чтоб пока продолжа* торгуются услов*
  to whether still not until if terms continue{,s} continuing remain{,s}
`)

/** "After haggling, 12 civilians were left out", «після торгів 12 цивільних викреслили» */
const isLeftOut = anyWord(`
  викресл* вилуч* виключ* лиши{в,ли}* залиши* вычеркн* исключ* оста{л,в}*
  dropped struck removed excluded left remain* omitted
`)
const isTrading = anyWord('торгується торгуємося торгуются торгуется bargaining haggling')
const isTrade = anyWord('торгу* торгів торгам* торговал* торгов торг{а,и}* bargain* haggl*')
const isHaggling = oneOf(isTrade, anyWord(`
  проси{в,ла,ли,ть,ть} вимага{в,ла,ли,є,ють} хоті{в,ла,ли} хоче просил{,а,и} просит требовал{,а,и}
  требует хотел{,а,и} хочет
  asked wanted demanded wants demands asks
`)) // prettier-ignore
