import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Fields } from '../../../sandbox/bot-api/field.ts'
import { METHOD_NAMES } from '../../../sandbox/bot-api/methods.ts'
import { OBJECTS, UNIONS } from '../../../sandbox/bot-api/objects.ts'
import { SIGNATURES } from '../../../sandbox/bot-api/signatures.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FILE = join(
  process.env['SAMPLES_DIR'] ?? join(ROOT, '../shared'),
  'data/telegram-bot-api-10.1.json',
)

const Field = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() })
const Official = z.object({
  methods: z.record(z.string(), z.object({ fields: z.array(Field).default([]) })),
  types: z.record(
    z.string(),
    z.object({ fields: z.array(Field).default([]), subtypes: z.array(z.string()).default([]) }),
  ),
})

const isThere = existsSync(FILE)
const official = isThere ? Official.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null

if (!isThere) {
  process.stderr.write(
    'Skipped: the sandbox is not compared with the Bot API, whose description is not in SAMPLES_DIR\n',
  )
}

/** Both sides in one shape, so that a difference reads as a difference. */
const ours = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { types, required }]) => [
      name,
      { types: [...types], required },
    ]),
  )

const theirs = (fields: readonly z.infer<typeof Field>[]): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name, types, required }) => [name, { types, required }]))

test.skipIf(!isThere).for(METHOD_NAMES)(`%s takes what Telegram documents`, (name) => {
  expect(official?.methods).toHaveProperty(name)
  expect(ours(SIGNATURES[name] ?? {})).toEqual(theirs(official?.methods[name]?.fields ?? []))
})

test.skipIf(!isThere).for(Object.keys(OBJECTS))(
  `%s has the fields that Telegram documents`,
  (name) => {
    expect(official?.types).toHaveProperty(name)
    expect(ours(OBJECTS[name] ?? {})).toEqual(theirs(official?.types[name]?.fields ?? []))
  },
)

test.skipIf(!isThere).for(Object.keys(UNIONS))(`%s is one of what Telegram documents`, (name) => {
  const kinds = official?.types[name]?.subtypes ?? []
  expect(kinds.length).toBeGreaterThan(0)
  const types = ['photo', 'document', 'article', 'default', 'chat', 'chat_member', 'nothing']
  const claimed = types.flatMap((type) =>
    [{}, { photo_file_id: 'x' }, { message_text: 'x' }].map((more) =>
      UNIONS[name]?.({ type, ...more }),
    ),
  )
  const known = claimed.filter((kind) => kind !== undefined)
  expect(known).not.toEqual([])
  expect(kinds).toEqual(expect.arrayContaining(known))
})

test('every method served has a signature, and every signature is served', () => {
  expect(METHOD_NAMES.toSorted()).toEqual(Object.keys(SIGNATURES).toSorted())
})
