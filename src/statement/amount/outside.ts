import { isNamedAgain } from './named-again.ts'
import { isOutOfOrAmong } from '#statement/word/prepositions.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isLatter } from './latter-outside.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnd, isThemOrThese } from '#statement/word/small-words.ts'

/**
 * Tells whether a number counts those who came outside of the exchange: «… і ще 22 воїни, які були тяжко поранені,
 * повернулися поза обміном» is said of the nearest number before, else of the one after.
 */
export function isOutside(
  reading: Reading,
  a: Amount,
  own: readonly Amount[],
  people: readonly Amount[],
): boolean {
  const { tokens } = reading
  const hit = hitsIn(a.sentence, 'outside')[0]
  if (hit === undefined) return isLatter(reading, a, people)
  return (
    !isToldOfOthers(tokens, a, people) &&
    !isOfEachSide(a, people) &&
    !isSaidBefore(a, people) &&
    isMeant(tokens, a, { hit, own, people })
  )
}

/** "175 each. The ministry, which got 175 in return, called that release a gesture of goodwill": so many were exchanged. */
const isOfEachSide = ({ sentence, value }: Amount, people: readonly Amount[]): boolean =>
  people.some(
    (one) =>
      one.both &&
      one.value === value &&
      one.sentence.index < sentence.index &&
      !has(one.sentence, ['outside']),
  )

/** «175 повернулися за схемою «175 на стільки ж», а ще 22-х віддали поза обміном»: the number is of the exchange. */
const isSaidBefore = ({ sentence, value, at }: Amount, people: readonly Amount[]): boolean =>
  people.some((one) => one.sentence === sentence && one.value === value && one.at < at)

/** «Москва повернула 175 і називає передачу 22 жестом доброї волі»: the number that came to the other side so. */
const isToldOfOthers = (
  tokens: Reading['tokens'],
  { sentence, value, toward, at }: Amount,
  people: readonly Amount[],
): boolean =>
  people.some(
    (one) =>
      one.value === value &&
      one.toward !== null &&
      one.toward !== toward &&
      one.sentence.index < sentence.index &&
      (has(one.sentence, ['outside']) || isExtraOnes(tokens[at - 1])),
  )

/** "the extra 22": told of before. */
const isExtraOnes = anyWord('extra additional додатков{их,і} дополнительны{х,е}')

type Told = Readonly<{ hit: Span; own: readonly Amount[]; people: readonly Amount[] }>

function isMeant(tokens: Reading['tokens'], a: Amount, { hit, own, people }: Told): boolean {
  const { sentence } = a
  if (isOfBothWays(tokens, sentence, hit)) return false
  if (has(sentence, ['alleged'])) return false
  if (a.part && isAmongThose(tokens, sentence)) return false
  if (isNamedAgain(tokens, a.at)) return false
  const all = people.filter((one) => one.sentence === sentence && !isNamedAgain(tokens, one.at))
  const introduced = introducedBy(tokens, sentence, hit, all)
  if (introduced !== null) return a.at === introduced
  const before = all.findLast(({ at }) => at < hit.from)
  // «Росія отримала 246 своїх, а 31 поранений повернувся поза обміном»: nobody of the others.
  const nearest = before ?? all.find((one) => own.includes(one) && one.at > hit.from)
  return nearest?.at === a.at
}

/**
 * «жестом доброй воли — 22 тяжелораненых», «поза обміном: 22», «175 воїнів, а завдяки заходам поза обмінами ще 22
 * захисники»: the number behind, where a mark leads to it or its clause has none before.
 */
function introducedBy(
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from, to }: Span,
  here: readonly Amount[],
): number | null {
  const { from: start } = clauseAt(sentence, from)
  // «197 вдома, 22 з них поза обміном: 175 обміняли» has said already of whom.
  const isSaid = here.some(({ at }) => at >= start && at < from && from - at <= INTRODUCING_WORDS)
  if (tokens[to + 1]?.kind === 'number' && isIntroduces(tokens[to]) && !isSaid) return to + 1
  const last = lastOfRow(tokens, sentence, { from, to })
  const within = from - start <= OPENS_WITHIN ? OPENING_CLAUSE : INTRODUCING_WORDS
  const next = here.find(({ at }) => at > from && at - last <= within)
  const isBare = here.every(({ at }) => at < start || at > from)
  return next !== undefined && isBare && here.some(({ at }) => at < start) ? next.at : null
}

/** "on top of that, as a gesture of goodwill, 22 severely wounded": where the words that set them apart end. */
const lastOfRow = (tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): number =>
  hitsIn(sentence, 'outside').reduce(
    (last, hit) =>
      hit.from > from && !someToken(tokens, to, hit.from, ({ kind }) => kind === 'number')
        ? Math.max(last, hit.to)
        : last,
    to,
  )

/** "Included are 31 handed over as a gesture of goodwill", «серед них 22, передані поза обміном»: of the whole. */
const isAmongThose = (tokens: Reading['tokens'], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, Math.min(to, from + OPENING_WORDS))
    .some(
      (token, at) =>
        isIncluded(token) ||
        (isOutOfOrAmong(token) && isThemOrThese(tokens[from + at + 1])) ||
        (token.text === 'of' && isThemOrThese(tokens[from + at + 1])),
    )

const OPENING_WORDS = 4
const isIncluded = anyWord('included including')

const INTRODUCING_WORDS = 3
/** «, а поза обміном за окремою домовленістю — ще й 22» opens what is told of them. */
const OPENS_WITHIN = 2
const OPENING_CLAUSE = 8

const isIntroduces = anyWord('— – : -')

/** «У рамках обміну та поза ним повернула 197»: the number holds both; "an exchange took place, and outside of it 8 came" parts them. */
const isOfBothWays = (tokens: Reading['tokens'], sentence: Sentence, { from }: Span): boolean =>
  isAnd(tokens[from - 1]) &&
  has(sentence, ['exchange', 'through'], { from: from - 5, to: from - 1 }) &&
  !has(sentence, ['happened'], { from: from - 5, to: from - 1 })
