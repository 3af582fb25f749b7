import type { Claim, LedgerEvent } from '#ledger/event.ts'
import { holderOf } from '#ledger/claims.ts'
import type { Figure } from '#statement/statement.ts'
import { agreementOf } from './agreement.ts'
import { actionData, type Part } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { blocks, bold, escape, type Html, italic, lines, quoted, shorten } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Reader } from './reader.ts'
import { sourceBlocks } from './sources.ts'
import {
  daysOf,
  goneOf,
  isCounter,
  isRussian,
  openButton,
  originButton,
  ownClaim,
  ownValue,
  toldBy,
} from './told.ts'

/**
 * Announces a post on a repatriation without sound and without a number, a word or a place of it: a lock
 * screen shows several lines of a message to whoever is near.
 */
export function gateMessage(event: LedgerEvent, reader: Reader): Message {
  const { bodies, buttons, names } = messagesIn(reader.lang)
  return {
    html: bold(bodies.gate(names.holder[holderOf(event.lead)].of)),
    buttons: [[openButton(buttons.read, event, 'main')]],
    silent: true,
  }
}

/**
 * Shows a repatriation after a tap: first what was returned by whose word, and only behind further
 * buttons where from, who died in captivity, and what the Russian side says. Who chose the full view
 * sees it at once.
 */
export function openedMessage(event: LedgerEvent, reader: Reader, part: Part): Message {
  if (reader.plain === true && part === 'main') return fullMessage(event, reader)
  const messages = messagesIn(reader.lang)
  const body = { main: mainOf, details: detailsOf, sources: sourcesOf }[part]
  return {
    html: blocks([
      bold(messages.bodies.title(daysOf(event, messages))),
      ...body(event, reader, messages),
    ]),
    buttons: keysOf(event, part, messages),
    silent: true,
  }
}

/**
 * The message that tells of a repatriation: a gate, or for those who chose the full view one block with all
 * figures, both sides' words, the agreement and the link. Neither has a sound.
 */
export const firstMessage = (event: LedgerEvent, reader: Reader): Message =>
  reader.plain === true ? fullMessage(event, reader) : gateMessage(event, reader)

function fullMessage(event: LedgerEvent, reader: Reader): Message {
  const messages = messagesIn(reader.lang)
  const details = hasDetails(event) ? detailsOf(event, reader, messages) : []
  const [told = '', note = ''] = mainOf(event, reader, messages)
  return {
    html: blocks([
      bold(messages.bodies.title(daysOf(event, messages))),
      told,
      ...details,
      lines([
        ...sidesOf(event, messages),
        event.agreement === null ? null : agreementOf(event, messages),
      ]),
      note,
    ]),
    buttons: keysOf(event, 'main', messages),
    silent: true,
  }
}

/** Answers on request where nothing is new: the same gate, with earlier posts behind a further button. */
export function lastGateMessage(event: LedgerEvent, reader: Reader): Message {
  const { bodies, buttons, names } = messagesIn(reader.lang)
  return {
    html: bold(bodies.lastGate(names.holder[holderOf(event.lead)].of)),
    buttons: [
      [openButton(buttons.read, event, 'main')],
      [
        {
          text: buttons.earlierPosts,
          action: actionData({ do: 'earlier', kind: 'body_repatriation' }),
        },
      ],
      [{ text: buttons.latest, action: actionData({ do: 'latest' }) }],
    ],
    silent: true,
  }
}

/** Whether the official caution belongs to the figure; only Ukraine's own plain word is told without. */
export const isHedged = ({ attribution, hedge }: LedgerEvent): boolean =>
  attribution !== 'confirmed' || hedge !== null

function mainOf(event: LedgerEvent, _reader: Reader, messages: Messages): Html[] {
  const { bodies, names } = messages
  const told = toldBy(event, 'bodies_to_ua')
  const { claim, holder } = told
  return [
    lines([
      bodies.returned(names.holder[holder].is, claim?.figure.value ?? null, isHedged(event)),
      event.standing === 'unconfirmed' ? bodies.unconfirmed : null,
      goneOf(told, messages),
    ]),
    italic(event.lead.origin.is === 'post' ? bodies.notIdentified : bodies.notIdentifiedThen),
  ]
}

