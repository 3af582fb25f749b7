/** What is said on request: lists by year, agreements, one event, and the bot itself. */
export type InfoWords = Readonly<{
  exchangesOf: (year: number) => string
  bodiesOf: (year: number) => string
  noneIn: (year: number) => string
  row: (day: string, people: number | null, ordinal: number | null) => string
  yearUnclear: string
  /** Before a list of repatriations to whoever has not asked for them. */
  bodiesConsent: string
  quotaOthers: string
  /** One line on an agreement that is not open any more. */
  quotaClosed: Readonly<
    Record<'met' | 'closed' | 'superseded' | 'open', (day: string, promised: string) => string>
  >
  promisedEach: (promised: number, atLeast: boolean) => string
  promisedBodies: (promised: number) => string
  eventUnclear: string
  eventUnknown: string
  /** Over the days of an exchange whose number in the series stands for several. */
  severalDays: (ordinal: number) => string
  /** Where not every day is given that number by a source. */
  daysByStage: string
  eventNumber: (id: number) => string
  earlierVersion: (moment: string) => string
  share: string
  shared: string
  sourcesTitle: string
  confirms: string
  claims: string
  about: readonly string[]
  privacy: readonly string[]
  mydataTitle: string
  mydataNothing: string
  mydataChat: (id: number) => string
  mydataSince: (moment: string) => string
  mydataTold: (messages: number) => string
  mydataWarned: (moment: string) => string
  mydataEnd: string
  /** To one of those who run the bot, in place of the end. */
  mydataOperator: (name: string) => string
  feedbackAsk: string
  feedbackThanks: string
  feedbackPersonal: string
  feedbackLong: string
  feedbackOffer: string
  feedbackSend: string
  contacts: string
  /** In the help and in the menu of those who asked for repatriations only. */
  bodiesCommand: string
  bodiesMenu: string
  commands: readonly string[]
}>
