import type { Measure } from '#statement/statement.ts'

/** A trap of the field, the tags it is known by, and a whole post of our own writing that holds it. */
export type Trap = Readonly<{
  trap: string
  tags: readonly string[]
  published: string
  text: string
  /** What is told; null: nobody is told of anything. */
  told: Readonly<Partial<Record<Measure, number>>> | null
  /** What else the text says; all that is left out is not in it, and its day is that of the post. */
  fields?: TrapFields
}>

/** Places with their numbers stand as «Donetsk direction: 77». */
type TrapFields = Readonly<{
  date?: string
  ordinal?: number
  ordinal_of_year?: number
  stage?: number
  agreement?: string
  mediators?: readonly string[]
  /** Of bodies; `confirmed` where it is left out. */
  attribution?: string
  categories?: readonly string[]
  places?: readonly string[]
}>

/** The traps of texts on bodies and on prisoners. */
export const TRAPS: readonly Trap[] = [
  {
    trap: 'a running total worded like an event',
    tags: ['cumulative_total', 'headline_looks_like_event'],
    published: '2022-06-07',
    text: `На сьогодні з «Азовсталі» вдалося повернути тіла 210 захисників, сказав речник патронатної служби.`,
    told: null,
  },
  {
    trap: 'the only date is that of the transfer before',
    tags: ['stated_date_is_previous_event'],
    published: '2025-12-19',
    text: `Сьогодні Україні повернуто 1003 тіла полеглих. Востаннє репатріація була 20 листопада: тоді повернули 1000 тіл.`,
    told: { bodies_to_ua: 1003 },
  },
  {
    trap: 'the count of the event before again, and its list',
    tags: ['same_count_as_previous', 'breakdown_belongs_to_previous'],
    published: '2025-02-14',
    text: `Сьогодні Україні повернуто 757 тіл полеглих. Серед попередніх 757, повернутих 24 січня, 451 привезли з Донецького напрямку.`,
    told: { bodies_to_ua: 757 },
  },
  {
    trap: 'a stage of an exchange of prisoners beside bodies',
    tags: ['stage_belongs_to_pow_exchange'],
    published: '2025-06-11',
    text: `Сьогодні Україні повернуто 1212 тіл полеглих. Перший етап обміну полоненими відбувся 9 червня.`,
    told: { bodies_to_ua: 1212 },
  },
  {
    trap: 'a second round is no second stage',
    tags: ['second_round_is_not_stage', 'agreement_belongs_to_previous'],
    published: '2025-08-19',
    text: `Сьогодні відбулися репатріаційні заходи: Україні повернуто 1000 тіл полеглих. Це другий раунд домовленостей.`,
    told: { bodies_to_ua: 1000 },
  },
  {
    trap: 'bodies brought to the border only',
    tags: ['verb_delivered_trap'],
    published: '2025-06-07',
    text: `Russia delivered the first batch of bodies, 1,212 fallen soldiers, to the exchange point, Medinsky said.`,
    told: null,
  },
  {
    trap: 'an announcement for the same day',
    tags: ['announcement_future', 'today_wording_trap'],
    published: '2026-02-26',
    text: `Сегодня, 26 февраля, состоится обмен телами. В январе Украине передали 1000 тел, России — 38.`,
    told: null,
  },
  {
    trap: 'their own dead sent by mistake',
    tags: ['ru_bodies_among_returned'],
    published: '2025-06-20',
    text: `Росія передала Україні щонайменше 20 тіл своїх військових, заявив міністр внутрішніх справ.`,
    told: null,
  },
  {
    trap: 'another thousand',
    tags: ['number_1000_trap'],
    published: '2025-08-07',
    text: `Мединський заявив, що Україна відмовилася від 1000 полонених. Штаб називає це дезінформацією.`,
    told: null,
  },
  {
    trap: 'a telephone beside the number',
    tags: ['phone_number_trap'],
    published: '2025-10-23',
    text: `Сьогодні Україні повернуто 1000 тіл полеглих. Телефон довіри для рідних: 0 800 339 247.`,
    told: { bodies_to_ua: 1000 },
  },
  {
    trap: 'a number like a year',
    tags: ['number_looks_like_year'],
    published: '2026-01-10',
    text: `За даними центру, 2026 тіл ще чекають на експертизу ДНК.`,
    told: null,
  },
  {
    trap: 'the place of the handover',
    tags: ['place_of_handover_not_direction'],
    published: '2025-06-13',
    text: `Сьогодні в Запорізькій області Україні передано 1200 тіл полеглих.`,
    told: { bodies_to_ua: 1200 },
  },
  {
    trap: 'a formula, the greater number last',
    tags: [],
    published: '2026-01-29',
    text: `Сьогодні обмін тілами за формулою «38 на 1000»: Росія отримала 38 тіл, Україна — 1000.`,
    told: { bodies_to_ua: 1000, bodies_to_ru: 38 },
  },
  {
    trap: 'a hundred families',
    tags: [],
    published: '2024-07-17',
    text: `Сьогодні відбувся обмін полоненими: 95 українців удома. Сотня родин дочекалася рідних.`,
    told: { ua_returned: 95 },
  },
  {
    trap: 'a rough number beside the exact one',
    tags: [],
    published: '2024-07-17',
    text: `Сьогодні відбувся обмін полоненими: додому повернулися понад 90 захисників, точніше 95.`,
    told: { ua_returned: 95, ua_military: 95 },
  },
  {
    trap: '«також» inside the whole',
    tags: [],
    published: '2022-04-28',
    text: `Сьогодні з полону звільнено 45 українців: 33 військові, також звільнено 12 цивільних.`,
    told: { ua_returned: 45, ua_military: 33, ua_civilians: 12 },
    fields: { categories: ['civilians'] },
  },
  {
    trap: 'soldiers by subtraction',
    tags: [],
    published: '2022-05-06',
    text: `Сьогодні відбувся обмін полоненими: вдома 41 людина, з них 13 цивільних.`,
    told: { ua_returned: 41, ua_military: 28, ua_civilians: 13 },
    fields: { categories: ['civilians'] },
  },
  {
    trap: 'men and women in the plural',
    tags: [],
    published: '2024-09-13',
    text: `Сьогодні відбувся обмін: вдома 42 захисники та три захисниці.`,
    told: { ua_returned: 45, ua_military: 45, ua_women: 3 },
    fields: { categories: ['women'] },
  },
  {
    trap: 'both sides in the form of Moscow',
    tags: [],
    published: '2025-08-14',
    text: `Сегодня с территории Украины возвращены 84 российских военнослужащих. Взамен переданы 84 военнопленных ВСУ.`,
    told: { ru_returned: 84, ua_returned: 84, ua_military: 84 },
  },
  {
    trap: 'the living repatriated some time before',
    tags: ['repatriation_of_living_recalled'],
    published: '2025-06-13',
    text: `Сьогодні Україні повернуто 1200 тіл полеглих. Раніше відбулася взаємна репатріація 25 важкопоранених.`,
    told: { bodies_to_ua: 1200 },
  },
  {
    trap: 'two dead within an exchange of prisoners',
    tags: ['mixed_with_pow_exchange'],
    published: '2025-02-05',
    text: `Сьогодні відбувся обмін полоненими: вдома 150 захисників. Повернуто також тіла двох загиблих.`,
    told: { ua_returned: 150, ua_military: 150, bodies_to_ua: 2 },
  },
  {
    trap: 'a hedge lost in a retelling',
    tags: ['attribution_lost_in_retelling'],
    published: '2025-07-17',
    text: `Сьогодні в Україну повернули 1000 тіл, що належать українським громадянам.`,
    told: { bodies_to_ua: 1000 },
  },
  {
    trap: 'a number of the places that is no sum',
    tags: ['breakdown_does_not_sum'],
    published: '2024-11-08',
    text: `Сьогодні Україні повернуто 140 тіл полеглих: 100 — з Донецького напрямку, 38 — із Запорізького.`,
    told: null,
  },
]
