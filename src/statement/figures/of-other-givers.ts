import type { Amount } from '#statement/count/amount.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isPossessive } from '#statement/word/pronouns.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether, beside those of the swap, so many were let go by another country, «Білорусь випустила 52 цивільних», or
 * are residents who came back to their region, «В Харьковскую область вернулись 109 мирных жителей».
 */
export const isOfOtherGivers = (
  tokens: readonly Token[],
  a: Amount,
  people: readonly Amount[],
): boolean =>
  !a.both &&
  !has(a.sentence, OF_SWAP) &&
  people.some((b) => b.sentence !== a.sentence && b.value !== a.value && b.toward !== 'ru') &&
  (isLetGoElsewhere(tokens, a) || isHomeInRegion(tokens, a))

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'through', 'part', 'in_return', 'total']

/** Another country opens the sentence, or «by Belarus» ends what is told of them. */
const isLetGoElsewhere = (tokens: readonly Token[], { sentence }: Amount): boolean =>
  !has(sentence, ['russia', 'ru_voice', 'russian']) &&
  hitsIn(sentence, 'elsewhere').some(
    ({ from, to }) =>
      isBy(tokens[from - 1]) ||
      (from - sentence.from <= 1 &&
        (has(sentence, ['returned', 'gave'], { from: to, to: to + DEED_WITHIN }) ||
          someToken(tokens, to, to + DEED_WITHIN, isLetting) ||
          isToOwnLand(tokens, sentence))),
  )

const DEED_WITHIN = 3
const isLetting = anyWord(`
  помилува* помиловал* випускає* отпускает* звільняє* освобождает*
  frees* releases* pardons* pardoned*
`)

/** «Лукашенко заявив, що його країні передали 27» */
const isToOwnLand = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some((token, step) => isLand(token) && isPossessive(tokens[from + step - 1]))

const isLand = anyWord('країні стране country')

const isBy = anyWord('by')

const isHomeInRegion = (tokens: readonly Token[], { sentence, at, kinds }: Amount): boolean =>
  kinds.has('civilian') &&
  !has(sentence, ['russian', 'to_russia', 'ru_voice', 'from_russia', 'captivity']) &&
  tokens.slice(sentence.from, sentence.to).some(
    (token, step) =>
        isRegion(token) &&
        someToken(tokens, Math.max(sentence.from, sentence.from + step - REGION_WORDS), sentence.from + step, isWhither), // prettier-ignore
  ) &&
  at >= sentence.from

const REGION_WORDS = 2
const isRegion = anyWord('область region oblast')
const isWhither = anyWord('в у на до to into')

/**
 * Tells whether, behind a side's own people in one sentence, so many are others: «і ще 20 поранених після удару по …»,
 * "and 20 civilians returned to Kharkiv region", «та 8 цивільних Росія звільнила пізніше».
 */
export const isOfOthersBehindOwn = (
  tokens: readonly Token[],
  { sentence, at, kinds, toward }: Amount,
  people: readonly Amount[],
): boolean =>
  toward === 'ru' &&
  !kinds.has('russian') &&
  !kinds.has('own') &&
  people.some(
    (b) => b.sentence === sentence && b.at < at && b.kinds.has('own') && b.toward === 'ru',
  ) &&
  (someToken(tokens, at + 1, sentence.to, isOfHarm) ||
    (!has(sentence, ['russian', 'to_russia'], { from: at + 1, to: sentence.to }) &&
      (has(sentence, ['russia'], { from: at + 1, to: sentence.to }) ||
        someToken(tokens, at + 1, sentence.to, isRegion))))

const isOfHarm = anyWord(`
  удар* атак* обстр{і,е}л* втекли* утекли* бежа{ли*,вшим*,вших*} допомогли помогли пізніше*
  позже*
  strike* attack* shelling* airstrike* fled* helped later
`)
