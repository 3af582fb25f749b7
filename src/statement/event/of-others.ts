import { isBetweenOthers, isOfForeign, isStates } from '#statement/sentence/between-others.ts'
import {
  isLand,
  isOfSome,
  namesFarWar,
  namesOldYear,
  namesThisWar,
} from '#statement/sentence/far-wars.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { countsDefenders } from './of-things.ts'
import { HELD, LATELY, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

const TOP_SENTENCES = 3

/** Tells whether a text's exchange is one between others: its lead says so, or its top names others and no Ukrainian. */
export function isOfForeigners(timeline: Timeline, evidence: Evidence): boolean {
  const { sentences, tokens } = timeline.reading
  if (isApartFromOurs(timeline, evidence)) return true
  const lead = sentences.filter(({ place }) => place < 2)
  if (lead.some((s) => isBetweenOthers(tokens, s)))
    return !tellsOfOurs(evidence, OUR_PEOPLE) || areOursOnlyBelow(timeline, evidence)
  if (lead.some((s) => isOfForeign(s))) return !tellsOfOurs(evidence)
  if (speaksOf(timeline.reading, ['without_ours'])) return !tellsOfOurs(evidence)
  if (isLedElsewhere(evidence)) return !tellsOfOurs(evidence)
  const top = sentences.filter(({ place }) => place < TOP_SENTENCES)
  const told = [...evidence.exchange, ...evidence.through, ...evidence.release]
  const isNoneOfOurs = !told.some((s) => has(s, OF_THIS_WAR))
  if (isOfFarWar(timeline, told) || isOfOldWar(timeline, told)) return true
  return (
    top.some(
      (s) =>
        namesOthers(tokens, s) &&
        (s.place === 0 || told.includes(s) || (isNoneOfOurs && isOfThemAlone(s))),
    ) && !top.some((s) => isOfUkraine(timeline, s))
  )
}

/** Below two other lands that swapped, what Ukraine got back at a time that is not named is there to compare with. */
const areOursOnlyBelow = (timeline: Timeline, { exchange, through, release }: Evidence): boolean =>
  ![...exchange, ...through, ...release].some(
    (s) =>
      has(s, OUR_PEOPLE) &&
      (s.place < TOP_SENTENCES ||
        has(s, LATELY) ||
        datesIn(timeline.dates, s).some(({ day }) => day === timeline.day)),
  )

/**
 * "It had no link to the exchanges between Moscow and Kyiv", "Russia and Ukraine held an unrelated swap": what is told is
 * the other one, unless some sentence of it is of ours.
 */
function isApartFromOurs(timeline: Timeline, { exchange, through, release }: Evidence): boolean {
  if (!speaksOf(timeline.reading, ['unrelated'])) return false
  if (!timeline.reading.sentences.some((s) => isApart(timeline, s))) return false
  return ![...exchange, ...through, ...release].some(
    (s) =>
      has(s, OF_THIS_WAR) && !has(s, ['foreign']) && (!isApart(timeline, s) || has(s, ['today'])),
  )
}

const isApart = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['unrelated']) &&
  has(s, ['exchange', 'exchanged']) &&
  isOfUkrainian(timeline.reading.tokens, s)

/** «84 захисники Алеппо вдома»: another war is named where it is told, and of this one nothing on top or in it. */
const isOfFarWar = ({ reading: { sentences, tokens } }: Timeline, told: readonly Sentence[]) => {
  const far = sentences.filter((s) => (s.place === 0 || told.includes(s)) && namesFarWar(tokens, s))
  const [first] = far
  return (
    first !== undefined &&
    told.every((s) => far.includes(s) || s.line === first.line) &&
    ![...sentences.filter(({ place }) => place < TOP_SENTENCES), ...told].some((s) =>
      namesThisWar(tokens, s),
    )
  )
}

/** «Цього дня 1945 року з полону повернулися 84»: all that is told is told of that year, or stands beside it. */
const isOfOldWar = ({ reading: { sentences, tokens } }: Timeline, told: readonly Sentence[]) => {
  const old = sentences.find((s) => (s.place === 0 || told.includes(s)) && namesOldYear(tokens, s))
  return old !== undefined && told.every((s) => s.line === old.line)
}

