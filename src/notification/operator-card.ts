import { postUrl } from '#post/post.ts'
import { type Field, fieldsOf, fieldValue } from '#statement/correct.ts'
import type { Quote, ReviewReason, Statement } from '#statement/statement.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, type Html, italic, lines, quoted, shorten, wordIn } from './html.ts'
import type { Button, Message } from './message.ts'
import { operatorData } from './operator-action.ts'
import {
  choicesOf,
  isCorrectable,
  type Matter,
  type Telling,
  type What,
} from './operator-matter.ts'
import type { OperatorWords } from './operator-words.ts'
import { type OperatorLang, operatorWordsIn } from './operator-catalogue.ts'
import { detailIn } from './operator-detail.ts'
import type { Reader } from './reader.ts'

/** Whose words a card is in and by which clock; there are words for operators in two languages. */
export type Operator = Readonly<{
  lang: OperatorLang
  /** What one is called who decided something; null, and where it is left out, for one who is known by number. */
  nameOf?: (user: number) => string | null
}> &
  Pick<Reader, 'zone'>

/** Speaks to operators in the language and by the clock that their chat chose, else in Ukrainian and Kyiv's. */
export const operatorFor = (reader: Pick<Reader, 'lang' | 'zone'> | null): Operator =>
  reader === null
    ? { lang: 'uk', zone: 'Europe/Kyiv' }
    : { lang: reader.lang === 'en' ? 'en' : 'uk', zone: reader.zone }

/** Shows what is to be decided, with the post's words that it was read from highlighted. */
export function reviewCard(matter: Matter, operator: Operator): Message {
  const words = operatorWordsIn(operator.lang).review
  const { statement, reasons, post } = matter
  return {
    // A quotation stands apart by itself: an empty line around it would be two.
    html: lines([
      bold(
        `${matter.open ? words.title : stateOf(matter, operator)} · ${words.kind[statement.kind]}`,
      ),
      ...reasons.map((reason) => escape(shorten(reasonIn(reason, operator), 300))),
      isGoneUnsaid(matter) ? italic(words.gone) : null,
      post === null ? words.history : quoted(highlighted(post.text, quotesOf(statement))),
      bold(words.fields),
      ...fieldLines(matter, operator),
      matter.open || matter.decision !== null ? null : italic(words.void),
    ]),
    buttons: buttonsOf(matter, operator),
    silent: false,
  }
}

/** A question of its own says it already where people were told. */
const isGoneUnsaid = ({ post, reasons }: Matter): boolean =>
  post?.isGone === true && !reasons.some(({ code }) => code === 'post_missing')

/** Says why a person is asked; an unknown reason is told as it is. */
export function reasonIn({ code, detail }: ReviewReason, operator: Operator): string {
  const known = wordIn(operatorWordsIn(operator.lang).review.why, code)
  if (known === undefined) return `${code}: ${detail}`
  return detail === '' ? known : `${known} (${detailIn(code, detail, operator)})`
}

function stateOf({ decision }: Matter, { lang, zone, nameOf: called }: Operator): string {
  const words = operatorWordsIn(lang).review
  if (decision === null) return words.settled
  const when = messagesIn(lang).calendar.moment(decision.at, zone)
  const who = called?.(decision.by) ?? String(decision.by)
  return `${words.done[decision.what]} (${escape(words.by(who, when))})`
}

function buttonsOf(matter: Matter, { lang }: Operator): readonly (readonly Button[])[] {
  const words = operatorWordsIn(lang).review
  const { review, decision, post } = matter
  const choices = choicesOf(matter).map((what): Button[] => [
    { text: labelOf(what, matter, words), action: operatorData({ do: 'decide', review, what }) },
  ])
  const correct: Button = { text: words.correct, action: operatorData({ do: 'fields', review }) }
  const undo: Button[] =
    decision === null || matter.open
      ? []
      : [{ text: words.undo, action: operatorData({ do: 'undo', review, decision: decision.id }) }]
  return [
    ...choices,
    isCorrectable(matter) ? [correct] : [],
    undo,
    [
      ...(post === null ? [] : [{ text: words.post, url: postUrl(post) }]),
      { text: words.next, action: operatorData({ do: 'next', review }) },
    ],
  ].filter((row) => row.length > 0)
}

/** Shows a decision as it would be taken back, with one button to do so and one to let it be. */
export function undoCard(matter: Matter, decision: number, operator: Operator): Message {
  const { answer, review: words } = operatorWordsIn(operator.lang)
  const { review } = matter
  return {
    html: blocks([bold(answer.askUndo), reviewCard(matter, operator).html]),
    buttons: [
      [{ text: words.undo, action: operatorData({ do: 'undo', review, decision }) }],
      [{ text: answer.keep, action: operatorData({ do: 'card', review }) }],
    ],
    silent: true,
  }
}

