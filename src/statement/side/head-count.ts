import type { Amount, Direction } from '#statement/count/amount.ts'
import { stated } from '#statement/count/figure.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { KINDS_OF_PEOPLE, STATES } from '#statement/vocabulary/idea-groups.ts'
import { maySetUs } from './us-and-them.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { MANY } from '#statement/when/whole-below.ts'

const PEOPLE: ReadonlySet<Idea> = new Set(KINDS_OF_PEOPLE)

/** Whether an amount counts any of these. */
export function is({ kinds }: Amount, ...ideas: readonly Idea[]): boolean {
  for (const idea of ideas) if (kinds.has(idea)) return true
  return false
}

/** Few kinds are known of an amount, and many may be of people. */
function isOfPeople(kinds: ReadonlySet<Idea>): boolean {
  for (const idea of kinds) if (PEOPLE.has(idea)) return true
  return false
}

/** Whether an amount counts living people: beside bodies only prisoners are. */
export const isPeople = (amount: Amount): boolean =>
  isOfPeople(amount.kinds) &&
  !amount.kinds.has('body') &&
  !amount.kinds.has('dead') &&
  (!isBesideBodies(amount) || amount.kinds.has('captive') || has(amount.sentence, CAPTIVITY))

/** «116 українців, а також тіла добровольців»: bodies that come on top are others. */
function isBesideBodies({ sentence, at }: Amount): boolean {
  for (const { from } of hitsIn(sentence, 'body'))
    if (from < at || !hitsIn(sentence, 'also').some((also) => also.from > at && also.from < from))
      return true
  return false
}

const CAPTIVITY: readonly Idea[] = ['captivity', 'from_russia', 'from_ukraine', 'exchange']

/** Whether it counts some more of those already told of: "Also freed were 82 …". */
export const isAlso = ({ sentence, kinds, at }: Amount): boolean =>
  !kinds.has('civilian') &&
  // «Отдельно ведомство сообщило о возвращении 150» opens what is told of people.
  sentence.place !== 0 &&
  hitsIn(sentence, 'also').some(
    ({ from }) =>
      from - sentence.from <= 2 &&
      // «Россия также получила 200»: as the other side did.
      !has(sentence, ['ukraine', 'russia'], { from: sentence.from, to: from }) &&
      // "Separately, the Russian ministry reported the return of 35": what is told besides is Russia's own.
      !has(sentence, ['ru_voice'], { from, to: at }),
  )

/** Whether it counts civilians, alone or with others. */
export const isCivil = (a: Amount): boolean => a.kinds.has('civilian')
/** Whether one number counts soldiers and civilians together. */
export const isMixed = (a: Amount): boolean =>
  is(a, 'civilian') && is(a, 'person') && is(a, 'military', 'defender')
/** Whether it counts soldiers only. */
export const isMilitary = (a: Amount): boolean =>
  is(a, 'military', 'defender') && !is(a, 'civilian')
/** What a sentence must hold for its number to be of those who moved; an item moves with its list. */
const MOVING: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'exchanged',
  'managed',
  'happened',
  'exchange',
  'through',
  'home',
  'from_russia',
  'from_ukraine',
  'their_own_count',
]

const isMoving = (a: Amount): boolean =>
  (isMoved(a) && !isOfOtherDeed(a)) ||
  isOnlyCounted(a) ||
  isBare(a) ||
  isOwnCounted(a) ||
  isInAll(a)

/** «Загалом 430 бійців пройшли реабілітацію»: what so many did, or got, is no coming home. */
const isOfOtherDeed = ({ sentence, span }: Amount): boolean =>
  hitsIn(sentence, 'other_deed').some(
    ({ from }) => from >= span.to && from - span.to <= DEED_WORDS,
  ) && !has(sentence, CAME_HOME)

const DEED_WORDS = 2
const CAME_HOME: readonly Idea[] = ['returned', 'exchanged', 'managed', 'home', 'from_russia']

/** «Наші вдома. Загалом 86 бійців, п'ятнадцять із них — молоді жінки»: opened by a sum, whatever else is told of them. */
const isInAll = (a: Amount): boolean =>
  a.sentence.index < TOP_SENTENCES && isOpenedBySum(a.sentence, a.at) && isAllOfClause(a)

const isAllOfClause = ({ sentence, at, span }: Amount): boolean =>
  clauseAt(sentence, at).to - span.to <= 1

