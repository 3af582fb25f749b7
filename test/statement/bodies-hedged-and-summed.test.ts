import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsIn = (published: string, text: string): readonly EventStatement[] =>
  extractStatements({ text, published }).filter((one) => isEvent(one))

test.each([
  [
    '2025-11-20',
    'Україна повернула 1000 тіл. Росіяни кажуть, що це українські захисники, сказано у повідомленні Коордштабу.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'В Україну повернули 1000 тіл загиблих: як стверджують у РФ, це наші військові, повідомив Координаційний штаб.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Коордштаб: Україні передали 1000 тіл, імовірно українських військовослужбовців.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Координационный штаб: Украине возвращены тела тысячи погибших, предположительно украинских военнослужащих.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'В Украину вернули 1000 тел. По заявлению россиян, они принадлежат защитникам Украины, пишет Коордштаб.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Украина получила 1000 тел, которые в Москве назвали телами украинских солдат. Информацию подтвердил Координационный штаб.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    "Ukraine's Coordination Headquarters said 1,000 bodies believed to be those of Ukrainian soldiers had been repatriated.",
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Bodies said by Russia to be those of 1,000 Ukrainian troops were returned on Thursday, the HQ reported.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'The bodies of 1,000 people whom Russia identified as Ukrainian servicemen were handed over to Ukraine, the Coordination Headquarters said.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Kyiv got 1,000 more bodies back. According to Moscow, the remains belong to Ukrainian fighters, the headquarters noted.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Сьогодні репатріювали 1000 тіл. Ворог запевняє: усі — військовослужбовці ЗСУ. Чи це так, покаже експертиза, наголосили у Коордштабі.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Коордштаб повідомив: в Україну повернуто 1000 полеглих воїнів. За даними російських ЗМІ, обмін відбувся на кордоні з Білоруссю.',
    1000,
    null,
    'confirmed',
  ],
  [
    '2025-11-20',
    'Коордштаб повідомив: в Україну повернуто 1000 полеглих воїнів. За твердженням російської сторони, вона отримала 30 тіл.',
    1000,
    30,
    'confirmed',
  ],
  [
    '2023-11-20',
    'Додому на щиті повернулися 94 захисники. У Коордштабі кажуть, що до процесу долучився МКЧХ.',
    94,
    null,
    'confirmed',
  ],
  [
    '2024-11-29',
    '502 полеглі. Стільки тіл Україна повернула 29 листопада за підсумками репатріації, повідомив Коордштаб.',
    502,
    null,
    'confirmed',
  ],
  [
    '2025-01-24',
    "757 Ukrainian fallen for 49 Russian ones: the two countries exchanged bodies on January 24, Kyiv's Coordination Headquarters and a Russian MP said.",
    757,
    49,
    'confirmed',
  ],
  [
    '2025-11-20',
    'В Україну повернули 1000 тіл, які в Росії називають тілами українських бійців. Про це написав Коордштаб.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Ukraine took delivery of 1,000 bodies that Moscow describes as Ukrainian soldiers, the headquarters said.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2024-10-18',
    'Координационный штаб: вернули тела 501 защитника. Донецкое направление — 382, Запорожское — 84, Луганское — 28, из моргов РФ — 7.',
    501,
    null,
    'confirmed',
  ],
  [
    '2025-02-15',
    'Накануне, 14 февраля, состоялся обмен телами: Украина получила 757, Россия — 45, подтвердили в Коордштабе и Госдуме.',
    757,
    45,
    'confirmed',
  ],
  [
    '2025-08-19',
    'В рамках Стамбульских договоренностей и при содействии Красного Креста Россия передала 1000 тел украинских военных, получив взамен 19 своих, заявил Мединский.',
    1000,
    19,
    'claimed_by_russia',
  ],
  [
    '2025-08-19',
    'Ще 1000 тіл наших, за словами росіян, воїнів повернулося сьогодні в Україну. Операцію провів Коордштаб разом із СБУ. 14 серпня додому з полону повернулися 84 людини.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-08-19',
    'Repatriation: 1,000 bodies, claimed by the Russian side to be Ukrainian servicemen, were brought to Ukraine on August 19 (Coordination HQ). In June, 6,057 were returned.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-06-11',
    'Київ: 1212 тіл повернуто. Москва: отримали 27. Обмін тілами між Росією та Україною відбувся 11 червня, підтверджує Коордштаб.',
    1212,
    27,
    'confirmed',
  ],
  [
    '2024-12-20',
    '«Домой вернулись 503 наших защитника, к сожалению — на щите», — сообщил Координационный штаб. Саралиев: Россия забрала 42 погибших.',
    503,
    42,
    'confirmed',
  ],
] as const)('a repatriation is told on %s by «%s»', (published, text, ...told) => {
  const [toUkraine, toRussia, attribution] = told
  const [event] = eventsIn(published, text)
  expect(event).toMatchObject({ kind: 'body_repatriation', review: [], attribution })
  expect(event?.figures.bodies_to_ua?.value ?? null).toBe(toUkraine)
  expect(event?.figures.bodies_to_ru?.value ?? null).toBe(toRussia)
})

test.each([
  [
    '2025-11-20',
    'Росія може передати ще 1000 тіл у листопаді, припускають джерела; минулого разу за її твердженням це були українські військові.',
  ],
  [
    '2025-06-25',
    'Medinsky says Russia is ready to hand over another 3,000 bodies after completing the transfer of 6,060.',
  ],
  [
    '2025-06-25',
    'По итогам июньских обменов Украина получила 6060 тел, Россия — 78. Об этом напомнил Мединский, говоря о новом раунде.',
  ],
  [
    '2025-06-16',
    'Россия передала Украине за пять дней 6060 тел, получила 78, подвёл итог Мединский.',
  ],
  [
    '2025-09-30',
    'У вересні в Україну повернули 1000 тіл загиблих, у серпні — стільки ж, підрахували журналісти.',
  ],
  [
    '2025-12-01',
    'Статистика репатріацій: з 14 передач цього року найбільшою була червнева — 6057 тіл.',
  ],
  [
    '2025-10-24',
    'Напередодні Україна повернула 1000 тіл, а Росія отримала 31. Що відомо про попередні обміни тілами',
  ],
  [
    '2025-07-22',
    'Зеленський: наступний раунд переговорів у Стамбулі — 23 липня. Йтиметься про повернення тіл, дітей і полонених.',
  ],
  [
    '2025-08-04',
    'Росіяни передали серед тіл загиблих останки 5 ізраїльтян, заявив міністр. Ідентифікація триває.',
  ],
  [
    '2025-06-10',
    'Украинская делегация не приехала за телами 1212 военных, сообщили в Минобороны РФ. Рефрижераторы продолжают стоять.',
  ],
  [
    '2024-07-14',
    'На Закарпатті зустріли кортеж із тілом воїна, якого повернули під час репатріації 31 травня.',
  ],
  ['2025-06-14', 'ТАСС: за два дня Россия отдала Украине 2412 тел, взамен получила 27.'],
])('no event is told on %s by «%s»', (published, text) => {
  expect(eventsIn(published, text)).toEqual([])
})
