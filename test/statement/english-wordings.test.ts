import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, sidesIn, toldIn } = readOn('2026-04-17')

test.each([
  'Ukraine achieved the release of 73 defenders from captivity on Friday in an exchange.',
  'Ukraine reclaimed 73 servicemen in a prisoner swap on Friday.',
  'We managed to liberate 73 defenders from captivity on Friday.',
  'Zelensky confirmed the release of 73 soldiers from Russian captivity on Friday.',
  'A prisoner swap on Friday led to the release of 73 Ukrainian soldiers.',
  'The exchange resulted in the liberation of 73 Ukrainian soldiers.',
  'Today saw the return of 73 soldiers from Russian captivity.',
  'A prisoner exchange took place today. 73 of our people are safe at home.',
  'We have 73 people back from captivity today.',
  'Ukraine has 73 of its soldiers back after a prisoner exchange on Friday.',
  'Minutes ago 73 defenders were freed from captivity.',
  'We can now confirm that 73 defenders have been released from captivity today.',
])('people are home, whatever words say it: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
  expect(codesIn(text)).toEqual([])
})

test.each([
  'Today 73 soldiers returned home from Russian detention.',
  'Today 73 soldiers returned home from Russian torture chambers.',
  'Today 73 soldiers returned home from behind bars.',
  'Today 73 soldiers returned home from imprisonment in Russia.',
  'Today 73 soldiers returned home from the hands of the enemy.',
  'Today 73 soldiers returned home from places of detention.',
  'Today 73 soldiers returned home from Kremlin captivity.',
])('captivity has other names: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
})

test.each([
  'Today 73 servicemembers returned home from Russian captivity.',
  'Today 73 combatants returned home from Russian captivity.',
  'Today 73 servicemen of the Armed Forces returned home from Russian captivity.',
  'Today 73 medics returned home from Russian captivity.',
])('they are counted as soldiers by other names: %s', (text) => {
  expect(figuresIn(text)).toEqual({ ua_returned: 73, ua_military: 73 })
})

test.each([
  'Ukraine repatriated 73 soldiers from Russian captivity on Friday.',
  'A prisoner handover took place on Friday: 73 Ukrainian soldiers are home.',
  'On Friday 73 Ukrainian servicemen returned home as a result of a tit-for-tat release.',
])('an exchange has other names: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-04-17')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
})

test('the fallen are no living prisoners, though they died in captivity', () => {
  expect(
    figuresIn('Ukraine repatriated 73 bodies of soldiers from Russian captivity on Friday.'),
  ).toMatchObject({ bodies_to_ua: 73 })
})

const OURS = 'Ukraine brought home 73 defenders in a prisoner exchange on Friday. '

test.each([
  'Separately, the Russian ministry reported the return of 35 servicemen.',
  'The Russian Defense Ministry said 35 servicemen were returned.',
  'Meanwhile, the Russian Defense Ministry reported that 35 soldiers had returned.',
  'Russian media reported 35 soldiers were returned.',
  'The Russian side reported 35 returned servicemen.',
  'Russia claims to have gotten 35 soldiers back.',
  "Russia's military said 35 soldiers came home.",
])('what Russia tells without a name of theirs is of its own: %s', (text) => {
  expect(sidesIn(OURS + text)).toBe('73 35')
})

test.each([
  'Україна повернула 73 захисників під час обміну в п’ятницю. У міноборони рф повідомили, що 35 військових повернуто.',
  'Україна повернула 73 захисників під час обміну в п’ятницю. Окремо російське відомство повідомило про повернення 35 військових.',
  'Украина вернула 73 защитника в ходе обмена в пятницу. Минобороны РФ сообщило, что 35 военнослужащих возвращены.',
  'Украина вернула 73 защитника в ходе обмена в пятницу. Отдельно российское ведомство сообщило о возвращении 35 военнослужащих.',
])('in the other languages, too: %s', (text) => {
  expect(sidesIn(text)).toBe('73 35')
})

test.each([
  'The Russian Defense Ministry said 73 prisoners were returned.',
  'The Russian Defense Ministry said 35 soldiers were returned to Ukraine.',
])('of captives, or beside Ukraine, it may tell whom it gave: %s', (text) => {
  expect(sidesIn(OURS + text)).not.toMatch(/^73 \d/u)
})

test.each([
  ['Kyiv released 35 prisoners, Moscow 73.', '73 35'],
  ['Kyiv released 35 prisoners, while Moscow released 73.', '73 35'],
  ['Ukraine released 73 of its soldiers, Russia 35.', '73 35'],
  ['Ukraine released 73 soldiers from Russian captivity.', '73 -'],
  ['Ukraine received 73 and Russia 35 prisoners.', '73 35'],
  ['The Kremlin released 73 servicemen.', '73 -'],
])('where each side lets go, both let go those of the other: %s', (text, sides) => {
  expect(sidesIn(`A prisoner swap took place on Friday. ${text}`)).toBe(sides)
})

test.each([
  'Zelensky demanded the release of 73 soldiers from Russian captivity on Friday.',
  'Talks on Friday could lead to the release of 73 Ukrainian soldiers in an exchange.',
  'The liberation of 73 settlements was celebrated on Friday.',
  'Officials cannot confirm that 73 defenders have been released from captivity today.',
])('what is asked for, possible or of something else is no news: %s', (text) => {
  expect(toldIn(text)).not.toMatch(/^told/u)
})

const UNEQUAL = 'Ukraine brought home 207 defenders in a prisoner exchange on Friday. '

test.each([
  [`${OURS}The Russian ministry put the figure at 73 for each side.`, '73 73'],
  [`${UNEQUAL}The Russian ministry put the figure at 195 for each side.`, '207 195'],
  [`${UNEQUAL}In Moscow the Defence Ministry put the number at 195 from each side.`, '207 195'],
  [
    'Україна повернула 207 захисників під час обміну в п’ятницю. У російському відомстві назвали цифру 195 з кожного боку.',
    '207 195',
  ],
  [
    'Украина вернула 207 защитников в ходе обмена в пятницу. В Минобороны РФ назвали цифру 195 с каждой стороны.',
    '207 195',
  ],
  [
    `${UNEQUAL}Earlier the Russian ministry had put the figure of a swap at 150 for each side.`,
    '207 -',
  ],
])('the figure of each side is another count of the same swap: %s', (text, sides) => {
  expect(sidesIn(text)).toBe(sides)
})

test('a group is counted without a noun', () => {
  const swap = 'Another prisoner exchange took place on Friday. '
  expect(figuresIn(`${swap}A group of 73 came home.`)).toEqual({ ua_returned: 73 })
  expect(figuresIn(`${swap}The group of 73 includes 33 civilians.`)).not.toMatchObject({
    ua_returned: 33,
  })
})

test.each([
  'Moscow returned 73 Russian servicemen in a swap on Friday, handing over 73 Ukrainian POWs. Eight civilians from the Bryansk Region also came home.',
  'Россия вернула в пятницу 73 своих военных, передав 73 украинских пленных. Домой вернулись и восемь гражданских из Белгородской области.',
  'Росія повернула в п’ятницю 73 своїх військових, передавши 73 українських полонених. Додому повернулися і вісім цивільних з Курської області.',
])('civilians of the border regions of Russia are no Ukrainians: %s', (text) => {
  const figures = figuresIn(text)
  expect(figures['ua_returned']).toBe(73)
  expect(figures['ua_civilians']).toBeUndefined()
  expect(figures['ru_civilians']).toBe(8)
})
