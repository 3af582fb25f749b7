import { expect, test } from 'vitest'
import { readPage } from '#source/read-page.ts'
import { block, page } from './pages.ts'

test.for([
  ['<table><tr><td>2025</td><td>160</td></tr></table>', '2025\n160'],
  ['<table><tr><th>2025</th></tr><tr><td>160</td></tr></table>', '2025\n160'],
  ['<h2>2025</h2>160', '2025\n160'],
  ['2025<hr>160', '2025\n160'],
  ['<details><summary>2025</summary>160</details>', '2025\n160'],
  ['2025<figure><figcaption>160</figcaption></figure>', '2025\n160'],
  ['<ul><li>2025</li><li>160</li></ul>', '2025\n160'],
  ['2025<new-block>160</new-block>', '2025\n160'],
  ['1<b>6</b><tg-spoiler>0</tg-spoiler><wbr><tg-emoji>5</tg-emoji>', '1605'],
] as const)('keeps figures of two blocks apart: %s', ([text, words]) => {
  const [post] = readPage(page([block({ number: 5, text })]), 'Koord_shtab').posts
  expect(post?.text).toBe(words)
})
