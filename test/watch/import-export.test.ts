import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { newestRevision } from '#store/posts.ts'
import { backfill } from '#watch/backfill.ts'
import { type Imported, importExport, type Importing } from '#watch/import-export.ts'
import { readNewest } from '#watch/read.ts'
import { file, message, messages, timeOf } from './export-file.ts'
import { HQ, past, pasts, TASS, world, type World } from './world.ts'

setFlagsFromString('--expose-gc')
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- V8 gives its collector under this name
const collect = runInNewContext('gc') as () => void

/** What is still needed of the heap, in bytes. */
function heldBytes(): number {
  collect()
  return process.memoryUsage().heapUsed
}

async function* pieces(text: string, length = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

const take = async (
  { reading }: World,
  text: string,
  given: Partial<Importing> = {},
): Promise<Imported> =>
  importExport(
    { ...reading, sources: [HQ, TASS], handle: 'Koord_shtab', zone: 'Europe/Kyiv', ...given },
    pieces(text),
  )

const storeNothing = (): ReturnType<Importing['ingest']> => ({
  revisions: 0,
  announced: [],
  missing: [],
})

describe('importExport()', () => {
  test('takes in a history without notifying, and nothing the second time', async () => {
    const all = await world({ items: [] })
    expect(await take(all, file(messages(450)))).toMatchObject({
      taken: 450,
      known: 0,
      refused: [],
    })
    expect(new Set(all.taken.map(({ how }) => how))).toEqual(new Set(['import']))
    expect(await take(all, file(messages(450)))).toMatchObject({ taken: 0, known: 450 })
    expect(all.taken.flatMap(({ numbers }) => numbers)).toHaveLength(450)
  })

  test.for([
    ['of today', 1_500_000_001],
    ['of Telegram Desktop before 2021', 0x2_0000_0000 + 1_500_000_001],
    ['of the Bot API', -1_001_500_000_001],
  ] as const)('knows the channel by its number in the form %s', async ([, id]) => {
    const all = await world({ items: pasts(25) })
    await readNewest(all.reading, all.task)
    const given = { handle: null }
    expect(await take(all, file(messages(5), { id }), given)).toMatchObject({ taken: 5 })
    const other = file(messages(5), { id: id + 7 })
    await expect(take(all, other, given)).resolves.toMatchObject({ taken: 0, foreign: 5 })
  })

  test('accepts messages without a word, and numbers where old programs wrote texts', async () => {
    const all = await world({ items: [] })
    const list = [
      { id: 1, type: 'unsupported' },
      message(2, { date_unixtime: Number(timeOf(2)) }),
      message(3, { text: null, photo: 'x' }),
    ]
    expect(await take(all, file(list))).toMatchObject({ taken: 2, untold: 1, refused: [] })
    expect(newestRevision(all.db, { channel: 'Koord_shtab', number: 2 })).toMatchObject({
      publishedAt: Number(timeOf(2)) * 1000,
    })
    expect(newestRevision(all.db, { channel: 'Koord_shtab', number: 1 })).toBeNull()
  })

  test('is followed by a reading that finds the same posts and changes nothing', async () => {
    const album = past(20, { media: { is: 'photos', names: ['a', 'b'] } })
    const all = await world({ items: [...pasts(20), album] })
    const time = timeOf(21)
    const photos = [21, 22].map((id) =>
      message(id, { photo: 'x', date_unixtime: time, text: id === 21 ? 'Допис p20' : '' }),
    )
    await take(all, file([...messages(20), ...photos]))
    all.taken.length = 0
    await readNewest(all.reading, all.task)
    await backfill(all.reading, all.task, () => {})
    expect(all.taken).toEqual([])
  })

  test('after a reading takes only what the page did not give', async () => {
    const rich = past(990, { kind: 'rich', spans: [{ text: 'Повернули', is: 'plain' }] })
    const all = await world({ items: [...pasts(3), rich] })
    await readNewest(all.reading, all.task)
    all.channels.edit('Koord_shtab', 2, 'Повернули 85')
    await readNewest(all.reading, all.task)
    const list = [...messages(3), message(4, { text: 'Повернули 84' }), message(5)]
    expect(await take(all, file(list))).toMatchObject({ taken: 1, known: 3, leftToReading: 1 })
    const text = (number: number): unknown =>
      newestRevision(all.db, { channel: 'Koord_shtab', number })?.text
    expect([text(2), text(4), text(5)]).toEqual(['Повернули 85', 'Повернули 84', undefined])
  })

  test('finds the source by its number once that is known, in the export of an account too', async () => {
    const all = await world({ items: pasts(3) })
    await readNewest(all.reading, all.task)
    const chats = [
      { name: 'x', type: 'public_channel', id: 1_500_000_001, messages: messages(2) },
      { name: 'Особисте', type: 'personal_chat', id: 5, messages: messages(9) },
    ]
    const account = JSON.stringify({ chats: { list: chats } })
    expect(await take(all, account, { handle: null })).toMatchObject({ known: 2, foreign: 9 })
  })

  test.for([
    ['another channel than the one named', { id: 77 }, 'Koord_shtab'],
    ['a chat of persons', { type: 'private_supergroup', id: 78 }, 'Koord_shtab'],
    ['a channel that nobody named', { id: 79 }, null],
    ['the channel of another source', {}, 'tass_agency'],
  ] as const)('takes nothing of %s', async ([, chat, handle]) => {
    const all = await world({ items: pasts(3) })
    await readNewest(all.reading, all.task)
    all.taken.length = 0
    expect(await take(all, file(messages(3), chat), { handle })).toMatchObject({
      taken: 0,
      foreign: 3,
    })
    expect(all.taken).toEqual([])
  })

  test('goes on after a message that it cannot read, and says why', async () => {
    const all = await world({ items: [] })
    const list = [message(1), { id: 'два' }, message(3)]
    expect(await take(all, file(list))).toMatchObject({
      taken: 2,
      refused: [expect.stringContaining('at id')],
    })
  })

  test('refuses a file that stops in the middle; what it took stays, and a whole one brings the rest', async () => {
    const all = await world({ items: [] })
    const whole = file(messages(450))
    await expect(take(all, whole.slice(0, -20))).rejects.toThrow('stops in the middle')
    expect(await take(all, whole)).toMatchObject({ taken: 50, known: 400 })
  })

  test('holds no more of a file of a hundred megabytes than a batch of its messages', async () => {
    const all = await world({ items: [] })
    const filler = 'Слова допису про зустрічі й поради. '.repeat(300)
    const held: number[] = []
    async function* large(): AsyncGenerator<string> {
      yield '{"type":"public_channel","id":1500000001,"messages":['
      for (let id = 1; id <= 5000; id += 1) {
        const one = { ...message(1), id, date_unixtime: '1700000000', text: filler }
        yield `${JSON.stringify(one)}${id < 5000 ? ',' : ''}`
        if (id % 1000 === 0) held.push(heldBytes())
      }
      yield ']}'
    }
    const before = heldBytes()
    const options = {
      ...all.reading,
      ingest: storeNothing,
      sources: [HQ],
      handle: HQ.handle,
      zone: 'Europe/Kyiv',
    }
    expect((await importExport(options, large())).taken).toBe(5000)
    expect(Math.max(...held) - before).toBeLessThan(20_000_000)
  })
})
