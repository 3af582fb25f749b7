import type { Totals } from '#ledger/standing.ts'
import type { Holder, UnreadableReason } from '#post/channel.ts'
import type { How, Measure, Mediator } from '#statement/statement.ts'
import type { Topic } from '#notification/reader.ts'
import type { Calendar } from './calendar.ts'
import type { DigestWords } from './digest-words.ts'
import type { GroupWords } from './group-words.ts'
import type { InfoWords } from './info-words.ts'
import type { SettingsWords } from './settings-words.ts'

/** What a person, an office, a place or a cause is called in one language. */
export type Names = Readonly<{
  /** `is` stands as a subject, `of` after "by the word of" and "in the channel of". */
  holder: Readonly<Record<Holder, Readonly<{ is: string; of: string }>>>
  /** After "by the word of", where nobody of that side is named. */
  russianSide: string
  /** The button that leads to the post. */
  postOf: Readonly<Record<Holder, string>>
  mediator: Readonly<Record<Mediator, string>>
  /** By agreement id; an id that is not here is told by the words of the post. */
  agreement: Readonly<Record<string, string>>
  /** By the English name; a place that is not known is told as it came. */
  place: (english: string) => string
  /** Several places as one phrase. */
  places: (english: readonly string[]) => string
  measure: Readonly<Record<Measure, string>>
  /** How a figure was got, where it does not stand in the text as it is; else null. */
  how: Readonly<Record<How, string | null>>
  unreadable: Readonly<Record<UnreadableReason, string>>
}>

export type ExchangeWords = Readonly<{
  title: (people: number) => string
  titleUnknown: (holder: Holder) => string
  /** Where parts are published and their whole is not. */
  titlePartly: string
  titleUnconfirmed: string
  ordinal: (value: number) => string
  stage: (value: number | null, final: boolean) => string
  military: (value: number) => string
  civilians: (value: number) => string
  children: (value: number) => string
  women: (value: number) => string
  /** All parts of the whole. */
  consistsOf: (parts: readonly string[]) => string
  /** Some parts of the whole, or parts of an unknown whole. */
  among: (parts: readonly string[]) => string
  outside: (value: number) => string
  computed: string
  alsoSaid: (of: string, value: number) => string
  saidBy: (of: string, clauses: readonly string[]) => string
  handedToUkraine: (value: number) => string
  /** Where that side calls so many of them military. */
  handedMilitary: (value: number | null, military: number) => string
  returnedToRussia: (value: number) => string
  ofThemCivilians: (value: number) => string
  noConfirmation: string
  mediation: (names: readonly string[]) => string
  agreement: (name: string, part: boolean) => string
  agreementNotNamed: string
  unconfirmed: string
  caution: string
}>

export type BodiesWords = Readonly<{
  gate: (of: string) => string
  /** The last post, on request. */
  lastGate: (of: string) => string
  title: (day: string) => string
  /** `hedged`: with the official caution that the identity is the Russian side's word. */
  returned: (holder: string, value: number | null, hedged: boolean) => string
  unconfirmed: string
  notIdentified: string
  notIdentifiedThen: string
  directions: string
  captivity: (of: string, value: number) => string
  noDetails: string
  saidBy: (of: string, clauses: readonly string[]) => string
  toUkraine: (value: number) => string
  toRussia: (value: number) => string
}>

export type SourceWords = Readonly<{
  title: string
  dayUnknown: string
  posted: (moment: string) => string
  seen: (moment: string) => string
  /** When the chat itself was told. */
  sent: (moment: string) => string
  post: string
  source: (number: number) => string
  history: string
  statedBy: (words: string) => string
  conflict: string
  /** Of a row that gives the Russian side's figures. */
  counter: string
  silent: string
  commented: string
  more: (left: number) => string
  noFigures: string
  /** Of a post that its channel took away: its link leads nowhere. */
  gone: string
}>

/** A number of people, and by whose word: after "by the word of". */
export type SaidBy = Readonly<{ value: number; of: string }>

