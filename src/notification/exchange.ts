import { type Claim, differingClaims, type LedgerEvent, sideOf } from '#ledger/event.ts'
import type { Progress } from '#ledger/standing.ts'
import type { Measure } from '#statement/statement.ts'
import { agreementOf } from './agreement.ts'
import { actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { ExchangeWords, Messages } from './catalogue/messages.ts'
import { searchWordsIn } from './catalogue/search.ts'
import { blocks, bold, type Html, italic, lines } from './html.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'
import { progressOnCard } from './status.ts'
import {
  daysOf,
  goneOf,
  isCounter,
  isDisputed,
  isRussian,
  openButton,
  originButton,
  shareButton,
  ownClaim,
  ownValue,
  type Told,
  toldBy,
} from './told.ts'

/**
 * Tells an exchange, with sound: what and how many, who says it, parts, the other side, agreement, what
 * it does not mean; `progress`: how far the agreement it counts towards had come with it. It never speaks of bodies, even where the same post does.
 */
export function alertMessage(
  event: LedgerEvent,
  reader: Reader,
  progress: Progress | null = null,
): Message {
  const messages = messagesIn(reader.lang)
  const told = toldBy(event, 'ua_returned')
  return {
    html: blocks([
      lines([
        bold(titleOf(event, told, messages)),
        whoAndWhen(event, told, messages),
        goneOf(told, messages),
      ]),
      lines([
        ...partsOf(event, messages),
        ...otherWords(event, messages),
        event.claims.some((claim) => isDisputed(event, claim)) ? messages.sources.conflict : null,
        mediationOf(event, messages),
        agreementOf(event, messages),
        event.standing === 'unconfirmed' ? messages.exchange.unconfirmed : null,
      ]),
      progress === null ? null : lines(progressOnCard(progress, event, messages)),
      italic(messages.exchange.caution),
    ]),
    buttons: [
      [...originButton(told, messages), openButton(messages.buttons.sources, event, 'sources')],
      [
        {
          text: messages.buttons.earlier,
          action: actionData({ do: 'earlier', kind: 'prisoner_exchange', from: event.id }),
        },
        ...(event.standing === 'confirmed' ? shareButton(told, messages) : []),
      ],
    ],
    silent: false,
  }
}

function titleOf(event: LedgerEvent, { claim, holder }: Told, { exchange }: Messages): Html {
  if (event.standing === 'unconfirmed') return exchange.titleUnconfirmed
  if (claim !== null) return exchange.title(claim.figure.value)
  const parts = [ownValue(event, 'ua_military'), ownValue(event, 'ua_civilians')]
  return parts.every((part) => part === null) ? exchange.titleUnknown(holder) : exchange.titlePartly
}

function whoAndWhen(event: LedgerEvent, { holder }: Told, messages: Messages): Html {
  const { exchange, names } = messages
  const day = `${names.holder[holder].is}, ${daysOf(event, messages)}`
  return [
    day,
    ...(event.ordinal === null ? [] : [exchange.ordinal(event.ordinal)]),
    ...(event.stage === null && !event.finalStage
      ? []
      : [exchange.stage(event.stage, event.finalStage)]),
  ].join(' · ')
}

function partsOf(event: LedgerEvent, { exchange }: Messages): (Html | null)[] {
  const total = ownClaim(event, 'ua_returned')
  const outside = ownValue(event, 'ua_outside_exchange')
  const groups = wordsOf(event, exchange, ['ua_military', 'ua_civilians'])
  const addUp =
    total !== null &&
    (ownValue(event, 'ua_military') ?? 0) + (ownValue(event, 'ua_civilians') ?? 0) ===
      total.figure.value
  const within = wordsOf(event, exchange, ['ua_children', 'ua_women'])
  const computed = total !== null && ['added', 'subtracted'].includes(total.figure.how)
  return [
    addUp ? exchange.consistsOf(groups) : null,
    ...(addUp ? [within] : [[...groups, ...within]]).map((parts) =>
      parts.length === 0 ? null : exchange.among(parts),
    ),
    outside === null ? null : exchange.outside(outside),
    computed && !addUp ? exchange.computed : null,
  ]
}

type Part = 'ua_military' | 'ua_civilians' | 'ua_children' | 'ua_women'

function wordsOf(event: LedgerEvent, words: ExchangeWords, parts: readonly Part[]): Html[] {
  const word = {
    ua_military: words.military,
    ua_civilians: words.civilians,
    ua_children: words.children,
    ua_women: words.women,
  }
  return parts.flatMap((part) => {
    const value = ownValue(event, part)
    return value === null || value === 0 ? [] : [word[part](value)]
  })
}

/** By whose word Ukraine's side tells the exchange, and how many by that word. */
export function ownWords(event: LedgerEvent, { lang }: Reader): Html[] {
  const messages = messagesIn(lang)
  const { claim, holder } = toldBy(event, 'ua_returned')
  const name = messages.names.holder[holder].is
  const parts = partsOf(event, messages).filter((part) => part !== null)
  return claim === null && parts.length > 0
    ? [`${name}:`, ...parts]
    : [searchWordsIn(lang).said(name, claim?.figure.value ?? null), ...parts]
}

/** What others say: Ukrainian holders where they differ, and each holder of a figure of the Russian side. */
export function otherWords(event: LedgerEvent, messages: Messages): Html[] {
  const { exchange, names } = messages
  const differing = differingClaims(event, 'ua_returned')
    .filter((claim) => sideOf(claim) === 'ua')
    .map(({ holder, figure }) => exchange.alsoSaid(names.holder[holder].of, figure.value))
  const theirs = event.claims.filter(
    (claim) => isRussian(claim.holder) || isCounter(claim) || isOfRussians(claim),
  )
  const voices = Map.groupBy(theirs, (claim) => `${claim.holder} ${isCounter(claim)}`)
  return [
    ...differing,
    ...Array.from(voices.values(), (claims) => voiceOf(event, claims, messages)).filter(
      (said) => said !== '',
    ),
  ]
}

const isOfRussians = ({ measure }: Claim): boolean =>
  measure === 'ru_returned' || measure === 'ru_civilians'

const clause = (value: number | null, words: (value: number) => string): string[] =>
  value === null ? [] : [words(value)]

function voiceOf(
  event: LedgerEvent,
  claims: readonly Claim[],
  { exchange, names }: Messages,
): Html {
  const [first] = claims
  if (first === undefined) return ''
  const { holder } = first
  const said = (measure: Measure): number | null =>
    claims.find((claim) => claim.measure === measure)?.figure.value ?? null
  const clauses = [
    ...(isRussian(holder) || isCounter(first)
      ? handed(said('ua_returned'), said('ua_military'), ownValue(event, 'ua_military'), exchange)
      : []),
    ...clause(said('ru_returned'), exchange.returnedToRussia),
    ...clause(said('ru_civilians'), exchange.ofThemCivilians),
  ]
  if (clauses.length === 0) return ''
  const of = isCounter(first) ? names.russianSide : names.holder[holder].of
  const sentence = exchange.saidBy(of, clauses)
  return holder === 'tass_unnamed_source' ? `${sentence} ${exchange.noConfirmation}` : sentence
}

/** Whom the Russian side says it handed over; how many of them military, only where Ukraine says else. */
function handed(
  people: number | null,
  military: number | null,
  ours: number | null,
  words: ExchangeWords,
): Html[] {
  if (military !== null && military !== ours) return [words.handedMilitary(people, military)]
  return clause(people, words.handedToUkraine)
}

function mediationOf({ mediators }: LedgerEvent, { exchange, names }: Messages): Html | null {
  return mediators.length === 0
    ? null
    : exchange.mediation(mediators.map((one) => names.mediator[one]))
}