/** Asks once more before people are told of a post that its channel took away; nothing is done before a press. */
export function askGone(matter: Matter, what: Telling, operator: Operator): Message {
  const { review: words } = operatorWordsIn(operator.lang)
  const { review } = matter
  return {
    html: blocks([bold(words.askGone[what]), reviewCard(matter, operator).html]),
    buttons: [
      [{ text: words.sure[what], action: operatorData({ do: 'sure', review, what }) }],
      [{ text: words.back, action: operatorData({ do: 'card', review }) }],
    ],
    silent: true,
  }
}

/** What people were told already is withdrawn; what waits is only rejected. */
const labelOf = (what: What, { standing }: Matter, words: OperatorWords['review']): string =>
  what === 'reject' && standing === 'told' ? words.withdraw : words.choice[what]

/** Shows the fields of a statement, each with a button to put it right. */
export function fieldsCard(matter: Matter, operator: Operator): Message {
  const card = reviewCard(matter, operator)
  const { review, statement } = matter
  const words = operatorWordsIn(operator.lang).review
  const keys = fieldsOf(statement).map((field): Button[] => [
    {
      text: `${nameOf(field, operator)}: ${shown(matter, field, operator)}`,
      action: operatorData({ do: 'ask', review, field }),
    },
  ])
  const back: Button = { text: words.back, action: operatorData({ do: 'card', review }) }
  return { ...card, buttons: [...keys, [back]] }
}

/** Asks for what a field should say; the answer to this message is taken as the value. */
export const askField = (matter: Matter, field: Field, operator: Operator): Message => ({
  html: blocks([
    escape(operatorWordsIn(operator.lang).review.ask(nameOf(field, operator), field === 'day')),
    matter.post === null ? null : escape(postUrl(matter.post)),
  ]),
  buttons: [],
  silent: true,
})

function nameOf(field: Field, { lang }: Operator): string {
  const { field: own } = operatorWordsIn(lang).review
  if (field === 'day' || field === 'ordinal' || field === 'stage' || field === 'figure') {
    return own[field]
  }
  return messagesIn(lang).names.measure[field]
}

/** What the post says is always shown; an operator's word stands beside it. */
function fieldLines(matter: Matter, operator: Operator): Html[] {
  return fieldsOf(matter.statement)
    .filter((field) => field === 'day' || isKnown(matter, field))
    .map((field) => escape(`${nameOf(field, operator)}: ${shown(matter, field, operator)}`))
}

const correctionOf = (matter: Matter, field: Field): Matter['corrections'][number] | undefined =>
  matter.corrections.find((one) => one.field === field)

const isKnown = (matter: Matter, field: Field): boolean =>
  fieldValue(matter.statement, field) !== null || correctionOf(matter, field) !== undefined

function shown(matter: Matter, field: Field, { lang }: Operator): string {
  const words = operatorWordsIn(lang).review
  const write = (value: number | string | null): string => {
    if (value === null) return words.notStated
    return typeof value === 'number' ? String(value) : messagesIn(lang).calendar.day(value)
  }
  const correction = correctionOf(matter, field)
  if (correction === undefined) return write(fieldValue(matter.statement, field))
  return `${write(correction.was)} → ${write(correction.value)} (${words.edited})`
}

/** Every span of the text that the statement was read from. */
function quotesOf(statement: Statement): readonly Quote[] {
  const quotes = statement.quote === null ? [] : [statement.quote]
  if (statement.kind === 'official_total') return [...quotes, ...statement.figure.quotes]
  const figures = Object.values(statement.figures).flatMap((figure) => figure.quotes)
  return [...quotes, ...figures]
}

/** So many units of a post are shown; Telegram takes 4096 of a whole message. */
const SHOWN = 1800
const AROUND = 250

/** Shows a post with spans underlined; of a long one what stands around the spans. */
export function highlighted(text: string, quotes: readonly Quote[]): Html {
  const spans = merged(
    quotes.filter(({ start, end }) => start >= 0 && start < end && end <= text.length),
  )
  const first = spans[0]?.start ?? 0
  const from = text.length <= SHOWN ? 0 : Math.max(0, first - AROUND)
  const to = Math.min(text.length, from + SHOWN)
  let at = from
  let html = from > 0 ? '…' : ''
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue
    const [begin, finish] = [Math.max(start, at), Math.min(end, to)]
    html += `${escape(text.slice(at, begin))}<u>${escape(text.slice(begin, finish))}</u>`
    at = finish
  }
  return `${html}${escape(text.slice(at, to))}${to < text.length ? '…' : ''}`
}

type Span = Readonly<{ start: number; end: number }>

function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1)
    if (last === undefined || start > last.end) whole.push({ start, end })
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return whole
}
