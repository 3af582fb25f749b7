import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, figuresIn, codesIn } = readOn('2023-12-27')

test.for([
  'За весь 2023 год из украинского плена удалось вернуть 547 российских военных.',
  'За весь 2023-й рік з полону вдалося повернути 547 військових.',
  'За цілий рік з полону повернули 547 захисників.',
  'Протягом усього минулого року з полону звільнили 547 захисників.',
  'На протяжении всего прошлого года из плена освободили 547 человек.',
  'In all of 2023, 547 soldiers were freed from captivity.',
  'In the whole of 2023 Ukraine brought 547 soldiers home from captivity.',
  'Throughout 2023 Ukraine brought 547 soldiers home from Russian captivity.',
])('whom a whole year brought home came on no one day: %s', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.for([
  'Сьогодні відбувся найбільший обмін за весь рік: додому повернулися 230 захисників.',
  'Сегодня состоялся крупнейший за весь 2023 год обмен: из плена вернулись 230 украинских военных.',
  "Today's swap, the largest in all of 2023, brought 230 defenders home.",
])('the greatest of a whole year is news of its day: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 230 })
})

test.for([
  'Сьогодні в межах обміну звільнили 175 українських захисників, ще 22 Росія передала поза обміном. Міноборони РФ заявило, що повернуло 175 військових, а передачу 22 назвало жестом доброї волі.',
  'Сегодня в ходе обмена освободили 175 украинских защитников, ещё 22 Россия передала вне обмена. Минобороны РФ сообщило, что вернуло 175 военных, а передачу 22 назвало жестом доброй воли.',
  'Today 175 Ukrainian defenders were freed in a prisoner swap, and a further 22 were handed over by Russia outside it. The Russian Defence Ministry says it took back 175 servicemen and calls the transfer of the 22 a gesture of goodwill.',
])('who came to one side outside of the exchange is told of by the other: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({
    ua_returned: 197,
    ua_outside_exchange: 22,
    ru_returned: 175,
  })
})

test.for([
  [
    'Another 50 Ukrainian fighters walked free today in a swap. Russia gave a different figure, 48, for its own returnees.',
    { ua_returned: 50, ru_returned: 48 },
  ],
  [
    'Another 50 Ukrainian fighters walked free today in a swap. Russia gave the same number of its captives.',
    { ua_returned: 50, ru_returned: 50 },
  ],
  [
    'Сьогодні після обміну вдома 50 українців. Міноборони РФ заявило, що дістало рівно стільки своїх вояків.',
    { ua_returned: 50, ru_returned: 50 },
  ],
  [
    'Сегодня после обмена дома 50 украинцев. Минобороны РФ заявило, что получило ровно столько своих военных.',
    { ua_returned: 50, ru_returned: 50 },
  ],
] as const)('a number that is given is no people who are given: %s', ([text, figures]) => {
  expect(figuresIn(text)).toMatchObject(figures)
})

test.for([
  'Обмен телами: Россия отдала Украине 700 погибших. Рассказал об этом депутат Госдумы Саралиев. Координационный штаб обычно сообщает о таких передачах тем же днём.',
  'Росія віддала сьогодні 700 тіл, розповів депутат Держдуми Саралієв. Координаційний штаб зазвичай повідомляє про такі передачі того ж дня.',
  'Russia handed over 700 bodies today, Russian lawmaker Saraliev said. The Coordination Headquarters usually reports such transfers on the same day.',
])('who usually tells of it has not told of it yet: %s', (text) => {
  expect(eventsIn(text)).toMatchObject([{ attribution: 'claimed_by_russia' }])
})

test.for([
  'Додому повернули ще одну групу поранених полонених. Сьогодні продовжився обмін, погоджений у Стамбулі.',
  'Сегодня продолжился обмен, согласованный в Стамбуле: домой вернулась ещё одна группа тяжелобольных военнопленных.',
  'The exchange agreed in Istanbul continued today: another group of wounded defenders is home.',
])('an exchange that went on is news of its day: %s', (text) => {
  expect(eventsIn(text)).toMatchObject([{ kind: 'prisoner_exchange', review: [] }])
})

test.for([
  'Торг про обмін продовжився і сьогодні, але нікого не повернули.',
  'Talks about the exchange continued today, and nobody is home yet.',
  'Переговоры об обмене сегодня продолжились, домой никто не вернулся.',
])('talks of it that went on are none: %s', (text) => {
  expect(codesIn(text)).not.toEqual([])
})

test.for([
  'За перше півріччя в Україну вдалося повернути 640 тіл загиблих захисників.',
  'За первое полугодие в Украину удалось вернуть 640 тел погибших защитников.',
  'Over the first half of the year 640 bodies of the fallen were brought back to Ukraine.',
  'Від 2022 року додому на щиті повернулося 640 воїнів.',
  'С 2022 года Украине вернули 640 тел.',
  '640 тіл загиблих військових вдалося повернути з травня.',
  'За время работы уполномоченного удалось вернуть 640 тел.',
])('whom months or years brought home came on no one day: %s', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.for([
  'Захисники, які були в полоні з 2022 року, сьогодні повернулися додому: відбувся обмін, вдома 95.',
  'Сегодня состоялся обмен: домой вернулись 95 защитников, которые были в плену с 2022 года.',
  'Today 95 defenders, in captivity since 2022, came home in a swap.',
])('since when they were held is no sum: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
})

test.for([
  'Після обміну сьогодні вдома 16 військових — двоє офіцерів і 14 солдатів — та одна цивільна.',
  'После обмена сегодня дома 16 украинских военных — два офицера и 14 солдат — и один гражданский.',
  'After the swap today 16 servicemen are home - two officers and 14 soldiers - and one civilian.',
])('officers and soldiers make up the number before them: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 17 })
})
