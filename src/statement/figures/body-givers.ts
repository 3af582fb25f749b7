import { isInto } from '#statement/word/prepositions.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { type Findings, isNews } from './findings.ts'
import { hold } from '#statement/review.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import {
  has,
  hitsIn,
  LEAD_SENTENCES,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { OTHER_DAYS, type Timeline, type When } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isBurying, isMourning } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, LATELY } from '#statement/vocabulary/idea-groups.ts'
import { isFrontDirection } from '#statement/word/lands.ts'
import { isUpTo } from '#statement/word/small-words.ts'

/** Doubts so few bodies that a town may have met them: «До міста привезли тіла п'ятьох полеглих», and nobody is named who gave them or who tells of it. */
export const doubtsOfSides = (
  findings: Findings,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] =>
  ours !== undefined &&
  ((ours.value > KNOWN_FEW && isGivenByNobody(findings, ours.value)) ||
    isOnlyIntoTown(findings, ours.value) ||
    isOfUsUnnamed(findings, ours.value) ||
    isOfReturner(findings, ours.value))
    ? [hold('side_unclear', String(ours.value))]
    : []

/** «Мы забрали 31 своего, они — 1000» in Russian: either side writes so, and no word of the text tells which. */
const isOfUsUnnamed = ({ timeline: { reading }, amounts }: Findings, value: number): boolean =>
  value <= MOST_OF_RUSSIA &&
  reading.language === 'ru' &&
  amounts.some(
    (a) =>
      a.value === value &&
      a.toward === null &&
      isNews(a) &&
      (a.kinds.has('own') || isMarked(a.sentence.marks, isUs.mark)),
  ) &&
  amounts.some((b) => b.value !== value && b.toward === null && isNews(b) && !b.part) &&
  !reading.sentences.some((s) => has(s, OF_OUR_SIDE))

const isUs = soughtWords('мы нам наш{,и,их,его,ему,им,ими}')
const OF_OUR_SIDE: readonly Idea[] = [
  'ukraine',
  'to_ukraine',
  'ukrainian',
  'from_russia',
  'defender',
  'ua_voice',
]

/**
 * «Россия вернула 45 тел»: got back or handed over, where nothing else in the text tells. Since 2024 Ukraine
 * gets hundreds at once.
 */
const isOfReturner = ({ timeline, evidence }: Findings, value: number): boolean =>
  value <= MOST_OF_RUSSIA &&
  !timeline.reading.sentences.some((s) => has(s, OF_UKRAINE)) &&
  evidence.bodies.some((s) =>
    hitsIn(s, 'russia').some(({ to }) => isReturned(timeline.reading.tokens[to])),
  )

const MOST_OF_RUSSIA = 150
const isReturned = anyWord('вернула повернула вернули повернули возвратила')
const OF_UKRAINE: readonly Idea[] = [
  'ukraine',
  'to_ukraine',
  'ukrainian',
  'in_return',
  'from_russia',
]

/** «На Хмельниччину прибули 95 тіл для ідентифікації»: a region and nobody who gave them; they may have come before. */
const isOnlyIntoTown = (findings: Findings, value: number): boolean =>
  value <= MOST_OF_REGION &&
  tellsNoGiver(findings) &&
  findings.evidence.bodies.length > 0 &&
  findings.evidence.bodies.every(
    (s) =>
      !has(s, ['to_ukraine', 'ukraine', 'home']) && isBroughtInto(findings.timeline.reading, s),
  )

/**
 * Tells whether a town or a region stands where bodies were brought: «до Тернополя», «на Хмельниччину», «У Вінницю
 * доставили»; «з Оленівки на Донеччині», "killed in Olenivka" is where they fell.
 */
export const isBroughtInto = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        token.capital &&
        token.kind === 'word' &&
        (isUpTo(tokens[from + at - 1]) ||
          (isInto(tokens[from + at - 1]) && (at === 1 || isRegionInto(token)))) &&
        ![1, 2].some((next) => isFrontDirection(tokens[from + at + next])),
    )

const isRegionInto = anyWord('*щину')

const MOST_OF_REGION = 250

/** What is only recalled of an earlier repatriation gave nobody today. */
const isGivenByNobody = (findings: Findings, value: number): boolean =>
  value <= MOST_OF_TOWN && tellsNoGiver(findings)

const tellsNoGiver = ({ timeline, evidence }: Findings): boolean =>
  !timeline.reading.sentences.some((s) => saysOfNow(timeline, s, TOLD_BY)) &&
  !evidence.bodies.some((s) => saysOfNow(timeline, s, SIDES))

const saysOfNow = (timeline: Timeline, s: Sentence, ideas: readonly Idea[]): boolean =>
  has(s, ideas) &&
  ideas.some((idea) =>
    hitsIn(s, idea).some(
      ({ from }) =>
        !(isComingHome(timeline.reading.tokens[from]) && isOfNoSide(timeline.reading)) &&
        // «це друга репатріація за травень: 5 числа …»: this one is the second.
        (timeline.reading.tokens[from - 1]?.kind === 'ordinal' ||
          !isOfOtherDay(s, whenAt(timeline, s, from))),
    ),
  )

/** «Возвращение павших: в Тернополь привезли троих»: so a town calls the coming of its own as well. */
const isComingHome = anyWord('повернення возвращени* return{,ing} homecoming')

