import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-10-22')

describe('bodies that were found, or came from the front, wait for a person', () => {
  test.each([
    'Гуманітарна місія сьогодні передала до Києва тіла 14 невідомих солдатів, знайдених під Бахмутом. За рік команда повернула 390 загиблих.',
    'Пошукова група сьогодні передала представникам штабу тіла 22 російських солдатів. Їх перевезуть до столиці.',
    'Поисковики сегодня передали тела 14 солдат, собранные под Бахмутом.',
    'Морг міста переповнений: сьогодні прийнято 18 тіл військових з передової, з них двоє невпізнаних.',
    'A search team today handed over the bodies of 14 soldiers found near Bakhmut.',
  ])('%s', (text) => {
    expect(['none', 'held']).toContain(toldIn(text))
  })

  test.each([
    'Сьогодні в рамках репатріаційних заходів до України повернуто тіла 14 воїнів, знайдені росіянами під Бахмутом.',
    'Росія сьогодні передала Україні тіла 14 воїнів, зібрані на передовій.',
  ])('but what a side handed over is told: %s', (text) => {
    expect(toldIn(text)).toContain('told')
  })
})
