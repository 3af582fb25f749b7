import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-23')

describe('whose the bodies are, on the word of those who gave them', () => {
  test.each([
    'Координаційний штаб: відбулися репатріаційні заходи. Росіяни віддали 900 тіл і запевняють, що йдеться про українських оборонців.',
    'Координаційний штаб повідомив про репатріацію: додому доправлено 850 тіл. Захисниками України цих полеглих назвала сторона, що їх передала, — російська.',
    'В Украину вернули 1000 тел, сообщил Координационный штаб. Украинскими военными этих погибших называет российская сторона.',
    'Координационный штаб: состоялась репатриация. Россия отдала 1000 тел, заверив, что погибшие — украинские военнослужащие.',
    'Координационный штаб: Украина приняла 1000 тел, переданных Россией как тела украинских военных.',
    'Росія передала Україні 1000 тіл, які, за її твердженням, належать українським військовослужбовцям. Про це повідомив Координаційний штаб.',
    'Россия передала Украине 1000 тел. По её версии, это украинские военнослужащие, сообщил Координационный штаб.',
    'The Coordination Headquarters reported a repatriation on Thursday. Russia handed over 1,000 bodies and maintains that they are Ukrainian soldiers.',
    'Coordination Headquarters: Ukraine received 1,000 bodies handed over by Russia as those of Ukrainian servicemen.',
    'Russia handed 1,000 bodies to Ukraine on Thursday. By its account, they are Ukrainian servicemen, the Coordination Headquarters noted.',
  ])('is its claim: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test.each([
    'До України повернули тіла 1000 українських захисників, повідомив Координаційний штаб. Російська сторона передала їх і твердить, що виконала всі домовленості.',
    'Росія передала Україні тіла 1000 захисників, повідомив Координаційний штаб. За його словами, це українські військові.',
    'Україна отримала від Росії тіла 1000 полеглих і повідомляє, що це захисники Маріуполя.',
    'Украина вернула тела 1000 своих защитников, сообщил Координационный штаб. Россия забрала 25 тел и утверждает, что украинские военные обстреляли Белгород.',
    'Ukraine brought home 1,000 fallen defenders on Thursday, the Coordination Headquarters said. Russia handed them over and claims it has met its commitments to Ukrainian negotiators.',
  ])('is no claim where something else is claimed, or by others: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})

describe('a side whose name only tells where bodies lay', () => {
  test.each([
    'До України повернуто 300 полеглих захисників:\n- Донецький напрямок — 210;\n- Харківський напрямок — 60 воїнів;\n- морги росії — 30 тіл.',
    'До України повернуто 300 полеглих захисників.\n▪️ Донецький напрямок — 210 тіл;\n▪️ Луганський — 80;\n▪️ із моргів рф — 10 тіл.',
    'В Украину возвращены тела 300 погибших защитников:\n— Донецкое направление — 210 тел;\n— морги в России — 90 тел.',
    'Ukraine brought home 300 fallen defenders, the Coordination Headquarters said:\n- Donetsk direction: 210 bodies;\n- morgues in Russia: 90 bodies.',
  ])('got none of them: %s', (text) => {
    const figures = eventIn(text)?.figures
    expect(figures?.bodies_to_ua?.value).toBe(300)
    expect(figures?.bodies_to_ru).toBeUndefined()
  })

  test.each([
    'До України повернуто тіла 300 полеглих захисників. Росії — 20 тіл.',
    'Обмін тілами відбувся: передано тіл до України — 300, до Росії — 20.',
    'Состоялся обмен телами. Передано тел: Украине — 300, России — 20.',
  ])('and named alone it got them: %s', (text) => {
    expect(eventIn(text)?.figures.bodies_to_ru?.value).toBe(20)
  })
})

describe('how many have come home in all, rounded', () => {
  test.each([
    'Понад 1100 українських військових удалося визволити з полону завдяки домовленостям у Стамбулі, розповів керівник ГУР Кирило Буданов 25 липня.',
    'Більше тисячі захисників і захисниць уже вдома — таким є результат стамбульських домовленостей, повідомили в Координаційному штабі.',
    'Украина вернула из плена свыше тысячи своих военных по стамбульским договоренностям, рассказал Кирилл Буданов в телеграм-канале. За это время удалось освободить тяжелораненых и больных.',
    'More than 1,000 Ukrainian soldiers have come home from captivity under the Istanbul agreements, military intelligence chief Kyrylo Budanov said on July 24. Among those freed in that time are the seriously ill and wounded.',
    'Over a thousand of our defenders have been freed thanks to the deals reached in Turkey, the Coordination Headquarters said.',
  ])('is no event: %s', (text) => {
    expect(eventIn(text, '2025-07-25')).toBeNull()
  })

  test.each([
    ['Обмін полоненими. Понад тисяча людей уже вдома. Сьогодні повернулися 303 військових.', 303],
    [
      'Over 1,000 Ukrainians are back home after a three-day swap. On Sunday, Kyiv and Moscow exchanged 303 soldiers each.',
      303,
    ],
    [
      'Більш ніж 800 українців повернулося з полону за три дні великого обміну. Третього дня, 25 травня, звільнено 303 військовослужбовців.',
      303,
    ],
  ])('takes nothing from the number of the day: %s', (text, count) => {
    expect(eventIn(text, '2025-05-25')?.figures.ua_returned?.value).toBe(count)
  })
})

describe('bodies brought to where they would be handed over', () => {
  test.each([
    'Refrigerated lorries with the first 1,212 bodies of Ukrainian soldiers have reached the handover site, Russian negotiator Zorin said on Saturday. The Ukrainian side did not turn up, Medinsky said.',
    'Refrigerated trucks carrying 1,212 bodies of Ukrainian troops arrived at the agreed handover area on Saturday, General Zorin said.',
  ])('have not come: %s', (text) => {
    expect(eventIn(text, '2025-06-07')).toBeNull()
  })
})

describe('how many they are, said in a sentence of its own or behind a comma', () => {
  test.each([
    'Сьогодні на підконтрольну Україні територію повернули тіла загиблих воїнів. Їх — 78.',
    'Сьогодні до України доставили полеглих. Усього їх 78.',
    'В Украину сегодня вернули тела погибших защитников. Всего их — семьдесят восемь.',
    'The bodies of fallen Ukrainian defenders were returned to Ukraine today. There are 78 of them.',
    'The bodies of fallen Ukrainian defenders were returned to Ukraine today, 78 in all.',
    'Сьогодні до України повернули тіла полеглих захисників, усього 78.',
  ])('counts bodies: %s', (text) => {
    expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(78)
  })

  test.each([
    'Обмін полоненими: наші захисники вдома. Їх 84.',
    'Сегодня состоялся обмен пленными, домой вернулись украинские защитники. Их 84.',
    'Ukrainian soldiers came home from Russian captivity in a swap today. They number 84.',
    'Обмін полоненими: наші захисники вдома. Їх 84, серед них 20 офіцерів.',
    'Обмін полоненими: додому повернулися 84 захисники. Серед них ті, кого тримали з 2022 року. Їх 30.',
  ])('counts people: %s', (text) => {
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(84)
  })

  test('counts whoever was named last as having come', () => {
    const text =
      'Росія забрала своїх військових. Їх 84. Україна повернула 85 захисників в обміні сьогодні.'
    expect(eventIn(text)?.figures.ru_returned?.value).toBe(84)
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(85)
  })

  test.each([
    'Відбувся обмін: додому повернулися українські захисники, а в полоні досі цивільні, їх 2000.',
    'З російського полону сьогодні повернулися українські захисники. У полоні лишаються їхні побратими. Їх — 2000.',
  ])('counts nobody of whom something else is said: %s', (text) => {
    expect(eventIn(text)?.figures).toEqual({})
  })
})

describe('the bodies of a few who came in an exchange of people', () => {
  test.each([
    'Понад сотню захисників, узятих у полон на Бахмутському напрямку, повернули в Україну в четвер. Усього вдома 116 оборонців, розповів Андрій Єрмак. Разом із живими до України прибули тіла двох іноземців.',
    'Тіла двох британських волонтерів передали Україні під час обміну, який повернув додому і понад сотню полонених. Загалом звільнено 116 людей, повідомив Андрій Єрмак.',
    'Тела двух британских добровольцев передали Украине в ходе обмена, который вернул домой и больше сотни её пленных. Всего освобождены 116 человек, сообщил Андрей Ермак.',
    'The bodies of two British volunteers have been handed over to Ukraine in a prisoner swap that also brought home 116 of its soldiers. Moscow got back 63 men, Russian officials said.',
    'KYIV — Russia has returned the remains of two Britons to Ukraine as part of an exchange of captives. In all, 116 Ukrainians came home, wrote Andriy Yermak.',
  ])('came besides: %s', (text) => {
    const event = eventIn(text, '2023-05-25')
    expect(event?.kind).toBe('prisoner_exchange')
    expect(event?.review).toEqual([])
    expect(event?.figures.ua_returned?.value).toBe(116)
    expect(event?.figures.bodies_to_ua?.value).toBe(2)
  })

  test.each([
    'Обмін полоненими відбувся сьогодні: додому повернулися 103 захисники. Також передано тіла двох іноземців і нашої співвітчизниці.',
    'Обмен пленными состоялся сегодня: домой вернулись 103 защитника. Также переданы тела двух иностранцев и украинки.',
  ])('one more is named without a number: %s', (text) => {
    expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(3)
  })

  test.each([
    'Сьогодні повернуто тіла 212 полеглих захисників. Координаційний штаб нагадав, що під час обміну того ж дня додому повернулися 75 українців.',
    'Ukraine received the bodies of 1,200 fallen soldiers on Thursday. A prisoner swap was also held that day, freeing 90 people.',
  ])('many are news of their own: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('body_repatriation')
  })
})

test('about so many of both sides are those of one and of the other', () => {
  const text =
    'Close to 190 captives changed sides in a prisoner swap on Saturday. Ukraine got back 121 of its people, Andriy Yermak said. In Moscow the defence ministry put the number of its freed servicemen at 66.'
  const event = eventIn(text, '2023-02-04')
  expect(event?.review).toEqual([])
  expect(event?.figures.ua_returned?.value).toBe(121)
  expect(event?.figures.ru_returned?.value).toBe(66)
})

describe('what is counted of some, or by the other side alone', () => {
  test.each([
    "У День Незалежності відбувся обмін полоненими! Вдома:\n▪️ 82 оборонці Маріуполя, з яких 50 тримали «Азовсталь»;\n▪️ шестеро нацгвардійців, які несли службу на ЧАЕС;\n▪️ троє прикордонників і військові моряки;\n▪️ дев'ятеро воїнів, яких у росії незаконно засудили.",
    'Сегодня состоялся 55-й обмен пленными. Дома:\n— 82 защитника Мариуполя, 50 из них держали «Азовсталь»;\n— шестеро нацгвардейцев, служивших на ЧАЭС;\n— трое пограничников.',
    'Ukraine brought soldiers and civilians back from Russia on October 23, Zelensky said, giving no total. Russian outlets wrote of a "146 for 146" swap.',
  ])('is no number of all: %s', (text) => {
    const event = eventIn(text)
    expect(event?.kind).toBe('prisoner_exchange')
    expect(event?.figures).toEqual({})
  })

  test('civilians are all who came beside one whose body came', () => {
    const text =
      'Шестеро цивільних українців вдома. Їх визволено під час обміну, що відбувся 23 жовтня.\nПередано й тіло воїна, який загинув за Україну. Повертаємо Героя рідній землі.'
    expect(eventIn(text)?.figures.ua_returned?.value).toBe(6)
  })
})

test.each([
  'Сьогодні Україна провела ще один етап обміну: з неволі вирвалися ті, кому не виповнилося й двадцяти п’яти.',
  'Сегодня Украина и Россия провели ещё один обмен пленными: домой вернулись те, кому не исполнилось 25.',
  'Another prisoner swap between Ukraine and Russia was held today; some of those freed from captivity have not turned 25.',
])('an age that nobody has reached yet is no number that waits: %s', (text) => {
  expect(eventIn(text)?.review).toEqual([])
})
