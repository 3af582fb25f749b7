/** What a composed post says: its day and all that it counts. */
export type ComposedSides = Readonly<{
  text: string
  day: string
  figures: Readonly<Record<string, number>>
}>

type Words = Readonly<{
  /** Few of one region or one unit, of whom another tells. */
  few: readonly string[]
  /** Below them the whole; `X` stands for the count and `D` for the day. */
  wholes: readonly string[]
  /** Below them the exchange alone. */
  swaps: readonly string[]
  /** The news itself. */
  tellings: readonly string[]
  /** As many on each side; `N` and `2N` stand for the numbers. */
  equal: readonly string[]
  civiliansToo: readonly string[]
  outside: readonly string[]
  /** Russia's own word, `R` her people, and what she says of ours and of her civilians. */
  theirs: readonly string[]
  oursBack: readonly string[]
  kursk: readonly string[]
  soldiers: string
  both: string
  today: readonly string[]
  yesterday: readonly string[]
}>

const WORDS: Readonly<Record<'uk' | 'ru' | 'en', Words>> = {
  uk: {
    few: [
      'Троє волинян повернулися з російського полону.',
      'Додому з полону повернулися четверо бійців 36-ї бригади морської піхоти.',
      'З полону повернулися двоє прикордонників Чопського загону.',
      'З російського полону звільнено п’ятьох захисників із Вінниччини.',
    ],
    wholes: [
      'Усього в межах обміну D на Батьківщину повернулися X.',
      'Вони серед X, звільнених D в межах обміну.',
      'Під час обміну D Україна повернула X.',
    ],
    swaps: ['Обмін полоненими провели D.', 'Їх звільнили D під час чергового обміну.'],
    tellings: [
      'D додому з російського полону повернулися X.',
      'У межах обміну полоненими D звільнили X.',
    ],
    equal: [
      'Загалом звільнено 2N людей: по N з кожного боку.',
      'Обмін відбувся за формулою «N на N».',
      'Кожна зі сторін звільнила по N військовополонених.',
    ],
    civiliansToo: ['Крім того, додому повернулися C цивільних.'],
    outside: [
      'Ще C поранених військових вдалося повернути поза обмінами.',
      'Ще C захисників повернулися поза обміном.',
    ],
    theirs: [
      'Міноборони РФ: D з підконтрольної Києву території повернуто R російських військових.',
    ],
    oursBack: ['Натомість Україні передали N військовополонених ЗСУ.'],
    kursk: ['Крім того, до Росії повернуто C цивільних — мешканців Курської області.'],
    soldiers: 'військових',
    both: 'N військових, а також C цивільних',
    today: ['сьогодні', '2 жовтня', 'у четвер'],
    yesterday: ['учора', '1 жовтня', 'в середу'],
  },
  ru: {
    few: [
      'Трое одесситов вернулись домой из плена.',
      'Домой из плена вернулись четверо бойцов 36-й бригады морской пехоты.',
      'Из плена вернулись двое пограничников Чопского отряда.',
      'Пятеро жителей Полтавской области освобождены из российской неволи.',
    ],
    wholes: [
      'Всего во время обмена D освободили X.',
      'Они среди X, освобождённых D в рамках обмена.',
      'Во время обмена D Украина вернула X.',
    ],
    swaps: ['Обмен пленными провели D.', 'Их освободили D во время очередного обмена.'],
    tellings: [
      'D из российского плена вернулись X.',
      'В рамках обмена пленными D Украина вернула X.',
    ],
    equal: [
      'Всего обменяли 2N пленных, по N с каждой стороны.',
      'Обмен прошёл по формуле «N на N».',
      'Каждая из сторон освободила по N военнопленных.',
    ],
    civiliansToo: ['Кроме того, домой вернулись C гражданских.'],
    outside: ['Ещё C раненых военных удалось вернуть вне обменов.'],
    theirs: [
      'D в результате переговорного процесса с территории, подконтрольной киевскому режиму, возвращены R российских военнослужащих.',
      'Москалькова: D из украинского плена возвращены R российских военнослужащих.',
    ],
    oursBack: ['Взамен переданы N военнопленных ВСУ.'],
    kursk: ['Кроме того, возвращены C гражданских лиц — жителей Курской области.'],
    soldiers: 'украинских военных',
    both: 'N украинских военных, а также C гражданских',
    today: ['сегодня', '2 октября', 'в четверг'],
    yesterday: ['вчера', '1 октября', 'в среду'],
  },
  en: {
    few: [
      'Three residents of Volyn region returned from Russian captivity.',
      'Four soldiers of the 36th Marine Brigade returned from captivity.',
      'Two border guards of the Chop detachment came back from captivity.',
    ],
    wholes: [
      'During the exchange D Ukraine brought back X.',
      'They are among X freed D in the exchange.',
    ],
    swaps: ['The prisoner exchange was held D.', 'They were freed D during another exchange.'],
    tellings: [
      'As part of a prisoner exchange, X were freed D.',
      'X returned from Russian captivity D.',
    ],
    equal: [
      'In all, 2N people were freed: N from each side.',
      'The exchange followed the formula of N for N.',
      'Each side freed N prisoners of war.',
    ],
    civiliansToo: [
      'In addition, C civilians came home.',
      'Along with the soldiers, C civilians are home.',
    ],
    outside: ['Another C defenders returned outside the exchange.'],
    theirs: [
      'R Russian servicemen were returned D from territory controlled by Kyiv, Russia’s Defence Ministry said.',
    ],
    oursBack: ['In return, N Ukrainian prisoners of war were handed over.'],
    kursk: ['In addition, C civilians, residents of the Kursk region, were returned.'],
    soldiers: 'Ukrainian soldiers',
    both: 'N Ukrainian soldiers, as well as C civilians',
    today: ['today', 'on October 2', 'on Thursday'],
    yesterday: ['yesterday', 'on October 1', 'on Wednesday'],
  },
}

