import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, sidesIn } = readOn('2025-11-14')

test.each([
  '🚫 СТОП, ФЕЙК\n\n«Україна визволила 240 полонених, списки за посиланням». Не переходьте за ним.',
  'Стоп фейк!\nСьогодні відбувся обмін: додому повернулися 210 захисників.',
  'ФЕЙК ❌\n\nОбмін полоненими відбувся: 210 на 210.',
  '❌ Увага: фейк!\n\n«Сьогодні з російського полону повернулися 210 захисників».',
  'Чергова дезінформація\n\n«Росія передала Україні 600 тіл загиблих захисників».',
  'Осторожно, фейк: «Сегодня из украинского плена возвращены 205 российских военнослужащих».',
  'Это фейк\n\n«Состоялся обмен пленными 190 на 190».\n\nСайт создан вчера.',
  'Фейк дня\nСегодня из плена возвращены 205 российских военнослужащих.',
  '🔴 FAKE ALERT\n\n"Ukraine has brought home 180 soldiers from Russian captivity today." The page is a day old.',
  'Beware, fake!\nA prisoner swap took place today: 180 for 180.',
  'Hoax ❌\n\n"180 Ukrainian soldiers were freed in a prisoner swap today."',
])('what a heading calls a fake is no news: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  [
    'Це не фейк!\n\nСьогодні відбувся обмін: з російського полону повернулися 146 захисників.',
    '146 -',
  ],
  ['Без фейків\n\nСьогодні з російського полону повернулися 146 захисників.', '146 -'],
  ['Не фейк\n\nСегодня из украинского плена возвращены 205 российских военнослужащих.', '- 205'],
  ['No fakes here\n\n146 Ukrainian soldiers came home from Russian captivity today.', '146 -'],
  [
    'Фейк!\n\nКанали пишуть про 300 звільнених.\n\nНасправді сьогодні з російського полону повернулися 146 захисників.',
    '146 -',
  ],
  [
    'FAKE ❌\n"Ukraine returned 300 prisoners today."\n\nTRUE ✅\nToday 146 Ukrainian defenders returned from Russian captivity.',
    '146 -',
  ],
])('what is no fake, or is set right below one, is: %s', (text, sides) => {
  expect(sidesIn(text)).toBe(sides)
})
