import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2025-08-14')

const SWAP = {
  uk: 'Сьогодні відбувся обмін полоненими: додому повернулися 84 захисники.',
  ru: 'Сегодня состоялся обмен пленными: домой вернулись 84 защитника.',
  en: 'A prisoner swap took place today: 84 Ukrainian defenders came home.',
}

describe('people freed under a heading about the dead are not told as bodies', () => {
  test.for([
    'Хроніка: як додому поверталися загиблі\n\nСьогодні з російського полону звільнили 84 захисників.',
    'Как домой возвращались погибшие. Сегодня из плена освободили 84 защитника.',
    'TIMELINE: how the fallen came home\n\nKYIV, August 14 — Russia and Ukraine freed 84 captured soldiers each on Thursday.',
    'Министр назвал число тел погибших бойцов, полученных от Украины\n\n84 российских солдата 14 августа вернулись на родину. Взамен Киеву передали столько же – 84 бойца. Обмен прошёл по договорённостям мая.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).not.toBe('told 2025-08-14')
    expect(codesIn(text)).toContain('second_event')
  })

  test.for([
    'Сьогодні відбулася репатріація: додому на щиті повернулися 84 воїни.',
    'Проведён обмен телами погибших: Украине вернули 84 военных.',
    'A repatriation took place today: Ukraine got back 84 fallen soldiers.',
  ])('and of the dead alone it is told: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 84 })
  })
})

describe('the dead of a text that names no exchange are not told as freed', () => {
  test.for([
    'До столиці прибув посередник, щоб поговорити про обміни полоненими.\n\nСьогодні Україна отримала тіла 84 військовослужбовців. Отже, додому повернули ще 84 оборонців.',
    'Переговоры об обмене военнопленными отложены.\n\nДома ещё 84 воина.\n\nНа щите\n\nСегодня завершены репатриационные мероприятия, в Украину вернули тела 84 погибших.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)['ua_returned'] === undefined || toldIn(text) === 'held').toBe(true)
  })
})

describe('bodies of a paragraph that no word ties to the exchange are for a person to join', () => {
  test.for([
    `П'ять домовин без імен.\n\n${SWAP.uk}`,
    `${SWAP.uk}\n\nП'ять домовин без імен.`,
    `${SWAP.ru}\n\nИз-под лавины на вулкане вывезли тела троих.`,
    `${SWAP.en}\n\nNine coffins were flown to Bogota this morning.`,
  ])('«%s»', (text) => {
    expect(figuresIn(text)['bodies_to_ua'] === undefined || toldIn(text) === 'held').toBe(true)
  })

  test.for([
    `${SWAP.uk}\n\nКрім живих, повернули й тіла двох полеглих.`,
    `${SWAP.ru}\n\nВместе с ними домой вернулись и тела двоих погибших.`,
    `${SWAP.en}\n\nRussia also handed over the bodies of two fallen soldiers.`,
  ])('and where a word ties them they are told: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84, bodies_to_ua: 2 })
  })
})

describe('civilians of the other side under a heading of their own are not added to its soldiers', () => {
  const THEIRS =
    'Из плена возвращены 84 российских военнослужащих, взамен переданы 84 военнопленных ВСУ.'
  test.for([
    `В Россию вернулись 46 жителей Курской области\n\n${THEIRS}`,
    `${THEIRS}\n\nВ Россию из Украины возвращены 46 жителей Курской области, вывезенных после наступления.`,
  ])('«%s»', (text) => {
    expect(codesIn(text)).toContain('second_event')
  })

  test.for([
    `${THEIRS}\n\nКроме того, домой вернулись 8 жителей Курской области.`,
    `${THEIRS}\n\nПомимо них, на родину приедут восемь жителей Курской области.`,
    `${THEIRS}\n\nВозвращены и восемь жителей Курской области.`,
  ])('those who came with them are: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ru_returned: 92, ru_civilians: 8 })
  })
})

