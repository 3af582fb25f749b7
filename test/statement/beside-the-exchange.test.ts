import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, sidesIn, toldIn } = readOn('2025-04-19')

describe('those who came outside of the exchange', () => {
  test.for([
    'Обмін: повернули 277 військових\nЗа форматом «246 на 246» додому поїхали 246 захисників. Крім того, поза цим обміном Україні передали 31 пораненого бійця, а РФ натомість забрала 15 своїх поранених.',
    'Обмен: вернули 277 военных\nПо формату «246 на 246» домой поехали 246 защитников Украины. Кроме того, вне этого обмена Украине передали 31 раненого бойца, а РФ взамен получила 15 своих раненых.',
    'Ukraine brings home 277 soldiers in a swap\nUnder the 246-for-246 formula 246 defenders came home. In addition, outside the exchange Ukraine was given 31 wounded soldiers, and Russia got back 15 wounded of its own.',
  ])('make up the whole of a headline with its formula: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 277, ua_outside_exchange: 31 })
  })

  test.for([
    'Each side swapped 175 prisoners. Another 22 wounded Ukrainian soldiers were returned outside the exchange. "One hundred and seventy-five of our defenders are home, and twenty-two more soldiers have been brought back," the president said.',
    'Сторони обміняли по 175 полонених. Ще 22 поранених українських військових повернули поза обміном. «175 наших захисників удома, і ще 22 бійці повернуто», — сказав президент.',
    'Стороны обменяли по 175 пленных. Ещё 22 раненых украинских военных вернули вне обмена. «175 наших защитников дома, и ещё 22 бойца возвращены», — сказал Зеленский.',
  ])('are counted once, however often they are told: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 197, ua_outside_exchange: 22 })
  })

  test.for([
    '19 апреля возвращены 246 российских военных, взамен переданы 246 военнопленных ВСУ. Также Украине передали 31 раненого военнослужащего, а РФ получила 15 своих раненых солдат.',
    'Обмін полоненими: 19 квітня Україна повернула 246 військових, а Росія повернула 246 своїх військових. Також Україні передали 31 пораненого військового, а РФ отримала 15 своїх поранених солдатів.',
  ])('are added on both sides alike: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 277, ru_returned: 261 })
  })
})

describe('officers and fighters of one regiment among those freed are no further people', () => {
  test.for([
    'Ukraine recovered 215 people in a prisoner exchange. 124 officers and 108 members of the Azov regiment were among those freed.',
    'В обміні Україна повернула 215 людей. За словами речника, 124 офіцери та 108 бійців «Азову» є серед звільнених.',
    'В ходе обмена Украина вернула 215 человек. 124 офицера и 108 бойцов «Азова» были среди освобождённых.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 215 })
  })
})

describe('the day of the news', () => {
  test.for([
    'Russia and Ukraine have exchanged prisoners, with 84 people returning on each side, one day before Donald Trump and Vladimir Putin are to meet.',
    'Ukraine and Russia swapped 84 prisoners each, two days before the summit in Alaska.',
  ])('is not placed by what is still to come: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-04-19')
    expect(figuresIn(text)).toEqual({ ua_returned: 84, ru_returned: 84 })
  })

  test('and what came before the exchange is recalled', () => {
    expect(toldIn('Two days before the swap, 49 soldiers came home.')).not.toMatch(/^told/u)
  })

  test.for([
    "The bodies of 94 Ukrainian defenders have been brought back to Ukraine. It was the first one since the commissioner's duties passed to a new office.",
    'The bodies of 94 Ukrainian defenders were returned to Ukraine today. It is the first one that was handed over by the new office.',
  ])('"the first one" counts nobody: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
  })
})

describe('whoever went home beside the exchange', () => {
  test.for([
    [
      "Russia's Defence Ministry said 246 servicemen were swapped for 246, and then, as a gesture of goodwill, 31 wounded Ukrainians were given up for 15 wounded Russians. Kyiv said 277 Ukrainian soldiers are home.",
      '277 261',
    ],
    [
      'Обмен: дома 277 украинских военных.\nМинобороны РФ: 246 военных обменяли на 246, а жестом доброй воли 31 раненого украинца отдали за 15 раненых россиян.',
      '277 261',
    ],
  ] as const)('is counted with those who did in it: «%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.for([
    'Обміняли 175 українських воїнів. Ще 22 наших захисники повертаються поза межами обміну. Росіяни отримали стільки ж своїх, скільки пройшло за обміном.',
    'Обменяли 175 украинских воинов. Ещё 22 украинских защитника возвращаются вне обмена. Россия получила столько же своих.',
  ])('makes «as many» no greater: «%s»', (text) => {
    expect(sidesIn(text)).toBe('197 175')
  })

  test.for([
    'Обмен состоялся. Из плена вызволили 45 защитников «Азовстали»: 42 мужчин и трёх женщин. 35 из них – рядовые и сержанты, ещё 10 – офицеры.',
    'Відбувся обмін. З полону визволили 45 захисників «Азовсталі»: 42 чоловіків і трьох жінок. 35 із них – рядові й сержанти, ще 10 – офіцери.',
    'In a swap 45 defenders of Azovstal were freed from Russian captivity: 42 men and three women. Of them 35 are privates and sergeants, another 10 are officers.',
  ])('is none of the ranks of those counted: «%s»', (text) => {
    expect(sidesIn(text)).toBe('45 -')
  })

  test.for([
    'Бійців обстежують у госпіталі\nПоранених лікують. Кожен має психолога. Рідні можуть телефонувати. Відпустка буде згодом.\nНагадаємо, 17 квітня додому з полону за обміном повернулися 146 українських військових.',
    'Бойцов обследуют в госпитале\nРаненых лечат. У каждого есть психолог. Родные могут звонить. Отпуск будет позже.\nНапомним, 17 апреля в Украину из плена по обмену вернулись 146 военных.',
  ])('is not told where only the background of days before names it: «%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})
