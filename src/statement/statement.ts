import type { CivilDay } from '#post/civil-day.ts'

export type Language = 'uk' | 'ru' | 'en'

/** A span of a post's text exactly as published; offsets count UTF-16 units. */
export type Quote = Readonly<{ start: number; end: number; text: string }>

/**
 * How a figure was got: read as it stands; added up from stated parts; the difference of two stated
 * figures; named by a same-number phrase («аналогічну кількість»); implied by the singular
 * («тіло загиблого» is one); put right by an operator who read the post.
 */
export type How = 'stated' | 'added' | 'subtracted' | 'same_number' | 'implied' | 'corrected'

/** One number with the words it was read from; without quotes only where a history row states it. */
export type Figure = Readonly<{
  value: number
  how: How
  quotes: readonly Quote[]
  /** The whole sentences around it, where the quote alone would be a scrap. */
  passage?: Quote
}>

/** What is counted. `ua_` are people returned to Ukraine, `ru_` to Russia; parts lie inside the whole. */
export const MEASURES = [
  'ua_returned',
  'ua_military',
  'ua_civilians',
  'ua_children',
  'ua_women',
  /** Came home with the exchange but outside it; inside `ua_returned`, not in exchange totals. */
  'ua_outside_exchange',
  'ru_returned',
  'ru_civilians',
  'bodies_to_ua',
  'bodies_to_ru',
  'died_in_captivity',
] as const
export type Measure = (typeof MEASURES)[number]
export type Figures = Readonly<Partial<Record<Measure, Figure>>>

/** News of an event. */
export const EVENT_KINDS = ['prisoner_exchange', 'body_repatriation'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Told by a text, and never news of an event. */
const MENTION_KINDS = [
  'civilian_return',
  'child_return',
  'return_outside_exchange',
  'agreement',
  'planned',
  'recalled',
  'denial',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

export type Kind = EventKind | MentionKind | 'official_total'

/** `istanbul_may_2025`, `istanbul_june_2025`, `istanbul_july_2025` or `other:<name>`. */
export type AgreementId = string

/** The agreement that a text itself ties its event to; `part`: only a part of the event is under it. */
export type AgreementRef = Readonly<{
  id: AgreementId
  share: 'all' | 'part'
  quote: Quote | null
}>

export type Mediator = 'UAE' | 'USA' | 'Turkey' | 'Vatican' | 'Saudi Arabia' | 'Qatar' | 'ICRC'

/** Where bodies were brought from, as the text names it, in English. */
export type Place = Readonly<{ place: string; count: number | null; quote: Quote | null }>

export type DayBasis = 'explicit' | 'relative' | 'published'

/** Why a person must look before anybody is told. */
export type ReviewReason = Readonly<{ code: string; detail: string }>

type Common = Readonly<{
  /** The clause that makes it this kind; null only for history rows. */
  quote: Quote | null
  /** Empty: may be told. */
  review: readonly ReviewReason[]
}>

/** What one text says of one event that took place. */
export type EventStatement = Common &
  Readonly<{
    kind: EventKind
    day: CivilDay
    dayBasis: DayBasis
    figures: Figures
    /** The number in the series since 2022 («71-й обмін»). */
    ordinal: Figure | null
    ordinalOfYear: Figure | null
    stage: Figure | null
    finalStage: boolean
    agreement: AgreementRef | null
    mediators: readonly Mediator[]
    /** severely_wounded, under_25, mariupol, azovstal, women … */
    categories: readonly string[]
    breakdown: readonly Place[]
    /** Of bodies: whose word the identity is. Null for people. */
    attribution: 'claimed_by_russia' | 'confirmed' | null
    /** The official hedge in the post's own words. */
    hedge: Quote | null
    /** Who speaks in the text where it is not the channel itself. */
    speaker: 'channel' | 'unnamed_source' | 'other'
    /**
     * Present where the text says that it corrects something: the words that say so, and the numbers it
     * takes back. It is about an event that was told already and never news of one.
     */
    corrects?: Readonly<{ quote: Quote; instead: readonly number[] }>
    /** The words by which the text says that the other side has not commented. */
    otherSideSilent: Quote | null
  }>

/** A running total that an official states. `day` is the day it holds for. */
export type TotalStatement = Common &
  Readonly<{
    kind: 'official_total'
    day: CivilDay
    figure: Figure
    /** `exchanges_since_2022`, `people_since_2022`, `bodies_since_2022`, `people_this_year` … */
    scope: string
  }>

/** An event that a text recalls, plans, denies or keeps apart from exchanges. */
export type MentionStatement = Common &
  Readonly<{
    kind: MentionKind
    /** The day of what is mentioned, where the text names it. */
    day: CivilDay | null
    /** Which event is recalled, planned, denied or corrected. */
    about: EventKind | null
    figures: Figures
    agreement: AgreementRef | null
  }>

export type Statement = EventStatement | TotalStatement | MentionStatement

/** Tells an event from sums and mentions, which make none. */
export const isEvent = (statement: Statement): statement is EventStatement =>
  statement.kind === 'prisoner_exchange' || statement.kind === 'body_repatriation'