describe('children whom another programme brought are none of the exchange', () => {
  test.for([
    `11 українських дітей вдалося вивезти з російської окупації.\n\n${SWAP.uk}`,
    `${SWAP.uk}\n\nЗа програмою повернення на підконтрольну територію повернули ще 11 дітей.`,
    `${SWAP.ru}\n\nВосемь детей воссоединились с родными при посредничестве Катара.`,
    `Qatar says 11 children were reunited with their families\n\n${SWAP.en}`,
  ])('«%s»', (text) => {
    expect(figuresIn(text)['ua_children'] === undefined || toldIn(text) === 'held').toBe(true)
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
  })

  test.for([
    `${SWAP.uk} Серед звільнених — двоє дітей.`,
    `${SWAP.uk}\n\nТакож у межах обміну повернули двох дітей.`,
  ])('those who came in it are told: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_children: 2 })
  })
})

describe('bodies of which another matter tells the number, or the day, are for a person to look at', () => {
  test.for([
    `Про тіла 210 військових, які вдалося повернути, сповістила розвідка.\n\n${SWAP.uk}`,
    `О телах 210 военных, которых удалось вернуть, сообщила разведка.\n\n${SWAP.ru}`,
    `${SWAP.uk}\n\nПро тіла 210 військових, які вдалося повернути, сповістила розвідка.`,
    "П'ять домовин без імен.\n\nУкраїна сьогодні отримала тіла 84 полеглих військовослужбовців.",
    'Five coffins without a name.\n\nToday Ukraine received the bodies of 84 fallen soldiers.',
  ])('«%s»', (text) => {
    expect(toldIn(text) === 'told 2025-08-14' ? (figuresIn(text)['bodies_to_ua'] ?? 84) : 84).toBe(
      84,
    )
  })

  test('and a day of their own is theirs', () => {
    const text = `Сьогодні Україна отримала тіла 210 полеглих захисників.\n\n${SWAP.uk}`
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 210 })
  })
})

describe('whom a town buries is none of those handed over', () => {
  test.for([
    'Сьогодні на міському цвинтарі Полтава провела на щиті трьох воїнів.\n\nВ Україну повернуто тіла 909 полеглих захисників.',
    'Сьогодні громада попрощалася з двома воїнами. В Україну повернуто тіла 909 полеглих захисників.',
    'Сегодня город встретил на щите троих воинов и простился с ними. Украине возвращены 909 тел погибших военных.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 909 })
  })

  test('and whom people meet on their knees may be all of them', () => {
    const text = 'Навколішках зустріли 909 полеглих: сьогодні Україні повернули 909 тіл.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 909 })
  })
})

describe('fighters who got something are none of those exchanged below', () => {
  test.for([
    '95 захисників отримали квартири. Сьогодні відбувся обмін полоненими.',
    '95 защитников получили квартиры. Сегодня состоялся обмен пленными.',
    '95 defenders received apartments. A prisoner exchange took place today.',
    '95 захисників отримали ордени. Сьогодні відбувся обмін полоненими.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
  })

  test.for([
    '95 захисників повернулися додому. Сьогодні відбувся обмін полоненими.',
    '95 защитников вернулись домой и получат квартиры. Сегодня состоялся обмен пленными.',
    '95 defenders are home. A prisoner exchange took place today.',
  ])('those who came are: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
  })
})

describe('civilians who are still there are none of those exchanged', () => {
  const THEIRS =
    'Сегодня из плена возвращены 84 российских военнослужащих, взамен переданы 84 украинских.'
  test.for([
    `Из мирных жителей Курской области на Украине по-прежнему находятся 10 человек.\n\n${THEIRS}`,
    `${THEIRS}\n\nНа Украине по-прежнему удерживаются 10 жителей Курской области.`,
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ru_returned: 84 })
    expect(figuresIn(text)).not.toHaveProperty('ru_civilians')
  })
})
