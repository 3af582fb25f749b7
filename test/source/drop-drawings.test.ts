import { expect, test } from 'vitest'
import { dropDrawings } from '#source/drop-drawings.ts'
import { readPage } from '#source/read-page.ts'
import { block, page } from './pages.ts'

test.for([
  ['<b>а</b><svg><path d="M0"></path></svg>б<svg/></svg>в', '<b>а</b>бв'],
  ['<svg width="9">x</svg>', ''],
  ['а<svg>б', 'а<svg>б'],
  ['<svg><svg>а</svg></svg>', '<svg></svg>'],
  ['<svg><div data-post="x/1"></svg>', '<svg><div data-post="x/1"></svg>'],
  [`<svg>${'x'.repeat(20_000)}</svg>`, `<svg>${'x'.repeat(20_000)}</svg>`],
  ['', ''],
] as const)('of %s stays %s', ([html, rest]) => {
  expect(dropDrawings(html)).toBe(rest)
})

test('a drawing left open in one message swallows no other', () => {
  const open = block({ number: 5 }).replace('</svg>', '')
  const { posts } = readPage(page([open, block({ number: 6 }), block({ number: 7 })]), 'x')
  expect(posts.map(({ number, text }) => [number, text])).toContainEqual([6, 'Допис 6'])
  expect(posts.map(({ number }) => number)).toContain(7)
})
