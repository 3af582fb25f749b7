/** A report of an exchange put together from a headline, a lead and what stands below, with what it says. */
export type Report = Readonly<{
  text: string
  day: string
  figures: Readonly<Record<string, number>>
}>

type Lang = 'uk' | 'ru' | 'en'
type Counts = Readonly<{ soldiers: number; civilians: number; all: number; theirs: number }>
type Said = (counts: Counts) => string
type Words = Readonly<{
  headlines: readonly Said[]
  /** Each ends in the day, which is put in for `{day}`; soldiers and civilians are told apart, and no sum. */
  leads: readonly Said[]
  /** No number at all. */
  uncounted: readonly string[]
  days: Readonly<{ yesterday: string; today: string }>
  theirs: readonly Said[]
  /** Counts only some of those who came. */
  some: readonly string[]
  quotes: readonly Said[]
  background: readonly string[]
}>

const WORDS: Readonly<Record<Lang, Words>> = {
  uk: {
    headlines: [
      () => 'Обмін полоненими: подробиці',
      () => 'Понад 150 українців знову вдома',
      () => 'Майже 170 людей вирвано з неволі',
      ({ all }) => `Удома ${all} українців`,
    ],
    leads: [
      (c) =>
        `З російської неволі {day} визволено ${c.soldiers} оборонців, а разом із ними – ще ${c.civilians} цивільних.`,
      (c) =>
        `Обмін полоненими провели {day}. Повернулися ${c.soldiers} військових. Крім них, додому їдуть ${c.civilians} цивільних.`,
      (c) =>
        `Спершу {day} повернули ${c.soldiers} воїнів, згодом – ${c.civilians} цивільних. Разом визволено ${c.all} людей.`,
      (c) =>
        `{day} завершився обмін, за яким Україна повернула ${c.soldiers} захисників плюс ${c.civilians} цивільних.`,
    ],
    uncounted: ['{day} відбувся обмін полоненими.', 'Провели {day} ще один обмін.'],
    days: { yesterday: 'учора', today: 'сьогодні' },
    theirs: [
      ({ theirs }) => `Натомість Росії передали ${theirs} її військових.`,
      ({ theirs }) => `У Москві кажуть, що отримали ${theirs} військових.`,
    ],
    some: [
      'Із 58-ї бригади вдома восьмеро бійців.',
      'Додому їдуть і п’ятеро жінок-військових.',
      'Поміж них дев’ятеро офіцерів.',
      'До шпиталю їх доправили 6 автобусів.',
    ],
    quotes: [({ all }) => `«${all} наших людей сьогодні вдома», – написав омбудсман.`],
    background: ['Попередній обмін пройшов 5 вересня: повернулися 81 людей.', 'Фото: Коордштаб'],
  },
  ru: {
    headlines: [
      () => 'Обмен пленными: подробности',
      () => 'Более 150 украинцев снова дома',
      ({ all }) => `Дома ${all} украинцев`,
    ],
    leads: [
      (c) =>
        `Из российского плена {day} возвращены ${c.soldiers} защитников, а вместе с ними – ${c.civilians} гражданских.`,
      (c) =>
        `Обмен пленными прошёл {day}. Вернулись ${c.soldiers} украинских военных. Вместе с ними домой едут ${c.civilians} гражданских.`,
      (c) =>
        `На украинскую землю {day} в ходе обмена ступили ${c.soldiers} бойцов ВСУ. Кроме них, освобождены ${c.civilians} гражданских.`,
    ],
    uncounted: ['{day} состоялся обмен пленными между Украиной и Россией.'],
    days: { yesterday: 'вчера', today: 'сегодня' },
    theirs: [
      ({ theirs }) => `Взамен России передали ${theirs} её военных.`,
      ({ theirs }) => `В Москве говорят, что получили ${theirs} военных.`,
    ],
    some: [
      'Из 58-й бригады дома восемь бойцов.',
      'Домой едут и пять женщин-военных.',
      'В госпиталь раненых доставили 6 автобусов.',
      'В частности, вернулись 9 нацгвардейцев, 4 пограничника.',
    ],
    quotes: [({ all }) => `«${all} наших людей сегодня дома», – написал Зеленский.`],
    background: [
      'Предыдущий обмен прошёл 5 сентября: вернулись 81 украинец.',
      'Фото: Координационный штаб',
    ],
  },
  en: {
    headlines: [
      () => 'Prisoner exchange: what is known',
      () => 'More than 150 Ukrainians return from captivity',
      () => 'Nearly 170 people freed in swap with Russia',
      ({ all }) => `${all} are home`,
    ],
    leads: [
      (c) =>
        `Ukraine brought back ${c.soldiers} prisoners of war, along with ${c.civilians} civilians, in a swap {day}.`,
      (c) =>
        `${c.soldiers} Ukrainian prisoners of war came home {day} in an exchange. In addition, ${c.civilians} civilian detainees were released.`,
      (c) =>
        `${c.soldiers} Ukrainian POWs returned to Ukraine {day} in an exchange. Another ${c.civilians} who came home are civilians.`,
      (c) =>
        `A prisoner exchange was held {day}. ${c.soldiers} soldiers came home. Together with them, ${c.civilians} civilians returned.`,
    ],
    uncounted: ['Ukraine and Russia carried out another prisoner exchange {day}.'],
    days: { yesterday: 'yesterday', today: 'today' },
    theirs: [
      ({ theirs }) => `Kyiv handed over ${theirs} Russian prisoners.`,
      ({ theirs }) => `In return, Russia received ${theirs} of its soldiers.`,
    ],
    some: [
      'In particular, 9 National Guard soldiers and 4 border guards returned.',
      'Eight had been sentenced to life in prison.',
      'Six buses took the wounded to a hospital.',
    ],
    quotes: [({ all }) => `"${all} of our people are home today," Zelensky wrote.`],
    background: [
      'The previous exchange took place on September 5, when 81 people returned.',
      'Photo: Coordination Headquarters',
    ],
  },
}

