import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isCivil, isMixed, isPeople } from '#statement/side/head-count.ts'
import { hold } from '#statement/review.ts'
import { has, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { isNear } from '#statement/side/same-people.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { isAnd } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** "206 captives from Russia and Ukraine are home": both together, of whom nobody says how many are whose. */
export function doubtsOfBothLands(
  { timeline, amounts }: Findings,
  { ua_returned: ours, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (ours === undefined && theirs === undefined) return []
  const { tokens } = timeline.reading
  const open = amounts.find(
    (a) =>
      (a.value === ours?.value || a.value === theirs?.value) &&
      !a.both &&
      isPeople(a) &&
      isOfBoth(tokens, a),
  )
  return open === undefined ? [] : [hold('side_unclear', String(open.value))]
}

/** The lands stand right behind whom the number counts, with nothing but «and» between them. */
function isOfBoth(tokens: readonly Token[], { span, sentence }: Amount): boolean {
  for (let at = span.to - 1; at < Math.min(sentence.to, span.to + BEHIND); at += 1) {
    const [of, other] = isUkraine(tokens[at]) ? [true, isRussia] : [isRussia(tokens[at]), isUkraine]
    if (of && isAnd(tokens[at + 1]) && [at + 2, at + 3].some((one) => other(tokens[one])))
      return true
  }
  return false
}

const BEHIND = 3
const isUkraine = anyWord('україни украины ukraine')
const isRussia = anyWord('росії россии рф russia')

/** «7 цивільних», and «на волю вийшли восьмеро цивільних» below: of two numbers of the same civilians neither is told. */
export function doubtsOfCivilians(
  { amounts }: Findings,
  { ua_civilians: figure }: Figures,
): readonly ReviewReason[] {
  if (figure?.how !== 'stated') return []
  const told = amounts.filter((a) => isOfCivilians(a))
  const other = told.find(
    (a) =>
      a.value !== figure.value &&
      isNear(a.value, figure.value) &&
      told.some((b) => b.value === figure.value && b.sentence !== a.sentence) &&
      !told.some((b) => b !== a && [a.value + b.value, Math.abs(a.value - b.value)].includes(figure.value)), // prettier-ignore
  )
  return other === undefined ? [] : [hold('figures_differ', `${other.value} / ${figure.value}`)]
}

const isOfCivilians = (a: Amount): boolean =>
  isCivil(a) &&
  !isMixed(a) &&
  isNews(a) &&
  !a.approximate &&
  !a.part &&
  a.toward !== 'ru' &&
  a.sentence.place < TOP_SENTENCES &&
  has(a.sentence, ['returned', 'home'])
