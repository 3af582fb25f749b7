import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-05-28')
const mediators = (text: string): readonly string[] => eventIn(text)?.mediators ?? ['none']

describe('who is thanked for something else, asked, or only the country of one person did not mediate', () => {
  test.for([
    'Сьогодні обмін полоненими: 74 захисники вдома. Президент подякував США за ракети для Patriot.',
    'Сегодня обмен пленными: 74 защитника дома. Президент поблагодарил Вашингтон за оружие.',
    'Prisoner exchange today: 74 defenders are home. The president thanked the US for missiles.',
    'Сьогодні обмін полоненими: 74 захисники вдома. Подяка американському волонтерові, який зустрічав їх.',
    'Сегодня обмен пленными: 74 защитника дома, среди них гражданин США, который помогал нашим людям.',
    'Prisoner exchange today: 74 defenders and a US citizen who was helping our people are home.',
    'Сьогодні репатріація: повернуто 615 тіл. Родини просять МКЧХ допомогти з пошуком зниклих.',
    'Сегодня репатриация: возвращено 615 тел. Семьи просят МККК помочь с поиском пропавших.',
    'Repatriation today: 615 bodies were returned. Families ask the ICRC to help find the missing.',
  ])('«%s»', (text) => {
    expect(mediators(text)).toEqual([])
  })

  test.for<readonly [string, readonly string[]]>([
    [
      'Сьогодні обмін полоненими: 74 захисники вдома. Дякуємо США за посередництво і за зброю.',
      ['USA'],
    ],
    [
      'Сегодня обмен пленными: 74 защитника дома. Посредником выступили США. Президент поблагодарил Вашингтон за оружие.',
      ['USA'],
    ],
    [
      'Prisoner exchange today: 74 defenders are home. We thank the US and the UAE for their help.',
      ['USA', 'UAE'],
    ],
    [
      'Сьогодні обмін полоненими: 74 захисники вдома. Дякуємо американським партнерам за допомогу.',
      ['USA'],
    ],
    ['Сьогодні репатріація: повернуто 615 тіл. Дякуємо МКЧХ за допомогу.', ['ICRC']],
  ])('for its mediation: «%s»', ([text, wanted]) => {
    expect([...mediators(text)].toSorted()).toEqual([...wanted].toSorted())
  })
})
