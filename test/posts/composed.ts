/** What a composed post says, and what must be read of it. */
export type Composed = Readonly<{
  text: string
  figures: Readonly<Record<string, number>>
}>

type Lang = 'uk' | 'ru' | 'en'
type Words = Readonly<{
  /** Tells that an exchange took place, and of nobody's number. */
  leads: readonly string[]
  /** What stands before a count that has a sentence of its own. */
  intros: readonly string[]
  /** Sentences that tell it themselves; `X` stands for the count. */
  tellings: readonly string[]
  people: readonly string[]
  soldiers: readonly string[]
  civilians: readonly string[]
  and: readonly string[]
  /** Between a whole and its parts; the last is closed by a bracket. */
  parts: readonly string[]
  among: string
  others: readonly string[]
  background: readonly string[]
}>

const WORDS: Readonly<Record<Lang, Words>> = {
  uk: {
    leads: [
      'Сьогодні відбувся обмін полоненими.',
      'Україна і Росія провели черговий обмін полоненими.',
      'Ще один обмін полоненими: наші вдома.',
      'З російського полону повернулися українські захисники.',
      'Президент повідомив про обмін полоненими.',
    ],
    intros: [
      'Додому повернулися',
      'Звільнено',
      'Удома',
      'Разом —',
      'Цифра така:',
      '',
      'Загалом повернуто',
      'Свободу здобули',
      'На рідній землі —',
    ],
    tellings: [
      'У межах обміну додому повернулися X.',
      'З російського полону звільнено X.',
      'Україна повернула з полону X.',
      'Внаслідок обміну на волю вийшли X.',
      'Вдалося визволити X з російської неволі.',
      'Під час чергового обміну Україна отримала X.',
    ],
    people: ['українців', 'людей', 'осіб'],
    soldiers: ['військовослужбовців', 'наших оборонців', 'українських захисників'],
    civilians: ['цивільних', 'цивільних осіб', 'цивільних заручників'],
    and: [' та ', ' і ', ', а також '],
    parts: [' — ', ': ', ', з них ', ' ('],
    among: ', серед них ',
    others: [
      '',
      'Росія отримала R своїх військових.',
      'Натомість Україна передала R російських полонених.',
      'Росії передали стільки ж.',
    ],
    background: [
      'Це вже 69-й обмін від початку повномасштабної війни.',
      'Попередній обмін відбувся 24 серпня: тоді додому повернулися 146 військових.',
      'Від початку вторгнення повернуто понад 7 тисяч людей.',
      'Молодшому 22 роки, старшому 59.',
      'Дев’ятеро з них — волиняни.',
      'Усі отримають медичну допомогу та по 100 тисяч гривень.',
      'Більшість перебувала в неволі понад три роки.',
    ],
  },
  ru: {
    leads: [
      'Сегодня состоялся обмен пленными, сообщил Координационный штаб.',
      'Ещё один обмен пленными: украинцы дома.',
      'Из российского плена вернулись украинские защитники.',
      'Украина вернула своих из российского плена.',
    ],
    intros: [
      'Домой вернулись',
      'Освобождены',
      'Дома',
      'Всего —',
      'Цифры такие:',
      '',
      'Свободу обрели',
      'На родной земле —',
    ],
    tellings: [
      'Из российского плена освобождены X.',
      'Украина вернула из плена X.',
      'Состоялся обмен пленными: в Украину едут X.',
      'Удалось вызволить X из российской неволи.',
      'В ходе очередного обмена Украина получила X.',
    ],
    people: ['украинцев', 'человек'],
    soldiers: ['военнослужащих', 'украинских защитников', 'украинских военных'],
    civilians: ['гражданских', 'гражданских лиц', 'гражданских заложников'],
    and: [' и ', ', а также '],
    parts: [' — ', ': ', ', из них ', ' ('],
    among: ', среди них ',
    others: [
      '',
      'Россия получила R своих военнослужащих.',
      'Взамен Украина передала R российских пленных.',
      'России передали столько же.',
    ],
    background: [
      'Это уже 69-й обмен с начала полномасштабной войны.',
      'Предыдущий обмен состоялся 24 августа: тогда домой вернулись 146 военных.',
      'С начала вторжения возвращены более 7 тысяч человек.',
      'Младшему 22 года, старшему 59.',
      'Девять из них — волыняне.',
      'Все получат медицинскую помощь и по 100 тысяч гривен.',
      'Большинство находилось в неволе более трёх лет.',
    ],
  },
  en: {
    leads: [
      'A prisoner exchange took place today.',
      'Ukraine and Russia carried out another prisoner exchange.',
      'Ukrainian defenders have returned from Russian captivity.',
      'The President announced a prisoner exchange.',
    ],
    intros: [
      'Returning home are',
      'Freed were',
      'Ukraine brought back',
      'In total,',
      'The figures:',
      '',
      'Altogether we returned',
      'As a result of the exchange, Ukraine freed',
    ],
    tellings: [
      'As part of an exchange, X came home.',
      'X were freed from Russian captivity.',
      'Ukraine brought home X from captivity.',
      'A prisoner exchange took place: X are on their way home.',
      'Ukraine secured the release of X in a prisoner swap.',
    ],
    people: ['Ukrainians', 'people'],
    soldiers: ['servicemen', 'Ukrainian soldiers', 'of our defenders'],
    civilians: ['civilians', 'civilian hostages', 'civilian detainees'],
    and: [' and ', ', as well as ', ', plus '],
    parts: [' — ', ': ', ', including ', ' ('],
    among: ', including ',
    others: [
      '',
      'Russia received R of its soldiers.',
      'In return, Ukraine handed over R Russian prisoners.',
      'The same number was handed to Russia.',
    ],
    background: [
      'It is the 69th exchange since the start of the full-scale war.',
      'The previous exchange was held on August 24, when 146 soldiers came home.',
      'More than 7,000 people have been returned since the invasion began.',
      'The youngest is 22, the oldest 59.',
      'Nine of them are from Volyn.',
      'All will receive medical care and 100,000 hryvnias each.',
      'Most had been in captivity for more than three years.',
    ],
  },
}

