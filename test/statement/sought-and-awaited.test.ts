import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2026-04-17')

test.each([
  'Ukraine is fighting for',
  'Relatives are pleading for',
  'Negotiators are working towards',
  'The team is working on',
  'Kyiv insists on',
  'The president raised the issue of',
  'The parties are negotiating',
  'Families await',
  'Experts expect',
  'Sources predict',
  'Media speculated about',
  'The document envisages',
  'The law regulates',
  'The study examines',
  'The goal is',
  'The next step is',
  'The date has been set for',
  'Scammers took money for',
  'There is no information about',
  'Nothing is known about',
  'It is too early to talk about',
  'Nobody reported',
  'Russia is blocking',
  'Moscow ruled out',
])('a return that is only spoken of is none: %s', (text) => {
  expect(toldIn(`${text} the return of 73 soldiers from Russian captivity.`)).toBe('none')
  expect(toldIn(`On Friday, ${text} the release of 73 defenders.`)).toBe('none')
})

test.each([
  'The headquarters reported on the return of 73 soldiers from captivity today.',
  'Zelensky announced on Friday the return of 73 soldiers in a prisoner swap.',
  'Ukraine announced the safe return of 73 soldiers from captivity today.',
  'The mediation made possible the return of 73 soldiers from captivity today.',
  'The return of 73 soldiers from captivity took place today.',
  'A swap brought about the return of 73 soldiers today.',
  'The team published a video of the return of 73 soldiers from captivity today.',
])('a return that is reported is news: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-04-17')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
})

test.each([
  'Ukraine expects to get back 73 soldiers in a prisoner exchange.',
  'The return of 73 soldiers from captivity depends on Moscow.',
  'An exchange of 73 prisoners may be carried out.',
  '73 prisoners were released from a Ukrainian prison under an amnesty today.',
  '73 prisoners were freed from a jail in Mali today.',
  '73 former prisoners of war came home from rehabilitation in Lithuania today.',
  'Сьогодні 73 колишні військовополонені повернулися з реабілітації в Литві.',
  'Сегодня 73 бывших военнопленных вернулись с лечения в Литве.',
  'Russia freed 73 prisoners to fight in Ukraine today.',
])('what is only ahead, or of others, is none: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Ukraine is waiting for the return of 1,000 bodies of fallen soldiers.',
  'Nothing is known about the return of 1,000 bodies of fallen soldiers.',
  'Russia blocks the transfer of the bodies of 1,000 soldiers to Ukraine on Friday.',
  'Over the summer, 7,000 bodies were repatriated.',
  'The bodies of 12 people were pulled from the rubble of a building in Ternopil today.',
  'The bodies of 73 people were recovered from the rubble today.',
  'The remains of 73 soldiers killed in World War II were handed over today.',
  'Forensic experts received 73 bodies for examination today.',
  'Судмедексперти отримали сьогодні 73 тіла.',
  'Судмедэксперты получили сегодня 73 тела.',
  'A morgue in Kharkiv received 73 bodies on Friday.',
  'До харківського моргу в п’ятницю надійшло 73 тіла.',
  'The community met the fallen hero on his last journey home today.',
  'Сьогодні громада зустріла полеглого героя в його останній дорозі додому.',
  '73 families received the bodies of their loved ones today.',
])('bodies that no side gave, or not yet, are none: %s', (text) => {
  expect(toldIn(text)).not.toMatch(/^told/u)
})

test.each([
  'Ukraine received 1,000 bodies of those killed in action today.',
  'Ukraine received 1,000 slain soldiers today.',
  'Ukraine received 1,000 of its war dead today.',
  'Ukraine confirmed receiving 1,000 bodies on Friday.',
])('the dead have other names: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
})

test.each([
  'which, per the Russian side, belong to Ukrainian defenders',
  'which, in the words of the Russian side, belong to Ukrainian defenders',
  'which Russia attributes to Ukrainian defenders',
  'which, as reported by the Russian side, belong to Ukrainian defenders',
  'that could belong to Ukrainian soldiers',
])('a hedge keeps the figure, and is kept: %s', (hedge) => {
  const text = `Repatriation took place today. 1,000 bodies ${hedge} were returned to Ukraine.`
  expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
})

test.each([
  ['It was the 69th such exchange since the invasion began.', 69],
  ['It was the third such exchange since autumn.', undefined],
])('such exchanges are counted from the invasion on only in great numbers: %s', (text, ordinal) => {
  const event = eventIn(`73 soldiers returned home in an exchange on Friday. ${text}`)
  expect(event?.ordinal?.value).toBe(ordinal)
})

test.each([
  ['Among them are paratroopers.', 'airborne'],
  ['Among them are servicewomen.', 'women'],
  ['They include naval infantrymen.', 'marines'],
  ['All are below the age of 25.', 'under_25'],
])('who they are is said in other words: %s', (text, category) => {
  const event = eventIn(`73 soldiers returned home in an exchange on Friday. ${text}`)
  expect(event?.categories).toContain(category)
})
