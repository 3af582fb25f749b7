import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2026-03-05')

test.each([
  'Вдома 450 захисників!\nСьогодні відбувся обмін полоненими. З російської неволі повернулися 150 захисників.',
  'Обмін полоненими: додому повернулися 60 українських військових\n\nСьогодні з полону повернулися 200 українських військових. Дякуємо ОАЕ.',
  'Домой вернулись 450 украинских военных\n\nСегодня состоялся обмен пленными. Из плена вернулись 150 украинских военных.',
  'Prisoner exchange: 450 Ukrainian soldiers are home\n\nToday 150 Ukrainian soldiers came back from Russian captivity.',
  'Ukraine and Russia held a prisoner exchange today. 70 Ukrainian soldiers are home, the headquarters says. Among them are officers.\nYermak: “We brought back 230 of our soldiers today.”',
  'Обмін полоненими: додому повернулися 60 українців\n\nСьогодні звільнено 150 військових та 7 цивільних.',
])('Two numbers of the same people far from each other are held: %s', (text) => {
  expect(codesIn(text)).toContain('figures_differ')
})

test.each([
  'Україні повернуто 720 тіл полеглих\n\nСьогодні відбулися репатріаційні заходи. В Україну повернуто 240 тіл полеглих. Тож 240 тіл полеглих повернуто сьогодні.',
  'Еще 2496 тел бойцов ВСУ Россия передала Украине\n\nСегодня Украине передали 1248 тел погибших военных.',
  'Ukraine received 2,000 bodies of the fallen\n\nToday 1,000 bodies of fallen defenders were returned to Ukraine, the headquarters said.',
  'Україні передали тіла 164 загиблих\n\nСьогодні на батьківщину повернули 82 тіла бійців. Україна отримала тіла 82 полеглих.',
  'Тіла 40 захисників повернули в Україну\n\nСьогодні додому повернулися тіла 121 захисника.',
])('and so are two numbers of the dead: %s', (text) => {
  expect(codesIn(text)).toContain('figures_differ')
})

test.each([
  [
    'Вдома 150 захисників!\nСьогодні відбувся обмін полоненими. З неволі повернулися 150 захисників, 40 із них обороняли Маріуполь.',
    150,
  ],
  [
    'Обмін полоненими: 157 українців удома\n\nСьогодні звільнено 150 військових та 7 цивільних. Серед них 30 прикордонників.',
    157,
  ],
  [
    'Домой вернулись 150 украинских военных. Это был 50-й обмен пленными. Всего из плена вернулись 4500 украинцев.',
    150,
  ],
  [
    'Prisoner exchange: 90 Ukrainians are home.\nBack home are 18 border guards, 32 guardsmen, 15 soldiers, 17 sailors and 8 of the territorial defence.',
    90,
  ],
])('Some of them, and sums of all days, are no other number: %s', (text, all) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)['ua_returned']).toBe(all)
})

test.each([
  'За час домовленостей повернуто 6057 тіл. Сьогодні — 1245.',
  'Украине передали 909 тел военных, России — 43\n\nОбмен телами состоялся сегодня, сказал депутат Госдумы. С января Россия вернула 137 тел своих бойцов.',
])('nor are those of the dead: %s', (text) => {
  expect(codesIn(text)).toEqual([])
})

test.each([
  'Сьогодні Україна провела обмін: повертаються 180 військових, зокрема 10 офіцерів. Їдуть додому і 16 цивільних. Загалом із полону сьогодні визволили 76 людей.',
  'Сегодня обмен: возвращаются 180 украинских военных. Также домой едут 16 гражданских. Всего сегодня из плена освободили 76 человек.',
  '106 Ukrainian soldiers came home in a prisoner exchange today.\nThey fought at Bakhmut: 294 soldiers and sergeants and 8 officers.',
  'Тіла 99 загиблих повернули в Україну\nСьогодні репатрійовано:\n- 231 тіло з Донецького напрямку;\n- 20 тіл із Запорізького напрямку;\n- 2 тіла з Харківського напрямку.',
  'Сьогодні відбувся обмін: вдома 95 захисників, Росія отримала 61. Коордштаб: з полону повернулися 61 українець.',
])('A sum that the text gives otherwise is held: %s', (text) => {
  expect(codesIn(text)).toContain('figures_differ')
})