/** Nobody gave them to Ukraine, and no handover took place. */
const isOfNoSide = ({ sentences }: Reading): boolean =>
  !sentences.some(
    (s) =>
      has(s, BODIES) &&
      (has(s, ['happened']) ||
        (has(s, ['gave', 'received']) && has(s, ['ukraine', 'to_ukraine', 'ukrainian']))),
  )

/** «Лише за одну репатріацію минулого місяця повернулося 909»: a sum, and of another month. */
const isOfOtherDay = (s: Sentence, when: When): boolean =>
  OTHER_DAYS.has(when) || (when === 'total' && has(s, ['recall']))

/**
 * Tells whether a town or a region meets its own dead: «На Рівненщину повернулися на щиті семеро воїнів», «Калуш на
 * колінах зустрів трьох Героїв».
 */
export const isOfTown = (
  findings: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean => {
  const { timeline, evidence } = findings
  if (theirs !== undefined) return false
  const value = ours?.value ?? 0
  if (isBurial(timeline, evidence, value)) return true
  if (ours === undefined && isUncountedMet(timeline, evidence)) return true
  return isGivenByNobody(findings, value) && isMet(timeline, evidence, ours !== undefined)
}

/** «Край зустрів вісьмох одразу, їхні тіла повернули …», whoever is thanked: nobody is counted, and no side gave them. */
const isUncountedMet = (timeline: Timeline, { bodies }: Evidence): boolean =>
  bodies.length > 0 &&
  bodies.every(
    (s) =>
      !has(s, [...SIDES, 'repatriation', 'to_ukraine']) &&
      (has(s, ['farewell']) || isBroughtTo(timeline.reading, s)),
  )

/** «привезли до Дніпра», "came home to Synelnykove" */
const isBroughtTo = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        token.capital && token.kind === 'word' && isUpTo(tokens[from + at - 1]) && at > 0,
    )

const isMet = (timeline: Timeline, { bodies }: Evidence, isCounted: boolean): boolean => {
  const { reading } = timeline
  const here = bodies.filter((s) => !has(s, ['to_ukraine']))
  if (here.some((s) => has(s, ['farewell']) || (isCounted && isIntoTown(reading, s)))) return true
  return (
    here.length === bodies.length &&
    reading.sentences.some((s) => s.place < LEAD_SENTENCES && has(s, ['farewell']))
  )
}

/**
 * Tells whether a town on top buries or mourns its few: «Дніпро провів в останню дорогу 15 захисників. Дев'ять із них
 * повернули з РФ», and no other sentence says that a side gave them over today.
 */
const isBurial = (timeline: Timeline, { bodies }: Evidence, value: number): boolean =>
  value <= MOST_OF_TOWN &&
  timeline.reading.sentences.some(
    (s) =>
      s.place < TOP_SENTENCES &&
      s.index <= (bodies[0]?.index ?? 0) &&
      isLedByMourning(timeline.reading, s),
  ) &&
  !bodies.some(
    (s) =>
      !has(s, ['farewell']) &&
      has(s, LATELY) &&
      (has(s, ['to_ukraine', 'repatriation']) || has(s, SIDES)),
  )

/** «вдалося повернути в Україну, а загалом для гідного поховання забрали …»: whose coming stands before it is told. */
const isLedByMourning = ({ tokens }: Reading, s: Sentence): boolean =>
  hitsIn(s, 'farewell').some(
    ({ from, to }) =>
      someToken(tokens, from, to, isFarewell) &&
      !has(s, ['to_ukraine', 'repatriation'], { from: s.from, to: from }),
  )

const isFarewell = (word: Token): boolean => isMourning(word) || isBurying(word) || isParting(word)
const isParting = anyWord(`
  прощ* попрощ* прост* останн* последн* шан{у,а} пошан* спок* упок* процесі*
  farewell* laid* hono{,u}r* tribute* rest
`)

/** «до Житомира», «в громаду», "to Lviv"; «на Донецькому напрямку» is where they fell. */
const isIntoTown = ({ tokens }: Reading, sentence: Sentence): boolean =>
  tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, at) =>
        (token.capital || isTown(token)) &&
        at > 0 &&
        isInto(tokens[sentence.from + at - 1]) &&
        token.kind === 'word' &&
        ![1, 2].some((next) => isFrontDirection(tokens[sentence.from + at + next])),
    )

const isTown = anyWord(`
  громад* міст{о,а} місті сел{о,а,і} селищ* област* район* рідн* родн* город* сел{о,а,е} поселк*
  village* town* city* community* region* district*
`)

/** Of so few a person looks anyhow. */
const KNOWN_FEW = 2
/** More than any town or region brings home on a day. */
const MOST_OF_TOWN = 30

/** Doubts Russia's dead alone: «Бойцы забрали тела 34 товарищей», and no word of who gave them. */
export const doubtsOfTheirs = (
  timeline: Timeline,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] =>
  ours !== undefined ||
  theirs === undefined ||
  timeline.reading.sentences.some((s) => saysOfNow(timeline, s, OF_EXCHANGE))
    ? []
    : [hold('side_unclear', String(theirs.value))]

const OF_EXCHANGE: readonly Idea[] = [
  'repatriation',
  'exchange',
  'exchanged',
  'ukraine',
  'to_ukraine',
  'from_ukraine',
  'ukrainian',
  'ua_voice',
  'russia',
  'to_russia',
]

const TOLD_BY: readonly Idea[] = ['repatriation', 'ru_voice', 'ua_voice', 'hedge']
const SIDES: readonly Idea[] = ['exchange', 'exchanged', 'russia', 'from_russia', 'to_russia']
