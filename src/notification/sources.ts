import { holderOf } from '#ledger/claims.ts'
import { isMissing, type LedgerEvent, type Reported } from '#ledger/event.ts'
import { postUrl } from '#post/post.ts'
import { type EventStatement, type Figure, type Measure, MEASURES } from '#statement/statement.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { blocks, bold, escape, type Html, lines, link, shorten } from './html.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'
import { daysOf, isCounter, openButton, originButton, toldBy } from './told.ts'

const OF_BODIES: readonly Measure[] = ['bodies_to_ua', 'bodies_to_ru', 'died_in_captivity']

/** Telegram takes 4096 signs of text and a hundred marks in it; what is above is told as left out. */
const ROOM = 3000
const MOST = 12
const MOST_LINKS = 4

/** Shows behind an exchange's numbers: whose, the words, the link, when posted and when seen. */
export function eventSourcesMessage(event: LedgerEvent, reader: Reader): Message {
  const messages = messagesIn(reader.lang)
  const { sources, buttons } = messages
  return {
    html: blocks([
      bold(`${sources.title}: ${daysOf(event, messages)}`),
      ...sourceBlocks(event, reader),
    ]),
    buttons: [
      [
        ...originButton(toldBy(event, 'ua_returned'), messages),
        openButton(buttons.back, event, 'main'),
      ],
    ],
    silent: true,
  }
}

/** Lists an event's sources, the leading one first, as blocks that fit one message together. */
export function sourceBlocks(event: LedgerEvent, reader: Reader): Html[] {
  const messages = messagesIn(reader.lang)
  const told: Html[] = []
  let room = ROOM
  for (const reported of event.statements.slice(0, MOST)) {
    const block = blockOf(event, reported, { messages, zone: reader.zone })
    room -= visible(block)
    if (room < 0) break
    told.push(block)
  }
  const left = event.statements.length - told.length
  return left === 0 ? told : [...told, messages.sources.more(left)]
}

const visible = (html: Html): number => html.replaceAll(/<[^>]*>/gu, '').length

type Saying = Readonly<{ messages: Messages; zone: string }>

function blockOf(event: LedgerEvent, reported: Reported<EventStatement>, saying: Saying): Html {
  const { names, sources } = saying.messages
  const figures = MEASURES.flatMap((measure) => {
    const figure = reported.statement.figures[measure]
    const hidden = event.kind === 'prisoner_exchange' && OF_BODIES.includes(measure)
    return figure === undefined || hidden
      ? []
      : [figureOf(measure, figure, event.kind === 'prisoner_exchange', saying.messages)]
  })
  return lines([
    `${bold(names.holder[holderOf(reported)].is)} · ${linksOf(reported, saying.messages)}`,
    ...(figures.length === 0 ? [sources.noFigures] : figures),
    ...originOf(reported, saying),
  ])
}

function figureOf(
  measure: Measure,
  { value, how, quotes }: Figure,
  quiet: boolean,
  { names, number }: Messages,
): Html {
  const note = names.how[how]
  const words = quotes
    .map(({ text }) => text)
    .filter((text) => !quiet || !speaksOfBodies(text))
    .map((text) => `«${escape(shorten(text.replaceAll(/\s+/gu, ' ').trim(), 160))}»`)
  return lines([
    `${names.measure[measure]}: ${number(value)}${note === null ? '' : ` (${note})`}`,
    words.slice(0, 3).join(' … '),
  ])
}

/** A quote of a mixed post must not bring into an exchange's message what its reader did not ask for. */
export const speaksOfBodies = (text: string): boolean =>
  /(?:^|\P{L})(?:тіл|тел[оа]?(?!\p{L})|останк|репатріац|репатриац|загибл|полегл|погибш|bod(?:y|ies)|remains|repatriat|fallen)/iu.test(
    text,
  )

function linksOf({ origin }: Reported, { sources }: Messages): Html {
  if (isMissing(origin)) return sources.gone
  if (origin.is === 'post') return link(sources.post, postUrl(origin.post))
  return origin.links
    .slice(0, MOST_LINKS)
    .map((url, index) => link(sources.source(index + 1), url))
    .join(', ')
}

function originOf(
  { origin, statement }: Reported<EventStatement>,
  { messages, zone }: Saying,
): (Html | null)[] {
  const { sources, calendar } = messages
  if (origin.is === 'post') {
    return [
      sources.posted(calendar.moment(origin.publishedAt, zone)),
      sources.seen(calendar.moment(origin.seenAt, zone)),
    ]
  }
  if (isCounter({ origin })) return [sources.counter, sources.history]
  return [
    origin.russianFigureBy === null || !namesRussia(statement)
      ? null
      : sources.statedBy(escape(origin.russianFigureBy)),
    sources.history,
    origin.conflict === null ? null : sources.conflict,
  ]
}

const namesRussia = ({ figures }: EventStatement): boolean =>
  (['ru_returned', 'ru_civilians', 'bodies_to_ru'] as const).some(
    (measure) => figures[measure] !== undefined,
  )
