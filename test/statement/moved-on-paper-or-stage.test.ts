import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-11-20')

const isNone = (texts: readonly string[]): void => {
  it.each(texts)('is no event: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
}

const isTold = (texts: readonly string[]): void => {
  it.each(texts)('is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-20')
  })
}

describe('What a play, a film or a book lets somebody announce', () => {
  isNone([
    'У Сумах відкрили сезон виставою про полон.\n\nНаприкінці лунає голос із гучномовця: «Сьогодні з полону повернулися сто сорок захисників». Зал встає.',
    '«Дзвінок» – новий документальний фільм.\n\nСтрічка починається випуском новин. «Україна повернула з полону 205 військових, обмін відбувся сьогодні», – каже ведуча.',
    'В Житомире показали спектакль о женах пленных. В финале звучит голос диктора: «Сегодня из плена вернулись 90 защитников».',
    'A play about captivity opens in Dnipro. In the final scene a radio announcer reads: "Today 160 defenders returned to Ukraine."',
    'Вийшов фільм про водіїв рефрижераторів. Диктор читає по радіо: «Україні повернуто тіла 1212 захисників», – і водій вимикає звук.',
    'A documentary about morgue workers premieres in Kyiv. In one scene the radio says: "The bodies of 909 fallen defenders were returned to Ukraine today."',
  ])
  isTold([
    'Сьогодні з полону повернулися 146 захисників. Серед них актор, який до війни знімався у фільмах.',
    '"Today 160 Ukrainian defenders returned from Russian captivity," Zelensky said. One of them wrote a book of poems there.',
    'Сегодня в Украину вернули тела 1000 погибших. О водителях рефрижераторов уже снимают фильм.',
  ])
})

describe('Hostages whom an exercise sets free', () => {
  isNone([
    'Умовних злочинців затримано, 14 заручників звільнено. На Буковині завершилися триденні навчання поліції. Двох «поранених» передали медикам.',
    'Охрана порта освободила 18 заложников. Это был сценарий учений, которые длились два дня.',
    'Eight captives freed in Rivne exercise. Cadets posed as prisoners, and two of them were handed over.',
    '15 hostages freed as police drill ends in Odesa. Two "wounded" were handed over to medics.',
  ])
  isTold([
    'Сьогодні відбувся обмін: додому повернулися 95 захисників. Частину з них полонили під час навчань.',
    'Ukraine brings home 90 soldiers in today’s swap. Some were captured on a training ground in 2022.',
  ])
})

describe('Those whom a hospital or a sanatorium takes in', () => {
  isNone([
    'Миргородський санаторій прийняв 38 звільнених з полону. Перші п’ятнадцятеро воїнів приїхали у вівторок, решту автобуси доправили сьогодні.',
    'Областная больница приняла 17 освобожденных из плена пограничников. Первые приехали вчера, остальных доставили сегодня.',
    'A clinic in Vinnytsia welcomed 54 soldiers back from captivity today. Doctors will examine them.',
    'Forty soldiers freed from captivity in August arrived at a health resort near Lviv today.',
  ])
  isTold([
    'Сьогодні з полону повернулися 46 захисників. Їх доправили до санаторію, де вони пройдуть реабілітацію.',
    'A prisoner exchange took place today: 46 defenders came home. A sanatorium near Chernihiv has received them.',
    'Сегодня из плена вернулись 46 защитников. Их доставили в санаторий.',
  ])
})

describe('People who stand in lists, names and letters that were handed over', () => {
  isNone([
    'Червоний Хрест передав Києву дані про 84 захисників, що досі в полоні. Сьогодні родини отримали дзвінки.',
    'Красный Крест передал Киеву данные о 84 защитниках, которые до сих пор в плену.',
    'The envoy gave Kyiv the names of 124 captives whose whereabouts Moscow has confirmed. In return he received a list of 91 Russians.',
    'Омбудсман передав через посередників листи для 150 полонених і отримав від них 120 листів.',
    'The ombudsman delivered letters to 150 prisoners of war and brought back 120 letters.',
  ])
  isTold([
    'Росія передала Україні 124 полонених за списком, який узгодили посередники.',
    'Russia handed over 124 Ukrainian prisoners of war today. Their names had been on a list passed on by the envoy.',
    'Сегодня Россия передала Украине 124 пленных по списку, согласованному с посредниками.',
  ])
})

