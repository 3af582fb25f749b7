import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2025-08-14')

const SWAP = {
  uk: 'Сьогодні відбувся обмін полоненими: додому повернулися 84 захисники.',
  ru: 'Сегодня состоялся обмен пленными: домой вернулись 84 защитника.',
  en: 'A prisoner swap took place today: 84 Ukrainian defenders came home.',
}

describe('bodies that were only found somewhere are none of the exchange beside them', () => {
  test.for([
    `У прикордонному селі знайшли тіла трьох цивільних.\n\n${SWAP.uk}`,
    `${SWAP.uk}\n\nУ прикордонному селі ексгумували тіла трьох військових.`,
    `На дне озера водолазы подняли останки троих моряков.\n\n${SWAP.ru}`,
    `${SWAP.en}\n\n28 bodies recovered from the river.`,
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ua')
  })

  test.for([
    `Сьогодні додому на щиті повернулися двоє наших воїнів\n\n${SWAP.uk}`,
    `Сегодня домой на щите вернулись двое наших воинов\n\n${SWAP.ru}`,
  ])('whether those above it came with it is for a person to say: «%s»', (text) => {
    expect(codesIn(text)).toContain('second_event')
  })

  test.for([
    [`${SWAP.uk} Також повернуто тіла двох загиблих.`, 2],
    [`${SWAP.uk} Вдалося забрати й тіла двох полеглих.`, 2],
    [`${SWAP.ru} Переданы и тела троих погибших.`, 3],
    [`${SWAP.en} The bodies of two volunteers were also handed over.`, 2],
  ] as const)('what came with it is told: «%s»', ([text, bodies]) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84, bodies_to_ua: bodies })
  })
})

describe('those whom a town buries are none of those handed over', () => {
  test.for([
    'Сьогодні на міському цвинтарі провели на щиті трьох воїнів.\n\nДо України повернули 1000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям.',
    'Сегодня на городском кладбище простились с тремя погибшими воинами.\n\nВ Украину вернули 1000 тел погибших военных.',
    'Three fallen soldiers were buried at the town cemetery today.\n\nThe bodies of 1,000 fallen defenders were returned to Ukraine.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)['bodies_to_ua'] ?? 1000).toBe(1000)
  })
})

test.for([
  'Обмін тілами: ми забрали 1000 своїх, вони — 31.',
  'Репатріація: ми забрали 1000 тіл, вони – 31.',
  'Body swap: we got 1,000, they got 31.',
])('of a swap of bodies both numbers are told: «%s»', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 31 })
})
