import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isDash, isIn, isThem } from '#statement/word/small-words.ts'
import { isSaying } from '#statement/word/telling.ts'
import type { Token } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/*
 * What stands beside a count of those who came and names nobody else of them: who tells of it, who mediated, how many
 * of them are wounded.
 */

/** Finds the sentence that goes on, past one that counts nobody else: «Посередник — ОАЕ», "40 of them are wounded". */
export function nextButAside(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  at: number,
): Sentence | undefined {
  const next = sentences[at]
  if (next === undefined) return undefined
  const isBetween =
    isOfMediator(wordsIn(tokens, next)) ||
    tokens
      .slice(next.from, next.to)
      .every((t, on) => !isWordOrNumber(t) || isOfWounded(tokens, next.from + on))
  return isBetween ? sentences[at + 1] : next
}

const wordsIn = (tokens: readonly Token[], { from, to }: Span): readonly Token[] =>
  tokens.slice(from, to).filter(isWordOrNumber)

const isWordOrNumber = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

/** Finds where a span ends but for who tells it or helped: "…, officials said", «…, уточнив Коордштаб», «…, посередник — ОАЕ». */
export function endBeforeAside(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): number {
  const start = tokens.findLastIndex(
    ({ text }, at) =>
      at >= from && at < to && (text === ',' || (isBy(tokens[at]) && isMediating(tokens[at + 1]))),
  )
  return start !== -1 && isAside(tokens, sentence, { from: start + 1, to }) ? start : to
}

const isBy = anyWord('за при with through')
const isAside = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean => {
  const words = wordsIn(tokens, { from, to })
  return (
    words.length <= ASIDE_WORDS &&
    !has(sentence, NOT_ASIDE, { from, to }) &&
    (words.every((word) => isTold(word) || isTeller(word))
      ? words.some(isTold)
      : isOfMediator(words))
  )
}

const ASIDE_WORDS = 5
const NOT_ASIDE: readonly Idea[] = ['russia', 'ru_voice', 'civilian', 'none', 'denied']
const isTold = oneOf(
  isSaying,
  anyWord(`
    уточни{в,ла,ли} додали додав додала зазначи{в,ла,ли} підкресли{в,ла,ли} наголоси{в,ла,ли}
    уточнил{,а,и} добавил{,а,и} отметил{,а,и} подчеркнул{,а,и}
    added clarified noted
  `),
)
const isTeller = anyWord(`
  коордштаб{,і,у} омбудсман{,а} президент{,а} координаційн* штаб{,і,у} зеленськ* лубінець єрмак буданов
  офіцій* уповноважений у в
  коордштаб{е,а} омбудсмен{,а} координационн* штабе зеленск* лубинец ермак официальн*
  officials ombudsman president zelensk* zelenskyy lubinets headquarters coordination the
`)

/** «посередник — ОАЕ», «за посередництва ОАЕ», "mediated by the UAE": whoever is named is a land. */
const isOfMediator = (words: readonly Token[]): boolean =>
  words.some(isMediating) && words.every((word) => isMediating(word) || isIn(word) || isLand(word))

const isMediating = anyWord('посередни* посредни* mediat*')
const isLand = anyWord(`
  оае емірат* сша америк* туреччин* катар{,у,а,ом} саудівськ* араві* ватикан* об'єднан* арабськ* за
  були був виступи{в,ли}
  оаэ эмират* турци* саудовск* арави* объедин* арабск* при выступил{и,}
  uae emirates united arab states us usa t{u,ü}rkiye turkey qatar saudi arabia vatican by and
`)

/** Tells whether a word says how many of those counted are wounded: «40 з них поранені», "40 of them wounded". */
export function isOfWounded(tokens: readonly Token[], at: number): boolean {
  for (let first = at; first >= Math.max(0, at - WOUNDED_WITHIN); first -= 1) {
    const end = endOfWounded(tokens, first)
    if (end !== null) return at < end
  }
  return false
}

const WOUNDED_WITHIN = 4
function endOfWounded(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== 'number' || !isOf(tokens[at + 1]) || !isThem(tokens[at + 2])) return null
  const last = isWere(tokens[at + 3]) ? at + 4 : at + 3
  return isWounded(tokens[last]) ? last + 1 : null
}

const isOf = anyWord('of з із из')
const isWere = oneOf(isDash, anyWord('are were is was'))
const isWounded = anyWord('{важко,тяжко,тяжело,}{по,}ране{ні,ны,ный,ных,них,ные} wounded')
