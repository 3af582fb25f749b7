import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { EITHER_SIDE, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isAmong, isOutOf, isThemOrWhom } from '#statement/word/small-words.ts'

/**
 * Leaves open the civilians of whom a text says no more than that they are some of those told of right before, where
 * both sides are: «62 українці в обмін на 60 росіян, 12 з них цивільні», "62 soldiers are home, Russia got 60. Among
 * them were 12 civilians". Nobody can tell whose they are, nor that all of either side are soldiers.
 */
export function withoutSomeOfEither(reading: Reading, all: Amount[]): Amount[] {
  const at = all.findIndex((a, index) => isSomeOfEither(reading, a, all[index - 2], all[index - 1]))
  return at === -1
    ? all
    : all.flatMap((a, index) =>
        index === at ? [] : index === at - 1 || index === at - 2 ? [ofNoKind(a)] : [a],
      )
}

const ofNoKind = (a: Amount): Amount => {
  const kinds = new Set<Idea>([...a.kinds, 'person'])
  kinds.delete('military')
  kinds.delete('defender')
  return { ...a, kinds }
}

const isSomeOfEither = (
  reading: Reading,
  a: Amount,
  first: Amount | undefined,
  second: Amount | undefined,
): boolean =>
  a.part &&
  a.kinds.has('civilian') &&
  first !== undefined &&
  second !== undefined &&
  areOfEither(first, second) &&
  a.value < Math.min(first.value, second.value) &&
  isOutOfThem(reading, a) &&
  a.sentence.to - a.span.to <= LITTLE_MORE &&
  (a.sentence === second.sentence ? isOfOneSwap(first, second, a) : isOnlyOfThem(a, second))

/** «12 цивільних з окупованого Мелітополя», «12 цивільних, яких тримали понад три роки» are Ukraine's. */
const LITTLE_MORE = 4

/** Either number is of one side, and no part. */
const areOfEither = (first: Amount, second: Amount): boolean =>
  first.sentence === second.sentence &&
  first.when === second.when &&
  (first.toward ?? 'ua') !== (second.toward ?? 'ua') &&
  !OF_ONE_NUMBER.some((mark) => first[mark] || second[mark])

const OF_ONE_NUMBER = ['both', 'part', 'approximate'] as const

/** «12 з них цивільні», «серед них 12 цивільних», "12 of them civilians" */
const isOutOfThem = ({ tokens }: Reading, { sentence, at, span }: Amount): boolean => {
  const near = { from: Math.max(sentence.from, at - NEAR), to: Math.min(sentence.to, span.to + NEAR) } // prettier-ignore
  return tokens
    .slice(near.from, near.to)
    .some(
      (token, step) =>
        (isOutOf(token) || isAmong(token)) && isThemOrWhom(tokens[near.from + step + 1]),
    )
}

const NEAR = 3

/** «62 за 60»: the second has no verb of its own with which those behind could go on: "and let 60 go, 12 of them civilians". */
const isOfOneSwap = (first: Amount, second: Amount, a: Amount): boolean =>
  !has(a.sentence, HANDED, { from: first.span.to, to: a.at }) &&
  !has(a.sentence, EITHER_SIDE, behind(second, a))

const behind = (second: Amount, a: Amount): Span => ({ from: second.span.to, to: a.sentence.to })

/** A sentence of their own, right below, that names no side and no place they came from. */
const isOnlyOfThem = ({ sentence }: Amount, second: Amount): boolean =>
  sentence.index === second.sentence.index + 1 && !sentence.item && !has(sentence, OF_ONE_SIDE)

const OF_ONE_SIDE: readonly Idea[] = [...EITHER_SIDE, 'captivity', 'from_russia', 'from_ukraine', 'home', 'own', 'local', 'to_ukraine', 'to_russia'] // prettier-ignore
