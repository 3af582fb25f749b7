import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import {
  accountOf,
  cover,
  holesOf,
  passedOver,
  postOfNumber,
  recordAbsence,
  stretchesOf,
} from '#store/numbers.ts'
import { recordPost } from '#store/posts.ts'
import { test } from '../db.ts'
import { aPost } from '../posts.ts'

const HANDLE = 'Koord_shtab'
const NOW = instant(1000)

describe('cover()', () => {
  test.for([
    [
      'apart',
      [
        [1, 3],
        [7, 9],
      ],
      [
        [7, 9],
        [1, 3],
      ],
    ],
    [
      'side by side',
      [
        [1, 3],
        [4, 9],
      ],
      [[1, 9]],
    ],
    [
      'crossing',
      [
        [1, 5],
        [4, 9],
      ],
      [[1, 9]],
    ],
    [
      'one in the other',
      [
        [1, 9],
        [4, 5],
      ],
      [[1, 9]],
    ],
    [
      'bridged',
      [
        [1, 3],
        [7, 9],
        [4, 6],
      ],
      [[1, 9]],
    ],
    [
      'the same twice',
      [
        [4, 5],
        [4, 5],
      ],
      [[4, 5]],
    ],
  ] as const)('joins stretches %s', ([, given, expected], { db }) => {
    for (const [first, last] of given) cover(db, HANDLE, { first, last })
    expect(stretchesOf(db, HANDLE).map(({ first, last }) => [first, last])).toEqual(expected)
  })

  test('leaves other channels alone', ({ db }) => {
    cover(db, HANDLE, { first: 1, last: 5 })
    cover(db, 'tass_agency', { first: 4, last: 9 })
    expect(stretchesOf(db, HANDLE)).toEqual([{ first: 1, last: 5 }])
  })
})

test('holesOf() names what no page has shown, the newest first, down to the first number', ({
  db,
}) => {
  expect(holesOf(db, HANDLE)).toEqual([])
  cover(db, HANDLE, { first: 50, last: 60 })
  cover(db, HANDLE, { first: 20, last: 30 })
  expect(holesOf(db, HANDLE)).toEqual([
    { first: 31, last: 49 },
    { first: 1, last: 19 },
  ])
  cover(db, HANDLE, { first: 1, last: 49 })
  expect(holesOf(db, HANDLE)).toEqual([])
})

test('every number up to the newest is accounted for, and the parts make the whole', ({ db }) => {
  recordPost(db, aPost({ number: 20, members: [20, 21, 22] }), NOW)
  recordPost(db, aPost({ number: 25 }), NOW)
  recordPost(db, aPost({ number: 3 }), NOW)
  cover(db, HANDLE, { first: 18, last: 25 })
  recordAbsence(db, { channel: HANDLE, number: 24, state: 'absent' }, NOW)
  recordAbsence(db, { channel: HANDLE, number: 19, state: 'withheld' }, NOW)
  const account = accountOf(db, HANDLE)
  expect(account).toEqual({
    posts: 3,
    members: 2,
    absent: 1,
    withheld: 1,
    notUnderstood: 0,
    passedOver: 2,
    notLooked: 16,
  })
  expect(Object.values(account).reduce((sum, count) => sum + count, 0)).toBe(25)
  expect(passedOver(db, HANDLE, 10)).toEqual([23, 18])
  expect(passedOver(db, HANDLE, 1)).toEqual([23])
})

test('a hole of millions of numbers costs no more than a small one', ({ db }) => {
  recordPost(db, aPost({ number: 1 }), NOW)
  recordPost(db, aPost({ number: 2_000_000_000 }), NOW)
  cover(db, HANDLE, { first: 1, last: 2_000_000_000 })
  expect(passedOver(db, HANDLE, 3)).toEqual([1_999_999_999, 1_999_999_998, 1_999_999_997])
})

test('a piece of an album leads to its post, and stays a piece whatever its own page says', ({
  db,
}) => {
  recordPost(db, aPost({ number: 20, members: [20, 21] }), NOW)
  expect(recordAbsence(db, { channel: HANDLE, number: 21, state: 'absent' }, NOW)).toBe(false)
  expect([
    postOfNumber(db, HANDLE, 21),
    postOfNumber(db, HANDLE, 20),
    postOfNumber(db, HANDLE, 9),
  ]).toEqual([20, 20, 9])
})

test('a number once absent that proves to be a post is one', ({ db }) => {
  expect(recordAbsence(db, { channel: HANDLE, number: 5, state: 'absent' }, NOW)).toBe(true)
  expect(recordAbsence(db, { channel: HANDLE, number: 5, state: 'absent' }, NOW)).toBe(false)
  recordPost(db, aPost({ number: 5 }), NOW)
  expect(accountOf(db, HANDLE)).toMatchObject({ posts: 1, absent: 0 })
})
