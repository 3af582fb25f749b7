import type { CivilDay } from '#post/civil-day.ts'

/** What one column of one table holds. */
export type Entry = Readonly<{ table: string; column: string; meaning: string }>

const EVENT: readonly (readonly [column: string, meaning: string])[] = [
  ['event_id', 'Number of the event in this program; it stays the same in later exports.'],
  ['kind', 'What happened.'],
  ['first_on', 'Day of the event in Kyiv, YYYY-MM-DD.'],
  ['last_on', 'The same day; a later one where only a range of days is known.'],
  ['ordinal', 'Number in the official series since 2022, where a source states it.'],
  ['stage', 'Stage of a large exchange, where a source states it.'],
  ['final_stage', '1 where a source calls it the final stage.'],
  [
    'standing',
    'confirmed: by a Ukrainian channel or the history; unconfirmed: by the Russian side alone.',
  ],
  [
    'to_ukraine',
    "Ukraine's own published figure of what returned to Ukraine. Empty: not published, which is not zero.",
  ],
  ['agreement', 'The agreement that the sources themselves tie it to.'],
  ['agreement_share', 'all, or part where only a part of the event is under it.'],
  ['mediators', 'Mediators named, parted by ";".'],
  ['categories', 'Groups named, parted by ";".'],
  ['places', 'Where from, as the source names it, with a count where one is published.'],
  ['hedge', 'The official caution in the words of the source.'],
  ['russian_comment', 'unknown, said_to_be_missing, or made.'],
  ['lead_holder', 'Whose word leads.'],
]

const TIMES: readonly (readonly [column: string, meaning: string])[] = [
  ['published_at', 'When the post was published, UTC. Empty for the history.'],
  ['seen_at', 'When this program first read that revision, UTC.'],
  ['missing_at', 'When the channel was found to show the post no more, UTC. Empty while it does.'],
]

const CLAIM: readonly (readonly [column: string, meaning: string])[] = [
  ['event_id', 'The event.'],
  ['kind', 'What happened, as in the table of events.'],
  ['first_on', 'Day of the event, as in the table of events.'],
  [
    'measure',
    'What is counted: ua_ people returned to Ukraine, ru_ to Russia; parts lie inside the whole.',
  ],
  ['value', 'The figure. Figures of different holders never replace each other.'],
  [
    'how',
    'stated, added (from stated parts), subtracted, same_number ("the same number"), implied (a singular).',
  ],
  ['leads', '1: the figure the event is told with, of this measure.'],
  ['holder', 'Who states it.'],
  ['stated_by', 'For the history: who stated it, in its own words.'],
  [
    'quote',
    'The words it was read from; … in the place of names of private persons. Empty for the history.',
  ],
  ['link', 'Where to read it.'],
  ...TIMES,
  ['statement_id', 'The statement, as in the table of sources.'],
]

const SOURCE: readonly (readonly [column: string, meaning: string])[] = [
  ['event_id', 'The event.'],
  ['statement_id', 'channel/number/revision#place, or the row of the history.'],
  ['holder', 'Who speaks.'],
  ['channel', 'Handle of the Telegram channel.'],
  ['number', 'Number of the post.'],
  ['revision', 'Which revision of the post, from 1.'],
  ['history_row', 'The row of the history that ships with the program.'],
  ['links', 'Where to read it.'],
  ...TIMES,
]

const CHANGE: readonly (readonly [column: string, meaning: string])[] = [
  ['event_id', 'The event.'],
  ['measure', 'What is counted, as in the table of claims.'],
  ['holder', 'Whose figure changed.'],
  ['was', 'The figure before.'],
  ['is_now', 'The figure since. Empty: given no more.'],
  [
    'reason',
    'edited, missing (the post is gone), shown_again, contradicted (by a newer post), unsaid, overruled (another word leads).',
  ],
  ['changed_at', 'When this program noticed it, UTC.'],
  ['statement_id', 'The statement that gave the figure before.'],
]

const OF_BODIES: Readonly<Record<string, string>> = {
  kind: 'prisoner_exchange, or body_repatriation (a return of bodies).',
  measure:
    'What is counted: ua_ people returned to Ukraine, ru_ to Russia, bodies_to_ua, bodies_to_ru, died_in_captivity; parts lie inside the whole.',
}

/** Lists what every column holds; of repatriation it speaks only where the export holds it. */
export function codebookOf(bodies: boolean): readonly Entry[] {
  return [
    ...EVENT.map((entry) => ['events', ...entry] as const),
    ...CLAIM.map((entry) => ['claims', ...entry] as const),
    ...SOURCE.map((entry) => ['sources', ...entry] as const),
    ...CHANGE.map((entry) => ['changes', ...entry] as const),
  ].map(([table, column, meaning]) => ({
    table,
    column,
    meaning: (bodies ? OF_BODIES[column] : undefined) ?? meaning,
  }))
}

/** Gives the words to cite an export by. `bot` is its name in Telegram, where that is known; `on` the day in Kyiv. */
export const citationOf = (bot: string | null, on: CivilDay, bodies: boolean): string =>
  [
    `Vdoma (Telegram bot${bot === null ? '' : ` @${bot}`}): record of ${bodies ? 'prisoner exchanges and returns of bodies' : 'prisoner exchanges'} by official channels and open sources. Export of ${on}.`,
    'Unofficial. Cite each figure with its holder and its link: the figures are theirs, not ours. An empty cell means "not published" and never zero. Names of private persons are left out.',
  ].join('\n')

/** Writes the codebook and the citation as one plain text. */
export function codebookText(entries: readonly Entry[], citation: string): string {
  const tables = Map.groupBy(entries, ({ table }) => table)
  const parts = Array.from(
    tables,
    ([table, columns]) =>
      `${table}\n${columns.map(({ column, meaning }) => `  ${column}: ${meaning}`).join('\n')}`,
  )
  return `CITATION\n${citation}\n\nCODEBOOK\n${parts.join('\n\n')}\n`
}
