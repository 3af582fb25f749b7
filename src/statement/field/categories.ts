import { isPossessive } from '#statement/word/pronouns.ts'
import { areAbsent, isRegister } from './absent.ts'
import {
  isBefore,
  isMostly,
  isOfCaptivity,
  isOfOtherForces,
  isOfRussia,
  isOfSearch,
  isOfSome,
  isResident,
  isToldOrAsked,
  isWelcome,
  tellsOfCare,
  tellsOfNoWomen,
} from './category-words.ts'
import { isOfThoseHeld } from '#statement/amount/still-held.ts'
import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Category } from '#statement/vocabulary/categories.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isRussians } from '#statement/word/lands.ts'
import { isFormation } from '#statement/word/people.ts'
import { isAbsent, isAmong } from '#statement/word/small-words.ts'

/** Who was among the people returned to Ukraine or with the others, as the news itself says. */
export function categoriesOf(timeline: Timeline): string[] {
  const { categories } = timeline.reading.also
  if (categories.length === 0) return []
  const found = new Set<string>()
  for (const sentence of timeline.reading.sentences) {
    const hits = hitsWithin(categories, sentence)
    if (hits.length === 0 || has(sentence, ['body']) || isOfTheirs(timeline, sentence)) continue
    for (const hit of hits)
      if (!found.has(hit.idea) && !isInside(hit, hits) && isAmongThem(timeline, sentence, hit))
        found.add(hit.idea)
  }
  return [...found]
}

const isAmongThem: Test = (timeline, sentence, hit) =>
  isOfReturned(timeline, sentence, hit) &&
  !isNobody(timeline.reading.tokens, hit) &&
  !isKin(timeline.reading.tokens[hit.from - 1]) &&
  !areAbsent(timeline.reading.tokens, sentence, hit.from) &&
  isMeant(timeline, sentence, hit)

/** «Среди россиян — десантники», «Имена россиян публикует …. В её списке есть десантник»: who they are is told of Russia's own. */
function isOfTheirs({ reading }: Timeline, sentence: Sentence): boolean {
  if (isUnderTheirList(reading, sentence)) return true
  if (has(sentence, OF_OURS)) return false
  if (isOfRussians(reading.tokens, sentence)) return true
  const before = reading.sentences[sentence.index - 1]
  return (
    before !== undefined &&
    isOfRussians(reading.tokens, before) &&
    !has(before, OF_OURS) &&
    someToken(reading.tokens, sentence.from, sentence.to, isPossessive)
  )
}

/** «Список вернувшихся российских военных опубликован. Среди освобождённых есть десантник»: the list is theirs. */
function isUnderTheirList({ sentences, tokens }: Reading, sentence: Sentence): boolean {
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    isAmong(tokens[sentence.from]) &&
    isThose(tokens[sentence.from + 1]) &&
    !has(sentence, OF_OUR_SIDE) &&
    !has(before, OF_OUR_SIDE) &&
    hitsIn(before, 'russian').some(
      ({ from, to }) =>
        someToken(tokens, before.from, from, isListOf) &&
        has(before, ['military', 'person', 'captive'], { from, to: to + 1 }),
    )
  )
}

const isThose = anyWord(`
  них* звільнен* повернут* обмінян* освобожд* возвращ* вернувш* обменянн*
  them those the
`)
const isListOf = anyWord('імен{,а,ами} им{е,ё}н{,а,ами} names спис{ок,ку,ки} list перелік')

const OF_OUR_SIDE: readonly Idea[] = [
  'ukrainian',
  'ukraine',
  'to_ukraine',
  'from_russia',
  'from_ukraine',
  'defender',
  'ua_voice',
]
const OF_OURS: readonly Idea[] = [...OF_OUR_SIDE, 'captivity']
/** «Серед них немає азовців», "no medics among them" */
const isNobody = (tokens: readonly Token[], { from, to }: Hit<Category>): boolean =>
  isNone(tokens[from - 1]) || isNone(tokens[from - 2]) || isNobodyBehind(tokens, to)

/** «Іноземців серед них немає» */
const isNobodyBehind = (tokens: readonly Token[], to: number): boolean =>
  [0, 1, 2].some(
    (step) =>
      isAbsent(tokens[to + step]) &&
      !someToken(tokens, to, to + step, ({ kind }) => kind !== 'word'),
  )
/** «батько морського піхотинця» is none himself. */
const isKin = anyWord(`
  батьк{о,а,ом} мати матір син сина дружина дружину брат брата сестра отец отца мать сын жена
  жену
`)
const isNone = anyWord('немає нема нет жодн* no without')

/** «ті, кого росіяни тримали» are ours. */
const isOfRussians = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'russian').some(
    ({ from }) => isRussians(tokens[from]) && isNaming(tokens[from - 1]),
  )

