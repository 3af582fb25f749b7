import { instant } from '#post/post.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { wordIn } from './html.ts'
import type { Operator } from './operator-card.ts'
import { operatorWordsIn } from './operator-catalogue.ts'

/** What stands behind these is the post's own words, an address or an error of the machine. */
const AS_IT_STANDS: ReadonlySet<string> = new Set([
  'date_misprint',
  'wording_unknown',
  'other_matter',
  'figure_open',
  'figure_rough',
  'side_unclear',
  'not_written',
  'post_missing',
])

const MOMENT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu
const DAY = /\d{4}-\d{2}-\d{2}/gu
const WORD = /[a-z]+(?:_[a-z]+)*/gu

/** Puts what was seen at a review, kept as data, into the operator's language: days, measures, holders. */
export function detailIn(code: string, detail: string, { lang, zone }: Operator): string {
  if (AS_IT_STANDS.has(code)) return detail
  const { calendar } = messagesIn(lang)
  const lexicon = lexiconIn(lang)
  return detail
    .replaceAll(WORD, (word) => wordIn(lexicon, word) ?? word)
    .replaceAll(MOMENT, (moment) => calendar.moment(instant(Date.parse(moment)), zone))
    .replaceAll(DAY, (day) => calendar.day(day))
}

function lexiconIn(lang: Operator['lang']): Readonly<Record<string, string>> {
  const { review, detail } = operatorWordsIn(lang)
  const { names } = messagesIn(lang)
  const holders = Object.entries(names.holder).map(([holder, { is }]): [string, string] => [
    holder,
    is,
  ])
  return {
    ...Object.fromEntries(holders),
    ...review.kind,
    ...review.field,
    ...names.measure,
    ...detail,
  }
}
