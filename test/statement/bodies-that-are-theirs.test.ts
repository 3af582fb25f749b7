import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

/** News of the fallen who came to Ukraine, and below it a sentence about those of the other side. */
const LEADS = {
  uk: 'До України 3 листопада повернули 712 тіл полеглих, повідомив Координаційний штаб.',
  ru: 'В Украину 3 ноября вернули 712 тел погибших, сообщил Координационный штаб.',
  en: 'The bodies of 712 fallen soldiers were returned to Ukraine on November 3, the Coordination Headquarters said.',
} as const

const bodiesIn = (language: keyof typeof LEADS, below: string): unknown => {
  const event = eventIn(`${LEADS[language]} ${below}`, '2025-11-03')
  const { bodies_to_ua: ours, bodies_to_ru: theirs } = event?.figures ?? {}
  return [ours?.value, theirs?.value, event?.review.length]
}

type Told = readonly (readonly [language: keyof typeof LEADS, below: string])[]

const THEIRS: Told = [
  // for whom they are
  ['uk', 'Для росіян підсумок скромніший: 28 тіл.'],
  ['ru', 'Для российской стороны результат скромнее — 28 тел.'],
  ['en', 'For the Russian side the result was more modest: 28 bodies.'],
  // where they went
  ['uk', 'На російську територію заїхали машини з останками 28 військовослужбовців.'],
  ['ru', 'В Россию отправились рефрижераторы с телами 28 бойцов.'],
  ['en', 'Trucks with 28 bodies drove to the aggressor state.'],
  // to whom they were given
  ['uk', 'Країні-агресору передано 28 тіл.'],
  ['ru', 'Стране-агрессору досталось 28 тел ее солдат.'],
  ['en', 'Only 28 bodies were handed to the enemy.'],
  // whose own they are
  ['uk', 'У Москві тим часом прозвітували про 28 своїх загиблих.'],
  ['ru', 'В Москве отчитались о 28 своих погибших.'],
  ['en', 'Their own losses, 28 bodies in this round, were driven home by the Russians.'],
  ['en', 'Ukraine confirmed having sent back 28 enemy dead.'],
  ['uk', 'Щодо російських утрат, то їх віддали у кількості 28 тіл.'],
  // who tells that they came
  ['uk', 'У Держдумі підтвердили надходження 28 тіл.'],
  ['ru', 'Москалькова сообщила о прибытии 28 тел.'],
  ['en', 'Moskalkova confirmed the arrival of 28 bodies.'],
  ['uk', 'Член російської делегації сказав, що його бік отримав 28 тіл.'],
  // in return
  ['uk', 'Натомість українська сторона повернула 28 тіл.'],
  ['ru', '28 — столько тел взамен вернула украинская сторона.'],
]

describe('bodies that are of the other side', () => {
  test.each(THEIRS)('are told as its own, %s: %s', (language, below) => {
    expect(bodiesIn(language, below)).toEqual([712, 28, 0])
  })
})

const NOT_THEIRS: Told = [
  ['uk', 'З російських моргів привезли 28 тіл.'],
  ['uk', 'Серед переданих експерти виявили 28 тіл російських військових.'],
  ['uk', 'Мединський повідомив про прибуття на кордон 28 тіл.'],
  ['uk', 'Росіяни вже ідентифікували 28 тіл.'],
  ['ru', 'В РФ обнаружили 28 тел.'],
  ['ru', 'В ответ на запрос Украина вернула 28 тел с оккупированной территории.'],
  ['en', 'The remains of 28 soldiers lay for months on enemy territory.'],
  ['en', 'Police found 28 bodies of Russian soldiers among the repatriated.'],
]

describe('look-alikes', () => {
  test.each(NOT_THEIRS)('give the other side nothing, %s: %s', (language, below) => {
    expect(bodiesIn(language, below)).toEqual([712, undefined, expect.any(Number)])
  })
})
