import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

describe('the word for a return of bodies', () => {
  test.each([
    'The bodies of 1,212 soldiers have been brought home, officials in Kyiv in charge of prisoner exchanges said on Wednesday. Ukraine gave back the bodies of 27 Russian soldiers, Kremlin aide Medinsky said.',
    'The bodies of 1,212 Ukrainian soldiers were returned, the Ukrainian body that coordinates prisoner exchanges said. Russia received 27 bodies, Medinsky said.',
    'Украинские чиновники сообщили о возвращении 1212 тел погибших военных. Россия получила 27, рассказал Мединский.',
    'Russia gave back 1,212 bodies, RT reports citing Medinsky. The transfer was first announced by the Ukrainian Coordination Headquarters.',
    'Російська сторона передала тіла 1212 воїнів, пише Мединський. Про передачу першим повідомив Координаційний штаб.',
    'Russia gave back 1,212 bodies, Medinsky said. The handover was confirmed by the Ukrainian headquarters. According to RT, Moscow had offered over 6,000 Ukrainian bodies before.',
  ])('is Ukraine’s as well: «%s»', (text) => {
    expect(eventIn(text, '2025-06-11')).toMatchObject({ attribution: 'confirmed', hedge: null })
  })

  test.each([
    'Россия передала 1212 тел, получив 27, сообщил Мединский. Ранее Координационный штаб обвинял Москву в манипуляциях вокруг репатриации.',
    'Russia gave back 1,212 bodies and got 27, Medinsky said. Kyiv did not comment.',
    'Russia gave back 1,212 bodies and got 27, Medinsky said. The headquarters accused Moscow of dragging out the repatriation.',
  ])('is Russia’s alone: «%s»', (text) => {
    expect(eventIn(text, '2025-06-11')).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})

test.each([
  '19.10.2024\nТіла пів тисячі полеглих повернулися в Україну\nОсіб загиблих встановлять експерти.\n501 загиблого військового повернуто до України. Рідні зможуть поховати їх. Про це повідомили 18 жовтня в Координаційному штабі.',
  'Тела 501 погибшего вернули в Украину\nЛичности установят эксперты.\n501 защитника возвращен на родину. Семьи смогут проститься с ними. Об этом 18 октября сообщил Координационный штаб.',
  '19 October 2024, 07:15\nBodies of 501 fallen soldiers return\nExperts will establish their identities.\nUkraine has brought home 501 fallen defenders. Families will be able to bury them. The Coordination Headquarters announced this on October 18.',
])('A speaker’s day dates the news above the sentence on the families: %s', (text) => {
  expect(eventIn(text, '2024-10-19')).toMatchObject({ day: '2024-10-18' })
})

test.each([
  'РФ отримала 43 тіла (за інформацією російських джерел). В Україну повернули 909 захисників, — Коордштаб',
  'До України повернули тіла 909 захисників, повідомив Коордштаб. Росія, за даними російських медіа, отримала 43 тіла.',
])('A source for Russia’s number leaves nothing open about Ukraine’s dead: %s', (text) => {
  expect(eventIn(text, '2025-03-28')).toMatchObject({ attribution: 'confirmed', hedge: null })
})
