import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const PUBLISHED = '2026-06-04'

const kindsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: PUBLISHED }).map((one) =>
    one.kind === 'official_total' ? `${one.scope} ${one.figure.value}` : one.kind,
  )
const totalsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: PUBLISHED }).flatMap((one) =>
    one.kind === 'official_total' ? [`${one.scope} ${one.figure.value}`] : [],
  )

describe('what became of them otherwise is no total of returns', () => {
  const SINCE = { uk: 'Від початку війни', ru: 'С начала войны', en: 'Since 2022' } as const

  test.for([
    'у полоні загинуло', 'померли', 'страчено', 'Росія стратила', 'розстріляно', 'закатовано', 'у полоні вбито',
    'поранено', 'в полоні перебувають', 'у неволі утримують', 'Росія взяла в полон', 'у полон потрапили',
    'зникли безвісти', 'Росія засудила', 'незаконно засуджено', 'до Штабу звернулися', 'реабілітацію пройшли',
    'медогляд пройшли', 'Штаб опитав', 'нагороджено', 'підтримку надано', 'на обмін чекають', 'у списках є',
    'катували', 'мобілізовано', 'евакуйовано з фронту', 'у колоніях сидять', 'поховано', 'упізнано', 'знайдено',
  ])('%s людей', (deed) => {
    expect(totalsIn(`${SINCE.uk} ${deed} 6 120 людей.`)).toEqual([])
    expect(totalsIn(`${SINCE.uk} ${deed} 2 120 військовополонених.`)).toEqual([])
  }) // prettier-ignore

  test.for([
    'в плену погибли', 'умерли', 'казнены', 'Россия казнила', 'расстреляны', 'замучены', 'убиты', 'ранены',
    'в плену остаются', 'в неволе удерживаются', 'в плен попали', 'Россия взяла в плен', 'пропали без вести',
    'Россия осудила', 'в штаб обратились', 'реабилитацию прошли', 'обследование прошли', 'опрошены', 'награждены',
    'помощь оказана', 'обмена ждут', 'в списках числятся', 'пытали', 'мобилизованы', 'похоронены', 'опознаны',
  ])('%s человек', (deed) => {
    expect(totalsIn(`${SINCE.ru} ${deed} 6120 человек.`)).toEqual([])
    expect(totalsIn(`${SINCE.ru} ${deed} 2120 военнопленных.`)).toEqual([])
  }) // prettier-ignore

  test.for([
    'have died in captivity', 'have been executed', 'were killed', 'were tortured', 'have been captured',
    'are held by Russia', 'remain in captivity', 'have gone missing', 'have been convicted', 'have applied for help',
    'have undergone rehabilitation', 'have been treated in hospitals', 'have been questioned', 'await an exchange',
    'have surrendered', 'have been wounded', 'are on the lists', 'languish in prisons', 'have been identified',
  ])('2,120 prisoners %s', (deed) => {
    expect(totalsIn(`${SINCE.en}, 2,120 prisoners ${deed}.`)).toEqual([])
    expect(totalsIn(`In total, 6,120 people ${deed}.`)).toEqual([])
  }) // prettier-ignore

  test.for(['executed', 'tortured', 'captured', 'convicted', 'killed', 'lost'])(
    'Russia has %s 2,120 of them',
    (deed) => {
      expect(totalsIn(`Since 2022, Russia has ${deed} 2,120 prisoners of war.`)).toEqual([])
    },
  )

  test.for([
    'Від початку війни волонтери підняли 3 120 тіл полеглих.',
    'З початку війни в моргах лежать 3 120 тіл.',
    'Загалом ідентифіковано 3 120 тіл.',
    'Усього експерти взяли зразки ДНК у 3 120 тіл.',
    'Усього від початку року до моргів доправили 3 120 тіл.',
    'Від початку війни Росія не віддала 3 120 тіл.',
    'Росія готова віддати загалом 3 120 тіл.',
    'З початку року вдалося встановити імена 3 120 полеглих.',
    'Серед 3 120 тіл, які передала Росія, упізнали кількох росіян.',
    'С начала войны волонтёры эвакуировали 3120 тел погибших.',
    'С начала года в морги поступили 3120 тел.',
    'Москва рассчитывает передать в общей сложности 3120 тел.',
    'Всего опознаны 3120 тел погибших.',
    'Since 2022 experts have identified 3,120 bodies.',
    'Since 2022 volunteers have recovered 3,120 bodies.',
    'In total, 3,120 bodies are stored in morgues.',
  ])('bodies: «%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })

  test.for([
    'Загалом медогляд пройшли 4 120 захисників, які повернулися з полону.',
    'Від початку року реабілітацію пройшли 1 120 звільнених з полону людей.',
    'Усього допомогу отримали 4 120 звільнених з полону людей.',
    'Всего обследование прошли 4120 защитников, которые вернулись из плена.',
    'In all, 4,120 defenders who returned from captivity have had medical checks.',
    'In total, 4,120 freed prisoners have been treated in hospitals.',
  ])('whoever came back is counted for something else: «%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })

  test.for([
    'Сьогодні за обміном додому повернулися 84 захисники. У полоні загинули люди. Усього — 6120 людей.',
    'Зеленський назвав втрати. Загинули військові. Загалом — 46 000 людей.',
    'Сегодня по обмену домой вернулись 84 защитника. Пропавших без вести всего — 66 120.',
    '84 defenders came home in a prisoner exchange today. The total of those missing is 66,120.',
  ])('nor does it go on from the sentence before: «%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })
})

describe('a total of returns is told in many words', () => {
  test.for([
    'Від початку війни повернуто 6120 людей.',
    'Загалом додому повернулося вже 6120 українців.',
    'Загалом завдяки обмінам свободу отримали 6120 людей.',
    'З початку війни вдалося звільнити з неволі 6120 людей.',
    'Від початку вторгнення рідних обійняли 6120 звільнених захисників.',
    'Загалом від початку війни вдома 6120 людей.',
    'Кількість звільнених від початку війни – 6120 людей.',
    'Штаб повідомив: від початку вторгнення обміняно 6120 військових.',
    'Всего дома уже 6120 человек.',
    'За время войны обменяли 6120 человек.',
    'Общее число возвращённых из плена с начала войны — 6120 человек.',
    'С начала войны удалось вернуть 6120 человек.',
    'Since the start of the full-scale war 6,120 people have been brought home.',
    'Since 2022, Ukraine has freed 6,120 people from Russian captivity.',
    'He was told that 6,120 people had been returned in 68 exchanges.',
    'The total number of those freed since 2022 is 6,120 people.',
  ])('«%s»', (text) => {
    expect(totalsIn(text)).toContain('people_since_2022 6120')
  })

  test.for([
    'Сьогодні 71-й обмін: вдома 84 захисники. Усього – 6120.',
    'Сьогодні за обміном вдома 84 захисники. Дякуємо команді. Загалом від початку війни — 6120 людей.',
    'Сегодня по обмену домой вернулись 84 защитника. Всего с начала войны — 6120.',
    '84 defenders came home in a prisoner exchange today. The total now stands at 6,120.',
    '84 defenders came home in a prisoner exchange today, bringing the total to 6,120 people.',
  ])('below the news: «%s»', (text) => {
    expect(kindsIn(text)).toEqual(['prisoner_exchange', 'people_since_2022 6120'])
  })

  test.for([
    'Сьогодні Україні передано 1000 тіл. Усього від початку війни – 18 120.',
    'Сегодня Украине передали 1000 тел. Всего с начала войны – 18 120.',
    '1,000 bodies were returned to Ukraine today. The total since 2022 is 18,120.',
  ])('of bodies as well: «%s»', (text) => {
    expect(kindsIn(text)).toEqual(['body_repatriation', 'bodies_since_2022 18120'])
  })
})

describe('the side is the one that the clause names', () => {
  test.for([
    ['Від початку війни Росії передано 520 тіл.', 'bodies_to_russia_since_2022 520'],
    ['С начала войны России передали 520 тел.', 'bodies_to_russia_since_2022 520'],
    ['Since 2022 520 bodies have been handed over to Russia.', 'bodies_to_russia_since_2022 520'],
    ['Загалом з початку війни Росії повернуто 2420 військових.', 'people_to_russia_since_2022 2420'],
    ['Від початку війни Росії проти України повернуто 6120 людей.', 'people_since_2022 6120'],
    ['Сьогодні Україна отримала тіла понад 500 захисників, всього з початку року повернули 3120 тіл.', 'bodies_this_year 3120'],
    ['Украина сегодня получила тела более 500 защитников, всего с начала года вернули 3120 тел.', 'bodies_this_year 3120'],
  ] as const)('«%s»', ([text, total]) => {
    expect(totalsIn(text)).toEqual([total])
  }) // prettier-ignore

  test.for([
    'Россия получила 41 тело; это 12-й обмен за год, в сумме — 15 120 и 413 тел.',
    'Ukraine brought home 246 soldiers; 3,771 prisoners have now been released by the two countries.',
    'The UAE mediated an exchange of 90 Ukrainians and 90 Russians, bringing the total number exchanged to 1,558.',
  ])('and none where it is of both or open: «%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })
})

describe('neither some of them nor those of one day are a total', () => {
  test.for([
    'Від початку війни вдома 500 азовців.',
    'С начала войны домой вернулись 700 пограничников.',
    'Since 2022, 900 marines have been freed from captivity.',
    'Від початку війни на Волинь повернулися 120 волинян.',
  ])('«%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })

  test.for([
    'Russia today handed over another 3,120 bodies to Ukraine.',
    'Another 3,120 bodies were handed over to Ukraine on 1 June.',
    'Russia returned 1,200 bodies on Thursday under the agreement on 6,000.',
    'Статистика репатріацій: з 14 передач цього року найбільшою була червнева — 6120 тіл.',
  ])('«%s»', (text) => {
    expect(totalsIn(text)).toEqual([])
  })
})

describe('how long ago they came is no total since then', () => {
  test.for([
    'It is three years today since 215 defenders came home in a prisoner swap.',
    'It has been three years since 215 defenders came home in a prisoner swap.',
    'Today it is two years since 215 defenders came home in a prisoner swap.',
    'Сьогодні три роки, як 215 захисників повернулися додому в обміні полоненими.',
    'Сегодня три года, как 215 защитников вернулись домой по обмену пленными.',
  ])('«%s»', (text) => {
    expect(kindsIn(text)).toEqual(['recalled'])
  })

  test('and since the war began it is', () => {
    const text = 'Since the invasion began four years ago 6,120 people have been brought home.'
    expect(kindsIn(text)).toEqual(['people_since_2022 6120'])
  })
})