const isNaming = anyWord(`
  серед* среди* імена* имена* список* списк* перелік* звільнен* повернут* обмінян* освобожд*
  возвращ* обменянн*
  among* names* of*
`)

/** News, or what the news says of those who came: «вернулись те, кто весной 2022 года …». */
function isOfReturned(timeline: Timeline, sentence: Sentence, { from }: Hit<Category>): boolean {
  const when = whenAt(timeline, sentence, from)
  if (when === 'denied') return false
  if (when === 'planned') return !has(sentence, ['will'], clauseAt(sentence, from))
  if (when !== 'recalled' && when !== 'total') return true
  if (timeline.carried.has(sentence.index) || isOfMany(timeline, sentence)) return false
  if (when === 'recalled' && tellsOfBefore(timeline, sentence, from)) return false
  return whenAt(timeline, sentence, sentence.from) === 'now' || when === 'total'
}

/** «другий обмін за два дні (вчора були 49, переважно цивільні)» */
function isOfYesterday(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const open = tokens.findLastIndex(
    (token, one) => one < at && one >= sentence.from && isBracket(token),
  )
  return textAt(tokens, open) === '(' && has(sentence, ['yesterday'], { from: open, to: at })
}

const isBracket = anyWord('( )')

/** «До речі, на початку листопада вдалося виручити 107, із них 74 азовстальці»: all who are told of there came before. */
function tellsOfBefore(timeline: Timeline, sentence: Sentence, at: number): boolean {
  if (isOfYesterday(timeline.reading.tokens, sentence, at)) return true
  const came = sentence.hits.filter(({ idea }) => BROUGHT.includes(idea))
  return came.length > 0 && came.every(({ from }) => whenAt(timeline, sentence, from) !== 'now')
}

/** A sentence with so great a number speaks of all the years. */
const MANY = 500

const isOfMany = ({ reading }: Timeline, { numbers }: Sentence): boolean =>
  numbers.some((at) => {
    const value = reading.tokens[at]?.value ?? 0
    return reading.tokens[at]?.kind === 'number' && value >= MANY && (value < 2014 || value > 2035)
  })

/** «важко поранені» holds «поранені», "a police officer" an officer, «морський піхотинець» one of the foot. */
const HELD_IN: Readonly<Partial<Record<Category, Category>>> = {
  wounded: 'severely_wounded',
  officers: 'police',
  army: 'marines',
  navy: 'marines',
}

const isInside = (hit: Hit<Category>, hits: readonly Hit<Category>[]): boolean =>
  hits.some(
    (other) =>
      (other.idea === HELD_IN[hit.idea] || (other.idea === 'other' && hit.idea !== 'civilians')) &&
      other.from <= hit.from &&
      other.to >= hit.to,
  )

type Test = (timeline: Timeline, sentence: Sentence, hit: Hit<Category>) => boolean

