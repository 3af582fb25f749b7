import { expect, test } from 'vitest'
import { codesIn, figuresIn } from './told.ts'

test('who leaves what Kyiv holds goes home to Russia', () => {
  const text =
    'В ночь на четверг 63 наших военнослужащих по обмену покинули подконтрольную Киеву территорию. Это бойцы Вооруженных сил России.'
  expect(figuresIn(text, '2022-10-06')).toEqual({ ru_returned: 63 })
})

test('more bodies that are given to Kyiv are its own, not the few of the lead', () => {
  const text =
    '28 наших павших бойцов возвращаются домой. Киеву отданы тела тысячи военных ВСУ. Это первый обмен телами в ноябре.'
  expect(figuresIn(text, '2025-11-20')).toMatchObject({ bodies_to_ua: 1000 })
})

test('civilians who end a list that comes to the whole are no more than it', () => {
  const text =
    'A prisoner exchange took place on Wednesday: 226 defenders are back. The Armed Forces account for 127 (13 from the Territorial Defence included), the National Guard for 54, the Border Guard for 37 and the police for two. Another six are civilians.'
  expect(figuresIn(text, '2024-01-03')).toMatchObject({
    ua_returned: 226,
    ua_military: 220,
    ua_civilians: 6,
  })
})

test.each([
  [
    '2026-02-05',
    'У кожної сторони по 157: саме стільки людей дістали сьогодні Україна і Росія. Обмін, якого не було дуже довго, нарешті вдався.',
  ],
  [
    '2024-08-24',
    'Conscripts taken prisoner near Kursk have come home to Russia, the Defense Ministry in Moscow said on Saturday. It put their number at 115 and thanked the mediators.',
  ],
])('a number that is not read is never told as not published (%s) «%s»', (published, text) => {
  expect(codesIn(text, published)).toContain('wording_unknown')
})

test('a convoy that carried bodies brought them, whatever stage it has reached', () => {
  const text =
    "The repatriation effort has reached its final stage: today's convoy carried 1,245 bodies to Ukraine."
  expect(figuresIn(text, '2025-06-16')).toEqual({ bodies_to_ua: 1245 })
})