const DAYS = { yesterday: '2025-10-01', today: '2025-10-02' } as const
const COUNTS: Counts = { soldiers: 149, civilians: 14, all: 163, theirs: 147 }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Takes the part for a turn, so that each part stands beside many others. */
const turn = <T>(parts: readonly T[], at: number): T[] => parts.slice(at % parts.length).slice(0, 1)

/** Every headline over every lead, for both days; what stands below takes turns. */
export function reportsIn(lang: Lang): readonly Report[] {
  const words = WORDS[lang]
  const told = words.leads.map((lead) => ({ lead: lead(COUNTS), isCounted: true }))
  const untold = words.uncounted.map((lead) => ({ lead, isCounted: false }))
  return (['yesterday', 'today'] as const).flatMap((day) =>
    [...told, ...untold].flatMap(({ lead, isCounted }, at) =>
      words.headlines.slice(0, isCounted ? undefined : 1).flatMap((headline, over) =>
        [0, 1, 2, 3].map((below): Report => {
          const their = isCounted ? turn(words.theirs, at + below).map((said) => said(COUNTS)) : []
          const quote = isCounted && below % 2 === 0 ? words.quotes.map((said) => said(COUNTS)) : []
          const text = [
            headline(COUNTS),
            capital(lead.replace('{day}', words.days[day])),
            ...turn(words.some, below),
            ...their,
            ...quote,
            ...turn(words.background, over + below),
          ]
          return { text: text.join('\n'), day: DAYS[day], figures: isCounted ? figures : {} }
        }),
      ),
    ),
  )
}

const figures: Readonly<Record<string, number>> = {
  ua_returned: COUNTS.all,
  ua_military: COUNTS.soldiers,
  ua_civilians: COUNTS.civilians,
  ru_returned: COUNTS.theirs,
}

/** Figures of the same kind that are of no day's news. */
export const NO_REPORTS: readonly string[] = [
  '2 роки минуло від обміну, коли додому приїхали 180 українців.',
  'Прошло два года с обмена, когда домой приехали 180 украинцев.',
  'Два года прошло с обмена, когда домой приехали 180 украинцев. Ранее стороны обменялись пленными в формате «185 на 185».',
  'Підсумки місяця: два обміни, 148 українців удома, ще 60 проходять реабілітацію.',
  'Итоги месяца: два обмена, 148 граждан Украины дома, ещё 60 проходят реабилитацию.',
  'The month in numbers: two exchanges, 148 Ukrainians home, another 60 in rehabilitation.',
  '444 человека освобождены из неволи в этом году – такие данные привёл Лубинец.',
  '976 people were freed from captivity this year, Lubinets said.',
  'Сподіваємося, що 42 людини зустрінуть свято вдома. Готуємо новий обмін.',
  'Надеемся, что 42 человека встретят праздник дома. Готовим новый обмен.',
]
