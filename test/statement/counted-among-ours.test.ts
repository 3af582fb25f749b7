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
])('whom Russia counts the dead among leaves it open whose they are: %s', (text) => {
  expect([figuresIn(text)['bodies_to_ua'], whose(text)]).toEqual([733, 'claimed_by_russia'])
})

test.each([
  'Координаційний штаб: додому повернули тіла 733 захисників. Росія відносить до українських військових злочинців усіх бійців полку.',
  'Coordination Headquarters: 733 bodies of defenders came home. Russia considers Ukrainian soldiers terrorists.',
  'Coordination Headquarters: 733 bodies of defenders came home. They were held by Russia as Ukrainian soldiers fought on.',
])('what Russia holds of the living leaves nothing open: %s', (text) => {
  expect(whose(text)).toBe('confirmed')
})
