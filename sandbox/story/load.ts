import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildStory } from './build.ts'
import type { Story } from './story.ts'

const DATA = join(import.meta.dirname, '../../data')

const read = (file: string): string => readFileSync(join(DATA, file), 'utf8')

/** Builds the story out of the facts shipped in data/. */
export const loadStory = (): Story =>
  buildStory({
    prisonerExchanges: read('prisoner_exchanges.tsv'),
    bodyRepatriations: read('body_repatriations.tsv'),
    agreements: read('agreements.json'),
  })
