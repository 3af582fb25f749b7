import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-08-14')

describe('the dead of other lands', () => {
  test.each([
    [
      'Colombia brings home the ashes of 16 nationals killed fighting for Ukraine\n\nThe urns landed on Wednesday. Two of the sixteen were identified among 1,000 bodies Moscow handed over in July.',
    ],
    [
      'Nepal receives the bodies of 14 citizens who fought for Russia\n\nThey were flown from Moscow to Kathmandu today.',
    ],
    [
      'До Тбілісі доправили тіла п’ятьох грузинських добровольців\n\nТруни зустріли сьогодні вранці. Двох із них повернули під час останньої репатріації, коли передали 909 тіл.',
    ],
    [
      'В Дакар вернули тела семерых сенегальцев, воевавших на стороне РФ\n\nПо словам МИД, Украина передала их в июле, когда Россия получила 30 погибших.',
    ],
  ])('are brought home there: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['Україні сьогодні повернули тіла 757 полеглих, серед них двох колумбійських добровольців.'],
    [
      'The bodies of 757 fallen soldiers were returned to Ukraine today, among them two Colombians.',
    ],
  ])('among those whom Ukraine got they are news: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})

describe('the dead who are dug up or laid anew', () => {
  test.each([
    [
      'В Ізюмі завершено ексгумацію: підняли 447 тіл\n\nЗ них 425 цивільних і 22 військових. Тіла доправили до Харкова.',
    ],
    [
      'У селі перепоховали рештки 42 людей\n\nЇх знайшла спільна експедиція. У суботу 42 труни стали в ряд. 1 серпня країна отримала тисячу тіл.',
    ],
    ['В Изюме закончили эксгумацию, найдены 447 тел. Тела переданы в морг Харькова.'],
    ['Izium: exhumation over, 447 bodies recovered. The remains have been taken to Kharkiv.'],
  ])('came from no other side: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    [
      'Росія передала Україні тіла 210 захисників, яких дістали з-під завалів «Азовсталі». Обмін тілами відбувся сьогодні.',
    ],
    [
      'Russia returned to Ukraine today the bodies of 210 defenders dug from the rubble of the plant.',
    ],
  ])('are news where Russia gave them over: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})

describe('hostages of another war', () => {
  test.each([
    [
      'All 20 living hostages are home; Kyiv hopes it is next\n\nThe last 20 Israelis held in Gaza were released on Wednesday. Ukraine and Russia swapped 84 each on August 1.',
    ],
    ['Six hostages freed, 602 prisoners returned\n\nFamilies in Ukraine watched the footage.'],
    ['Усі 20 живих заручників повернулися додому\n\nЇх передали двома групами.'],
  ])('are no prisoners of this one: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('civilian hostages are', () => {
    expect(
      toldIn(
        'Today 84 Ukrainians came home from Russian captivity in a swap, 8 civilian hostages among them.',
      ),
    ).toBe('told 2025-08-14')
  })
})
