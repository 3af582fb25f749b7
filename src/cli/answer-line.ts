import {
  type EventStatement,
  isEvent,
  MEASURES,
  type Place,
  type Quote,
  type Statement,
} from '#statement/statement.ts'

/** A statement under the field names of the answer key; `quotes` only where they are asked for. */
export type Answer = Readonly<Record<string, unknown>>

/** Turns a statement into the fields that an answer key has for it, dates as YYYY-MM-DD. */
export function answerOf(statement: Statement, explain: boolean): Answer {
  const answer = {
    kind: isEvent(statement) && statement.corrects !== undefined ? 'correction' : statement.kind,
    date: statement.day,
    ...fieldsOf(statement),
    review: statement.review.length > 0,
  }
  return explain ? { ...answer, ...explanationOf(statement) } : answer
}

function fieldsOf(statement: Statement): Answer {
  if (statement.kind === 'official_total') {
    return { value: statement.figure.value, scope: statement.scope }
  }
  const figures = Object.fromEntries(
    MEASURES.map((measure) => [measure, statement.figures[measure]?.value ?? null]),
  )
  if (isEvent(statement)) {
    const about = statement.corrects === undefined ? {} : { about: statement.kind }
    return { ...about, ...figures, ...eventFieldsOf(statement) }
  }
  return { about: statement.about, ...figures, agreement: statement.agreement?.id ?? null }
}

const eventFieldsOf = (event: EventStatement): Answer => ({
  ordinal: event.ordinal?.value ?? null,
  ordinal_of_year: event.ordinalOfYear?.value ?? null,
  stage: event.stage?.value ?? null,
  final_stage: event.finalStage,
  agreement: event.agreement?.id ?? null,
  mediators: event.mediators,
  categories: event.categories,
  breakdown: event.breakdown.map(({ place, count }) => ({ place, count })),
  attribution: event.attribution,
  date_basis: event.dayBasis,
  speaker: event.speaker,
})

/** Each figure with how it was got and the words it was read from, and why it is held. */
function explanationOf(statement: Statement): Answer {
  const reasons = statement.review.map(({ code, detail }) => `${code}: ${detail}`)
  return { reasons, quote: wordsOf(statement.quote), quotes: quotesOf(statement) }
}

const wordsOf = (quote: Quote | null): string | null => quote?.text ?? null

function quotesOf(statement: Statement): Answer {
  const figures =
    statement.kind === 'official_total' ? { value: statement.figure } : statement.figures
  const quotes = Object.entries(figures).map(
    ([measure, { how, quotes: spans }]) => [measure, { how, quotes: spans }] as const,
  )
  return { ...Object.fromEntries(quotes), ...(isEvent(statement) ? wordsOfEvent(statement) : {}) }
}

/** The words of its places in a row and in the list, that hedge it, tie it to an agreement, or say that the other side is silent. */
const wordsOfEvent = (event: EventStatement): Answer => ({
  ...rowOf(event),
  ...(event.breakdown.length === 0 ? {} : { breakdown: event.breakdown.map(explainedPlace) }),
  ...spansOf(event),
})

/** Where it stands in its series. */
function rowOf({ ordinal, ordinalOfYear, stage }: EventStatement): Answer {
  const row = { ordinal, ordinal_of_year: ordinalOfYear, stage }
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, figure]) =>
      figure === null ? [] : [[field, { how: figure.how, quotes: figure.quotes }]],
    ),
  )
}

/** A place of the list is named; its number, where it has one, stands in the same words. */
const explainedPlace = ({ place, count, quote }: Place): Answer => ({
  place,
  count,
  how: count === null ? null : 'stated',
  quotes: quote === null ? [] : [quote],
})

const spansOf = ({ hedge, agreement, otherSideSilent }: EventStatement): Answer => ({
  ...(hedge === null ? {} : { hedge: { quotes: [hedge] } }),
  ...(agreement === null ? {} : { agreement: { quotes: [agreement.quote] } }),
  ...(otherSideSilent === null ? {} : { silent: { quotes: [otherSideSilent] } }),
})