export const COMPOSED_IN = ['uk', 'ru', 'en'] as const

type Count = Readonly<{ text: string; figures: Readonly<Record<string, number>> }>

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

/** The ways of one count: people, soldiers, both kinds in either order, a whole with its parts. */
function countsOf(words: Words, index: number): readonly Count[] {
  const [soldiers, civilians] = [45 + ((index * 10) % 250), 5 + (index % 15)]
  const both = { ua_returned: soldiers + civilians, ua_military: soldiers, ua_civilians: civilians }
  const [s, c] = [
    `${soldiers} ${at(words.soldiers, index)}`,
    `${civilians} ${at(words.civilians, index)}`,
  ]
  const [whole, and, part] = [
    `${soldiers + civilians} ${at(words.people, index)}`,
    at(words.and, index),
    at(words.parts, index),
  ]
  const close = part.endsWith('(') ? ')' : ''
  return [
    { text: whole, figures: { ua_returned: soldiers + civilians } },
    { text: s, figures: { ua_returned: soldiers } },
    { text: s + and + c, figures: both },
    { text: c + and + s, figures: both },
    { text: whole + part + s + and + c + close, figures: both },
    { text: whole + part + c + and + s + close, figures: both },
    { text: whole + words.among + c, figures: { ua_returned: both.ua_returned, ua_civilians: civilians } }, // prettier-ignore
  ]
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Composes posts of a language from leads, counts, the other side and background, each beside each. */
export function composedIn(lang: Lang): readonly Composed[] {
  const words = WORDS[lang]
  const bodies = [
    ...words.leads.flatMap((lead) =>
      words.intros.flatMap((intro) => [`${lead} ${`${intro} X.`.trim()}`, `${`${intro} X.`.trim()} ${lead}`]),
    ),
    ...words.tellings,
  ] // prettier-ignore
  return bodies.flatMap((body, index) =>
    countsOf(words, index).map(({ text, figures }, form) => {
      const other = at(words.others, index + form)
      const russians = 105 + ((index * 7) % 90)
      const ours = figures['ua_returned'] ?? 0
      const told = other === '' ? {} : { ru_returned: other.includes('R ') ? russians : ours }
      const behind = [0, 1, 2]
        .slice(0, (index + form) % 3)
        .map((step) => at(words.background, index + form * 2 + step))
      const parts = [body.replace('X', text), other.replace('R ', `${russians} `), ...behind]
      return {
        text: parts.filter((part) => part !== '').map(sentence).join(' ').replaceAll(/(?<=\. )\p{Ll}/gu, (letter) => letter.toUpperCase()), // prettier-ignore
        figures: { ...figures, ...told },
      }
    }),
  )
}