describe('How many of a known group are back by now', () => {
  isNone([
    'Роковини теракту в бараку. З тих, хто вижив, повернуто 79, решта досі в неволі.',
    'Чотири роки полону: з 82 оборонців острова повернулися 60.',
    'Семьи вышли на митинг. Из этой группы домой вернули 230 морпехов, еще 400 ждут.',
    'Four years on, 60 of the 82 defenders of the island have been released.',
    'Мітинг у Черкасах. «Наших у списку було 95, повернуто 31», – каже дружина полоненого.',
  ])
  isTold([
    'Сьогодні повернули 185 захисників. З них 79 – оборонці «Азовсталі», решта потрапила в полон на Донеччині.',
    'Обмін: повернуто 79 військових. Решта гарнізону досі в неволі.',
    'Сьогодні обмін. Разом із 183 військовими повернулися вісім цивільних.',
  ])
})

describe('Bodies that are taken on within the country', () => {
  isNone([
    'До Тернополя привезли 120 тіл із репатріації. Це частина тих, яких Україна отримала в червні.',
    'Сьогодні рефрижератор доправив до обласного бюро судмедекспертизи 74 тіла. Їх розподіляють між регіонами.',
    'В Тернополь привезли 120 тел из репатриации. Это часть тех, которых Украина получила в июне.',
    'Fifty bodies arrived at the Poltava forensic bureau. They are among those returned by Russia in June.',
    "Kharkiv's morgue has taken in 210 more bodies that Russia handed over in summer.",
    'Репатрійовані тіла розподілили між областями: Львівщина отримала 87, Волинь – 54.',
  ])
  isTold([
    'В Україну повернули тіла 1000 загиблих. Їх розподілять між бюро судмедекспертизи в різних областях.',
    'Росія передала 502 тіла. Серед них 74, доправлені до Івано-Франківська для ідентифікації.',
    'Russia returned 1,000 bodies to Ukraine today. They will be distributed to forensic bureaus in several regions.',
  ])
  it('are held where a region alone is named', () => {
    expect(
      toldIn('На Хмельниччину прибули 95 тіл загиблих. Експерти працюватимуть у дві зміни.'),
    ).toBe('held')
  })
})

describe('The dead of another war below its hostages', () => {
  isNone([
    "Перемир'я в Газі: живих заручників звільнено.\n\nСьогодні бойовики передали перші чотири труни. Зеленський привітав угоду й нагадав про українських полонених.",
    'ХАМАС освободил заложников. Посредниками были США и Катар. Сегодня боевики передали первые четыре гроба.',
  ])
})

describe('The score of a match between those who came back', () => {
  isNone([
    'У Житомирі колишні полонені зіграли матч із ветеранами. Рахунок 3:3, переможців визначили пенальті.',
    'Команда освобожденных из плена защитников сыграла с ветеранами. Счет 2:2, решили пенальти.',
    'A team of freed prisoners of war drew 4:4 with city veterans in a friendly match.',
  ])
  isTold(['Сьогодні відбувся обмін полоненими у форматі 150:150. Вдома 150 захисників.'])
})

describe('Remains of an older war that went to the envoys of another land', () => {
  isNone([
    'На Волині перепоховали останки 40 бійців, які загинули 1944 року. Останки ще шістьох солдатів сьогодні передали представникам Німеччини.',
    'Под Полтавой перезахоронили останки 27 бойцов. Останки еще пятнадцати солдат сегодня передали представителям Германии.',
  ])
})
