import type { Trap } from './traps.ts'

/** Traps of texts on exchanges of prisoners. */
export const TRAPS_OF_PRISONERS: readonly Trap[] = [
  {
    trap: 'unequal numbers of both sides in words',
    tags: ['number_in_words', 'unequal_sides', 'both_sides', 'two_sides'],
    published: '2022-10-26',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися двадцять один захисник, російській стороні передали дев’ятнадцять військових.',
    told: {
      ua_returned: 21,
      ua_military: 21,
      ru_returned: 19,
    },
  },
  {
    trap: 'an exchange before, with its date',
    tags: [
      'recalls_other_event',
      'dates_in_background',
      'second_date_in_text',
      'figure_of_past_exchange',
    ],
    published: '2025-02-19',
    text: 'Сьогодні відбувся обмін полоненими: вдома 95 захисників. Попередній обмін був 5 лютого 2025 року, тоді повернулися 150 оборонців.',
    told: {
      ua_returned: 95,
      ua_military: 95,
    },
  },
  {
    trap: 'the running total behind the number of the day',
    tags: ['recalls_total', 'running_total', 'totals'],
    published: '2025-03-19',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися 175 захисників. Усього від початку вторгнення звільнено 4 306 людей.',
    told: {
      ua_returned: 175,
      ua_military: 175,
    },
  },
  {
    trap: 'the total before the number of the day',
    tags: ['total_comes_first'],
    published: '2023-04-10',
    text: 'Загалом із полону вже повернуто 2 105 людей. Сьогодні відбувся обмін: додому їдуть 100 захисників.',
    told: {
      ua_returned: 100,
      ua_military: 100,
    },
  },
  {
    trap: 'a round of a great formula',
    tags: [
      'quota_1000',
      'formula_x_na_x',
      'quota_recalled',
      'quota_sounds_like_event_total',
      'series_total_not_event',
    ],
    published: '2025-05-24',
    text: 'Сьогодні відбулася друга частина обміну «1000 на 1000»: додому повернулися 307 захисників.',
    told: {
      ua_returned: 307,
      ua_military: 307,
    },
  },
  {
    trap: 'services and ages behind the whole',
    tags: ['subset_not_total', 'ages_not_counts', 'age_not_count', 'breakdown_by_service', 'list'],
    published: '2025-04-19',
    text: 'Сьогодні відбувся обмін полоненими: вдома 246 захисників. Серед них 60 нацгвардійців та 40 прикордонників. Наймолодшому 21 рік, найстаршому 58.',
    told: {
      ua_returned: 246,
      ua_military: 246,
    },
  },
  {
    trap: 'soldiers and civilians to be added, and a place in a row in words',
    tags: ['sum_needed', 'ordinal_in_words'],
    published: '2024-10-18',
    text: 'Сьогодні відбувся п’ятдесят восьмий обмін. Удома 92 військові та 3 цивільні особи.',
    told: {
      ua_returned: 95,
      ua_military: 92,
      ua_civilians: 3,
    },
  },
  {
    trap: 'no day in the text',
    tags: [
      'date_uncertain',
      'publication_date_uncertain',
      'no_date_in_text',
      'first_message',
      'close_to_original_post',
      'official_site_verbatim',
      'verbatim_post',
      'verbatim_hq_post',
    ],
    published: '2024-01-31',
    text: 'Відбувся обмін полоненими. Додому повернулися 207 захисників.',
    told: {
      ua_returned: 207,
      ua_military: 207,
    },
  },
  {
    trap: 'nobody counts those who came',
    tags: ['no_figures', 'no_event_figure', 'no_ua_total', 'missing_total'],
    published: '2025-06-10',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися тяжкопоранені та хворі захисники. Кількість не розголошують.',
    told: {},
  },
  {
    trap: 'a last stage in words',
    tags: ['stage_in_words', 'final_stage', 'several_days_stages'],
    published: '2025-06-26',
    text: 'Сьогодні відбувся п’ятий, останній етап обміну тяжкопораненими: додому повернулися 77 захисників.',
    told: {
      ua_returned: 77,
      ua_military: 77,
    },
  },
  {
    trap: 'two exchanges told in one text',
    tags: ['multi_event', 'two_swaps_in_one'],
    published: '2025-05-25',
    text: 'Сьогодні відбувся обмін: вдома 303 захисники. Учора, 24 травня, повернулися 307, а позавчора — 390.',
    told: {
      ua_returned: 303,
      ua_military: 303,
    },
  },
  {
    trap: 'only Russia speaks, of its own',
    tags: ['one_side_only', 'ru_side_only', 'other_side_unknown'],
    published: '2025-08-14',
    text: 'Сегодня с подконтрольной киевскому режиму территории возвращены 84 российских военнослужащих.',
    told: {
      ru_returned: 84,
    },
  },
  {
    trap: 'those who are held still',
    tags: ['still_held_number', 'still_in_captivity_number'],
    published: '2025-10-02',
    text: 'Сьогодні відбувся обмін полоненими: вдома 185 військових та 20 цивільних. У полоні ще лишаються понад 6 300 людей.',
    told: {
      ua_returned: 205,
      ua_military: 185,
      ua_civilians: 20,
    },
  },
  {
    trap: 'civilians alone',
    tags: ['civilians_only'],
    published: '2023-02-16',
    text: 'Сьогодні під час обміну з російського полону додому повернувся один цивільний.',
    told: {
      ua_returned: 1,
      ua_civilians: 1,
    },
  },
  {
    trap: '«ще» that adds',
    tags: ['more_shche', 'also_inside_total'],
    published: '2024-09-14',
    text: 'Сьогодні відбувся обмін полоненими: вдома 82 рядові та сержанти і ще 21 офіцер.',
    told: {
      ua_returned: 103,
      ua_military: 103,
    },
  },
  {
    trap: 'each side the same',
    tags: ['each_side'],
    published: '2025-08-24',
    text: 'The two sides held a prisoner exchange today: 146 servicemen returned from each side.',
    told: {
      ua_returned: 146,
      ua_military: 146,
      ru_returned: 146,
    },
  },
  {
    trap: 'today in a speech of the evening',
    tags: ['today_relative', 'evening_address'],
    published: '2024-05-31',
    text: 'Сьогодні ми повернули з російського полону 75 наших людей. Обмін відбувся. Дякую команді!',
    told: {
      ua_returned: 75,
    },
  },
  {
    trap: 'the day after',
    tags: ['next_day', 'published_next_day'],
    published: '2024-06-26',
    text: 'Вчора, 25 червня, відбувся обмін полоненими: додому повернулися 90 захисників.',
    told: {
      ua_returned: 90,
      ua_military: 90,
    },
  },
  {
    trap: 'as many as the other side',
    tags: ['same_number_phrase'],
    published: '2025-05-06',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися 205 захисників. Російській стороні передали стільки ж.',
    told: {
      ua_returned: 205,
      ua_military: 205,
      ru_returned: 205,
    },
  },
  {
    trap: 'more than, and no other number',
    tags: ['more_than', 'approximate'],
    published: '2022-09-22',
    text: 'Вчора відбувся обмін полоненими: додому повернулися понад двісті захисників.',
    told: null,
  },
  {
    trap: 'a number of the year only',
    tags: ['ordinal_of_year_only', 'ordinal_only', 'ordinal_of_year_too', 'ordinal_year_vs_war'],
    published: '2025-08-14',
    text: 'Сьогодні відбувся 8-й обмін цього року: вдома 84 захисники.',
    told: {
      ua_returned: 84,
      ua_military: 84,
    },
  },
  {
    trap: 'an exchange of prisoners and bodies',
    tags: ['combined_exchange', 'bodies_with_exchange'],
    published: '2025-02-05',
    text: 'Сьогодні відбувся обмін полоненими: вдома 150 захисників. Також повернуто тіла 4 полеглих.',
    told: {
      ua_returned: 150,
      ua_military: 150,
      bodies_to_ua: 4,
    },
  },
  {
    trap: 'civilians to be taken from the whole',
    tags: ['subtraction_needed', 'civilians_possible'],
    published: '2022-05-06',
    text: 'Сегодня состоялся обмен: домой вернулся 41 украинец, из них 11 гражданских.',
    told: {
      ua_returned: 41,
      ua_military: 30,
      ua_civilians: 11,
    },
  },
  {
    trap: 'women alone',
    tags: ['all_women', 'gendered_plural'],
    published: '2022-10-17',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися 108 захисниць.',
    told: {
      ua_returned: 108,
      ua_military: 108,
      ua_women: 108,
    },
  },
]
