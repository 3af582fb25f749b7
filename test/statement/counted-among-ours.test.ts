import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-11-20')

const whose = (text: string): unknown => eventIn(text)?.attribution

test.each([
  'Координаційний штаб: додому повернули 733 тіла, які росія зараховує до українських військових.',
  'Координаційний штаб: додому повернули 733 тіла, яких Москва записала в українські військові.',
  'Координаційний штаб: Україні передали 733 тіла. Українськими захисниками їх іменує Росія.',
  'Координаційний штаб: Україні передали 733 тіла, які російська сторона видає за українських воїнів.',
  'Координаційний штаб: Україні передали 733 тіла, що, з погляду росіян, є тілами українських військових.',
  'Координационный штаб: Украине переданы 733 тела, которых россияне причисляют к украинским военным.',
  'Координационный штаб: Украине переданы 733 тела, украинскими солдатами их величает Москва.',
  'Координационный штаб: Украине переданы 733 тела, которые, по мнению россиян, были украинскими военными.',
  'Coordination Headquarters: Ukraine has received 733 bodies which Moscow counts as Ukrainian soldiers.',
  'Coordination Headquarters: Ukraine has received 733 bodies which the Russian side passes off as Ukrainian soldiers.',
  'Coordination Headquarters: Ukraine has received 733 bodies which, in the Russian telling, are those of Ukrainian soldiers.',
  'Координаційний штаб: до України повернули 733 тіл. Українськими воїнами вони є тільки в паперах росіян.',
  'Координационный штаб: Украине переданы 733 тел. В документах россиян они значатся солдатами ВСУ.',
  'Координаційний штаб: Україні передано 733 тіл, які в списках росіян рахуються військовими ЗСУ.',
  'Координаційний штаб: передано 733 тіл тих, кого загарбники назвали бійцями ЗСУ.',
  'Координационный штаб: Украине возвращены 733 тел, которых страна-агрессор величает солдатами Украины.',
  'Координационный штаб: Украине возвращены 733 тел, которые, по заключению россиян, являются бойцами ВСУ.',
  'Coordination Headquarters: 733 bodies were handed over today, described as Ukrainian servicemen by the Russian side.',
  'Coordination Headquarters: Ukraine received 733 bodies the Kremlin considers Ukrainian soldiers.',
  'Coordination Headquarters: Ukraine received 733 bodies, Ukrainian soldiers if the Russians are to be believed.',
  'Coordination Headquarters: 733 bodies came home today. In Russia they are considered Ukrainian servicemen.',
])('whom Russia counts the dead among leaves it open whose they are: %s', (text) => {
  expect([figuresIn(text)['bodies_to_ua'], whose(text)]).toEqual([733, 'claimed_by_russia'])
})

test.each([
  'Координаційний штаб: додому повернули тіла 733 захисників. Росія відносить до українських військових злочинців усіх бійців полку.',
  'Coordination Headquarters: 733 bodies of defenders came home. Russia considers Ukrainian soldiers terrorists.',
  'Coordination Headquarters: 733 bodies of defenders came home. They were held by Russia as Ukrainian soldiers fought on.',
  'Координаційний штаб: повернули 512 полеглих. Зниклими безвісти числяться українські військові, росіяни списків не дають.',
  'Координаційний штаб: повернули тіла 512 захисників. Рашисти записали у військові злочинці всіх українських воїнів.',
  'Координаційний штаб: повернули тіла 512 захисників. За висновками експертів, це українські військові.',
  'Coordination Headquarters: bodies of 512 Ukrainian soldiers came home. If Moscow is to be believed, it got 31.',
  'Coordination Headquarters: 512 bodies of defenders came home. Ukrainian soldiers were called heroes by the president.',
])('what Russia holds of the living leaves nothing open: %s', (text) => {
  expect(whose(text)).toBe('confirmed')
})
