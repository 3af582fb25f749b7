import { isSoMany } from '#statement/word/quantities.ts'
import { KINDS, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Reads the number of families for that of those who came to them, where the text says so: «95 родин плачуть від щастя: рівно
 * стільки захисників повернулося», "Joy in 95 homes: that many defenders are back".
 */
export function soManyFamilies(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  if (!isFamilies(tokens[at + 1]) || sentence.numbers.length > 1) return null
  const next = sentences[sentence.index + 1]
  for (const place of [sentence, next]) {
    if (place === undefined) continue
    const many = tokens.findIndex(
      (token, one) => one > at && one >= place.from && one < place.to && isThatMany(tokens, token, one), // prettier-ignore
    )
    if (many !== -1) return kindsBehind(tokens, place, { many, at })
  }
  return null
}

function kindsBehind(
  tokens: readonly Token[],
  sentence: Sentence,
  { many, at }: Readonly<{ many: number; at: number }>,
): NounPhrase | null {
  const clause = clauseAt(sentence, many)
  const noun = sentence.hits.filter(
    ({ idea, from }) => KINDS.has(idea) && from > many && from - many <= NOUN_WITHIN,
  )
  if (noun.length === 0 || !has(sentence, CAME, clause)) return null
  if (has(sentence, [...UNDONE, 'recall'], clause)) return null
  if (someToken(tokens, sentence.from, many, isAsking)) return null
  return {
    kinds: new Set<Idea>(noun.map(({ idea }) => idea)),
    span: { from: at, to: at + 1 },
  }
}

/** «питали, чи стільки повернулося» */
const isAsking = anyWord('чи ли чому почему why whether if не not лише тільки только only')

/** «стільки наших захисників» */
const NOUN_WITHIN = 2
const CAME: readonly Idea[] = [...BROUGHT, 'home']

const isFamilies = anyWord(`
  родин{,а,и,і,у,ам,ами,ах} сім{ей,'я,'ї,'ю,'ям,'ями,'ях} домів{ок,ка,ки,ку,ці,кам,ках} матер{ів,і,ям,ями,ей}
  осел{ь,я,і,ю,ям,ях} сем{ей,ья,ье,ью,ьям,ьями,ьях} дом{а,ов,ам,ах}
  family families home homes household households mother mothers
`)

/** Not «стільки ж», which goes to the other side. */
const isThatMany = (tokens: readonly Token[], token: Token, at: number): boolean =>
  (isSoMany(token) && !isSame(tokens[at + 1])) ||
  (token.text === 'many' && isThat(textAt(tokens, at - 1)))

const isSame = anyWord('ж же само самих як')
const isThat = (word: string): boolean => word === 'that' || word === 'how'
