import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2026-05-26')

describe('one foreigner who was freed with those counted is one more of them', () => {
  test.for<readonly [string, string]>([
    [
      'A US citizen was freed together with 47 Ukrainian soldiers in a prisoner exchange today.',
      '48 -',
    ],
    [
      'Громадянина США звільнили разом із 47 українськими військовими під час сьогоднішнього обміну полоненими.',
      '48 -',
    ],
    [
      'Гражданина США освободили вместе с 47 украинскими военными в ходе сегодняшнего обмена пленными.',
      '48 -',
    ],
    ['Сьогодні обмін полоненими: вдома 47 захисників. Разом із ними звільнено американця.', '48 -'],
    ['Сегодня обмен пленными: дома 47 защитников. Также освобождён гражданин США.', '48 -'],
    [
      'Prisoner exchange today: 47 defenders are home. An American was freed along with them.',
      '48 -',
    ],
    [
      'Russia released a citizen of the United States today as part of a prisoner exchange that also brought 47 Ukrainian servicemen home.',
      '48 -',
    ],
    [
      'Prisoner exchange today: 48 people are home. A US citizen was freed together with 47 soldiers.',
      '48 -',
    ],
    [
      'Обмін полоненими: Україна повернула 38 своїх бійців та британця. Про це сьогодні повідомив штаб.',
      '39 -',
    ],
    [
      'Сьогодні обмін полоненими: 38 бійців удома. Звільнили й британця, який викладав у Мелітополі.',
      '39 -',
    ],
    [
      'A British citizen and 38 Ukrainian troops are free after a prisoner exchange today, Kyiv has said.',
      '39 -',
    ],
    [
      'Сьогодні обмін полоненими: 38 бійців удома. Крім 38 бійців, які, зокрема, тримали Соледар, вдалося визволити громадянина Британії. Сержантів у групі 31, офіцерів семеро.',
      '39 -',
    ],
    [
      'Обмен пленными: сегодня Украина вернула 38 военных. Вместе с ними свободу получил гражданин Британии.',
      '39 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for([
    'Prisoner exchange today: 47 Ukrainian soldiers are home. In a separate deal Moscow released an American.',
    'Сьогодні обмін полоненими: вдома 47 військових. Повернути їх допоміг громадянин США.',
    'Сьогодні обмін полоненими: вдома 47 військових. Удалося звільнити й британця, який служив у морській піхоті.',
    'Prisoner exchange today: 47 Ukrainian soldiers are home. Among those freed is an American.',

    'Сьогодні обмін полоненими: звільнено 47 військових. Серед них громадянин США.',
    'Сегодня обмен пленными: дома 47 защитников, один из них – гражданин США.',
    'Prisoner exchange today: 47 Ukrainian soldiers are home. Last week Russia freed a US citizen.',
    'Prisoner exchange today: 47 Ukrainian soldiers are home. An American official also welcomed the release.',
    'Сьогодні обмін полоненими: вдома 47 військових. Разом із ними звільнено громадянина України.',
  ])('one of them, one before and one who only speaks are none: «%s»', (text) => {
    expect(sidesIn(text)).toBe('47 -')
  })
})

describe('the politician who went with those counted is one more of them, however he is joined', () => {
  test.for<readonly [string, string]>([
    [
      'Сьогодні відбувся обмін: 155 українців вдома. Росіянам віддали 39 військових разом із Медведчуком.',
      '155 40',
    ],
    [
      'Сегодня состоялся обмен: 155 украинцев дома. Россиянам отдали 39 военных, а также Медведчука.',
      '155 40',
    ],
    [
      'An exchange took place today: 155 Ukrainians are home. The Russians got 39 servicemen, as well as Medvedchuk.',
      '155 40',
    ],
    [
      'Сьогодні відбувся обмін: 155 українців вдома. Росіянам віддали 39 людей, серед них Медведчук.',
      '155 39',
    ],
    [
      'An exchange took place today: 155 Ukrainians are home. The Russians got 39 people, among them Medvedchuk.',
      '155 39',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})
