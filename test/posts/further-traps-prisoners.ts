import type { Trap } from './traps.ts'

/** Traps of texts on exchanges of prisoners. */
export const FURTHER_TRAPS_OF_PRISONERS: readonly Trap[] = [
  {
    trap: 'people and one body',
    tags: ['implicit_one_body', 'single_named_body', 'count_implicit'],
    published: '2022-10-26',
    text: 'Сьогодні відбувся обмін полоненими: вдома 10 захисників. Додому повернули й тіло добровольця.',
    told: {
      ua_returned: 10,
      ua_military: 10,
      bodies_to_ua: 1,
    },
  },
  {
    trap: 'the sum of both sides in the lead',
    tags: ['both_sides_sum', 'sum_of_both_sides_in_lead'],
    published: '2025-04-19',
    text: '492 people in all were exchanged today, the mediator said: 246 Ukrainian and 246 Russian servicemen returned home.',
    told: {
      ua_returned: 246,
      ua_military: 246,
      ru_returned: 246,
    },
  },
  {
    trap: 'the other side first',
    tags: ['other_side_first', 'ru_mod_first', 'pushilin_first'],
    published: '2024-08-24',
    text: 'Сегодня состоялся обмен пленными. Россия вернула 115 своих военнослужащих, Украине передали 115 военнопленных.',
    told: {
      ua_returned: 115,
      ua_military: 115,
      ru_returned: 115,
    },
  },
  {
    trap: 'a thousand with a space',
    tags: ['thousands_with_space', 'thousands_separator_space'],
    published: '2025-06-14',
    text: 'Сьогодні Україні повернуто 1 200 тіл полеглих.',
    told: {
      bodies_to_ua: 1200,
    },
  },
  {
    trap: 'numbers of brigades',
    tags: ['ordinals_of_brigades', 'brigade_ordinals', 'hospital_ordinal_not_exchange'],
    published: '2024-09-13',
    text: 'Сьогодні відбувся обмін: вдома 49 захисників. Серед них воїни 36-ї, 56-ї та 501-го батальйону; їх прийняв 12-й шпиталь.',
    told: {
      ua_returned: 49,
      ua_military: 49,
    },
  },
  {
    trap: 'mediators who are thanked',
    tags: [
      'mediator_as_thanks',
      'mediator_present',
      'mediator_statement',
      'mediator_generic_turkey',
    ],
    published: '2024-12-30',
    text: 'Сьогодні відбувся обмін полоненими: вдома 189 захисників. Дякуємо ОАЕ та Туреччині за посередництво.',
    told: {
      ua_returned: 189,
      ua_military: 189,
    },
    fields: { mediators: ['UAE', 'Turkey'] },
  },
  {
    trap: 'years in captivity',
    tags: ['years_not_counts', 'duration', 'duration_not_count', 'days_not_counts'],
    published: '2025-01-15',
    text: 'Сьогодні відбувся обмін: вдома 25 захисників, дехто пробув у полоні 2 роки та 9 місяців, один — 1000 днів.',
    told: {
      ua_returned: 25,
      ua_military: 25,
    },
  },
  {
    trap: 'a number of exchanges',
    tags: [
      'count_of_exchanges_trap',
      'fourth_this_week_not_ordinal',
      'fourth_in_two_weeks_not_ordinal',
      'first_time_not_ordinal',
    ],
    published: '2025-06-14',
    text: 'Сьогодні відбувся обмін полоненими, четвертий за тиждень: вдома 77 захисників.',
    told: {
      ua_returned: 77,
      ua_military: 77,
    },
  },
  {
    trap: 'one who is named, and others',
    tags: ['named_person_plus_number', 'names', 'omits_medvedchuk'],
    published: '2022-09-21',
    text: 'Сьогодні відбувся обмін: вдома 215 захисників, серед них командири «Азовсталі». Росії віддали 55 військових.',
    told: {
      ua_returned: 215,
      ua_military: 215,
      ru_returned: 55,
    },
    fields: { categories: ['azovstal'] },
  },
  {
    trap: 'half of them',
    tags: ['half_of_them', 'women_subset_open'],
    published: '2022-12-14',
    text: 'Сьогодні відбувся обмін полоненими: вдома 64 захисники, половина з них — з-під Бахмута.',
    told: {
      ua_returned: 64,
      ua_military: 64,
    },
  },
  {
    trap: 'a day of the war',
    tags: ['day_of_war_looks_like_ordinal', 'unrelated_number_noise', 'percent_noise'],
    published: '2022-06-29',
    text: '126-й день війни. Сьогодні відбувся обмін полоненими: вдома 144 захисники. Мито на зерно знижено на 12%.',
    told: {
      ua_returned: 144,
      ua_military: 144,
    },
  },
  {
    trap: 'the formula in its other order',
    tags: ['formula_reversed_4_na_5', 'formula'],
    published: '2022-04-19',
    text: 'Сьогодні відбувся обмін полоненими за формулою 60 на 16: вдома 60 військових, Росії передано 16.',
    told: {
      ua_returned: 60,
      ua_military: 60,
      ru_returned: 16,
    },
  },
  {
    trap: 'a first exchange since',
    tags: ['first_ordinal_of_other_event', 'future_in_past'],
    published: '2024-01-03',
    text: 'Сьогодні відбувся обмін полоненими, перший від серпня: вдома 230 захисників.',
    told: {
      ua_returned: 230,
      ua_military: 230,
    },
  },
  {
    trap: 'a day of the month like the number',
    tags: ['ordinal_word_of_month_not_exchange', 'count_equals_day_of_month'],
    published: '2024-08-24',
    text: 'Сьогодні, двадцять четвертого серпня, відбувся обмін: вдома 24 захисники.',
    told: {
      ua_returned: 24,
      ua_military: 24,
    },
  },
  {
    trap: 'bodies and soldiers in one count of prisoners',
    tags: ['pow_word_includes_civilians', 'defenders_word_for_all', 'civilians_first'],
    published: '2025-08-14',
    text: 'Today a prisoner exchange took place: 84 prisoners returned to Ukraine, 33 soldiers and 51 civilians.',
    told: {
      ua_returned: 84,
      ua_military: 33,
      ua_civilians: 51,
    },
    fields: { categories: ['civilians'] },
  },
  {
    trap: 'the night between two days',
    tags: ['overnight_date_shift', 'posted_after_midnight'],
    published: '2024-02-08',
    text: 'Вчора ввечері відбувся обмін полоненими: додому повернулися 100 захисників.',
    told: {
      ua_returned: 100,
      ua_military: 100,
    },
    fields: { date: '2024-02-07' },
  },
  {
    trap: 'the number only in the headline',
    tags: ['total_only_in_headline'],
    published: '2022-10-17',
    text: '108 захисниць повернулися з полону\n\nСьогодні відбувся обмін полоненими. Усі вони вже на рідній землі.',
    told: {
      ua_returned: 108,
      ua_military: 108,
      ua_women: 108,
    },
    fields: { categories: ['women'] },
  },
  {
    trap: 'sides that say other numbers',
    tags: ['conflicting_sides', 'sides_differ', 'two_ru_figures'],
    published: '2022-10-29',
    text: 'Сьогодні відбувся обмін: вдома 52 захисники. За словами Києва, Росії віддали 50, за словами Москви — 52.',
    told: null,
  },
  {
    trap: 'women of an exchange before',
    tags: ['women_of_other_event', 'other_event_figure_of_other_side', 'children_of_other_event'],
    published: '2022-10-26',
    text: 'Сьогодні відбувся обмін: вдома 10 захисників. Під час обміну 17 жовтня повернулися 108 жінок.',
    told: {
      ua_returned: 10,
      ua_military: 10,
    },
  },
  {
    trap: 'states that mediated other matters',
    tags: [
      'usa_not_mediator',
      'turkey_not_mediator_here',
      'mediator_of_other_event',
      'mediator_not_of_this_event',
      'icrc_status_not_mediator',
      'icrc_mentioned_not_as_mediator',
      'ukrainian_red_cross_is_not_mediator',
    ],
    published: '2024-10-18',
    text: 'Сьогодні відбувся обмін полоненими: вдома 95 захисників. Один із них — громадянин США. Червоний Хрест підтвердив статус 60 із них.',
    told: {
      ua_returned: 95,
      ua_military: 95,
    },
  },
  {
    trap: 'a day with its suffix',
    tags: ['date_with_suffix', 'mixed_language_date', 'borderline_dates'],
    published: '2023-05-06',
    text: '6-го мая состоялся обмен пленными: домой вернулись 45 украинских защитников.',
    told: {
      ua_returned: 45,
      ua_military: 45,
    },
  },
  {
    trap: 'bodies counted by names',
    tags: ['bodies_counted_from_names', 'bodies_sum_needed'],
    published: '2023-03-07',
    text: 'Сьогодні відбувся обмін: вдома 130 захисників. Повернуто тіла двох британців.',
    told: {
      ua_returned: 130,
      ua_military: 130,
      bodies_to_ua: 2,
    },
  },
  {
    trap: 'a slur for the others',
    tags: ['slur_for_other_side', 'derogatory_wording'],
    published: '2023-05-25',
    text: 'Сьогодні відбувся обмін: вдома 106 захисників, окупантам віддали 40 їхніх.',
    told: {
      ua_returned: 106,
      ua_military: 106,
      ru_returned: 40,
    },
  },
  {
    trap: 'what stands below, to read too',
    tags: ['read_also_noise', 'pow_exchange_teaser', 'scam_warning_in_text'],
    published: '2023-07-06',
    text: 'Сьогодні відбувся обмін полоненими: вдома 45 захисників.\n\nЧитайте також: Штаб попереджає про шахраїв',
    told: {
      ua_returned: 45,
      ua_military: 45,
    },
  },
]
