import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

const LEAD = 'Сьогодні відбувся обмін: вдома 165 військових і 15 цивільних.'

const theirsIn = (text: string): readonly (number | undefined)[] => {
  const figures = eventIn(text)?.figures
  return [figures?.ru_returned?.value, figures?.ru_civilians?.value]
}

describe('as many soldiers and civilians as came to Ukraine', () => {
  test.for([
    `${LEAD} Скільки ж поїхало до Росії? 165 солдатів і 15 цивільних.`,
    `${LEAD} Росія за цей день поповнилася на 165 солдатів і 15 цивільних осіб.`,
    `${LEAD} За даними російських агенцій, туди вирушили теж 165 військових і 15 цивільних.`,
    `${LEAD} Москва повторила той самий підрахунок: 165 військових, 15 цивільних, у тім числі курян.`,
  ])('came to Russia where that is told of it: %s', (text) => {
    expect(theirsIn(text)).toEqual([180, 15])
  })

  test.for([
    `${LEAD} Росія відпустила 165 військових і 15 цивільних.`,
    `${LEAD} Росіяни тримали 165 військових і 15 цивільних окремо.`,
    `${LEAD} Росіяни також катували 165 військових і 15 цивільних.`,
    `${LEAD} З російських колоній приїхали 165 військових і 15 цивільних.`,
    `${LEAD} У Росії 165 військових і 15 цивільних сиділи без листів.`,
    `${LEAD} Чому Росія віддала саме їх? 165 військових і 15 цивільних були тяжкохворими.`,
    `${LEAD} Російські лікарі також оглянули 165 військових і 15 цивільних.`,
    `${LEAD} Російський автобус повіз 165 військових і 15 цивільних.`,
  ])('are Ukraine’s own where Russia held or released them: %s', (text) => {
    expect(theirsIn(text)).toEqual([undefined, undefined])
  })
})
