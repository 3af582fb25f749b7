import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn, toldIn, eventsIn } = readOn('2026-06-20')

describe('the number of those freed today among whom some are named', () => {
  it.each([
    'В числе 90 российских бойцов, возвращённых сегодня из украинского плена, — трое тамбовчан.',
    'В числе девяноста наших ребят, освобождённых сегодня из украинского плена, — трое земляков.',
    'Наш Иван — в числе 90 российских бойцов, возвращённых сегодня из украинского плена.',
  ])('is the whole: %s', (text) => {
    expect(sidesIn(text)).toBe('- 90')
  })

  it('is the whole of those who came to Ukraine', () => {
    const text = 'В числе 90 украинцев, вернувшихся сегодня из плена по обмену, — 12 офицеров.'
    expect(sidesIn(text)).toBe('90 -')
  })

  it.each([
    'Герой очерка был в числе 300 украинских военных, освобождённых из плена по обмену.',
    'Он будет в числе 90 украинцев, обменянных завтра.',
  ])('is no news of another day: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  it('is not read out of a part', () => {
    const text = 'Сегодня по обмену вернулись 175 украинцев, в том числе 12 офицеров.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 175 })
  })
})

describe('coming over in an exchange and out of captivity by air', () => {
  it.each([
    [
      'Forty Ukrainian soldiers, all of them wounded, crossed over in the prisoner swap today.',
      '40 -',
    ],
    ['On Saturday 40 Ukrainian soldiers crossed over as part of a prisoner exchange.', '40 -'],
    ['Twelve Ukrainian civilians flew from captivity on Saturday after a swap was held.', '12 -'],
  ])('is a return: %s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })

  it.each([
    '40 Russian soldiers crossed over the river in the fighting near Kupiansk today.',
    'Ten relatives of prisoners flew to Geneva to speak of captivity and of a swap.',
    '40 Ukrainian soldiers will cross over in the prisoner exchange tomorrow.',
  ])('is none otherwise: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})
