import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, codesIn, figuresIn } = readOn('2025-11-12')

/** What posts recall below: an earlier repatriation with its figures. */
const RECALLED = {
  uk: [
    'Нагадаємо, минулого тижня Україна повернула 502 тіла полеглих.',
    'Їх передали під час вересневої репатріації, коли росіяни віддали 757 тіл.',
    'Лише за одну репатріацію минулого місяця повернулося 909 полеглих.',
  ],
  ru: [
    'Напомним, на прошлой неделе Украина вернула 502 тела погибших.',
    'Тела вернули в рамках сентябрьской репатриации, когда Украине передали 757 тел.',
    'Только за одну репатриацию прошлого месяца вернулись 909 погибших.',
  ],
  en: [
    'A single repatriation last week brought in 502 bodies.',
    'They came back in the September repatriation, when Russia handed over 757 bodies.',
    'In the last exchange of bodies, on 26 August, Ukraine received 1,000 and Russia 35.',
  ],
}

const languageOf = (text: string): keyof typeof RECALLED =>
  /[іїєґ]/u.test(text) ? 'uk' : /[а-я]/u.test(text) ? 'ru' : 'en'

const eachRecalling = (text: string): readonly string[] =>
  ['', ...RECALLED[languageOf(text)]].map((recalled) => toldIn(`${text} ${recalled}`.trim()))

const NONE = ['none', 'none', 'none', 'none']

