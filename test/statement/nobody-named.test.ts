import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-04-11')
const attributionOf = (text: string) => eventIn(text)?.attribution

describe('where no source is named whose bodies came is told alike in the three languages', () => {
  test.for([
    'Сьогодні Україна отримала 1212 тіл загиблих військових.',
    'Сьогодні Росія передала Україні 1212 тіл.',
    'Today Ukraine received 1,212 bodies of fallen soldiers.',
    'Russia handed over 1,212 bodies to Ukraine today.',
    'Сегодня в Украину вернули 1212 тел погибших военных.',
  ])('%s', (text) => {
    expect(attributionOf(text)).toBe('confirmed')
  })

  test.for([
    'Today Ukraine received 1,212 bodies, Medinsky wrote.',
    'Today Ukraine received 1,212 bodies. Moscow claims that they are Ukrainian soldiers.',
    'Russia handed over 1,212 bodies to Ukraine today, TASS reports.',
    'Today Ukraine received 1,212 bodies, according to a source in Moscow.',
    'Today Kiev received 1,212 bodies of its soldiers.',
    'Today we handed over 1,212 bodies to Ukraine and received 27 of our soldiers.',
    'Russia handed over 1,212 bodies to Ukraine today and took back 27.',
    'Сегодня в Украину вернули 1212 тел, сообщил Мединский.',
    'Сегодня в Украину отправили 1212 тел, наши забрали 27.',
    'Сегодня на Украину передали 1212 тел погибших военных.',
    'Сьогодні Україна отримала 1212 тіл, написав Мединський.',
  ])('but a word of the other side stays one: %s', (text) => {
    expect(attributionOf(text)).toBe('claimed_by_russia')
  })
})
