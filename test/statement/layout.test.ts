import { describe, expect, it } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

const DAY = '2025-08-14'

const POSTS = [
  {
    text: 'Обмін полоненими: 84 українці вдома\n\nСьогодні з російського полону звільнено 84 українців, серед них 33 військових та 51 цивільний. Росії передали 80 військових.\n\nЗа посередництво подякували Об’єднаним Арабським Еміратам.',
    figures: { ua_returned: 84, ua_military: 33, ua_civilians: 51, ru_returned: 80 },
  },
  {
    text: 'Обмен пленными: домой вернулись 84 российских военнослужащих\n\nСегодня в результате обмена с подконтрольной Киеву территории возвращены 84 российских военнослужащих. Взамен Украине переданы 80 военнопленных.\n\nПосредниками выступили Эмираты.',
    figures: { ua_returned: 80, ua_military: 80, ru_returned: 84 },
  },
  {
    text: 'Prisoner swap: 84 Ukrainians are home\n\nToday 84 Ukrainians came home from Russian captivity in a prisoner exchange, including 33 soldiers and 51 civilians. Russia received 80 soldiers in return.\n\nThe United Arab Emirates mediated, officials said.',
    figures: { ua_returned: 84, ua_military: 33, ua_civilians: 51, ru_returned: 80 },
  },
  {
    text: 'Україні повернуто тіла 1000 полеглих\n\nСьогодні відбулися репатріаційні заходи: в Україну повернуто 1000 тіл загиблих, які за твердженням російської сторони належать українським військовослужбовцям. Росії передано 19 тіл.\n\nПодяка Міжнародному комітету Червоного Хреста.',
    figures: { bodies_to_ua: 1000, bodies_to_ru: 19 },
  },
] as const

/** Breaks each paragraph where the next word has no room in so many letters. */
function wrapped(text: string, room: number): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}

const paragraphs = (text: string, set: (paragraph: string) => string): string =>
  text.split('\n\n').map(set).join('\n\n')

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'figures between stars': (text) => text.replaceAll(/\b\d+\b/gu, '**$&**'),
  'figures between single stars': (text) => text.replaceAll(/(?<=\s)\d+\b/gu, '*$&*'),
  'paragraphs between stars': (text) => paragraphs(text, (one) => `**${one}**`),
  'paragraphs between lines below': (text) => paragraphs(text, (one) => `__${one}__`),
  'a shape before each paragraph': (text) => paragraphs(text, (one) => `🔹 ${one}`),
  'a star before each paragraph': (text) => paragraphs(text, (one) => `* ${one}`),
  'lines of forty letters': (text) => wrapped(text, 40),
  'lines of seventy letters': (text) => wrapped(text, 70),
  'a break behind each comma': (text) => text.replaceAll(', ', ',\n'),
  'hashtags above': (text) => `#обмін #полонені #КШ\n\n${text}`,
  'Russian hashtags above': (text) => `#обмен | #пленные\n${text}`,
  'hashtags below': (text) => `${text}\n\n#exchange #prisoners`,
  'hash marks inside': (text) =>
    text.replaceAll(/(?<!\p{L})(?:полон|обмен|тіла|captivity|swap)/giu, '#$&'),
  'other news above': (text) =>
    `Читайте також: Обмін полоненими: додому повернулися 146 захисників\n\n${text}`,
  'other Russian news above': (text) =>
    `Читайте также: Украине передали тела 1212 погибших военных\n\n${text}`,
  'other English news above': (text) =>
    `Read also: 146 defenders return in prisoner swap\n\n${text}`,
  'the headline twice': (text) => text.replace(/^[^\n]+/u, '$&\n\n$&'),
  'the headline twice, in capitals': (text) =>
    `${(text.split('\n')[0] ?? '').toUpperCase()}\n${text}`,
  'whose picture it is below': (text) => `${text}\n\nФото: Координаційний штаб`,
  'whose picture it is above': (text) => `Photo: Coordination Headquarters\n\n${text}`,
  'no space behind figures': (text) =>
    text.replaceAll(/(?<=\d) (?=військов|цивільн|тіл|украї|soldiers|civilians|Ukrain)/gu, ''),
  'other news in the middle': (text) =>
    text.replace('\n\n', '\n\nТакож читайте: Додому повернулися 146 захисників\n\n'),
}

describe('the same words in another form', () => {
  for (const [name, set] of Object.entries(FORMS))
    it(`reads the same figures with ${name}`, () => {
      for (const { text, figures } of POSTS) {
        expect(figuresIn(set(text), DAY)).toStrictEqual(figures)
        expect(codesIn(set(text), DAY)).toStrictEqual([])
      }
    })
})

describe('lines that stay apart', () => {
  it('keeps a column of whoever is counted behind them', () => {
    expect(
      figuresIn('Обмін: удома 230 захисників.\nЗСУ — 180\nНацгвардія — 44\nцивільні — 6', DAY),
    ).toMatchObject({ ua_returned: 230, ua_civilians: 6 })
  })

  it('keeps the items of a list that begin small', () => {
    expect(
      figuresIn('Сьогодні обмін. Додому повернулися:\nсорок військових\nдвадцять цивільних', DAY),
    ).toStrictEqual({ ua_returned: 60, ua_military: 40, ua_civilians: 20 })
  })

  it('keeps marks of a list below a line with the same mark', () => {
    expect(
      figuresIn(
        '🔹 Обмін відбувся сьогодні. Додому повернулися:\n🔹 40 військових\n🔹 20 цивільних',
        DAY,
      ),
    ).toStrictEqual({ ua_returned: 60, ua_military: 40, ua_civilians: 20 })
  })

  it('makes no news of what only leads to other news', () => {
    expect(
      codesIn(
        'Верховна Рада ухвалила бюджет на наступний рік.\n\nЧитайте також: Обмін полоненими: додому повернулися 146 захисників\nУкраїні передали 1212 тіл',
        DAY,
      ),
    ).toStrictEqual(['none'])
    expect(
      codesIn(
        'Читайте також: Обмін полоненими: додому повернулися 146 захисників\nУкраїні передали тіла 1212 полеглих\n\nВерховна Рада ухвалила бюджет на наступний рік, повідомив голова комітету у своєму каналі.',
        DAY,
      ),
    ).toStrictEqual(['none'])
    expect(
      codesIn('#обмін #полонені\n\nРодини полонених зустрілися з омбудсманом у Києві.', DAY),
    ).toStrictEqual(['none'])
  })
})

describe('who is counted by a short word', () => {
  it('reads it as the whole word', () => {
    expect(
      figuresIn('Обмін полоненими відбувся. Україна повернула 84 ос. Росія отримала 80 осіб.', DAY),
    ).toStrictEqual({ ua_returned: 84, ru_returned: 80 })
    expect(
      figuresIn('Состоялся обмен пленными. Украина вернула 84 чел. Россия получила 80 чел.', DAY),
    ).toStrictEqual({ ua_returned: 84, ru_returned: 80 })
  })

  it('keeps an age and a place in a row that are written so', () => {
    expect(
      figuresIn(
        'Відбувся 67й обмін полоненими. Додому повернулися 84 військових. Наймолодший — 20річний.',
        DAY,
      ),
    ).toStrictEqual({ ua_returned: 84, ua_military: 84 })
  })
})

describe('whose word it is', () => {
  it('is not told by whose picture stands below', () => {
    expect(
      eventIn(
        'Россия передала Украине тела 1000 военнослужащих, взамен получила 33, сообщил Мединский.\n\nФото: Координационный штаб',
        DAY,
      )?.attribution,
    ).toBe('claimed_by_russia')
  })
})
