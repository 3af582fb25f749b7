import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

/** A news line and a second sentence about whose the bodies are. */
const { eventIn } = readOn('2025-09-18')

const HEDGED: readonly (readonly [text: string, hedge: string])[] = [
  [
    'До України повернуто 1000 тіл, які, за твердженням російської сторони, належать полеглим українським Захисникам.',
    'за твердженням російської сторони',
  ],
  [
    'До України повернуто 1000 тіл, які за попереднім інформуванням російської сторони можуть належати українським оборонцям.',
    'за попереднім інформуванням російської сторони',
  ],
  [
    'Сьогодні в Україну повернуто 1000 тіл. Росіяни запевняють, що серед них лише українські бійці.',
    'Росіяни запевняють',
  ],
  [
    'Сьогодні в Україну повернуто 1000 тіл. Як повідомляють російські перемовники, це військові ЗСУ.',
    'Як повідомляють російські перемовники',
  ],
  [
    'Повернулися 1000 тіл. Їхня належність до Сил оборони України відома лише зі слів противника.',
    'зі слів противника',
  ],
  [
    'Україні передано 1000 тіл, які росіяни видають за українських військових.',
    'росіяни видають за українських військових',
  ],
  [
    'Репатріація: 1000 тіл передано Україні. Остаточно встановити, чи всі вони належать українським воїнам, зможе лише експертиза.',
    'чи всі вони належать українським воїнам',
  ],
  [
    'Україні повернуто 1000 тіл (за твердженням російської сторони — військових ЗСУ).',
    'за твердженням російської сторони',
  ],
  ['В Украину вернули 1000 тел. Как уверяет Москва, это украинские солдаты.', 'Как уверяет Москва'],
  [
    'В Украину вернули 1000 тел. Принадлежность останков украинским военным заявлена российской стороной и проверяется.',
    'заявлена российской стороной',
  ],
  [
    'В Украину вернули 1000 тел, предположительно принадлежащих украинским защитникам, сообщил Координационный штаб.',
    'предположительно принадлежащих украинским защитникам',
  ],
  [
    "The Coordination Headquarters: 1,000 bodies were returned to Ukraine today. Their belonging to Ukrainian soldiers rests on Russia's word alone.",
    "on Russia's word",
  ],
  [
    "Ukraine's Coordination Headquarters said 1,000 bodies had arrived in a repatriation; the Russians maintain that they belong to Ukrainian soldiers.",
    'the Russians maintain',
  ],
  [
    'The bodies of 1,003 citizens were received by Ukraine today. These, Russia claims, are fallen Ukrainian servicemen.',
    'Russia claims, are',
  ],
  [
    '1,000 bodies were handed over to Ukraine on Thursday, all of them Ukrainian servicemen if Moscow is to be believed, the Coordination Headquarters said.',
    'if Moscow is to be believed',
  ],
]

const ABOUT_OTHER_THINGS = [
  'До України повернуто 1000 тіл полеглих. Ймовірно, частина останків перемішана. Ідентифікація може тривати до 14 місяців.',
  'До України повернули 1000 тіл загиблих. Можливо, серед них є цивільні.',
  'До України повернуто тіла 77 полеглих захисників. За даними російської сторони, Росія отримала 19 тіл.',
  'До України повернуто тіла 77 полеглих захисників. Росія заявила, що на борту літака були 65 українських полонених.',
  'До України повернули 77 тіл полеглих захисників. За попередніми даними, експертиза триватиме до року.',
  'The Coordination Headquarters: 1,000 bodies of fallen defenders were returned to Ukraine today. Russia says it received 19 bodies in return.',
  'Ukraine has brought back the bodies of 121 fallen soldiers, according to the Coordination Headquarters. Repatriated, it said, were 107 soldiers from the Donetsk axis.',
  'Ukraine brings home 99 fallen soldiers; 23 bodies handed to Russia, Coordination Headquarters says',
  'До України повернуто тіла 77 полеглих Захисників. Рідні полонених, яких Москва називає загиблими в літаку, вимагають розслідування.',
  'Russia claims it handed over 1,000 bodies of Ukrainian soldiers. The Coordination Headquarters in Kyiv confirmed the repatriation.',
]

describe('whose the bodies are', () => {
  test.each(HEDGED)('is a claim in «%s»', (text, hedge) => {
    expect(eventIn(text)).toMatchObject({
      attribution: 'claimed_by_russia',
      hedge: { text: hedge },
    })
  })

  test.each(ABOUT_OTHER_THINGS)('is left alone by doubts about other things: «%s»', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed', hedge: null })
  })

  test.each([
    'Россия передала Украине 1000 тел погибших военнослужащих ВСУ и получила 24, сообщил депутат Саралиев.',
    'Russia handed Ukraine 1,000 bodies of fallen soldiers and took back 24, Medinsky said on Telegram.',
    'Росія заявила, що передала Україні 1000 тіл загиблих військових.',
  ])('rests on Russian speakers where nobody else is named: «%s»', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })
})

describe('silence of the other side', () => {
  test.each([
    [
      'Официально в Москве это пока не комментировали.',
      'Официально в Москве это пока не комментировали',
    ],
    [
      'Российская сторона обмен пока не подтвердила.',
      'Российская сторона обмен пока не подтвердила',
    ],
    ['У Москві обмін наразі не коментували.', 'У Москві обмін наразі не коментували'],
    ['З боку Росії офіційних коментарів не було.', 'З боку Росії офіційних коментарів не було'],
  ])('is quoted from «%s»', (sentence, words) => {
    const ours = /[іїє]/u.test(sentence)
      ? 'Сьогодні з російського полону повернулися 146 захисників.'
      : 'Сегодня из российского плена вернулись 146 украинских военных.'
    expect(eventIn(`${ours} ${sentence}`)?.otherSideSilent?.text).toBe(words)
  })

  test('is not what headquarters does not tell, nor a report that was not confirmed', () => {
    const text =
      'Сьогодні з російського полону повернулися 146 захисників. Координаційний штаб не коментує списки. Чутки про інший обмін не підтвердилися.'
    expect(eventIn(text)?.otherSideSilent).toBeNull()
  })
})
