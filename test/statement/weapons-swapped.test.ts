import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, toldIn } = readOn('2025-10-22')

describe('who swaps weapons, lines or strikes brings nobody home', () => {
  test.each([
    'Прикордонники обміняли 84 старих автомати на нові, а додому з відрядження повернулися 30 бійців загону. Їх зустріли рідні.',
    'Воїни бригади обміняли смугу оборони з сусідами й сьогодні повернулися на відпочинок: 210 бійців після трьох місяців на нулі.',
    'Сегодня стороны обменялись массированными ударами. Домой вернулись 30 бойцов сводного отряда, их встретили родные.',
    'The sides exchanged heavy fire today. Thirty soldiers of the relief company returned home, their families met them.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })

  test('but beside strikes an exchange of prisoners is told', () => {
    expect(
      toldIn(
        'Сторони обмінялися ударами, а ввечері відбувся обмін полоненими: вдома 84 захисники.',
      ),
    ).toContain('told')
  })
})
