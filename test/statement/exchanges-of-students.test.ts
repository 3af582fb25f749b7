import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, toldIn, figuresIn } = readOn('2025-08-24')

describe('who studies abroad, and what museums lend, is no exchange of prisoners', () => {
  test.for([
    'Сьогодні в Києві відбувся новий обмін студентами: 84 особи.',
    'Сьогодні відбувся обмін учнями: додому повернулися 84 особи.',
    'Сьогодні завершився студентський обмін: додому повернулися 84 українці.',
    'Сьогодні відбувся культурний обмін з Польщею. Додому повернулися 84 українці.',
    'Сьогодні Україна і Польща обмінялися студентами: 84 українці повернулися додому.',
    'Сьогодні відбувся обмін між музеями: повернулися 84 експонати.',
    'Сьогодні відбувся музейний обмін: 84 картини повернулися до України.',
    'Сегодня в Киеве состоялся новый обмен студентами: 84 человека.',
    'Сегодня состоялся обмен школьниками, домой вернулись 84 человека.',
    'Сегодня завершился студенческий обмен: домой вернулись 84 украинца.',
    'Сегодня по обмену вернулись домой 84 украинских школьника.',
    'Today an exchange of students took place in Kyiv: 84 people returned.',
    'Today a student exchange ended: 84 Ukrainians returned home.',
    '84 Ukrainian students returned home today after an exchange in Poland.',
  ])('%s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('students among those who came, or beside the news, leave it told', () => {
  test.for([
    'Сьогодні відбувся обмін. Додому повернулися 84 особи, серед них двоє студентів і вчитель музики.',
    'Сьогодні відбувся обмін військовополоненими. Серед 84 звільнених — студенти, вчителі й працівник музею.',
    'Сьогодні обмін, серед звільнених студенти. Додому їдуть 84 людини.',
    'Сьогодні додому з полону повернулися 84 захисники. Ввечері у Києві розпочався студентський обмін.',
    'Сегодня состоялся обмен пленными: домой вернулись 84 украинца. Среди них бывшие студенты и сотрудник музея.',
    'Today a prisoner exchange took place: 84 Ukrainians came home. Students met them at the museum.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)['ua_returned']).toBe(84)
  })
})
