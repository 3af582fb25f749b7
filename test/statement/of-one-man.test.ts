import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-03-20')

describe('an exchange that only the story of one man names is not told', () => {
  test.for([
    'Our alumnus, freed together with 205 others in a prisoner swap, returned to the lecture hall.',
    'The sergeant, freed in the 200-for-200 swap, has been killed near Pokrovsk.',
    'He was freed in a 60-for-60 swap and was killed a year later.',
    'Убитого сержанта, освобождённого в обмене 60 на 60, похоронили.',
    'Спортсмен повернувся з полону в обміні, який звільнив 150 людей, і вже тренується.',
    'Лікар, який лікував 35 звільнених з полону, отримав відзнаку.',
    'On the day when 215 defenders were freed she was at home; now she runs a charity for prisoners.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })

  test.for([
    'Обмін, у якому визволили нашого комбата, був найбільшим: 180 захисників.',
    'Обмін, під час якого повернувся мій побратим, став наймасштабнішим: приїхали 180 людей.',
    'Наш комбат повернувся в обміні, який був найбільшим: 180 захисників.',
    'Обмен, в котором освободили нашего комбата, был самым большим: 180 защитников.',
    'The swap in which our commander was freed was the largest: 180 defenders.',
    'The exchange that freed our chaplain was the biggest one: 180 defenders came home.',
  ])('nor a swap that he alone tells apart: «%s»', (text) => {
    expect(toldIn(text)).toBe('held')
  })
  test.for([
    'Сьогоднішній обмін, у якому визволили нашого комбата, був найбільшим: 180 захисників.',
    'Обмін, у якому сьогодні визволили нашого комбата, став найбільшим: 180 захисників.',
    'Обмін, у якому визволили захисників Маріуполя, став найбільшим цього року: 180 людей вдома.',
    "Today's swap, in which our commander was freed, was the largest: 180 defenders.",
  ])('and one of the day is: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-03-20')
  })

  test.for([
    'Напередодні Нового року з полону повернули 189 захисників.',
    "The ex-prisoner, freed with 188 comrades in the New Year's exchange, opened a bakery.",
  ])('nor one of a feast long past: «%s»', (text) => {
    expect(toldIn(text)).toBe('held')
  })
  test('and one of a feast that is near is', () => {
    const text = 'Напередодні Нового року з полону повернули 189 захисників.'
    expect(toldIn(text, '2025-12-30')).toBe('told 2025-12-30')
  })

  test.for([
    'The 205 defenders, freed in the swap, are already home.',
    'The group of 35, freed in a prisoner swap, crossed the border into Ukraine.',
    'Наші вдома: 35 звільнених з полону вже на рідній землі після обміну.',
    'Додому в обміні повернулися 205 військових: разом із побратимами приїхав і снайпер, якого чекали три роки.',
  ])('and who came together are: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-03-20')
  })
})
