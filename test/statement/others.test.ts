import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-03-10')

describe('The dead of other countries, brought home there,', () => {
  it.each([
    'The remains of two Colombian volunteers killed near Pokrovsk were returned to Bogotá on Sunday. Relatives received the bodies.',
    'Bodies of five Colombians who fought for Ukraine have been repatriated to Colombia.',
    'The remains of a Georgian fighter killed in Ukraine were handed over to his family in Tbilisi today.',
    'Тіла двох колумбійських добровольців, які воювали за Україну, доправили до Боготи.',
    'Тіла двох громадян Грузії, що загинули на фронті, повернули до Тбілісі.',
    'Останки двух японских добровольцев, погибших в Украине, переданы семьям в Токио.',
  ])('are no repatriation: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  it.each([
    ['Тіло добровольця з Колумбії та тіла ще восьми українських бійців повернули в Україну.', 9],
    ['Russia handed over 1,000 bodies to Ukraine, among them volunteers from Colombia.', 1000],
    ['Тіла 1000 полеглих повернули в Україну. Серед них є добровольці з Колумбії.', 1000],
  ])('take nothing from a repatriation: %s', (text, bodies) => {
    expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(bodies)
  })
})

describe('An exchange of things', () => {
  it.each([
    'Ukraine and Russia carried out a swap of 40 grain wagons stuck at the border since 2022.',
    'A swap of 12 locomotives between Russia and Ukraine took place on Monday.',
    'Обмін 40 вагонами із зерном між Україною та Росією відбувся на кордоні.',
    'Обмен 12 локомотивами между Россией и Украиной состоялся в понедельник.',
  ])('is no exchange of prisoners: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  it.each([
    'A swap of 25 medics took place on Monday; all had been in Russian captivity.',
    'Обмін 40 на 40 відбувся сьогодні.',
    'A swap of 40 Ukrainians took place on Monday.',
  ])('is not what a text of people tells: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
  })
})
