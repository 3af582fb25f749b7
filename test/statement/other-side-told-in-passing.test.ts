import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2024-03-05')

const UK = 'Обмін полоненими: сьогодні вдома 75 наших захисників.'
const RU = 'Обмен пленными: сегодня домой вернулись 75 украинских военных.'
const EN = 'Prisoner exchange: 75 Ukrainian soldiers came home today.'

describe('Whoever went to Russia is told by whose they are, by where they went and by what the sentence opens with', () => {
  test.each([
    [UK, 'До Росії відправлено 61 загарбника.'],
    [UK, 'Із полону вийшов також 61 військовослужбовець збройних сил РФ.'],
    [UK, '«61 наш боєць уже в дорозі додому», – каже депутат Держдуми.'],
    [UK, 'З українського боку передано 61 особу.'],
    [UK, 'Додому повернулися й росіяни, загалом 61 військовий.'],
    [UK, 'Скільки росіян поїхало додому, у Києві не сказали, але йдеться про 61 бійця.'],
    [UK, 'Щодо росіян, то їх, кажуть у ГУР, віддали 61.'],
    [RU, 'С украинской стороны передан 61 военный российской армии.'],
    [RU, 'Украина отдала 61 солдата армии РФ.'],
    [RU, 'Кто вернулся в Россию, не уточняется, но речь идёт о 61 бойце.'],
    [RU, 'Домой поехали и россияне, всего 61 человек.'],
    [EN, '61 occupiers were on their way back to Russia.'],
    [EN, 'A group of 61 captives reached Russia by way of Belarus.'],
    [EN, '61 soldiers of the Russian army left captivity in Ukraine.'],
    [EN, "Moscow's share of the deal was 61 soldiers."],
  ])('%s %s', (news, theirs) => {
    expect(sidesIn(`${news}\n${theirs}`)).toBe('75 61')
  })

  test.each([
    [UK, '«Наших хлопців удома зустріли рідні», – кажуть у Коордштабі.'],
    [UK, 'Щодо росіян, то загинуло їх за добу 1100.'],
    [UK, 'Загарбників за добу втратили 61.'],
    [RU, 'Кто остался в России, неизвестно, но речь идёт о тысячах пленных.'],
    [RU, 'Российская армия за сутки потеряла 610 солдат.'],
    [EN, 'The occupiers lost 61 soldiers near Pokrovsk.'],
  ])('but nobody who was killed, lost or kept: %s %s', (news, other) => {
    expect(sidesIn(`${news}\n${other}`)).toBe('75 -')
  })
})

describe('As many civilians of the other side come on top of its soldiers', () => {
  test.each([
    'Україна та Росія обміняли по 90 військовополонених. Додому їдуть і семеро українських цивільних, стільки ж своїх цивільних отримала Росія.',
    'Украина и Россия обменяли по 90 военнопленных. В Украину вернулись также семеро гражданских, а Минобороны РФ сообщило о возвращении такого же числа своих гражданских.',
    'Ukraine and Russia exchanged 90 prisoners of war each. Seven civilians also returned to Ukraine, while the Russian ministry reported the same number of its own civilians handed back.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('97 97')
  })

  test.each([
    'Україна та Росія обміняли по 90 військовополонених. Додому їдуть і семеро українських цивільних. Стільки ж цивільних росіян досі перебуває в Україні.',
    'Україна та Росія обміняли по 90 військовополонених. Додому їдуть і семеро українських цивільних. Торік Росія отримала стільки ж цивільних.',
  ])('but not those who stayed or came before: %s', (text) => {
    expect(sidesIn(text)).toBe('97 90')
  })
})

test.each([
  'Ukraine and Russia exchanged 90 soldiers each. Seven Ukrainian civilians came home too; Russia received the same number of civilians it had got in spring.',
  'Ukraine and Russia exchanged 90 soldiers each. Seven Ukrainian civilians also came home, and Moscow expects the same number of its civilians returned.',
  'Обмін: по 90 військових. Додому їдуть і семеро наших цивільних. У липні Росія отримала стільки ж цивільних.',
  'Обмен: по 90 военных. Домой едут и семеро наших гражданских. Столько же гражданских Россия получила и в июле.',
  'Обмін: по 90 військових. Додому їдуть і семеро наших цивільних, а Росія просила повернути стільки ж своїх цивільних.',
  'Обмін 90 на 90. Удома також семеро цивільних, Росія отримала стільки ж своїх цивільних лише на папері, кажуть волонтери.',
])(
  'As many civilians that a side asks for, or got another time, have not come to it: %s',
  (text) => {
    expect(sidesIn(text)).toBe('97 90')
  },
)
