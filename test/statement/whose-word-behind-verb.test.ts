import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2026-04-17')
const attributionIn = (text: string): string | null | undefined => {
  const event = eventIn(text)
  return event?.kind === 'body_repatriation' ? event.attribution : undefined
}

describe('whose the bodies are said to be', () => {
  test.each([
    'В Україні 640 тіл. Стільки, за даними Координаційного штабу, сьогодні передала російська сторона. Стверджує вона, що це українські військовослужбовці.',
    'Росія сьогодні передала 640 тіл. Кажуть вони, що це наші захисники.',
    'Репатриация: 640 тел. Их передала российская сторона. Утверждает она, что это украинские военнослужащие.',
  ])('is left open where the pronoun of Russia stands behind the verb: %s', (text) => {
    expect(attributionIn(text)).toBe('claimed_by_russia')
  })

  test('is not where the pronoun is of our own', () => {
    const text =
      'Росія передала 640 тіл, повідомив Координаційний штаб. Каже він, що це захисники України.'
    expect(attributionIn(text)).toBe('confirmed')
  })

  test.each([
    '640 fallen Ukrainian defenders have been brought home, the Coordination Headquarters states. Medinsky puts the number of Russian dead sent back at 19 and says Moscow has thus begun to carry out the deal.',
    '640 полеглих повернуто сьогодні, повідомляє Коордштаб. Мединський називає 19 російських загиблих і твердить, що Москва виконує угоду.',
  ])('is not open by a word on how many dead Russia got: %s', (text) => {
    expect(attributionIn(text)).toBe('confirmed')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 19 })
  })

  test('is open where that word is of both', () => {
    const text =
      'Передано 640 тіл. Росія стверджує, що тіла належать українським військовим, а 19 російських загиблих поїхали до Москви.'
    expect(attributionIn(text)).toBe('claimed_by_russia')
  })
})

describe('bodies that Russia sent to Ukraine', () => {
  test.each([
    'Россия сегодня отправила Украине ещё 640 тел погибших военнослужащих, говорит источник. Ответной передачи не было.',
    'Россия отправила сегодня 640 тел погибших военнослужащих в Украину.',
    'Росія сьогодні відправила Україні ще 640 тіл загиблих. Зворотної передачі не було.',
    'Тысячу... 640 тел погибших отправила сегодня Россия Украине.',
  ])('came: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640 })
  })

  test.each([
    'Россия отправила Украине предложение забрать 640 тел.',
    'Росія відправила Україні список 640 тіл загиблих.',
    'Россия отправила 640 тел погибших к границе с Украиной и ждёт ответа Киева.',
  ])('did not where only words or lists went, or they stand at the border: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('agreements that were concluded', () => {
  test('are no prisoners', () => {
    const text =
      'Россия передала сегодня Украине 640 тел погибших. Происходит это в рамках договорённостей, заключённых в Стамбуле.'
    expect(eventIn(text)?.agreement?.id).toBe('other:istanbul_unspecified')
  })
})
