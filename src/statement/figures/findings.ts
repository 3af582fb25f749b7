import type { Amount } from '#statement/count/amount.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import type { Pair } from '#statement/side/pair.ts'
import { clauseAt, has, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'

/** What is known of a text before its event is put together. */
export type Findings = Readonly<{
  timeline: Timeline
  evidence: Evidence
  amounts: readonly Amount[]
  pairs: readonly Pair[]
}>

/** Whether an amount belongs to the news of the text. */
export const isNews = ({ when }: Amount): boolean => when === 'now'

/** The wanted amounts of the news; totals only where the news has no number of its own. */
export function newsOf(
  amounts: readonly Amount[],
  isWanted: (a: Amount) => boolean,
): readonly Amount[] {
  const wanted = amounts.filter((amount) => isWanted(amount))
  const news = wanted.filter((a) => isNews(a))
  if (news.length === wanted.length) return news
  if (news.some((a) => !a.part && !a.approximate))
    return wanted.filter(
      (a) =>
        isNews(a) ||
        a.when === 'alleged' ||
        isSumOfDay(a, wanted, news) ||
        isSplit(a, wanted, news) ||
        isOfRepeated(a, wanted, news) ||
        isRowRepeated(a, wanted, news) ||
        isEachOfSum(a, wanted) ||
        isOfUncounted(a, news) ||
        isOfSwapOfDay(a, wanted) ||
        isOfSomeInAll(a, news),
    )
  const rough = news.filter((a) => !a.part).map(({ value }) => value)
  return wanted.filter((a) => isNews(a) || (a.when === 'maybe_total' && isNear(a, rough)))
}

/** «понад 42 тіла …, усього 869»: a total that far above the only number of the news is no number of it. */
const isNear = ({ value }: Amount, rough: readonly number[]): boolean =>
  rough.length === 0 || rough.some((about) => value <= about * NEAR_TOTAL)

const NEAR_TOTAL = 1.5

/** «Разом — 195 захисників. Росія отримала 57»: the number of the news counts only those of Russia. */
const isOfUncounted = (a: Amount, news: readonly Amount[]): boolean =>
  a.when === 'maybe_total' &&
  a.sentence.place < TOP_SENTENCES &&
  a.value <= MOST_A_DAY &&
  a.toward !== 'ru' &&
  news.every(({ toward, both, part }) => part || (toward === 'ru' && !both))

/** «Шестеро земляків удома. Усього під час 75-го обміну визволили 193, з них 8 цивільних»: all who came, and those among them. */
const isOfSwapOfDay = (a: Amount, wanted: readonly Amount[]): boolean =>
  a.when === 'maybe_total' &&
  wanted.some(
    (whole) =>
      whole.sentence === a.sentence &&
      whole.when === 'maybe_total' &&
      whole.value <= MOST_A_DAY &&
      !whole.part &&
      whole.at <= a.at &&
      has(a.sentence, ['through'], { from: a.sentence.from, to: whole.at }) &&
      wanted.every((b) => b.when !== 'now' || b.value < whole.value || b.toward !== whole.toward),
  )

/** No day brought home more; sums of all days are greater. */
const MOST_A_DAY = 400

const isSumOfDay = (a: Amount, wanted: readonly Amount[], news: readonly Amount[]): boolean =>
  isSumOf(a, news) || isSumOfRow(a, news) || isAllOfTheirs(a, wanted)

/** «Додому поїхали й росіяни, загалом 61 особа»: who came is named before the comma, and nothing else counts them. */
const isAllOfTheirs = (a: Amount, wanted: readonly Amount[]): boolean =>
  a.when === 'maybe_total' &&
  a.toward === 'ru' &&
  a.value <= MOST_A_DAY &&
  a.sentence.numbers.length === 1 &&
  clauseAt(a.sentence, a.at).from > a.sentence.from &&
  has(a.sentence, WENT_HOME, a.sentence.clauses[0]) &&
  wanted.every((b) => b === a || (b.toward === 'ua' && !b.both))

const WENT_HOME: readonly Idea[] = [...BROUGHT, 'home']

/** "55 of its soldiers and a politician — 56 people altogether": the sum of the day itself. */
const isSumOf = (sum: Amount, news: readonly Amount[]): boolean =>
  sum.when === 'maybe_total' &&
  news.some(
    (a) =>
      a.sentence === sum.sentence &&
      a.at < sum.at &&
      !a.part &&
      a.toward === sum.toward &&
      a.value < sum.value &&
      sum.value <= a.value * 2,
  )

/** «З полону вийшли четверо моряків, двоє гвардійців. І троє цивільних. Усього додому їде дев'ятеро»: those told of right above are all of them. */
function isSumOfRow(sum: Amount, news: readonly Amount[]): boolean {
  if (sum.when !== 'maybe_total' || sum.part || sum.toward === 'ru') return false
  const above = news.filter(
    ({ at, sentence, toward, both }) =>
      at < sum.at && sum.sentence.index - sentence.index <= ROW_WITHIN && toward !== 'ru' && !both,
  )
  let rest = sum.value
  for (const [told, { value }] of above.toReversed().entries()) {
    rest -= value
    if (rest <= 0) return rest === 0 && told > 0
  }
  return false
}

/** Farther above other things are told. */
const ROW_WITHIN = 4

/** «Загалом звільнено 632 людини: по 316 з кожного боку»: the sum is of the day, and so is each side's half. */
const isEachOfSum = (each: Amount, wanted: readonly Amount[]): boolean =>
  each.when === 'maybe_total' &&
  each.both &&
  wanted.some((a) => a.sentence === each.sentence && a.at < each.at && a.value === each.value * 2)

/** «84 українці вдома. … Загалом на волі 51 цивільний та 33 військові»: together they are the number of the news. */
function isSplit(one: Amount, wanted: readonly Amount[], news: readonly Amount[]): boolean {
  if (one.when !== 'maybe_total') return false
  const parts = wanted.filter((a) => a.when === 'maybe_total' && a.sentence === one.sentence)
  const sum = parts.reduce((total, { value }) => total + value, 0)
  return parts.length > 1 && news.some(({ value, part }) => !part && value === sum)
}

/** "230 defenders are home. … In all, 230 came: 130 from the Army, … and six civilians": the day's number once more. */
const isOfRepeated = (one: Amount, wanted: readonly Amount[], news: readonly Amount[]): boolean =>
  one.when === 'maybe_total' &&
  wanted.some(
    (whole) =>
      whole.when === 'maybe_total' &&
      whole.sentence === one.sentence &&
      whole.at <= one.at &&
      whole.value >= REPEATED_FROM &&
      news.some(
        ({ value, part, toward }) => !part && value === whole.value && toward === whole.toward,
      ),
  )

/** «Разом удома 185 оборонців та 20 цивільних. … У росіян так само: 185 військових плюс 20 мирних»: one row is told twice. */
function isRowRepeated(one: Amount, wanted: readonly Amount[], news: readonly Amount[]): boolean {
  if (one.when !== 'maybe_total' || one.value > MOST_A_DAY) return false
  const row = wanted.filter((a) => a.when === 'maybe_total' && a.sentence === one.sentence)
  if (row.length < 2) return false
  return news.some(
    ({ sentence, value }) =>
      value === one.value &&
      sentence !== one.sentence &&
      row.every((a) => news.some((b) => b.sentence === sentence && b.value === a.value && !b.part)),
  )
}

/** «41 людина на волі. … Жінок загалом 11», "There are 11 women in all": nobody is said to have come, and women are some of those told of. */
const isOfSomeInAll = (
  { when, kinds, sentence, value }: Amount,
  news: readonly Amount[],
): boolean =>
  when === 'maybe_total' &&
  kinds.has('woman') &&
  !has(sentence, CAME) &&
  news.some((whole) => !whole.part && value < whole.value && whole.at < sentence.from)

const CAME: readonly Idea[] = [...BROUGHT, 'to_return', 'home', 'exchange', 'through', 'total']

/** Smaller numbers may be alike by chance. */
const REPEATED_FROM = 20