/** What else must hold where a word alone may mean others: doctors who wait, children who wave, captors. */
const TESTS: Readonly<Partial<Record<Category, Test>>> = {
  medics: ({ reading: { tokens } }, sentence) => !tellsOfCare(tokens, sentence),
  children: (timeline, sentence, { from }) =>
    timeline.reading.tokens[from - 1]?.kind === 'number' ||
    (has(sentence, ['returned', 'part', 'captivity', 'exchanged', 'from_russia']) &&
      !isAnywhere(timeline, sentence, isWelcome)),
  civilians: (timeline, sentence, { from, to }) =>
    !(isOfMany(timeline, sentence) && OF_ALL.has(whenAt(timeline, sentence, from))) &&
    !isBefore(timeline.reading.tokens, from, NEAR, isOfRussia) &&
    !someToken(timeline.reading.tokens, to, to + BEHIND, isKursk) &&
    !isOfKursk(timeline, sentence) &&
    !isOfThoseHeld(timeline.reading.tokens, sentence, from),
  kursk_residents: ({ reading: { tokens } }, sentence, { from }) =>
    !isOfThoseHeld(tokens, sentence, from),
  // «Родини зниклих безвісти чекають на кордоні»: others than those who came.
  missing: (timeline, sentence, { from }) =>
    (isThought(timeline.reading.tokens[from]) ||
      !isBefore(timeline.reading.tokens, from, NEAR, isOfSearch)) &&
    !isRegister(timeline.reading.tokens, sentence, from) &&
    !has(sentence, ['will']),
  under_25: ({ reading: { tokens } }, _, { from, to }) =>
    tokens.slice(from, to).every(({ kind, value }) => kind !== 'number' || YOUNG.has(value)),
  women: (timeline, sentence) =>
    !tellsOfNoWomen(timeline.reading.tokens, sentence) &&
    !isNamed(timeline, sentence, 'kursk_residents'),
  journalists: (timeline, sentence) => !isAnywhere(timeline, sentence, isToldOrAsked),
  mariupol: ({ reading: { tokens } }, sentence, { from }) =>
    !someToken(tokens, from - 3, from, isResident) &&
    // "37 were captured at the Azovstal steelworks in Mariupol": where the works stand.
    !(has(sentence, ['captured']) && someToken(tokens, from - STEELWORKS, from, isSteelworks)),
  army: ({ reading }, sentence, { from, to }) =>
    !isFormation(reading.tokens[to]) &&
    (!isArmed(reading.tokens[from]) || isAmongServices(reading, sentence)),
  air_force: ({ reading }, sentence, { from }) =>
    !isArmed(reading.tokens[from]) || isAmongServices(reading, sentence),
  wounded: (timeline, sentence, { from }) =>
    !isWounds(timeline.reading.tokens[from]) || !isNamed(timeline, sentence, 'severely_wounded'),
  // «тяжелораненых, больных»: how badly is said of both.
  seriously_ill: (timeline, sentence, { from, to }) =>
    !isIll(timeline.reading.tokens[from]) ||
    to - from > 1 ||
    isNamed(timeline, sentence, 'severely_wounded'),
  // Those who were held, not how many came since: «більшість перебували в полоні з 2022-го».
  held_since_2022: (timeline, sentence, { from }) => {
    const { tokens } = timeline.reading
    if (has(sentence, ['exchange'], clauseAt(sentence, from))) return false
    if (someToken(tokens, from - SOME_WITHIN, from, isOfSome)) return false
    return (
      isAnywhere(timeline, sentence, isMostly) ||
      (isAnywhere(timeline, sentence, isOfCaptivity) && !isSomeTime(tokens[from]))
    )
  },
  officers: ({ reading: { tokens } }, sentence, { from, to }) =>
    !isBefore(tokens, from, OFFICERS_NEAR, isOfRussia) &&
    !someToken(tokens, to, to + BEHIND, isNoneOrRussia) &&
    !has(sentence, ['thanks']),
  armed_forces: (timeline, sentence, { from, to }) =>
    !isOfOtherForces(timeline.reading.tokens, from) &&
    textAt(timeline.reading.tokens, to) !== 'day' &&
    !has(sentence, ['ru_voice', 'in_return']) &&
    !(has(sentence, ['russia']) && has(sentence, ['own'])),
}

/** «Шестеро жителей Курской области дома. … Гражданские в это число не входят»: the same once more. */
const isOfKursk = ({ reading: { sentences, tokens } }: Timeline, s: Sentence): boolean =>
  !has(s, ['ukrainian', 'from_russia', 'to_ukraine']) &&
  sentences
    .slice(Math.max(0, s.index - 1), s.index)
    .some((above) => someToken(tokens, above.from, above.to, isKursk))

const isKursk = anyWord('курськ* курск* курян* kursk*')

const OF_ALL: ReadonlySet<When> = new Set(['total', 'maybe_total'])

/** "aged from 18 to 25" */
const YOUNG: ReadonlySet<number> = new Set([18, 19, 20, 25])

const NEAR = 4
const OFFICERS_NEAR = 3
const BEHIND = 6
const STEELWORKS = 10
const SOME_WITHIN = 8

const isSteelworks = anyWord('*азовстал* *azovstal*')
const isNoneOrRussia = anyWord('*нет *немає *russia{,n,ns}')

const isAnywhere = (
  { reading }: Timeline,
  { from, to }: Sentence,
  isSo: (token: Token) => boolean,
): boolean => someToken(reading.tokens, from, to, isSo)

const isMeant: Test = (timeline, sentence, hit) =>
  TESTS[hit.idea]?.(timeline, sentence, hit) ?? hit.idea !== 'other'
const isNamed = ({ reading }: Timeline, sentence: Sentence, category: Category): boolean =>
  hitsWithin(reading.also.categories, sentence).some(({ idea }) => idea === category)
const isIll = anyWord('хвор{і,их,им,ими} больны{е,х,м,ми} sick ill')
const isThought = anyWord('вважал* рахувал* считал* числил*')
/** «армія, флот, авіація»: services where another one is named beside, and else whatever has an army or planes. */
const isArmed = anyWord('арм{і*,и{и,я,ю,е}*} army ав{і,и}а*')
const isAmongServices = (reading: Reading, sentence: Sentence): boolean =>
  hitsWithin(reading.also.categories, sentence).some(({ idea }) => SERVICES.has(idea))
const SERVICES: ReadonlySet<Category> = new Set([
  'navy',
  'airborne',
  'marines',
  'national_guard',
  'border_guards',
  'territorial_defense',
  'transport_service',
])
const isWounds = anyWord('wounds* ранени* пораненн*')
const isSomeTime = anyWord('in у в полон* неволю* неволі* плен* неволе* capti* prisoner*')
