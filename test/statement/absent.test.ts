import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-04-11')

const SWAP = {
  uk: 'Сьогодні відбувся обмін: вдома 70 захисників.',
  ru: 'Сегодня состоялся обмен: домой вернулись 70 защитников.',
  en: 'A swap took place today: 70 defenders are home.',
}
const categoriesIn = (language: keyof typeof SWAP, more: string) =>
  eventIn(`${SWAP[language]} ${more}`)?.categories

describe('who did not come is no category of those who did', () => {
  test.for([
    ['uk', 'Зниклими безвісти вважаються 70 000 людей.'],
    ['ru', 'Пропавшими без вести числятся 70 тысяч человек.'],
    ['en', 'Some 70,000 people are still missing.'],
    ['uk', 'Уповноважений з питань осіб, зниклих безвісти, подякував штабу.'],
    ['en', 'The Commissioner for Missing Persons took part.'],
    ['uk', 'Азовці та медики досі в полоні.'],
    ['ru', 'В плену остаются азовцы, женщины и медики.'],
    ['en', 'Azov fighters, women and the severely wounded are still in captivity.'],
    ['uk', 'Ще тисячі цивільних у російських тюрмах.'],
    ['uk', 'На обмін чекають жінки та цивільні.'],
    ['en', 'Azov fighters and medics are still waiting in Russian prisons.'],
    ['uk', 'Боремося за кожного: азовців, медиків, цивільних.'],
  ] as const)('%s: %s', ([language, more]) => {
    expect(categoriesIn(language, more)).toEqual([])
  })

  test.for([
    ['uk', 'Кілька з них вважалися зниклими безвісти.', ['missing']],
    ['ru', 'Пятеро из них числились пропавшими без вести.', ['missing']],
    ['en', 'Five of them had been listed as missing.', ['missing']],
    ['en', 'Women and Azov fighters are no longer in captivity.', ['women', 'azov']],
    ['uk', 'Серед них є важкопоранені, а в полоні досі жінки.', ['severely_wounded']],
    ['en', 'Marines who spent years in captivity are among them.', ['marines']],
  ] as const)('but those who did are: %s: %s', ([language, more, categories]) => {
    expect(categoriesIn(language, more)).toEqual(categories)
  })
})
