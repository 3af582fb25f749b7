import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerOf } from '#cli/answer-line.ts'
import { extractStatements } from '#statement/extract.ts'

const folder = process.env['SAMPLES_DIR'] ?? '../shared'
const KEY = join(folder, 'data/statements.dev.jsonl')
const SCORER = join(folder, 'tools/score-statements.mjs')
const missing = !existsSync(KEY) || !existsSync(SCORER)

const Text = z.object({ id: z.string(), text: z.string(), published: z.string() })
const Group = z.record(z.string(), z.number())
const Report = z.object({ groups: z.record(z.string(), Group) })

function score(): z.infer<typeof Report>['groups'] {
  const lines = readFileSync(KEY, 'utf8').split('\n')
  const answers = lines
    .filter((line) => line.trim() !== '')
    .map((line) => Text.parse(JSON.parse(line)))
    .map(({ id, text, published }) => {
      const statements = extractStatements({ text, published })
      return JSON.stringify({ id, statements: statements.map((one) => answerOf(one, false)) })
    })
  const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'answers.jsonl')
  writeFileSync(file, answers.join('\n'))
  const report = execFileSync(process.execPath, [SCORER, KEY, file, '--json'], { encoding: 'utf8' })
  return Report.parse(JSON.parse(report)).groups
}

/** What each share must reach over all texts, in percent; a language may lie two points below. */
const SHARES = [
  ['found', 'events', 99],
  ['told', 'events', 95],
  ['key_right', 'key_total', 98],
  ['other_right', 'other_total', 95],
  ['breakdown_right', 'breakdown_total', 95],
  ['categories_sum', 'categories_total', 85],
] as const

describe.skipIf(missing)(
  'over the shared samples (set SAMPLES_DIR where they lie elsewhere)',
  () => {
    const groups = missing ? {} : score()
    const share = (group: string, part: string, whole: string): number =>
      (100 * (groups[group]?.[part] ?? 0)) / (groups[group]?.[whole] ?? 1)

    test.for(['false_alerts', 'extra_alerts', 'untrue'])(
      '%s are none, in any language',
      (column) => {
        expect(Object.entries(groups).filter(([, group]) => group[column] !== 0)).toEqual([])
      },
    )

    test.for(SHARES)('%s of %s are at least %d %%', ([part, whole, least]) => {
      expect(share('all', part, whole)).toBeGreaterThanOrEqual(least)
      const behind = ['lang:uk', 'lang:ru', 'lang:en'].filter(
        (language) => share(language, part, whole) < least - 2,
      )
      expect(behind).toEqual([])
    })

    test('at most a twentieth of the look-alikes is held', () => {
      expect(share('all', 'held_false', 'negatives')).toBeLessThanOrEqual(5)
    })
  },
)
