import type { Trap } from './traps.ts'

/** Traps of texts of which nobody is told, and of bodies. */
export const FURTHER_TRAPS_OF_BODIES: readonly Trap[] = [
  {
    trap: 'losses of the war',
    tags: ['loss_totals_trap', 'execution_totals_trap', 'two_day_total_trap', 'missing_total_trap'],
    published: '2024-11-08',
    text: 'Сьогодні Україні повернуто 563 тіла полеглих. Росіяни стратили щонайменше 109 полонених, зниклими вважають 50 000 людей.',
    told: {
      bodies_to_ua: 563,
    },
  },
  {
    trap: 'whom Russia returned, in its own word',
    tags: ['ambiguous_vernula', 'ambiguous_returned', 'media_error_wrong_direction'],
    published: '2024-10-18',
    text: 'Сегодня Россия вернула Украине 501 тело погибших.',
    told: {
      bodies_to_ua: 501,
    },
    fields: { attribution: 'claimed_by_russia' },
  },
  {
    trap: 'a number mistyped by media',
    tags: [
      'media_typo_42_for_45',
      'media_typo_86_for_89',
      'source_error',
      'typo_date_in_source',
      'typos',
      'wrong_month_in_source',
      'sides_differ_1245_vs_1248',
      'conflicting_figure',
      'internally_inconsistent',
    ],
    published: '2025-06-16',
    text: 'Сьогодні Україні повернуто 1245 тіл полеглих, за іншими даними — 1248.',
    told: null,
  },
  {
    trap: 'an offer',
    tags: ['offer', 'offer_2239', 'offer_not_agreement', 'ratio_trap'],
    published: '2025-06-20',
    text: 'Росія пропонує передати Україні ще 2239 тіл полеглих.',
    told: null,
  },
  {
    trap: 'a plan of lots',
    tags: ['plan_of_batches', 'stage_as_batch', 'disputed', 'percent_trap'],
    published: '2025-06-07',
    text: 'Росія планує передати 6000 тіл партіями, у першій 15%. Штаб: дату ще не узгоджено.',
    told: null,
  },
  {
    trap: 'a stage in a row, numbered',
    tags: [
      'stage_numbered',
      'another_stage_unnumbered',
      'ordinal_of_exchange',
      'formula_of_previous',
    ],
    published: '2025-06-13',
    text: 'Сьогодні відбувся другий етап репатріації: Україні повернуто 1200 тіл полеглих.',
    told: {
      bodies_to_ua: 1200,
    },
    fields: { stage: 2 },
  },
  {
    trap: 'collective numerals of the dead',
    tags: ['collective_numeral', 'number_in_words_partly'],
    published: '2025-08-19',
    text: 'Сьогодні Україні повернуто тисячу тіл полеглих, серед них тіла п’ятьох захисників, які померли в неволі.',
    told: {
      bodies_to_ua: 1000,
      died_in_captivity: 5,
    },
  },
  {
    trap: 'names of the state in small letters',
    tags: [
      'lowercase_russia',
      'russians_assure_wording',
      'propaganda_in_ukrainian',
      'second_agency_same_event',
    ],
    published: '2025-11-20',
    text: 'Сьогодні росія повернула Україні 1000 тіл, які, як запевняють росіяни, належать українським захисникам.',
    told: {
      bodies_to_ua: 1000,
    },
    fields: { attribution: 'claimed_by_russia' },
  },
  {
    trap: 'no number of bodies',
    tags: ['no_number', 'official_hq_total', 'subset_misreading', 'partial_breakdown'],
    published: '2025-09-18',
    text: 'Сьогодні відбулися репатріаційні заходи: в Україну повернуто тіла полеглих захисників.',
    told: {},
  },
  {
    trap: 'what is only estimated',
    tags: ['estimate_not_a_figure', 'wrong_period'],
    published: '2025-12-11',
    text: 'За оцінкою відомства, за рік можуть повернути близько 15 тисяч тіл.',
    told: null,
  },
  {
    trap: 'another country’s place in the news',
    tags: [
      'source_error_happened_in_istanbul',
      'today_in_background_refers_to_other_day',
      'headline_from_url_slug',
    ],
    published: '2025-06-13',
    text: 'Сьогодні за домовленостями в Стамбулі Україні повернуто 1200 тіл полеглих. Переговори в Туреччині були 2 червня.',
    told: {
      bodies_to_ua: 1200,
    },
    fields: { agreement: 'istanbul_june_2025' },
  },
]
