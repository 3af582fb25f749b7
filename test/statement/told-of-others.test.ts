import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, eventIn } = readOn('2026-05-26')

describe('a number of both sides together is not told as that of Ukraine', () => {
  test.for<readonly [string, string]>([
    [
      'Сьогодні звільнено 268 людей: 250 військових і 18 цивільних. Україні повернули 134, Росії — 134. Обмін відбувся.',
      '134 134',
    ],
    [
      'Сегодня состоялся обмен: освобождены 268 человек — 250 военных и 18 гражданских. Украина получила 134, Россия 134.',
      '134 134',
    ],
    [
      'Today 268 people were exchanged: 250 soldiers and 18 civilians. Ukraine got 134 of them.',
      '134 -',
    ],
    ['Сьогодні в Україну обміном повернулися 134 захисники. Росія отримала 67 своїх.', '134 67'],
    [
      'Today 268 prisoners were exchanged. Ukraine got back 134 soldiers from Olenivka and another 134 from Taganrog.',
      '268 -',
    ],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe("below Russia's number Ukraine's speaker may tell of others, and a person looks", () => {
  test.for([
    'Міноборони РФ: Україні передано 122 полонених. Лубінець: 127 полонених досі в Мордовії.',
    'Минобороны РФ: Украине переданы 122 пленных. Омбудсмен заявил о пытках 127 пленных.',
    "Russia's defence ministry said 122 captives were returned to Ukraine. Lubinets said 127 captives had been tortured.",
    'Міноборони РФ: сьогодні обміняли 122 росіян на 122 українців. Зеленський розповів про 130 українців, які повернулися додому напередодні.',
    'Россия говорит, что отдала 122 украинца и забрала 122 своих. Киев называл другое число — 127 — перед обменом.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toMatch(/^held|^122 122$/)
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(122)
  })

  test.for<readonly [string, string]>([
    [
      'Міноборони РФ: Україні передано 122 полонених. Зеленський повідомив, що 127 українців уже в безпеці.',
      '127 -',
    ],
    [
      "Russia's Defence Ministry said 122 were swapped for 122. Zelensky said 127 Ukrainians are with their families.",
      '127 122',
    ],
    [
      'Минобороны РФ: Украине переданы 122 пленных. Украина сообщает о 127 возвращённых за день.',
      '127 -',
    ],
  ])('her own count goes on to be told: «%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('one man, how old he is, and who came of other countries are not the number of the swap', () => {
  test.for<readonly [string, string]>([
    [
      "Russia's Defence Ministry said 122 were swapped for 122. One marine came home after three years in captivity.",
      '122 122',
    ],
    ['Сьогодні обмін: додому повернулися 57 захисників. Моряк, 61, плакав на кордоні.', '57 -'],
    [
      'Кожна сторона звільнила по 71 полоненому. Білорусь випустила 33 цивільних українців.',
      '71 71',
    ],
    [
      'Both sides freed 71 soldiers each today. Belarus frees six Ukrainian civilians as well.',
      '71 71',
    ],
    [
      'Лукашенко заявив, що його країні передали 19 громадян. Сьогодні обмін: Україна отримала 71 цивільного.',
      '71 -',
    ],
    [
      'Сьогодні обмін: 185 військових удома. Білорусь передала Україні ще 20 цивільних у межах цього обміну.',
      '205 -',
    ],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('a gesture of another time adds nobody to those of today', () => {
  test.for<readonly [string, string]>([
    [
      'Обмен состоялся: дома 122 защитника. Кремль назвал прошлогоднее освобождение 14 раненых жестом доброй воли.',
      '122 -',
    ],
    [
      'Обмін відбувся: вдома 122 захисники. Кремль називає майбутню передачу 14 поранених жестом доброї волі.',
      '122 -',
    ],
    [
      'Обмін відбувся: вдома 122 захисники. Кремль назвав передачу ще 14 поранених жестом доброї волі.',
      '136 -',
    ],
    ['Сегодня состоялся обещанный обмен 122 украинцев. Россия получила 122.', '122 122'],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('as many who wait, or costs that were shared, went nowhere', () => {
  test.for<readonly [string, string]>([
    [
      'Обмін відбувся: додому повернулися 122 українці. Стільки ж, тобто 122, чекає в Мордовії; Росія про це мовчить.',
      '122 -',
    ],
    [
      'Обмін відбувся: додому повернулися 122 українці. Стільки ж росіян залишилося в ізоляторах України на обмінний фонд Москві.',
      '122 -',
    ],
    [
      'Під час обміну повернуто 122 громадян України. Дві країни розділили витрати порівну.',
      '122 -',
    ],
    ['Обмін: 122 українці вдома. Росія забрала стільки ж, решта чекає.', '122 122'],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe("behind Russia's own in one sentence others may be told of", () => {
  test.for<readonly [string, string]>([
    [
      '57 Ukrainians are home after a swap. Moscow got 57 of its own and another 12 wounded were reported after a strike on Belgorod.',
      '57 57',
    ],
    [
      'Russia got back 122 of its soldiers and 14 civilians returned to Kharkiv region. Ukraine got 122 soldiers.',
      '122 122',
    ],
    [
      'Ukraine got 122 soldiers in a swap. Russia got back 122 of its soldiers and 14 civilians from the Kursk region.',
      '122 136',
    ],
    [
      'Обмен состоялся, дома 122 защитника. Сколько отдали взамен? 14 гражданских точно, остальное не раскрывают.',
      '122 -',
    ],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('countries that only helped are no two sides of the swap', () => {
  test.for<readonly [string, string]>([
    [
      'Thanks to the UAE and the United States 58 prisoners were exchanged today, Zelensky said. All of them are Ukrainian soldiers.',
      '58 -',
    ],
    [
      'За участі країн Затоки сьогодні обміняли 58 полонених. Усі вони — військові Збройних сил України.',
      '58 -',
    ],
    ['Сьогодні сторони обміняли 116 полонених.', 'held'],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})
