import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, figuresIn, toldIn, eventIn } = readOn('2025-03-19')

describe('those who joined a number told before are none of it', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia swapped 143 prisoners each on Wednesday. On top of those 143, Kyiv received 27 more of its men, all gravely ill, whom Moscow gave as a gesture of goodwill.',
      '170 143',
    ],
    [
      'Ukraine and Russia swapped 143 prisoners each on Wednesday. In addition to the 143, Kyiv got back 27 gravely ill soldiers.',
      '170 143',
    ],
    [
      'У середу Росія та Україна обмінялися полоненими: 143 на 143. Понад ці 143 Україна отримала ще 27 тяжкохворих воїнів.',
      '170 143',
    ],
    [
      'У середу Росія та Україна обмінялися полоненими: 143 на 143. Крім цих 143, додому повернулися 27 тяжкохворих воїнів.',
      '170 143',
    ],
    [
      'В среду Украина и Россия обменялись пленными: по 143 с каждой стороны. Сверх этих 143 Киев получил ещё 27 тяжелобольных военных.',
      '170 143',
    ],
    [
      'В среду Украина и Россия обменялись пленными: по 143 с каждой стороны. Помимо этих 143 на Украину вернулись 27 тяжелобольных бойцов.',
      '170 143',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia swapped 143 prisoners each on Wednesday. Of those 143, 27 were gravely ill.',
      '143 143',
    ],
    [
      'У середу Росія та Україна обмінялися полоненими: 143 на 143. Крім цих 143, у полоні лишаються ще 27 тяжкохворих воїнів.',
      '143 143',
    ],
    [
      'В среду Украина и Россия обменялись пленными: по 143 с каждой стороны. Из этих 143 домой вернулись 27 тяжелобольных бойцов.',
      '143 143',
    ],
  ])('some of it, and those who did not come, are not added: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('whoever tells of a return with its number tells of the other side', () => {
  test.each([
    'Сегодня из украинского плена вернулись три сапёра, сообщили в Минобороны РФ. Глава офиса президента Украины Ермак, в свою очередь, рассказал о возвращении 38 защитников Мариуполя: это 36 мужчин и две женщины, из них 30 рядовых и сержантов и восемь офицеров.',
    'Сьогодні з українського полону повернулися три сапери, повідомили в Міноборони РФ. Керівник офісу президента України Єрмак, своєю чергою, розповів про повернення 38 захисників Маріуполя: це 36 чоловіків і дві жінки, з них 30 рядових і сержантів та вісім офіцерів.',
    'Three sappers came back from Ukrainian captivity today, the Russian Defence Ministry said. Ukraine’s presidential chief of staff Yermak, for his part, told of the return of 38 Mariupol defenders: 36 men and two women, including 30 privates and sergeants and eight officers.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 38, ru_returned: 3, ua_women: 2 })
  })

  test.each([
    'Мать рассказала о возвращении сына из плена. Он провёл там 38 месяцев.',
    'У своїй книжці комбат написав про повернення 38 захисників з полону торік восени.',
    'Лубінець розповів про повернення 38 дітей з окупованих територій.',
  ])('and «%s» is no news', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('those who set foot on their land are home in either order of the words', () => {
  test.each([
    'Ще один обмін полоненими. 19 березня на рідну землю ступили наші воїни, поранені та хворі, повідомив Координаційний штаб.',
    'Ещё один обмен пленными. 19 марта на украинскую землю ступили наши воины, раненые и больные, сообщил Координационный штаб.',
    'One more prisoner exchange. On March 19 our soldiers, wounded and ill, set foot on Ukrainian soil, the Coordination Headquarters said.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-03-19')
  })

  test.each([
    '19 березня на українську землю ступили російські окупанти, повідомив Генштаб.',
    'Одиннадцать лет назад на украинскую землю ступили первые захватчики. Обмена пленными не было.',
  ])('and «%s» is no news', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('what a side promised leaves nothing open of those who came', () => {
  test.each([
    'Russia hands over 905 bodies of Ukrainian soldiers, Medinsky says. Ukraine’s Coordination Headquarters confirmed that 905 fallen defenders had come home. Russia, he said, had promised 6,000 bodies in all.',
    'Росія передала 905 тіл українських військових, заявив помічник Путіна. Координаційний штаб підтвердив, що додому повернулися тіла 905 полеглих. За його словами, Росія обіцяла загалом 6000 тіл.',
    'Россия передала 905 тел украинских военных, заявил помощник Путина. Координационный штаб подтвердил, что домой вернулись тела 905 павших. По его словам, Россия обещала всего 6000 тел.',
  ])('«%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed' })
  })

  test.each([
    'Russia handed over 905 bodies of Ukrainian soldiers today, a Kremlin aide said. Russia, he said, had promised 6,000 bodies in all.',
    'За словами Москви, обіцяні 905 тіл українських військових сьогодні передано.',
  ])('and Russia’s word alone stays its word in «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})

describe('civilians are what the soldiers leave of all, where they are called the rest', () => {
  test.each([
    'Україна повернула з полону 96 людей під час обміну. Додому їдуть 41 військовий, серед них прикордонники та шість офіцерів. Решта – цивільні: багатьох із них засудили.',
    'Украина вернула из плена 96 человек в ходе обмена. Домой едет 41 военнослужащий. Остальные – гражданские.',
    'Ukraine brought home 96 people in a prisoner swap. Among them are 41 soldiers; the rest are civilians.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 96, ua_military: 41, ua_civilians: 55 })
  })

  test.each([
    'Обмін полоненими: удома 96 українців. Серед них 41 захисник, решта — цивільні та військові інших служб.',
    'Обмен пленными: дома 96 украинцев. Пятеро из них — женщины, остальные — гражданские мужчины.',
    'Prisoner swap: 96 Ukrainians are home. Among them are 41 soldiers; the rest of the civilians are awaited.',
  ])('but not in «%s»', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ua_civilians')
  })
})

describe('who is told as the next behind a number is one more', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine brought 155 people out of captivity in a swap today. Moscow received 39 of its fighters and, as a 40th person, the politician Viktor Medvedchuk.',
      '155 40',
    ],
    [
      'Ukraine brought 155 people out of captivity in a swap today. Moscow received 39 of its fighters; the 40th was the politician Viktor Medvedchuk.',
      '155 40',
    ],
    [
      'Сьогодні внаслідок обміну Україна повернула 155 людей. Росія отримала 39 своїх військових, а сороковим став політик Віктор Медведчук.',
      '155 40',
    ],
    [
      'Сегодня в результате обмена Украина вернула 155 человек. Россия получила 39 своих военных, а сороковым стал политик Виктор Медведчук.',
      '155 40',
    ],
    [
      'Ukraine brought 155 people out of captivity in a swap today. Moscow received 39 of its fighters; the 40th swap may come soon.',
      '155 39',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('the exchange of the news is tied to its agreement behind a label', () => {
  test.each([
    'Ukraine brought 302 of its people out of captivity on Friday in a prisoner swap.\n\nBackground: The exchange follows the talks in Geneva, where the sides agreed on 500 prisoners each.',
    'У п’ятницю внаслідок обміну Україна повернула з полону 302 людей.\n\nДовідково: цей обмін узгодили на переговорах у Женеві.',
    'В пятницу в результате обмена Украина вернула из плена 302 человека.\n\nСправка: этот обмен согласовали на переговорах в Женеве.',
  ])('«%s»', (text) => {
    expect(eventIn(text, '2026-03-06')).toMatchObject({
      agreement: { id: 'other:geneva_march_2026' },
    })
  })

  test.each([
    'Ukraine brought 302 of its people out of captivity on Friday in a prisoner swap.\n\nBackground: The previous exchange was agreed in Geneva.',
    'Ukraine brought 302 of its people out of captivity on Friday in a prisoner swap.\n\nBackground: talks in Geneva ended last week; the sides agreed to meet again.',
  ])('and another one is not: «%s»', (text) => {
    expect(eventIn(text, '2026-03-06')).toMatchObject({ agreement: null })
  })
})

describe('what Ukraine’s speakers told before with the same number is their word of it', () => {
  test.each([
    'Стороны обменялись телами погибших: 63 получил Киев, 71 – Москва. Об этом рассказал депутат Госдумы. Украинский Координационный штаб ранее написал о репатриации 63 своих военных.',
    'Сторони обмінялися тілами загиблих: 63 отримав Київ, 71 – Москва. Про це розповів депутат Держдуми. Координаційний штаб раніше написав про репатріацію 63 своїх військових.',
    'The sides exchanged the bodies of the fallen: Kyiv received 63 and Moscow 71, a State Duma deputy said. Ukraine’s Coordination Headquarters earlier reported the repatriation of 63 of its soldiers.',
  ])('«%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed' })
  })

  test.each([
    'Стороны обменялись телами погибших: 63 получил Киев, 71 – Москва. Об этом рассказал депутат Госдумы. Украинский Координационный штаб ранее, 14 февраля, написал о репатриации 63 своих военных.',
    'Стороны обменялись телами погибших: 63 получил Киев, 71 – Москва. Об этом рассказал депутат Госдумы. Украинский Координационный штаб ранее написал о репатриации 80 своих военных.',
  ])('and of another day or number it is none: «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})
