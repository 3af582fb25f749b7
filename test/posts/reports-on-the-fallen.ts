/** What an agency's report on the fallen says, put together of a lead, the other side and what stands below. */
export type ComposedReport = Readonly<{
  text: string
  figures: Readonly<Record<string, number>>
  attribution: 'claimed_by_russia' | 'confirmed'
  breakdown: readonly number[]
}>

type Words = Readonly<{
  /** A headline, and a lead in which `N` stands for Ukraine's bodies. */
  leads: readonly string[]
  /** A lead that leaves the number to the places below it. */
  uncounted: string
  places: string
  /** `R` stands for Russia's bodies. */
  others: readonly string[]
  hedges: readonly string[]
  died: readonly string[]
  /** What tells nothing of this event, whatever numbers it holds. */
  asides: readonly string[]
  /** The same number in a headline, and below it that nobody came. */
  undone: readonly string[]
}>

export const REPORTS: Readonly<Record<'uk' | 'ru' | 'en', Words>> = {
  uk: {
    leads: [
      'Повернули на щиті\n\nЗавершено чергову репатріацію: з російського боку прийнято N тіл. Про це повідомив Коордштаб.',
      'Тіла полеглих прибули до України, повідомив Коордштаб. Загальна їх кількість — N.',
      'Понад N0 полеглих удома\n\nСьогодні Україні передали тіла N захисників, повідомили в Коордштабі.',
    ],
    uncounted: 'Сьогодні відбулася репатріація тіл полеглих, повідомив Коордштаб.',
    places: 'A воїнів загинули на Харківському напрямку, B — на Сумському. Ще C тіл перебували в російських моргах.',
    others: ['У російський бік поїхали R тіл.', 'Україна, зі свого боку, повернула рф рештки R військових.', 'З українського боку надійшло R тіл російських солдатів.'],
    hedges: ['', 'Як стверджують у Москві, йдеться про українських військовослужбовців.'],
    died: ['', 'Відомо, що 4 тіла належать військовим, які не дожили до обміну в полоні.'],
    asides: [
      'Серед них можуть бути бійці 36-ї бригади.',
      'Згідно зі статтею 130 Женевської конвенції, полеглих належить поховати.',
      'За весь час війни це 57-ма репатріація; разом повернуто 12 000 тіл.',
      'За даними розвідки, щонайменше 2500 наших ще лежать у російських моргах.',
    ],
    undone: [
      '909 тіл: у штабі розповіли подробиці\n\nПередачу 909 тіл, яку очікували сьогодні, відклали на невизначений термін.',
      '909 тіл: подробиці\n\nСьогодні відбудеться обмін тілами. Минулого разу, 19 серпня, Україна отримала 909 тіл.',
    ],
  },
  ru: {
    leads: [
      'Останки вернулись домой\n\nС российской стороны принято N тел, сообщил Координационный штаб.',
      'Тела погибших защитников прибыли в Украину, сообщил Координационный штаб. Общее их количество — N.',
      'Более N0 павших дома\n\nСегодня Украине передали тела N защитников, сообщили в Коордштабе.',
    ],
    uncounted: 'Сегодня состоялась репатриация тел погибших защитников, сообщил Координационный штаб.',
    places: 'A военных погибли на Харьковском направлении, B — на Сумском. Ещё C тел находились в российских моргах.',
    others: ['С украинской стороны поступило R тел.', 'Украина, со своей стороны, вернула РФ останки R военных.', 'В российскую сторону отправились R тел.'],
    hedges: ['', 'Как заявляют в Москве, это тела украинских военных.'],
    died: ['', 'Известно, что 4 тела принадлежат военным, не дожившим до обмена в плену.'],
    asides: [
      'Среди них могут быть бойцы 36-й бригады.',
      'По статье 130 Женевской конвенции павших следует похоронить.',
      'За всё время войны это 57-я репатриация; всего возвращено 12 000 тел.',
      'По данным разведки, не менее 2500 наших ещё лежат в российских моргах.',
    ],
    undone: [
      '909 тел: новые подробности\n\nКиев отказался принимать 909 тел.',
      '909 тел: подробности\n\nСегодня состоится обмен телами. В прошлый раз, 19 августа, Киев получил 909 тел.',
    ],
  },
  en: {
    leads: [
      'Fallen brought home\n\nAs a result of a repatriation held today, N of the fallen were returned to Ukrainian soil, the Coordination Headquarters wrote.',
      'The bodies of fallen defenders have arrived in Ukraine, the Coordination Headquarters said. They number N.',
      'More than N0 fallen are home\n\nToday the bodies of N defenders were handed over to Ukraine. That is according to the Coordination Headquarters for the Treatment of Prisoners of War.',
    ],
    uncounted: 'A repatriation of the fallen took place today, the Coordination Headquarters said.',
    places: 'A soldiers had been killed in the Kharkiv sector and B in the Sumy sector. Another C bodies came from Russian morgues.',
    others: ['The bodies of R Russian soldiers went the other way.', 'Ukraine, for its part, returned R bodies to Russia.', 'From the Ukrainian side, Russia received R bodies.'],
    hedges: ['', 'Moscow claims that these are the bodies of Ukrainian servicemen.'],
    died: ['', 'Among them are 4 soldiers who did not live to see an exchange.'],
    asides: [
      'Among them may be soldiers of the 36th Marine Brigade.',
      'Article 130 of the Geneva Convention requires the dead to be interred.',
      'The youngest of the dead was 19.',
      'We know of at least 2,500 more of our people in Russian morgues.',
    ],
    undone: [
      '909 bodies: new details\n\nThe handover of 909 bodies, which was expected today, was postponed, the headquarters said.',
      '909 bodies: details\n\nAn exchange of bodies will take place today. Last time, on August 19, Kyiv received 909 bodies.',
    ],
  },
} // prettier-ignore

const COUNTS = [909, 1000, 563]
const PARTS = [
  [600, 249, 60],
  [700, 270, 30],
  [343, 180, 40],
] as const

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

const placed = (places: string, parts: readonly number[]): string =>
  parts.reduce((text, count) => text.replace(/(?<!\p{L})[ABC](?!\p{L})/u, `${count}`), places)

const counted = (lead: string, n: number): string =>
  lead.replace('N0', `${n - (n % 100)}`).replace('N', `${n}`)

/** Puts together each lead with each word on the other side; all else goes round with their number. */
export function composedReportsIn(lang: keyof typeof REPORTS): readonly ComposedReport[] {
  const { leads, uncounted, places, others, hedges, died, asides } = REPORTS[lang]
  const all = (leads.length + 1) * others.length * asides.length
  return Array.from({ length: all }, (_, index) => {
    const n = COUNTS[index % COUNTS.length] ?? 0
    const parts = PARTS[index % PARTS.length] ?? []
    const lead = leads[Math.floor(index / others.length) % (leads.length + 1)]
    const hedge = at(hedges, index >> 1)
    const lost = at(died, index >> 2)
    const top = lead === undefined ? `${uncounted} ${placed(places, parts)}` : counted(lead, n)
    const theirs = at(others, index).replace(/R(?= )/u, `${21 + index}`)
    return {
      text: [top, lost, theirs, hedge, at(asides, index >> 1)].filter(Boolean).join('\n'),
      figures: {
        bodies_to_ua: n,
        bodies_to_ru: 21 + index,
        ...(lost === '' ? {} : { died_in_captivity: 4 }),
      },
      attribution: hedge === '' ? 'confirmed' : 'claimed_by_russia',
      breakdown: lead === undefined ? parts : [],
    }
  })
}
