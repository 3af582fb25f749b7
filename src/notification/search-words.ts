import type { LedgerEvent } from '#ledger/event.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { normalise } from '#statement/word/normalise.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { wordIn } from './html.ts'
import { LANGUAGES } from './reader.ts'
import { speaksOfTheDead } from './search-bodies.ts'
import { groupWords } from './search-groups.ts'
import { withoutNames } from './search-names.ts'

/** A no-break space, a comma or a plain space inside a number: «1 000» is 1000. */
const GROUPING = /(?<=(?<!\d)\d{1,3})[ ,](?=\d{3}(?!\d))/gu

/**
 * Makes a text even for search, as the index and a query both have it: only words and numbers, with one
 * space before, between and after them, so that ` 69 ` is found and 169 is not.
 */
export function searchable(text: string): string {
  const given = text.toWellFormed().normalize('NFC').replaceAll('№', ' ')
  // Many leave the apostrophe out where they type: «обєднані» is «об'єднані».
  const even = normalise(given).text.replaceAll(GROUPING, '').replaceAll("'", '')
  return ` ${(even.match(WORDS) ?? []).join(' ')} `
}

/** A number is a word of its own: «69-й», "69th". */
const WORDS = /\p{N}+|\p{L}+/gu

const KIND_WORDS: Readonly<Record<LedgerEvent['kind'], string>> = {
  prisoner_exchange:
    'обмін обміни полонених полоненими військовополонені звільнено повернулися додому обмен обмены пленными пленных военнопленные exchange swap of prisoners of war pow returned home',
  body_repatriation:
    'репатріація репатріаційні заходи тіла тіл загиблі полеглі останки репатриация тела тел погибших останки repatriation bodies remains of the fallen',
}

/** Months in the nominative and the genitive, which the calendars write, in three languages. */
const MONTHS: readonly string[] = [
  'січень січня январь января january',
  'лютий лютого февраль февраля february',
  'березень березня март марта march',
  'квітень квітня апрель апреля april',
  'травень травня май мая may',
  'червень червня июнь июня june',
  'липень липня июль июля july',
  'серпень серпня август августа august',
  'вересень вересня сентябрь сентября september',
  'жовтень жовтня октябрь октября october',
  'листопад листопада ноябрь ноября november',
  'грудень грудня декабрь декабря december',
]

/**
 * Gives everything by which an event is found: its kind, day, ordinal, stage, agreement, mediators,
 * places, figures and quotes, in all languages. Of an exchange no word about the dead is among them.
 */
export function wordsOfEvent(event: LedgerEvent): string {
  const exchange = event.kind === 'prisoner_exchange'
  return searchable(
    [
      KIND_WORDS[event.kind],
      ...daysIn(event.firstDay, event.lastDay),
      event.ordinal === null ? '' : `${event.ordinal} обмін ${event.ordinal} обмен`,
      event.stage === null ? '' : `${event.stage} етап ${event.stage} этап ${event.stage} stage`,
      ...event.categories.map(groupWords),
      agreementWords(event),
      ...LANGUAGES.flatMap((lang) => namesIn(event, messagesIn(lang))),
      ...(exchange ? event.claims.filter(({ measure }) => !isOfBodies(measure)) : event.claims).map(
        ({ figure }) => String(figure.value),
      ),
      ...quotesOf(event)
        .filter((quote) => !exchange || !speaksOfTheDead(quote))
        .map(withoutNames),
    ].join(' . '),
  )
}

const isOfBodies = (measure: string): boolean =>
  measure.startsWith('bodies') || measure === 'died_in_captivity'

/** All the words that an event's figures, kind and agreement were read from, each once. */
const quotesOf = (event: LedgerEvent): readonly string[] => [
  ...new Set(
    event.statements.flatMap(({ statement }) => [
      ...(statement.quote === null ? [] : [statement.quote.text]),
      ...Object.values(statement.figures).flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    ]),
  ),
]

/** A span of days is found by its month, and never by a day that nobody named. */
function daysIn(first: CivilDay, last: CivilDay): string[] {
  const month = MONTHS[Number(first.slice(5, 7)) - 1] ?? ''
  const year = first.slice(0, 4)
  if (first !== last) return [`${month} ${year}`]
  const day = Number(first.slice(8))
  return [
    `${first.slice(8)}.${first.slice(5, 7)}.${year}`,
    ...month.split(' ').map((name) => `${day} ${name} ${year}`),
  ]
}

function agreementWords({ agreement }: LedgerEvent): string {
  if (agreement === null) return ''
  const istanbul = agreement.id.includes('istanbul')
    ? 'Стамбул стамбульська домовленість Стамбульские договоренности Istanbul agreement'
    : ''
  return `${istanbul} ${withoutNames(agreement.quote?.text ?? '')}`
}

const namesIn = ({ mediators, breakdown, agreement, claims }: LedgerEvent, { names }: Messages) => [
  ...mediators.map((mediator) => names.mediator[mediator]),
  ...breakdown.map(({ place }) => names.place(place)),
  (agreement === null ? undefined : wordIn(names.agreement, agreement.id)) ?? '',
  ...new Set(claims.map(({ holder }) => names.holder[holder].is)),
]