/** "Belarus released 200 political prisoners": the exchange that is named below is theirs. */
const isLedElsewhere = ({ aside }: Evidence): boolean =>
  aside.some((s) => s.place === 0 && !has(s, ['exchange', 'captivity', 'ru_voice', ...OURS]))

/** "The American dancer was on a plane home": beside others who came, or of the dead, it says nothing of all. */
const isOfThemAlone = (s: Sentence): boolean =>
  has(s, SWAPPED) && !has(s, ['part', 'thanks', 'body', 'dead'])

/** Some other sentence of the news names one of the two sides. */
const tellsOfOurs = (
  { exchange, through, release }: Evidence,
  ours: readonly Idea[] = OURS,
): boolean =>
  [...exchange, ...through, ...release].some((s) => has(s, ours) && !has(s, ['foreign']))

/** "Russia and the US swap prisoners": those held in Russia need not be ours. */
const OUR_PEOPLE: readonly Idea[] = ['ukrainian', 'ukraine', 'from_ukraine', 'defender']
const OURS: readonly Idea[] = [...OUR_PEOPLE, 'from_russia']
const OF_THIS_WAR: readonly Idea[] = [...OURS, 'to_ukraine', 'captivity', 'ua_voice', 'own']

/** "three American citizens", "prisoners from six countries", "a multinational deal" */
const namesOthers = (tokens: readonly Token[], s: Sentence): boolean =>
  isMarked(s.marks, OTHERS) &&
  tokens
    .slice(s.from, s.to)
    .some(
      (token, at) =>
        isOther(token) ||
        (isLand(token) && !isOfSome(tokens, s, s.from + at)) ||
        (isStates(token) && textAt(tokens, s.from + at - 1) === 'united') ||
        (isCountries(token) && isMany(tokens[s.from + at - 1])),
    )

const isOther = soughtWords(`
  американ{ц,к,ськ,ск}* американец американець багатосторонн* многосторонн* політв'язн*
  политзаключ*
  american{,s} westerner{,s} western multinational multilateral americk
`)
const isCountries = soughtWords('countries країн стран')
const OTHERS = eitherOf(isLand.mark, isOther.mark, isStates.mark, isCountries.mark)
const isMany = wordsLike(
  /^(?:multiple|several|many|six|seven|eight|\d+|семи|шести|кількох|нескольких)$/u,
)

/** Ukraine in whatever case, and not only as the country that was invaded some years ago. */
const isOfUkraine = (timeline: Timeline, s: Sentence): boolean => {
  const { tokens, language } = timeline.reading
  if (isApart(timeline, s)) return false
  const named = PARTIES.flatMap((idea) => hitsIn(s, idea))
  return (
    named.some(({ from }) => whenAt(timeline, s, from) !== 'recalled') ||
    (language !== 'en' && whenAt(timeline, s, s.from) !== 'recalled' && isOfUkrainian(tokens, s))
  )
}

const PARTIES: readonly Idea[] = [
  'ukrainian',
  'ukraine',
  'to_ukraine',
  'from_ukraine',
  'ua_voice',
  'defender',
]

const isOfUkrainian = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, (token) => isUkrainian(token))

const isUkrainian = anyWord('україн* украин* ukrain* зсу всу київ* києв* киев* kyiv* kiev*')

/**
 * Tells whether those who are counted on top are only played: «Це навчання. Полонених грали курсанти»; a
 * sentence of its own that tells of captivity is believed.
 */
export function isOfDrill({ reading }: Timeline, evidence: Evidence): boolean {
  if (!speaksOf(reading, ['drill'])) return false
  const told = [...evidence.exchange, ...evidence.through, ...evidence.release]
  const real = told.filter((s) => !has(s, ['drill']))
  const last = Math.min(TOP_SENTENCES, ...real.map(({ index }) => index + 1))
  return (
    reading.sentences.some((s) => s.index <= last && has(s, ['drill'])) &&
    !real.some((s) => has(s, HELD) || countsDefenders(reading.tokens, s))
  )
}