export type StatusWords = Readonly<{
  title: (moment: string) => string
  lastExchange: (day: string, people: number | null, ordinal: number | null) => string
  noExchange: string
  exchangesThisYear: (totals: Totals) => string
  exchangesSince2022: (totals: Totals) => string
  statedPeople: (of: string, value: number, day: string) => string
  lastBodies: (day: string, value: number | null, hedged: boolean) => string
  noBodies: string
  bodiesThisYear: (totals: Totals) => string
  bodiesSince2022: (totals: Totals) => string
  statedBodies: (of: string, value: number, day: string) => string
  ownSum: string
  open: string
  noOpen: string
  promise: (day: string, promised: number, atLeast: boolean) => string
  progress: (from: number, to: number) => string
  nothingNamed: string
  namedBy: (day: string, value: number, by: string) => string
  shareNotPublished: (day: string, whole: number | null) => string
  notDeclared: string
  /** On the card of an exchange: how far the agreement had come with it. */
  progressWith: (from: number, to: number) => string
  /** Above the lines that follow, where the sides say otherwise. */
  disputed: string
  disputedFigures: (day: string, ours: SaidBy, theirs: SaidBy) => string
  denied: (day: string, byUkraine: boolean) => string
  headquarters: string
  read: (of: string, ago: string, lastPost: string | null) => string
  paused: (of: string, since: string, ago: string) => string
  unreadable: (of: string, since: string, reason: string) => string
  notReadYet: (of: string) => string
  alsoRead: (channels: readonly string[]) => string
  readAgo: (handle: string, ago: string) => string
  ago: (minutes: number) => string
}>

export type TalkWords = Readonly<{
  start: string
  /** What follows once exchanges are turned on. */
  begun: string
  topics: string
  topic: (topic: Topic, on: boolean) => string
  topicsNote: string
  turnedOn: Readonly<Record<Topic, string>>
  turnedOff: Readonly<Record<Topic, string>>
  allOff: string
  nothingWasOn: string
  /** Over a button for each topic that is on. */
  stopAsk: string
  forgetAsk: string
  /** What else goes where an operator asks; the name is theirs. */
  forgetName: (name: string) => string
  forgotten: string
  forgetKept: string
  help: readonly string[]
  isHeAmongThem: string
  safety: Readonly<{ title: string; text: string }>
  groupSettings: string
  oldButton: string
  noExchanges: string
  earlier: string
  earlierRow: (day: string, people: number | null) => string
  noBodies: string
  earlierBodies: string
  postUnknown: string
  sorry: string
  /** To who sends faster than can be answered. */
  tooFast: string
}>

export type ButtonWords = Readonly<{
  notifyExchanges: string
  choose: string
  cancel: string
  sources: string
  earlier: string
  back: string
  read: string
  details: string
  stopBodies: string
  turn: (topic: Topic, on: boolean) => string
  forgetYes: string
  forgetNo: string
  bodies: string
  latest: string
  earlierPosts: string
}>

/** What Telegram shows of the bot outside a chat; lengths are Telegram's limits. */
export type ProfileWords = Readonly<{
  /** At most 64 signs. */
  name: string
  /** At most 120 signs. */
  about: string
  /** At most 512 signs. */
  description: string
  commands: readonly Readonly<{ command: string; description: string; inGroups: boolean }>[]
}>

/** Everything that the bot says in one language. Words from outside come in already escaped. */
export type Messages = Readonly<{
  /** The language's own name, on the button that chooses it. */
  language: string
  calendar: Calendar
  number: (value: number) => string
  list: (words: readonly string[]) => string
  names: Names
  /** By IANA zone. */
  cities: Readonly<Record<string, string>>
  exchange: ExchangeWords
  bodies: BodiesWords
  sources: SourceWords
  status: StatusWords
  settings: SettingsWords
  info: InfoWords
  digest: DigestWords
  group: GroupWords
  talk: TalkWords
  buttons: ButtonWords
  profile: ProfileWords
}>
