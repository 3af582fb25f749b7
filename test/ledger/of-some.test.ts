import { expect, test } from 'vitest'
import { saysOfSome } from '#ledger/of-some.ts'

test.for([
  'четверо з Волині',
  'серед них 12 жінок',
  'з них 40 захисників Маріуполя',
  'дев’ятеро земляків уже вдома',
  'шестеро мешканців громади',
  '15 бійців бригади',
  'четверо из Херсона',
  'среди них 12 женщин',
  'из них 40 защитников Мариуполя',
  'в том числе 7 гражданских',
  'шесть жителей области',
  'девять земляков уже дома',
  'four are from Volyn',
  'Among them 12 women',
  'of whom 40 defended Mariupol',
  'including seven civilians',
  'six residents of the community',
  'nine fighters of the brigade are home',
])('«%s» is of some only', (text) => {
  expect(saysOfSome(text)).toBe(true)
})

test.for([
  'Сьогодні додому повернулися 90 захисників',
  'з російського полону повернулися 90 військових',
  'з Росії повернулися 90 українців',
  'Уточнення: повернулися 90, а не 150',
  'Домой вернулись 90 военных',
  'из России вернулись 90 украинцев',
  'Уточнение: вернулись 90, а не 150',
  '90 Ukrainians came home from Russian captivity',
  '90 people returned from Russia',
  'Correction: 90 came home, not 150',
])('«%s» may be a correction of all', (text) => {
  expect(saysOfSome(text)).toBe(false)
})
