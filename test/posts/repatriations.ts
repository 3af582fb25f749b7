import { bodies, type Fixture } from './fixture.ts'

const HEDGED = { attribution: 'claimed_by_russia' }

/** Repatriations of bodies, by trap. */
export const REPATRIATIONS: readonly Fixture[] = [
  {
    name: 'reads the model case of 19 August 2025 from the headquarters',
    published: '2025-08-19',
    text: `Сьогодні в рамках попередніх домовленостей відбулися репатріаційні заходи

В Україну повернуто 1 000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям.

На жаль, серед повернутих є тіла 5 військовослужбовців, які загинули в полоні. Їх було внесено до списків «тяжкопоранених і важкохворих», яких мали обміняти за домовленостями другого раунду перемовин у Стамбулі.

На щиті повернулися воїни, які боронили Україну на Донецькому, Запорізькому, Луганському та Курському напрямках.

Найближчим часом слідчі та експерти МВС проведуть ідентифікацію. Російська сторона й надалі зволікає.

Дякуємо Міжнародному Комітету Червоного Хреста за сприяння.`,
    expected: bodies({
      date: '2025-08-19',
      bodies_to_ua: 1000,
      bodies_to_ru: null,
      died_in_captivity: 5,
      agreement: null,
      mediators: ['ICRC'],
      breakdown: 4,
      ...HEDGED,
    }),
  },
  {
    name: "reads TASS's word on the model case: an unnamed source, Moscow silent, July recalled",
    published: '2025-08-19',
    text: `МОСКВА, 19 августа. /ТАСС/. Россия передала Украине тела 1 тыс. погибших военнослужащих, взамен получив 19. Об этом сообщил источник агентства.

Москва официально не комментировала передачу тел.

Подобный обмен прошел 17 июля: тогда по формуле 1000 на 19 стороны обменялись телами. В июне в Стамбуле договорились о передаче Украине 6 тыс. тел.`,
    expected: bodies({
      date: '2025-08-19',
      bodies_to_ua: 1000,
      bodies_to_ru: 19,
      speaker: 'unnamed_source',
      silent: 'Москва официально не комментировала передачу тел',
      ...HEDGED,
    }),
    also: ['recalled'],
  },
  {
    name: 'reads a breakdown with counts before and after the place',
    published: '2024-11-29',
    text: `За результатами репатріаційних заходів в Україну повернуто тіла 502 полеглих Захисників.

397 тіл Оборонців загинули на Донецькому напрямку
24 — на Запорізькому напрямку
64 тіла — на Луганському напрямку
17 тіл повернуто з моргів на території РФ

Дякуємо МКЧХ за допомогу.`,
    expected: bodies({
      date: '2024-11-29',
      bodies_to_ua: 502,
      breakdown: [397, 24, 64, 17],
      mediators: ['ICRC'],
      attribution: 'confirmed',
    }),
  },
  {
    name: 'reads small counts in words inside a breakdown',
    published: '2024-04-26',
    text: `Координаційний штаб: до України повернуто тіла 140 полеглих. Репатрійовано 112 тіл з Донецького напрямку, 20 — з Луганського напрямку, п'ять тіл — із Сумського, двох воїнів із Запорізького та одного з Херсонського напрямку.`,
    expected: bodies({
      date: '2024-04-26',
      bodies_to_ua: 140,
      breakdown: [112, 20, 5, 2, 1],
    }),
  },
  {
    name: 'takes the exact body count over the round headline',
    published: '2024-03-29',
    text: `Понад ста полеглих повернули додому

29 березня в Україну репатрійовано тіла 121-го полеглого захисника, повідомив Координаційний штаб.`,
    expected: bodies({ date: '2024-03-29', bodies_to_ua: 121 }),
  },
  {
    name: 'reads «тисячу тіл» and the Russian figure in another sentence',
    published: '2025-09-18',
    text: `Россия отдала украинской стороне тысячу тел военнослужащих, рассказал депутат Госдумы Шамсаил Саралиев. Взамен Украина передала 24 тела. Предыдущий обмен прошел 19 августа: Киев получил 1000 тел, Москва — 19.`,
    expected: bodies({ date: '2025-09-18', bodies_to_ua: 1000, bodies_to_ru: 24, ...HEDGED }),
    also: ['recalled'],
  },
  {
    name: 'reads a stated zero',
    published: '2025-06-13',
    text: `Russia handed over 1,200 bodies of Ukrainian servicemen to Ukraine on Friday, a source told TASS. Not a single body was received in return.`,
    expected: bodies({ date: '2025-06-13', bodies_to_ua: 1200, bodies_to_ru: 0, ...HEDGED }),
  },
  {
    name: 'reads an elliptic second side',
    published: '2026-02-26',
    text: `Состоялся обмен телами погибших: Россия передала 1000 тел, Украина — 35. Об этом 26 февраля сообщил помощник президента РФ Владимир Мединский.`,
    expected: bodies({ date: '2026-02-26', bodies_to_ua: 1000, bodies_to_ru: 35, ...HEDGED }),
  },
  {
    name: 'leaves the running total and names the final stage',
    published: '2025-06-16',
    text: `Сьогодні відбувся завершальний етап репатріаційних заходів за домовленостями у Стамбулі. В Україну повернуто ще 1245 тіл, які, за твердженням російської сторони, належать громадянам України, зокрема військовослужбовцям. Таким чином, у межах Стамбульських домовленостей Україна отримала 6057 тіл.`,
    expected: bodies({
      date: '2025-06-16',
      bodies_to_ua: 1245,
      agreement: 'istanbul_june_2025',
      final_stage: true,
      ...HEDGED,
    }),
    also: ['official_total'],
  },
  {
    name: 'keeps «можуть належати» as the hedge',
    published: '2026-02-26',
    text: `Сьогодні відбулися репатріаційні заходи, за результатами яких в Україну повернуто 1000 тіл (останків). За попереднім інформуванням російської сторони, вони можуть належати українським захисникам.`,
    expected: bodies({ date: '2026-02-26', bodies_to_ua: 1000, ...HEDGED }),
  },
  {
    name: 'does not take the only date, which is of the previous transfer',
    published: '2026-02-26',
    text: `В Україну повернуто тіла тисячі загиблих, які, за інформацією російської сторони, є українськими військовими, повідомив Координаційний штаб. Востаннє репатріація відбувалася 29 січня: тоді повернули стільки ж.`,
    expected: bodies({ date: '2026-02-26', bodies_to_ua: 1000, ...HEDGED }),
  },
  {
    name: 'takes agencies and places of handover for no origin',
    published: '2022-07-19',
    text: `Мінреінтеграції: сьогодні, 19 липня, на Запоріжжі відбулася чергова операція з передачі тіл. Україна повернула тіла 45 загиблих воїнів. Дякуємо ДСНС у Сумській області та СБУ.`,
    expected: bodies({
      date: '2022-07-19',
      bodies_to_ua: 45,
      breakdown: 0,
      attribution: 'confirmed',
    }),
  },
  {
    name: 'reads a formula beside a figure with a side',
    published: '2025-11-20',
    text: `Росія повернула Україні 1000 тіл загиблих військових, повідомив Володимир Мединський. Обмін пройшов за формулою 1000 на 30.`,
    expected: bodies({ date: '2025-11-20', bodies_to_ua: 1000, bodies_to_ru: 30, ...HEDGED }),
  },
  {
    name: 'names places without counts',
    published: '2025-05-16',
    text: `16 травня в Україну повернулися тіла 909 полеглих Оборонців. Вони загинули на Курахівському, Покровському, Бахмутському, Вугледарському та Харківському напрямках, а також були в моргах на території РФ. Координаційний штаб дякує за сприяння Міжнародному Комітету Червоного Хреста.`,
    expected: bodies({ date: '2025-05-16', bodies_to_ua: 909, breakdown: 6, mediators: ['ICRC'] }),
  },
  {
    name: 'reads five dead in captivity in words, in English',
    published: '2025-08-19',
    text: `The bodies of 1,000 people have been returned to Ukraine today, the Coordination Headquarters said. The Russian side claims they are Ukrainian servicemen. Five of them died in Russian captivity.`,
    expected: bodies({ date: '2025-08-19', bodies_to_ua: 1000, died_in_captivity: 5, ...HEDGED }),
  },
  {
    name: 'takes the Ukrainian Red Cross for no mediator',
    published: '2024-10-18',
    text: `Україні передали тіла 501 загиблого військового, повідомив Координаційний штаб 18 жовтня. Червоний Хрест України попереджає про шахраїв і дякує за пильність.`,
    expected: bodies({ date: '2024-10-18', bodies_to_ua: 501, mediators: [] }),
  },
  {
    name: 'reads a repatriation without a number where the day is named',
    published: '2025-09-18',
    text: `СБУ: сьогодні в Україну повернулися тіла захисників, які билися на Курському, Донецькому та Запорізькому напрямках.`,
    expected: bodies({ date: '2025-09-18', bodies_to_ua: null, breakdown: 3 }),
  },
  {
    name: 'holds parts that are more than the whole',
    published: '2025-01-24',
    text: `Сьогодні в Україну повернуто тіла 100 полеглих захисників. 80 тіл — з Донецького напрямку, 60 тіл — з Луганського напрямку.`,
    expected: bodies({ bodies_to_ua: 100 }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'holds a figure out of all proportion',
    published: '2025-12-01',
    text: `Сьогодні, 1 грудня, в Україну повернуто 25000 тіл загиблих.`,
    expected: bodies({ bodies_to_ua: 25_000 }),
    held: 'out_of_proportion',
  },
]
