import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2025-04-19')

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
