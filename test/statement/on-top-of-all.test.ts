import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2026-05-26')

describe('those who came on top of all who were told before are added to them', () => {
  test.for<readonly [string, string]>([
    [
      'Обмен пленными. Домой из плена сегодня прибыли 84 российских бойца, заявили в Минобороны. В обмен отданы 84 военнопленных ВСУ. Сверх того Москва передала Киеву 12 тяжелораненых украинских военных.',
      '96 84',
    ],
    [
      'Обмен пленными. Домой из плена сегодня прибыли 84 российских бойца, заявили в Минобороны. В обмен отданы 84 военнопленных ВСУ. Вдобавок Украине отдали 12 тяжелораненых её военных.',
      '96 84',
    ],
    [
      'Сьогодні обмін полоненими: Україна повернула 84 воїнів. Понад цю кількість росіяни віддали 12 тяжкопоранених бійців.',
      '96 -',
    ],
    [
      'Prisoner exchange today: Ukraine and Russia each let go of 84 captives. Besides the 84, another 12 defenders came home. Moscow described the extra 12 as a gesture of goodwill.',
      '96 84',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test('as many and those outside', () => {
    expect(
      sidesIn(
        'Сегодня из украинского плена вызволены 84 российских военных, заявили в Минобороны РФ. Украинской армии отдали столько же ее солдат. Отдельно, как жест доброй воли, Россия передала 12 раненых военнопленных ВСУ, а взамен получила 7 своих раненых.',
      ),
    ).toBe('96 91')
  })

  test.for([
    'Сьогодні обмін полоненими: Україна повернула 84 воїнів. Понад те, 12 із них росіяни віддали тяжкопораненими.',
    'Сьогодні обмін полоненими: Україна повернула 84 воїнів. Понад 12 бійців росіяни віддали тяжкопораненими.',
    'Сьогодні обмін полоненими: Україна повернула 84 воїнів. Крім того, серед отриманих від росіян 12 поранених бійців.',
  ])('some of them are no more: «%s»', (text) => {
    expect(sidesIn(text)).toBe('84 -')
  })
})

describe('the few civilians of Russia beside its soldiers are told of in a sentence of their own', () => {
  test.for<readonly [string, string]>([
    [
      'Обмен пленными: 140 военнослужащих сегодня вернулись с подконтрольной Киеву территории, взамен отданы 140 военнопленных ВСУ, сообщило Минобороны РФ. Омбудсмен Москалькова сообщила ещё о пятерых мирных жителях Курской области, тоже приехавших домой.',
      '140 145',
    ],
    [
      'Сьогодні обмін полоненими: 140 військових і двоє цивільних уже вдома. Росіяни отримали 140 своїх військових. Їхній омбудсмен Москалькова згадала ще про п’ятьох курян, котрі того ж дня їдуть додому.',
      '142 145',
    ],
    [
      'Prisoner exchange today: Ukraine got back 140 service members and a further 12 civilians. The Russian defence ministry said it had received 140 troops of its own. It, too, mentioned 12 civilians who had come home.',
      '152 152',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for<readonly [string, string]>([
    [
      'Обмен пленными: 140 военнослужащих сегодня вернулись с подконтрольной Киеву территории, взамен отданы 140 военнопленных ВСУ, сообщило Минобороны РФ. Ещё пятеро курян остаются на Украине.',
      '140 140',
    ],
    [
      'Обмен пленными: 140 военнослужащих сегодня вернулись с подконтрольной Киеву территории, взамен отданы 140 военнопленных ВСУ, сообщило Минобороны РФ. Предыдущий обмен прошёл 3 марта, тогда вернулись и пятеро жителей Курской области.',
      '140 140',
    ],
    [
      'Обмен пленными: 145 россиян сегодня вернулись с подконтрольной Киеву территории, взамен отданы 145 военнопленных ВСУ, сообщило Минобороны РФ. Среди вернувшихся пятеро жителей Курской области.',
      '145 145',
    ],
  ])('who stayed, came before or is one of those counted is none of them: «%s»', ([text, told]) => {
    expect(sidesIn(text)).toBe(told)
  })
})

test('the freed of whom it is only said how they are came with the others', () => {
  const text =
    'A prisoner swap took place today, 84 for 84. Besides that, 12 freed soldiers are wounded.'
  expect(sidesIn(text)).toBe('84 84')
})
