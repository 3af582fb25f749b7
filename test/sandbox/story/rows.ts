import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryData } from '../../../sandbox/story/build.ts'
import { readTable, type Row } from '../../../sandbox/story/table.ts'

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8')

export const DATA: StoryData = {
  prisonerExchanges: read('prisoner_exchanges.tsv'),
  bodyRepatriations: read('body_repatriations.tsv'),
  agreements: read('agreements.json'),
}

/** All rows of the shipped history, of one kind. */
export const rowsOf = (kind: 'prisoner_exchange' | 'body_repatriation'): readonly Row[] =>
  readTable(kind, kind === 'prisoner_exchange' ? DATA.prisonerExchanges : DATA.bodyRepatriations)