describe('a town or a region that meets its own fallen tells of no repatriation, whatever it recalls', () => {
  test.for([
    'Сьогодні Самбір на колінах зустрів чотирьох Героїв, які повернулися на щиті.',
    'У Лубни сьогодні доправили тіла п’ятьох воїнів, яких рік вважали зниклими безвісти.',
    'Закарпатська область сьогодні прийняла тіла шістьох полеглих.',
    'Місто прощається з трьома воїнами.\n\nСьогодні тіла Героїв зустріли живим коридором.',
    'Павлоград встретил на щите четверых защитников. Тела прибыли в город сегодня утром.',
    'Херсонская область: домой на щите вернулись семеро военных. Траурные кортежи встретили жители.',
    'Poltava region received the bodies of nine fallen defenders today. The cortege passed through villages.',
    'Residents knelt along the road as the bodies of four defenders returned home today.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })

  test.for([
    'В Україну сьогодні повернули тіла 757 полеглих, серед них троє лучан. Їх зустрінуть удома.',
    'Додому на щиті повернулися 502 захисники. Сьогодні відбулися репатріаційні заходи. Тіла зустріли живим коридором.',
    'Тіла зустріли на кордоні: сьогодні Росія передала Україні 27 полеглих.',
    'В Украину сегодня вернули тела 757 погибших, среди них четверо криворожан. Похороны впереди.',
    'Ukraine today brought home the bodies of 757 fallen soldiers. Funerals will follow.',
    'На щиті додому повернулися двадцять сім Героїв. Це друга репатріація за листопад: 5 числа повернули 80 тіл.',
  ])('and what came to the country is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})

describe('what a region of Russia buries came to it by itself', () => {
  test.for([
    'До Бурятії доставили тіла 11 військових. Літак із «вантажем 200» сів у Улан-Уде сьогодні вранці.',
    'В Псков сегодня привезли тела 14 десантников, погибших под Курском.',
    'В Башкирию вернулись 17 погибших участников СВО. Глава региона сегодня встретил борт.',
    'Из морга в регионы сегодня отправили 120 тел российских военных.',
    'The bodies of 11 Russian soldiers were brought to Buryatia today. A plane with cargo 200 landed in the morning.',
    'Russia’s defence ministry handed over 23 bodies to families in Dagestan today.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })

  test('and what Ukraine gave is told', () => {
    const text = 'Сегодня состоялся обмен телами: Россия получила 38, Украине передали 1000.'
    expect(figuresIn(`${text} Тела россиян доставили в Псков.`)).toMatchObject({
      bodies_to_ua: 1000,
      bodies_to_ru: 38,
    })
  })
})

describe('who died abroad in a crash came by no repatriation of the war', () => {
  test.for([
    'Тіла чотирьох українців, які загинули в аварії в Румунії, сьогодні доправлено на батьківщину. Репатріацію організувало консульство.',
    'Тела пяти заробитчан, погибших в ДТП в Польше, сегодня вернули в Украину.',
    'The bodies of four Ukrainians killed in a road crash were brought home to Ukraine today. The consulate arranged the repatriation.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })
})

describe('the dead of other countries and of older wars are none of this one', () => {
  test.for([
    'Південна Корея сьогодні повернула Китаю останки 25 солдатів.',
    'Сьогодні США отримали останки сімох військових, загиблих у В’єтнамі.',
    'ХАМАС сегодня передал Израилю тела четырех заложников.',
    'Финляндия сегодня передала России останки 12 советских солдат.',
    'Vietnam handed over the remains of seven American servicemen today.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })

  test('and a mediator of another country makes the news no other', () => {
    const text = 'Сьогодні за посередництва США в Україну повернули тіла 1000 полеглих захисників.'
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})

describe('what is given to morgues holds bodies and is none', () => {
  test.for([
    'Сьогодні Японія передала Україні 12 рефрижераторів для перевезення тіл полеглих.',
    'До моргу сьогодні доправили дві холодильні камери на 60 тіл.',
    'Япония сегодня передала Украине 12 рефрижераторов для перевозки тел погибших.',
    'Six refrigerated vehicles and 3,000 body bags were given to Ukraine by the Red Cross.',
    'Japan handed over 12 refrigerated vehicles for the transport of fallen soldiers to Ukraine today.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })

  test('nor is what a repatriation of last week left the mortuaries with', () => {
    const text =
      'Six refrigerated trucks and 3,000 body bags were transferred to Ukraine this week. The need has grown: one repatriation last week brought in 502 bodies, which mortuaries are now receiving.'
    expect(toldIn(text)).toBe('none')
  })

  test('and bodies that trucks bring are told', () => {
    const text = 'Сьогодні відбулася репатріація: рефрижератори привезли в Україну 1000 тіл.'
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})

describe('heroes whom searchers brought from the field are held', () => {
  test('for no word says that they live', () => {
    const text =
      '«Додому повернулися 23 Герої». Волонтери розповіли про виїзди. Тіла забрали з бліндажів.'
    expect(codesIn(text)).toContain('not_called_exchange')
  })

  test('and bodies that came along with people hold nothing', () => {
    const text =
      '45 наших захисників на підконтрольній території. Також передано тіла двох полеглих.'
    expect(codesIn(text)).toEqual([])
  })
})

describe('who buries or mourns the few on top tells of no repatriation that brought them', () => {
  test.for([
    'Вічний стрій. Сьогодні Полтава провела в останню дорогу 15 захисників. Дев’ять із них повернули з РФ під час репатріації.',
    'У Рівному сьогодні відбулося прощання з 4 полеглими. Їхні тіла повернулися додому за репатріацією.',
    'Сегодня Одесса прощалась с пятью погибшими. Их тела вернули из России в сентябре.',
    'Thousands in Rivne came out today to honour five fallen soldiers whose bodies were returned from Russia.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })

  test.for([
    'Тіла 17 полеглих сьогодні вдалося повернути в Україну, а загалом для гідного поховання забрали 1426, – Координаційний штаб.',
    '45 полеглих воїнів повернулися додому. Сьогодні відбувся черговий обмін тілами. Похоронять Героїв у рідних громадах.',
    'The bodies of 25 defenders were brought home to Ukraine from Russia today. Funerals will be held in their home towns.',
  ])('and what came to be buried is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})

describe('bodies named only beside a crime or a guess wait for a person', () => {
  test.for([
    'СБУ повідомила про підозру коменданту колонії: тіла шістьох закатованих повернули в Україну на обміні.',
    'СБУ объявила подозрение начальнику колонии: тела шестерых замученных вернули Украине при обмене.',
    'A prison warden is charged: the bodies of six tortured captives were returned to Ukraine in an exchange.',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('day_unclear')
  })

  test('and what came today is told, whoever was tortured', () => {
    const text = 'Сьогодні в Україну повернули тіла 62 полеглих. На деяких сліди катувань.'
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})

describe('what is given to the families, and by whom it is searched for, is no repatriation', () => {
  test.for([
    'Сьогодні передано родинам ще 41 тіло. Загалом ідентифіковано 7 тисяч.',
    'Another 41 bodies were handed to families today; 7,000 have been identified.',
    'Бійці бригади сьогодні повернули із сірої зони тіла сімох побратимів.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).toEqual(NONE)
  })
})

describe('what is recalled of a repatriation gives nobody to Russia', () => {
  test.for([
    'В Саратове сегодня приняли 40 тел российских солдат. Ранее стороны провели обмен телами: 1000 на 24.',
    'Ufa took in the bodies of 40 Russian soldiers today. In the last exchange of bodies Ukraine received 1,000.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and what Russia took in the exchange of the day is told', () => {
    const text =
      'Сегодня прошёл обмен телами: Россия забрала тела 40 своих солдат, Украине передали 1000.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 40 })
  })
})

describe('whom nobody counts and no side gave came to their town', () => {
  test.for([
    'Our region today met eight heroes at once, their bodies returned thanks to the Coordination Headquarters.',
    'The bodies of two brothers came home to Synelnykove today. Hundreds attended the service.',
  ])('%s', (text) => {
    expect(eachRecalling(text)).not.toContain('told 2025-11-12')
  })

  test('and an uncounted transfer to the country is told', () => {
    const text = 'Сьогодні відбулася репатріація: тіла полеглих повернуто до України.'
    expect(toldIn(text)).toBe('told 2025-11-12')
  })
})
