import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

/** The events that are read out of a text of a day. */
export const eventsIn = (text: string, published: string): readonly EventStatement[] =>
  extractStatements({ text, published }).filter((one) => isEvent(one))

/** The first of them. */
export const eventIn = (text: string, published: string): EventStatement | null =>
  eventsIn(text, published)[0] ?? null

/** The figures of the first event by their measures; none where there is no event. */
export const figuresIn = (text: string, published: string): Readonly<Record<string, number>> =>
  figuresOf(eventIn(text, published))

/** The figures of an event by their measures. */
export const figuresOf = (event: EventStatement | null): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(event?.figures ?? {}).map(([measure, { value }]) => [measure, value]),
  )

/** Why a person must look at the events of a text; `none` where there is no event. */
export const codesIn = (text: string, published: string): readonly string[] => {
  const events = eventsIn(text, published)
  return events.length === 0 ? ['none'] : events.flatMap(codesOf)
}

/** Why a person must look at an event. */
export const codesOf = ({ review }: EventStatement): readonly string[] =>
  review.map(({ code }) => code)

/** Whether the first event is told, and of which day. */
const toldIn = (text: string, published: string): string => {
  const event = eventIn(text, published)
  if (event === null) return 'none'
  return event.review.length === 0 ? `told ${event.day}` : 'held'
}

/** How many came back to each side by the first event, where it is told. */
const sidesIn = (text: string, published: string): string => {
  const event = eventIn(text, published)
  if (event === null) return 'none'
  const { ua_returned: ua, ru_returned: ru } = event.figures
  return event.review.length === 0 ? `${ua?.value ?? '-'} ${ru?.value ?? '-'}` : 'held'
}

/** The same questions about texts of one day, which need not be named each time. */
export const readOn = (day: string) => ({
  eventsIn: (text: string, published = day) => eventsIn(text, published),
  eventIn: (text: string, published = day) => eventIn(text, published),
  figuresIn: (text: string, published = day) => figuresIn(text, published),
  codesIn: (text: string, published = day) => codesIn(text, published),
  toldIn: (text: string, published = day) => toldIn(text, published),
  sidesIn: (text: string, published = day) => sidesIn(text, published),
})
