import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-08-14')

describe('what is told of each exchange once it is done is no news of one', () => {
  test.each([
    'Об обмене сообщают только после того, как он прошёл. Не верьте тем, кто звонит раньше.',
    'Після того як обмін відбувся, родинам телефонують зі штабу. Коду вони не просять.',
    'An exchange is reported when it has been completed, the Headquarters reminds families.',
    'После того как обмен прошёл, родным звонят из штаба.',
  ])('%s', (text) => {
    expect(['none', 'held']).toContain(toldIn(text))
  })

  test.each([
    'Щойно відбувся обмін полоненими: вдома 84 захисники.',
    'Сегодня, после того как обмен прошёл, домой едут 84 защитника.',
    'After weeks of talks a prisoner exchange took place today, the Headquarters said.',
  ])('but an exchange with its day or number is: %s', (text) => {
    expect(toldIn(text)).toContain('told')
  })
})
