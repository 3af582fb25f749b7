import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn, toldIn } = readOn('2023-04-20')

describe('what has been returned since somebody took up the work is no number of the day', () => {
  test.each([
    'Ще 53 воїнів додому привезла чергова операція з передачі тіл, повідомили в Мінреінтеграції.\n\nВід дня, коли Уповноважений очолив цю роботу, повернуто 1306 полеглих.',
    'Ещё 53 бойцов привезла домой очередная операция по передаче тел, сообщили в Минреинтеграции.\n\nС того момента, как уполномоченный занялся этим делом, возвращено 1306 погибших.',
    'Ещё 53 бойцов доставила домой очередная операция по передаче тел, сообщили в Минреинтеграции.\n\nЗа годы работы уполномоченного возвращено 1306 погибших.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 53 })
    expect(codesIn(text)).toEqual([])
  })

  test('and where the day brought nobody it is no news', () => {
    const text = 'Від часу, коли Уповноважений узявся до справи, повернуто 1306 полеглих.'
    expect(toldIn(text)).toBe('none')
  })
})

describe('a text that opens with a handover of fewer bodies than it counts below waits for a person', () => {
  test.each([
    'Ще 53 воїнів спровадила додому чергова операція з передачі тіл, повідомили в Мінреінтеграції.\n\nТрудами Уповноваженого повернуто 1306 полеглих.',
    "Fifty-three heroes were escorted home today in another transfer of bodies.\n\nUnder the commissioner's watch 1,306 fallen have come back.",
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })

  test('but not where those below are the ones handed over', () => {
    const text =
      'З Луганського напрямку повернуто тіла шістьох полеглих оборонців.\n\nСьогодні в Україну повернулися 253 полеглі військовослужбовці.'
    expect(codesIn(text)).not.toContain('figures_differ')
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 253 })
  })
})
