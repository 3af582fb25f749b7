import type { Trap } from './traps.ts'

/** Traps of texts on exchanges of prisoners. */
export const MORE_TRAPS_OF_PRISONERS: readonly Trap[] = [
  {
    trap: 'a hundred as a word',
    tags: ['word_sotnia_not_new_count', 'repeated_number_not_sum', 'number_repeated_not_sum'],
    published: '2023-04-10',
    text: 'Сьогодні відбувся обмін: вдома 100 захисників. Уся сотня вже в Україні, всі 100 отримають допомогу.',
    told: {
      ua_returned: 100,
      ua_military: 100,
    },
  },
  {
    trap: 'children beside those who were exchanged',
    tags: ['children_outside_the_sum'],
    published: '2023-04-24',
    text: 'Сьогодні відбувся обмін: вдома 44 захисники. Окремо в Україну повернули двох дітей.',
    told: {
      ua_returned: 44,
      ua_military: 44,
      ua_children: 2,
    },
    fields: { categories: ['children'] },
  },
  {
    trap: 'parts that do not add up',
    tags: ['breakdown_does_not_add_up'],
    published: '2025-05-23',
    text: 'Сьогодні відбувся обмін: вдома 390 людей, із них 270 військових та 140 цивільних.',
    told: null,
  },
  {
    trap: 'the brigade that is not among them',
    tags: [
      'azov_not_in_this_exchange',
      'azov_only_in_background',
      'conflicts_with_ua_230',
      'earlier_side_deal',
    ],
    published: '2024-01-03',
    text: 'Сьогодні відбувся обмін полоненими: вдома 230 захисників. Серед них немає азовців: 900 із них досі в неволі.',
    told: {
      ua_returned: 230,
      ua_military: 230,
    },
  },
  {
    trap: 'two numbers in one sentence, of two days',
    tags: ['two_events_merged_in_one_sentence', 'civilians_in_total_not_event'],
    published: '2024-06-01',
    text: 'Учора, 31 травня, відбувся обмін: вдома 75 захисників. Попереднього разу, 8 лютого, повернулися 100.',
    told: {
      ua_returned: 75,
      ua_military: 75,
    },
    fields: { date: '2024-05-31' },
  },
  {
    trap: 'parts alone',
    tags: ['no_total_only_subsets'],
    published: '2024-07-17',
    text: 'Сьогодні відбувся обмін полоненими. Серед звільнених 30 нацгвардійців та 10 прикордонників.',
    told: {},
    fields: { categories: ['border_guards', 'national_guard'] },
  },
  {
    trap: 'a place in a row of another exchange',
    tags: [
      'ordinal_belongs_to_other_event',
      'stage_as_ordinal_in_series',
      'group_number_not_stage',
    ],
    published: '2024-08-24',
    text: 'Сьогодні відбувся обмін: вдома 115 захисників. Попередній, 54-й, був 17 липня.',
    told: {
      ua_returned: 115,
      ua_military: 115,
    },
  },
  {
    trap: 'those who surrendered beside the news',
    tags: ['surrender', 'surrender_number_noise'],
    published: '2024-06-25',
    text: 'Сьогодні відбувся обмін: вдома 90 захисників. За тиждень здалися в полон 14 росіян.',
    told: {
      ua_returned: 90,
      ua_military: 90,
    },
  },
  {
    trap: 'ranks that are not all soldiers',
    tags: ['rank_breakdown_not_military_total', 'same_number_two_meanings'],
    published: '2024-09-14',
    text: 'Сьогодні відбувся обмін полоненими: вдома 103 захисники. Серед них 82 рядові та сержанти, 21 офіцер.',
    told: {
      ua_returned: 103,
      ua_military: 103,
    },
    fields: { categories: ['officers'] },
  },
  {
    trap: 'a weekday before the post',
    tags: [
      'weekday_before_published',
      'weekday_only',
      'weekday_resolves_to_earlier_day',
      'published_days_later',
    ],
    published: '2024-10-19',
    text: 'У п’ятницю, 18 жовтня, відбувся обмін полоненими: додому повернулися 95 захисників.',
    told: {
      ua_returned: 95,
      ua_military: 95,
    },
    fields: { date: '2024-10-18' },
  },
  {
    trap: 'a short thousand',
    tags: ['abbrev_tys', 'abbreviated_number'],
    published: '2025-12-19',
    text: 'Сьогодні Україні повернуто понад 1 тис. тіл полеглих, точніше 1003.',
    told: {
      bodies_to_ua: 1003,
    },
  },
  {
    trap: 'an unofficial voice first',
    tags: ['unofficial_first', 'comment'],
    published: '2025-01-15',
    text: 'Сьогодні відбувся обмін полоненими. Як повідомляють родини, вдома 25 захисників; Штаб підтвердив: їх 25.',
    told: {
      ua_returned: 25,
      ua_military: 25,
    },
  },
  {
    trap: 'a number corrected later in the text',
    tags: ['over_300_vs_303', 'late_refinement', 'late_correction'],
    published: '2025-05-25',
    text: 'Сьогодні відбувся обмін полоненими: додому повернулися понад 300 захисників. Точна цифра — 303.',
    told: {
      ua_returned: 303,
      ua_military: 303,
    },
  },
  {
    trap: 'those freed by other means',
    tags: ['outside_exchange_total'],
    published: '2025-10-02',
    text: 'Сьогодні відбувся обмін: вдома 205 українців. Поза обмінами від початку війни повернуто 536 людей.',
    told: {
      ua_returned: 205,
    },
  },
  {
    trap: 'a part of a greater exchange',
    tags: ['part_of_larger_exchange', 'regional_subset', 'local_headline_is_partial'],
    published: '2025-08-24',
    text: 'Сьогодні відбувся обмін полоненими: з неволі повернулися шестеро захисників із Хмельниччини.',
    told: {},
  },
  {
    trap: 'the other side by a hedge',
    tags: [
      'hedged_figure_of_other_side',
      'figure_from_other_side',
      'other_side_unconfirmed',
      'hedged_ru_figure',
    ],
    published: '2025-10-02',
    text: 'Сьогодні відбувся обмін: вдома 205 українців. За неофіційними даними, Росії могли віддати 205.',
    told: {
      ua_returned: 205,
    },
  },
  {
    trap: 'all of Russia’s framing',
    tags: ['ru_framing_all_military', 'one_sided_wording'],
    published: '2026-02-05',
    text: 'Сегодня возвращены 157 российских военнослужащих. Взамен Киеву переданы 157 военнопленных ВСУ.',
    told: {
      ru_returned: 157,
      ua_returned: 157,
      ua_military: 157,
    },
  },
  {
    trap: 'bodies of another day',
    tags: ['bodies_of_another_event', 'bodies_mentioned', 'bodies_total'],
    published: '2026-02-05',
    text: 'Сьогодні відбувся обмін полоненими: вдома 157 людей. 29 січня Україні повернули 1000 тіл.',
    told: {
      ua_returned: 157,
    },
  },
  {
    trap: 'a plan in the same text',
    tags: ['plan_in_same_text', 'quota_500', 'second_message_same_day'],
    published: '2026-03-05',
    text: 'Сьогодні відбувся обмін: вдома 200 захисників. Завтра повернуться ще 300, домовлялися про 500.',
    told: {
      ua_returned: 200,
      ua_military: 200,
    },
  },
  {
    trap: 'a row of names of an ordinal',
    tags: ['ordinal_suffix_variant', 'ordinal_without_suffix'],
    published: '2026-02-05',
    text: 'Сьогодні відбувся 71й обмін полоненими: вдома 157 українців.',
    told: {
      ua_returned: 157,
    },
    fields: { ordinal: 71 },
  },
  {
    trap: 'a report of names only',
    tags: ['truncated_excerpt', 'truncated_end', 'trimmed', 'typo_glued_words'],
    published: '2024-04-26',
    text: 'Сьогодні відбувся обмін полоненими: вдома 15 захисників. Про це повідомляє Коордштаб у своєму…',
    told: {
      ua_returned: 15,
      ua_military: 15,
    },
  },
  {
    trap: 'a machine’s translation',
    tags: ['machine_translation_error', 'machine_translated', 'garbled_translation'],
    published: '2024-05-31',
    text: 'Today the exchange of the prisoners was taken place. In home 75 ukrainian warriors are returned.',
    told: {
      ua_returned: 75,
      ua_military: 75,
    },
  },
]
