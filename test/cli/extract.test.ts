import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (args: readonly string[], input: string | Buffer = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  })
  const answers = stdout.split('\n').filter((line) => line !== '')
  return { status, answers: answers.map((line): unknown => JSON.parse(line)), stderr }
}

const LINE = JSON.stringify({
  id: 'a',
  published: '2024-10-18',
  text: 'Відбувся обмін полоненими: вдома 95 захисників.',
})

const withId = (id: string): string => LINE.replace('"a"', id)
const withLang = (lang: string): string => LINE.replace('{', `{"lang":${lang},`)

test('the command answers a line for a line, under the names of the answer key', () => {
  const { status, answers, stderr } = run(['-'], `${LINE}\n`)
  expect(status).toBe(0)
  expect(stderr).toBe('')
  expect(answers).toMatchObject([
    {
      id: 'a',
      statements: [
        {
          kind: 'prisoner_exchange',
          date: '2024-10-18',
          ua_returned: 95,
          ru_returned: null,
          review: false,
        },
      ],
    },
  ])
})

test('it adds the quotes when asked to explain', () => {
  const { answers } = run(['-', '--explain'], LINE)
  expect(answers).toMatchObject([
    {
      statements: [
        {
          reasons: [],
          quote: '95 захисників',
          quotes: {
            ua_returned: { how: 'stated', quotes: [{ start: 33, end: 46, text: '95 захисників' }] },
          },
        },
      ],
    },
  ])
})

test('it names a bad line, goes on, and ends with 1', () => {
  const bad = ['nonsense', '{"id":"b"}', '{"id":"c","published":"2024-02-30","text":""}', '']
  const { status, answers, stderr } = run(['-'], [...bad, LINE].join('\n'))
  expect(status).toBe(1)
  expect(answers).toHaveLength(1)
  expect(stderr).toContain('Cannot read line 1 of -')
  expect(stderr).toContain('Cannot read line 2 of -')
  expect(stderr).toContain('Cannot read line 3 of -: published "2024-02-30" is no day')
})

test('an id is given back as it was, or its line is named', () => {
  const { answers, stderr } = run(
    ['-'],
    [
      withId('9007199254740991'),
      withId('12345678901234567890'),
      withId('"12345678901234567890"'),
    ].join('\n'),
  )
  expect(answers).toMatchObject([{ id: 9_007_199_254_740_991 }, { id: '12345678901234567890' }])
  expect(stderr).toContain('Cannot read line 2 of -')
  expect(stderr).toContain('write the id as a text')
})

test('a language may be named beside a text, in words', () => {
  const { answers, stderr } = run(['-'], [withLang('"uk"'), withLang('5')].join('\n'))
  expect(answers).toHaveLength(1)
  expect(stderr).toContain('Cannot read line 2 of -')
})

test('a line that is no UTF-8 is named, and the next one answered', () => {
  const broken = Buffer.from(LINE.replace('95', '9\u00FF5'), 'utf8').filter((byte) => byte !== 0xc3)
  const { status, answers, stderr } = run(
    ['-'],
    Buffer.concat([broken, Buffer.from(`\n${LINE}\n`)]),
  )
  expect({ status, answers }).toMatchObject({ status: 1, answers: [{ id: 'a' }] })
  expect(answers).toHaveLength(1)
  expect(stderr).toContain('Cannot read line 1 of -: its bytes are no UTF-8')
})

test('a moment shortly after midnight in Kyiv speaks of the day before', () => {
  const line = JSON.stringify({
    id: 1,
    published: '2024-10-18T21:44:00Z',
    text: 'Сьогодні відбувся обмін: вдома 95 захисників.',
  })
  expect(run(['-'], line).answers).toMatchObject([{ statements: [{ date: '2024-10-18' }] }])
})

test('it says how to call it, and which file it cannot read', () => {
  const [none, nowhere, folder] = [run([]), run(['nowhere.jsonl']), run(['data'])]
  expect([none.status, nowhere.status, folder.status]).toEqual([2, 1, 1])
  expect(none.stderr).toContain('Usage:')
  expect(nowhere.stderr).toContain('Cannot read nowhere.jsonl: there is no such file')
  expect(folder.stderr).toContain('Cannot read data: it is a folder')
})

test('a line ends at a line feed alone, and a mark of the byte order stands before none', () => {
  const text = 'Сьогодні відбувся обмін:\u2028вдома 95 захисників.\u0085'
  const line = (id: string): string => `{"id":"${id}","published":"2024-10-18","text":"${text}"}`
  const { status, answers, stderr } = run(['-'], `\u{feff}${line('a')}\r\n${line('b')}`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(answers).toMatchObject([
    { id: 'a', statements: [{ ua_returned: 95 }] },
    { id: 'b', statements: [{ ua_returned: 95 }] },
  ])
})

test.for(['2026-02-30T10:00:00Z', '2026-04-31T00:00:00+03:00', '2026-02-01T25:00:00Z'])(
  'a moment that no calendar has is refused: %s',
  (published) => {
    const { status, answers, stderr } = run(['-'], JSON.stringify({ id: 1, published, text: '' }))
    expect({ status, answers }).toEqual({ status: 1, answers: [] })
    expect(stderr).toContain(`published "${published}" is no day`)
  },
)

test('what a line holds cannot steer the terminal', () => {
  const { stderr } = run(
    ['-'],
    '\u001b[31mred\u009b2J\n{"id":1,"published":"\\u001b[2J","text":""}',
  )
  expect(stderr).toContain('\\u{1b}[31mred')
  // oxlint-disable-next-line no-control-regex -- that none of them is there is what is asked
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u)
})
