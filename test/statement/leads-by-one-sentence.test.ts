import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, sidesIn, toldIn } = readOn('2025-08-14')

test.for([
  'Омбудсмен передав росіянам прохання повернути 60 цивільних бранців.',
  'Президент надіслав російській стороні звернення щодо звільнення 200 полонених.',
  'Україна передала росіянам пропозицію обміняти 200 полонених.',
  'Посол передал Москве просьбу освободить 60 пленных украинцев.',
  'Делегация направила российской стороне предложение обменять 200 пленных.',
  'The bishop handed Moscow a request to release 60 captive Ukrainians.',
  'Kyiv passed on a plea to free 60 wounded prisoners.',
  'Qatar is prepared to host a swap of 60 wounded prisoners, its minister said.',
])('what was handed over is a request, and nobody came: «%s»', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.for([
  'Відтепер не в полоні, а вдома — 68 українських воїнів, повідомили сьогодні в Координаційному штабі.',
  'Сьогодні відчинилися ґрати, двері російських камер для 68 українських військових: обмін відбувся.',
  'Завершилася передача полонених, і 68 наших захисників сьогодні вдома.',
  'Сьогодні в наш бік після обміну вийшли 68 воїнів, які були в російському полоні.',
  'Про 68 визволених із російського полону оборонців сьогодні повідомив омбудсмен.',
  'Завершилась передача пленных: 68 украинских военных сегодня дома.',
  'Взамен россиян Украине сегодня отдали 68 её военных.',
  'Так встречали сегодня 68 обменянных украинских бойцов.',
  'Not in captivity but at home: 68 Ukrainian soldiers were exchanged today.',
])('whoever is home or past the doors has come: «%s»', (text) => {
  expect(sidesIn(text)).toBe('68 -')
})

test.for([
  'Сьогодні Україна отримала з полону 68 своїх бійців, Росія — стількох же.',
  'Обмін за формулою «68 на стільки ж» провели сьогодні Київ і Москва.',
  'Сьогодні Москва передала Києву 68 полонених воїнів, Київ Москві — ні більше, ні менше.',
  'Обмен состоялся сегодня: 68 своих получил Киев, стольких же — Москва.',
  'Обмен по формуле «68 на столько же» провели сегодня Киев и Москва.',
  'Сегодня обмен: у тех и у других на свободе 68 военнослужащих.',
  'In a swap 68 captured soldiers returned to Ukraine today, and just as many went to Russia.',
  'Prisoners crossed in both directions today, 68 heading for Ukraine and as many for Russia.',
  'Moscow handed over 68 Ukrainian soldiers in a swap today and got back a matching group of its own.',
  'Kyiv and Moscow conducted a prisoner exchange today under the formula 68 for as many.',
])('as many went the other way, in other words: «%s»', (text) => {
  expect(sidesIn(text)).toBe('68 68')
})

test.for([
  'Сьогодні з полону повернулися ні більше, ні менше як 68 захисників.',
  'Сегодня из плена вернулись не больше и не меньше чем 68 украинских защитников.',
  'In a swap 68 Ukrainian soldiers came home today, just as many as in July.',
])('what is only said of the number itself counts no other side: «%s»', (text) => {
  expect(sidesIn(text)).not.toMatch(/68 68/u)
})

test.for([
  'Some had been held since 2022; all 68 of the Ukrainian soldiers exchanged today are now home.',
  'Більшість пробула в неволі понад три роки; усі 68 захисників сьогодні повернулися з полону.',
  'Большинство было в неволе с 2022 года; все 68 защитников сегодня вернулись из плена.',
])('of some something else is said, and the number is of all: «%s»', (text) => {
  expect(sidesIn(text)).toBe('68 -')
})

test.for([
  'Про 68 звільнених із полону сьогодні розповіли у фільмі.',
  'Про 68 визволених із полону захисників написали книжку.',
])('a story of the freed is no report: «%s»', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.for([
  'Не в полоні, а в Україні весь час були 68 військових, повідомили сьогодні в СБУ.',
  'Ukraine and Russia agreed last week on a swap of 68 prisoners each.',
  'Сьогодні рідні обійняли 68 захисників, які після полону приїхали у відпустку.',
])('nobody came where they were never held, or a swap is only agreed: «%s»', (text) => {
  expect(sidesIn(text)).not.toMatch(/68/u)
})
