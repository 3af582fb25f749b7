import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, eventsIn } = readOn('2025-10-23')

describe('bodies that had come before', () => {
  test.for([
    'Сьогодні в прокуратурі розповіли: із 700 повернутих тіл 31 має сліди катувань.',
    'Следователи сегодня осмотрели 210 тел из тех, что вернула Россия в понедельник.',
    'Today 140 of the bodies handed over last week reached laboratories in Poltava.',
    'Laboratories have 820 bodies returned by Russia still to identify, the ministry said on Tuesday.',
    'Сегодня в Днепр привезли 90 тел из морга Полтавы для повторной экспертизы: их вернули в августе.',
    'Імовірна передача 640 тіл: у Штабі чекають на документи.',
    'Возможная передача 640 тел: в штабе ждут документов.',
    'Росія передала Україні 24 тіла медиків — така звістка є вигадкою.',
    'Russia gave Ukraine 24 bodies of medics — that story is false.',
    'Рік від першого великого обміну тілами: тоді, 23 жовтня, Україна повернула 480 тіл.',
  ])('are no news in «%s»', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test.for([
    ['Сьогодні відбулася репатріація: із 640 повернутих тіл 7 — з моргів РФ.', 640],
    [
      'Сегодня в Украину доставлено 210 тел из тех шести тысяч, о которых договорились в Стамбуле.',
      210,
    ],
    ['Сьогодні Україна повернула 64 тіла — це правда.', 64],
    ['Сьогодні з Росії повернули 73 тіла, їх направлять на повторну експертизу.', 73],
  ] as const)('are not those of «%s»', ([text, bodies]) => {
    expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(bodies)
  })
})

describe('whose the bodies are', () => {
  test.for([
    'До України повернули 640 тіл. Росіяни запевняють, що імена звірили ще до переговорів.',
    'Украина получила 640 тел, рассказали в Коордштабе. Россия утверждает, что опознание и идентификация завершены до переговоров.',
    'Ukraine received 640 bodies. According to the Russian side, tags and documents were shown at the talks.',
    '640 тіл, які противник атестує як українських бійців, повернуто додому.',
    'Україна отримала 640 тіл. Це тіла військових, каже Штаб, посилаючись на папери, що їх дала сторона агресора.',
    'В Украину вернули 640 тел. Предварительно, это украинские военные; точнее скажут эксперты.',
    'Тела 640 погибших доставлены в Украину. По мнению российской стороны, все они служили в ВСУ.',
    'Some 640 bodies were repatriated; in the Kremlin’s words they are those of Ukrainian soldiers.',
    'Коордштаб підтвердив отримання 640 тіл, але не те, що всі вони — українці.',
    'Україна отримала 640 тіл. Росія забрала 21 свого, каже депутат; решта, твердить він, — українські військові.',
    'Україна отримала 640 тіл. Росія отримала 21 свого, каже депутат; переданих Києву він назвав військовими ЗСУ.',
  ])('is Russia’s word alone in «%s»', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test.for([
    'Україна повернула 640 тіл. Тим часом Росія називає українських військових найманцями й судить їх.',
    'Ukraine brought home 640 soldiers’ bodies. Russia says it stands ready to hand over 2,000 more.',
    'Додому повернулися 640 полеглих воїнів. За даними росіян, у їхніх моргах лишається ще близько 2000 тіл.',
    'Повернули 640 тіл. У Кремлі твердять, що переговори з Києвом на паузі. Дякуємо МКЧХ.',
    'Ukraine received 640 bodies. Russia recovered 21 of its own soldiers, Medinsky said.',
    'Ukraine received 640 bodies; 21 made the opposite journey, Russia’s Defence Ministry said.',
    'Україна отримала 640 тіл. Росія не повідомила імен загиблих.',
  ])('is left open by nobody in «%s»', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})
