import { describe, expect, it } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import type { Measure } from '#statement/statement.ts'

const told = (text: string, measure: Measure): number | null | undefined => {
  const event = extractStatements({ text, published: '2025-11-20' }).find(
    ({ kind }) => kind === 'prisoner_exchange' || kind === 'body_repatriation',
  )
  if (event?.kind !== 'prisoner_exchange' && event?.kind !== 'body_repatriation') return undefined
  return event.review.length > 0 ? undefined : (event.figures[measure]?.value ?? null)
}

const DEAD = {
  uk: 'Штаб повідомив: сьогодні в Україну повернуто тіла 640 полеглих воїнів.',
  ru: 'Штаб сообщил: сегодня на Украину возвращены тела 640 погибших военных.',
  en: 'The bodies of 640 fallen soldiers were returned to Ukraine today, the Headquarters said.',
}
const SWAP = {
  uk: 'Сьогодні відбувся обмін полоненими, додому повернулися 118 захисників.',
  en: 'In a prisoner exchange today 118 Ukrainian soldiers returned home.',
}

describe('a number below Ukraine’s own that only says who told it', () => {
  it.each([
    `${DEAD.uk} Про 33 повідомив депутат Саралієв.`,
    `${DEAD.uk} Мединський назвав 33.`,
    `${DEAD.ru} О 33 рассказал депутат Госдумы Саралиев.`,
    `${DEAD.en} Deputy Saraliev named 33.`,
    `${DEAD.en} Saraliev spoke of 33.`,
  ])('is of the fallen whom Russia got: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBe(33)
  })

  it.each([
    `${DEAD.uk} Мединський назвав 33. Стільки обмінів уже провели.`,
    `${DEAD.uk} Саралієв назвав 500, які чекають у рефрижераторах.`,
    `${DEAD.ru} О 33 сообщил Мединский как о следующей партии.`,
    `${DEAD.ru} О 33, отданных в марте, сообщал депутат Саралиев.`,
    `${DEAD.en} Saraliev named 33, without saying for which month.`,
  ])('is left out where more is said of it: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBeNull()
  })
})

describe('«якщо вірити» before who tells it', () => {
  it.each([
    `${DEAD.uk} До Росії, якщо вірити Мединському, повезли 33 тіла.`,
    `${DEAD.uk} 33 — стільки тіл росіян пішло у зворотний бік, якщо вірити депутатові Саралієву.`,
  ])('says whose word it is, and no condition: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBe(33)
  })

  it('leaves a plan a plan', () => {
    const text = `${DEAD.uk} Якщо вірити Мединському, завтра Росії повернуть ще 33 тіла.`
    expect(told(text, 'bodies_to_ru')).toBeNull()
  })
})

describe('what went back', () => {
  it.each([
    `${DEAD.uk} Назад отримано 33 тіла, а разом із першою партією – 70.`,
    `${DEAD.ru} Назад едут тридцать три.`,
    `${DEAD.ru} Обратно получено 33 тела.`,
  ])('went to Russia: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBe(33)
  })

  it.each([
    `${DEAD.uk} Тиждень назад віддали 33 тіла росіян.`,
    `${DEAD.uk} Місяць назад віддали 33 росіян.`,
  ])('is of an earlier day behind a span of time: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBeNull()
  })
})

describe('nothing and zero', () => {
  it.each([
    `${DEAD.uk} Від української сторони не отримано нічого, каже Мединський.`,
    `${DEAD.uk} З українського боку — нуль, твердить джерело ТАСС.`,
    `${DEAD.ru} С украинской стороны ничего не получили, сказал источник РИА Новости.`,
    `${DEAD.ru} С украинской стороны — ноль.`,
    `${DEAD.en} Russia got nothing in exchange, a negotiator told TASS.`,
  ])('are of bodies that went to Russia: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBe(0)
  })

  it.each([
    `${DEAD.uk} З українського боку — нуль реакції.`,
    `${DEAD.uk} Від української сторони нічого не чути про тіла росіян.`,
    `${DEAD.ru} С украинской стороны ничего не сообщили о телах.`,
    `${SWAP.uk} З українського боку — нуль, каже джерело.`,
  ])('of words or of the living count no bodies: %s', (text) => {
    expect(told(text, 'bodies_to_ru')).toBeNull()
  })
})

describe('soldiers of Russia’s who left Ukraine, and what either side did', () => {
  it.each([
    [`${SWAP.en} Russia said 90 of its soldiers had left Ukraine.`, 90],
    [`${SWAP.en} Russian officials spoke of 105 servicemen on each side.`, 105],
    ['Kyiv and Moscow held a prisoner swap today in which either side gave up 64 captives.', 64],
  ])('are those whom Russia got: %s', (text, value) => {
    expect(told(text, 'ru_returned')).toBe(value)
  })

  it.each([
    `${SWAP.en} Russia's defence ministry said 300 North Korean soldiers had left Ukraine.`,
    `${SWAP.en} Last month either side gave up 300 soldiers.`,
  ])('are not others, nor those of another time: %s', (text) => {
    expect([null, undefined]).toContain(told(text, 'ru_returned'))
  })
})