function detailsOf(event: LedgerEvent, _reader: Reader, messages: Messages): Html[] {
  const { bodies, names, number } = messages
  const captive = ownClaim(event, 'died_in_captivity')
  const places = event.breakdown.map(({ place, count }) => ({ name: escape(place), count }))
  const listed = places.every(({ count }) => count === null)
    ? `${names.places(places.map(({ name }) => name))}.`
    : lines(
        places.map(({ name, count }) =>
          count === null ? names.place(name) : `${names.place(name)} — ${number(count)}`,
        ),
      )
  const told = [
    ...(places.length === 0 ? [] : [lines([bodies.directions, listed])]),
    ...(captive === null || captive.figure.value === 0
      ? []
      : [
          lines([
            bodies.captivity(names.holder[captive.holder].of, captive.figure.value),
            ...wordsOf(captive.figure).map((text) => quoted(`«${escape(shorten(text, 600))}»`)),
          ]),
        ]),
  ]
  return told.length === 0 ? [bodies.noDetails] : told
}

/** Whole sentences where they are kept, for those who read it may read it about their own. */
const wordsOf = ({ passage, quotes }: Figure): string[] =>
  passage === undefined ? quotes.slice(0, 1).map(({ text }) => text) : [passage.text]

function sourcesOf(event: LedgerEvent, reader: Reader, messages: Messages): Html[] {
  return [lines(sidesOf(event, messages)), ...sourceBlocks(event, reader)]
}

/** What the Russian side says, and whether it has commented. */
function sidesOf(event: LedgerEvent, messages: Messages): (Html | null)[] {
  const { sources } = messages
  const theirs = event.claims.filter(
    (claim) => isRussian(claim.holder) || isCounter(claim) || claim.measure === 'bodies_to_ru',
  )
  const voices = Map.groupBy(theirs, (claim) => `${claim.holder} ${isCounter(claim)}`)
  const comment = { unknown: null, said_to_be_missing: sources.silent, made: sources.commented }
  return [
    ...Array.from(voices.values(), (claims) => voiceOf(claims, messages)),
    comment[event.russianComment],
  ]
}

function voiceOf(claims: readonly Claim[], messages: Messages): Html | null {
  const { bodies, names, exchange } = messages
  const [first] = claims
  if (first === undefined) return null
  const { holder } = first
  const said = (measure: 'bodies_to_ua' | 'bodies_to_ru'): number | undefined =>
    claims.find((claim) => claim.measure === measure)?.figure.value
  const [toUkraine, toRussia] = [said('bodies_to_ua'), said('bodies_to_ru')]
  const clauses = [
    ...(toUkraine === undefined || !(isRussian(holder) || isCounter(first))
      ? []
      : [bodies.toUkraine(toUkraine)]),
    ...(toRussia === undefined ? [] : [bodies.toRussia(toRussia)]),
  ]
  if (clauses.length === 0) return null
  const of = isCounter(first) ? names.russianSide : names.holder[holder].of
  const sentence = bodies.saidBy(of, clauses)
  return holder === 'tass_unnamed_source' ? `${sentence} ${exchange.noConfirmation}` : sentence
}

function keysOf(event: LedgerEvent, part: Part, messages: Messages): Button[][] {
  const { buttons } = messages
  const origin = originButton(toldBy(event, 'bodies_to_ua'), messages)
  if (part !== 'main') return [[...origin, openButton(buttons.back, event, 'main')]]
  const more = hasDetails(event) ? [openButton(buttons.details, event, 'details')] : []
  return [
    [...origin, ...more],
    [openButton(buttons.sources, event, 'sources')],
    [
      {
        text: buttons.stopBodies,
        action: actionData({ do: 'topic', topic: 'bodies', on: false }),
      },
    ],
  ]
}

const hasDetails = (event: LedgerEvent): boolean =>
  event.breakdown.length > 0 || (ownValue(event, 'died_in_captivity') ?? 0) > 0