type Draft = Readonly<{ text: string; more: Readonly<Record<string, Sum>> }>
/** A figure by the numbers that make it up. */
type Sum = readonly ('N' | 'C' | 'R')[]

const OURS: Readonly<Record<string, Sum>> = { ua_returned: ['N'] }
const CIVIL: Readonly<Record<string, Sum>> = { ua_returned: ['N', 'C'], ua_civilians: ['C'] }

const of = (text: string, more: Readonly<Record<string, Sum>>): Draft => ({ text, more })

/** Few of one place, alone with the exchange, below the whole and above it. */
const ofPlaces = (words: Words, told: readonly string[]): readonly Draft[] =>
  words.few.flatMap((some) => [
    ...words.swaps.map((swap) => of(`${some} ${swap}`, {})),
    ...words.wholes.flatMap((whole) => [
      of(`${some} ${whole.replace('X', `N ${words.soldiers}`)}`, OURS),
      of(`${some} ${whole.replace('X', words.both)}`, CIVIL),
    ]),
    ...told.map((telling) => of(`${telling} ${some}`, OURS)),
  ])

/** As many on each side, with civilians on top; others outside of the exchange. */
const ofBothSides = (words: Words, told: readonly string[]): readonly Draft[] =>
  told.flatMap((telling) => [
    ...words.equal.flatMap((equal) => [
      of(`${telling} ${equal}`, { ...OURS, ru_returned: ['N'] }),
      ...words.civiliansToo.map((too) =>
        of(`${telling} ${equal} ${too}`, { ...CIVIL, ru_returned: ['N'] }),
      ),
    ]),
    ...words.outside.map((outside) =>
      of(`${telling} ${outside}`, { ua_returned: ['N', 'C'], ua_outside_exchange: ['C'] }),
    ),
  ])

const ofRussia = (words: Words): readonly Draft[] =>
  words.theirs.flatMap((theirs) =>
    words.oursBack.flatMap((back) => [
      of(`${theirs} ${back}`, { ...OURS, ru_returned: ['R'] }),
      ...words.kursk.map((kursk) =>
        of(`${theirs} ${back} ${kursk}`, {
          ...OURS,
          ru_returned: ['R', 'C'],
          ru_civilians: ['C'],
        }),
      ),
    ]),
  )

function draftsOf(words: Words): readonly Draft[] {
  const told = words.tellings.map((telling) => telling.replace('X', `N ${words.soldiers}`))
  return [...ofPlaces(words, told), ...ofBothSides(words, told), ...ofRussia(words)]
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Composes posts of regions, of equal swaps and of Russia's own word, told on the day and on the next, published on 2 October 2025. */
export function composedSidesIn(lang: 'uk' | 'ru' | 'en'): readonly ComposedSides[] {
  const words = WORDS[lang]
  const days = [
    ...words.today.map((told) => ({ told, day: '2025-10-02' })),
    ...words.yesterday.map((told) => ({ told, day: '2025-10-01' })),
  ]
  return draftsOf(words).flatMap(({ text, more }, index) =>
    days.map(({ told, day }, step) => {
      const numbers = { N: 61 + ((index * 17 + step) % 230), C: 5 + (index % 23), R: 301 + step }
      const filled = text
        .replaceAll(/\b2N\b/gu, String(numbers.N * 2))
        .replaceAll(/\b[NCR](?= |\.|:|»|-)/gu, (name) =>
          String(numbers[name === 'N' ? 'N' : name === 'C' ? 'C' : 'R']),
        ) // prettier-ignore
        .replaceAll(/(?<!\p{L})D(?!\p{L})/gu, told)
      const figures = Object.entries(more).map(
        ([measure, sum]) => [measure, sum.reduce((all, name) => all + numbers[name], 0)] as const,
      )
      return {
        text: filled.split(/(?<=\.) /u).map(sentence).join(' '), // prettier-ignore
        day,
        figures: Object.fromEntries(figures),
      }
    }),
  )
}