const isOpenedBySum = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'total_maybe').some(({ from, to }) => from === sentence.from && to === at)

const isOnlyCounted = ({ sentence }: Amount): boolean =>
  sentence.onlyCounts && (sentence.index < TOP_SENTENCES || isInFigures(sentence))

/** «Наші вдома. 20 людей.»: a text that begins with a number and nothing else. */
const isBare = (a: Amount): boolean => {
  const { sentence, at, kinds } = a
  const { index, from, to } = sentence
  if (at === from && to - from <= PLAIN && kinds.size === 1 && kinds.has('person')) return true
  return (
    index <= 1 &&
    at - from <= 1 &&
    to - from <= (index === 0 ? BARE : BARE_WITH_SPEAKER) &&
    // «Загалом 430 бійців пройшли реабілітацію»
    (!isOpenedBySum(sentence, at) || isAllOfClause(a))
  )
}

/** «207 ребят.» */
const PLAIN = 3
const BARE = 5
/** «110 человек», — написал президент.» */
const BARE_WITH_SPEAKER = 9

/** «Украина насчитала 52 своих» */
const isOwnCounted = ({ kinds, toward }: Amount): boolean => kinds.has('own') && toward !== null

const isMoved = (a: Amount): boolean =>
  a.sentence.item ||
  has(a.sentence, MOVING) ||
  isToldOfOurs(a.sentence, a.kinds) ||
  (a.sentence.index < NEWS_SENTENCES && has(a.sentence, ['today', 'ua_voice'])) ||
  isSaidByItsSide(a.sentence, a.toward, a.both) ||
  isToldAsCount(a) ||
  ((a.toward !== null || a.both) && isCurt(a.sentence, a.at))

/** «Зеленский говорит о ста восьмидесяти девяти»: a bare number, which only who tells it makes one of Ukrainians. */
const isOnlySaid = ({ sentence, toward, kinds, span }: Amount): boolean =>
  toward === 'ua' &&
  span.to - span.from === 1 &&
  kinds.has('ukrainian') &&
  has(sentence, ['ua_voice'])

const isToldAsCount = (a: Amount): boolean =>
  isOnlySaid(a) || isNamedAsCount(a) || isOneWayOrOther(a)

/** «На сторінці президента названо українське число — 277 воїнів»: our own speaker leads to it as the count. */
const isNamedAsCount = ({ sentence, toward, at }: Amount): boolean =>
  toward === 'ua' &&
  hitsIn(sentence, 'these_figures').some(({ to }) => to <= at && at - to <= LEADS_WITHIN) &&
  isToldByOurs(sentence)

/** «число — 277», "the figure stands at 277" */
const LEADS_WITHIN = 2

/** «150 на 150, отчиталась Москва. … Зеленский пишет о 189 украинцах»: our own speaker counts them; not those who are still held. */
const isToldOfOurs = (sentence: Sentence, kinds: Amount['kinds']): boolean =>
  kinds.has('ukrainian') && isToldByOurs(sentence)

const isToldByOurs = (sentence: Sentence): boolean =>
  has(sentence, ['ua_voice']) && !has(sentence, ['captivity', 'total', 'will', 'denied', 'dead'])

/** "Three Russian pilots went one way and 45 Ukrainian soldiers the other": on top, those of each nation on their way. */
const isOneWayOrOther = ({ sentence, toward }: Amount): boolean =>
  toward !== null &&
  sentence.place === 0 &&
  isMarked(sentence.marks, isWay.mark) &&
  has(sentence, ['russian']) &&
  has(sentence, ['ukrainian'])

const isWay = soughtWords('way direction бік напрямку сторону направлении')

const isCurt = (sentence: Sentence, at: number): boolean =>
  sentence.to - sentence.from <= CURT
    ? has(sentence, LEADING) || maySetUs(sentence) || isOfNations(sentence)
    : isCurtOfSome(sentence, at)

/** «Под Новый год: 150 россиян, 189 украинцев»: on top, a number of each nation. */
const isOfNations = (sentence: Sentence): boolean =>
  sentence.place === 0 &&
  sentence.numbers.length === 2 &&
  has(sentence, ['russian']) &&
  has(sentence, ['ukrainian'])

/** «Киев отчитался о 140 освобождённых, в их числе восемь женщин»: short but for some of them. */
function isCurtOfSome(sentence: Sentence, at: number): boolean {
  const some = sentence.clauses.find(
    ({ from }) => from > at && has(sentence, ['part'], { from, to: from + PART_WORDS }),
  )
  if (some === undefined || some.from - sentence.from > CURT) return false
  return has(sentence, LEADING, { from: sentence.from, to: some.from })
}

const PART_WORDS = 3

/** «Загалом маємо 185 оборонців, — сказав представник Коордштабу», «за даними Москви — 110» */
const isSaidByItsSide = (sentence: Sentence, toward: Direction | null, both: boolean): boolean =>
  // "The Russian ministry put the figure at 84 for each side"
  (both && has(sentence, ['ru_voice'])) ||
  (has(sentence, ['ua_voice']) && has(sentence, ['total_maybe'])) ||
  (toward === 'ru' && has(sentence, ['ru_voice', 'in_return']))

/** «Ще 49 українців сьогодні побачили рідне небо» */
const NEWS_SENTENCES = 3
/** «С украинской стороны — 117 человек.», «Взамен — 117 пленных ВСУ.» */
const LEADING: readonly Idea[] = [...STATES, 'in_return']
const CURT = 12

/** A total stands near the top; what comes far below counts some of them. */
const TOP_SENTENCES = 6

/** Whether it may be the number of all who came. */
export const isWhole = (a: Amount): boolean =>
  mayBeWhole(a) &&
  (a.toward === 'ru' || a.sentence.index < TOP_SENTENCES || isOfEach(a) || isInFigures(a.sentence))

/** «Цифра така: 20 цивільних і 185 оборонців» says it wherever it stands. */
const isInFigures = (sentence: Sentence): boolean =>
  sentence.onlyCounts && has(sentence, ['these_figures'])

/** Below, Moscow tells by how many from each side, and «взамен переданы 25»; not «в обмен на 25». */
const isOfEach = ({ both, sentence, at }: Amount): boolean =>
  (both && has(sentence, ['ru_voice'])) ||
  (has(sentence, ['gave']) &&
    hitsIn(sentence, 'in_return').some(({ to }) => to > at || at - to > BEHIND))

const BEHIND = 2

/** Whether it may be that further down, where a side says how many it got back. */
export const isWholeBelow = (a: Amount): boolean =>
  mayBeWhole(a) &&
  ((has(a.sentence, ['ua_voice']) && has(a.sentence, ['returned', 'total_maybe'])) || isOfSwap(a))

/**
 * «Додамо, що під час обміну вдалося повернути 157 українців», «взамен Украина получила 115», «Усього з
 * полону звільнили 104 військових»
 */
const isOfSwap = ({ sentence, at, value }: Amount): boolean =>
  !has(sentence, ['also'], { from: sentence.from, to: at }) &&
  has(sentence, CAME) &&
  ((has(sentence, OF_SWAP) && has(sentence, ['ukraine', 'to_ukraine', 'ukrainian', 'ua_voice'])) ||
    (has(sentence, ['total_maybe']) && has(sentence, OF_THAT_DAY)) ||
    (value >= MANY && has(sentence, ['captivity', 'home'])))

const OF_SWAP: readonly Idea[] = ['through', 'exchange', 'in_return', 'agreed']
/** «Усього того дня звільнили 95 військових» */
const OF_THAT_DAY: readonly Idea[] = [...OF_SWAP, 'captivity', 'afterwards', 'today']
const CAME: readonly Idea[] = ['returned', 'received', 'managed', 'exchanged']

const mayBeWhole = (a: Amount): boolean =>
  !a.part &&
  !a.approximate &&
  !is(a, 'child', 'officer', 'rank', 'woman') &&
  !isAlso(a) &&
  isMoving(a)

/** The amount of the greatest value, or null where there is none. */
export function greatest(amounts: readonly Amount[]): Amount | null {
  let best: Amount | null = null
  for (const a of amounts) if (best === null || a.value > best.value) best = a
  return best
}

/** The greatest exact figure for one kind of people. */
export function greatestFigure(
  reading: Reading,
  amounts: readonly Amount[],
  idea: Idea,
): Figure | null {
  const found = greatest(
    amounts.filter((a) => is(a, idea) && !a.approximate && !has(a.sentence, ['body'])),
  )
  return found === null ? null : stated(reading, found)
}
