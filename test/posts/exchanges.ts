import { exchange, type Fixture } from './fixture.ts'

/** Exchanges of prisoners, by trap. */
export const EXCHANGES: readonly Fixture[] = [
  {
    name: 'adds military and civilians where no total is written (71st, headquarters)',
    published: '2026-02-05',
    text: `71-й обмін: додому повернулися військові та цивільні

За дорученням Президента України Координаційний штаб сьогодні провів черговий обмін полоненими. З російської неволі визволено 150 військових та 7 цивільних.

Серед звільнених — військовослужбовці ЗСУ, Національної гвардії та Державної прикордонної служби. Офіцерів — 16, з 2022 року в полоні були 139.

Наймолодшому 23 роки, найстаршому — 60.

Висловлюємо вдячність Об'єднаним Арабським Еміратам та США за сприяння.

Це перший обмін цього року та 71-й від початку повномасштабного вторгнення. Загалом в обмінах повернуто 6500 українців, ще 600 — поза обмінами.`,
    expected: exchange({
      date: '2026-02-05',
      ua_returned: 157,
      ua_military: 150,
      ua_civilians: 7,
      ordinal: 71,
      ordinal_of_year: 1,
      mediators: ['UAE', 'USA'],
    }),
    also: ['official_total'],
  },
  {
    name: 'reads the President: first person, «ще», a running total at the end',
    published: '2024-10-18',
    text: `Наші вдома. Ще 95 людей повертаємо з російського полону. Це воїни, які захищали Маріуполь, «Азовсталь», Київську, Харківську та Донецьку області. Рядові, сержанти, офіцери. Дякую команді, яка займається обмінами. Загалом від початку вторгнення вже 3767 українців повернулися.`,
    expected: exchange({ date: '2024-10-18', ua_returned: 95, ru_returned: null }),
    also: ['official_total'],
  },
  {
    name: 'counts defenders, men and women together',
    published: '2023-02-01',
    text: `Черговий обмін полоненими. Вдома 42 захисники та троє захисниць. Усі воювали під Бахмутом.`,
    expected: exchange({ date: '2023-02-01', ua_returned: 45, ua_women: 3 }),
  },
  {
    name: 'takes the two sides of the Russian ministry apart',
    published: '2025-03-19',
    text: `Сегодня в результате переговорного процесса с подконтрольной киевскому режиму территории возвращены 175 российских военнослужащих. Взамен переданы 175 военнопленных ВСУ. Кроме того, в качестве жеста доброй воли переданы 22 тяжелораненых военнопленных. Посреднические усилия гуманитарного характера оказали Объединенные Арабские Эмираты. В настоящее время российские военнослужащие находятся на территории Республики Беларусь.`,
    expected: exchange({ date: '2025-03-19', ru_returned: 175, mediators: ['UAE'] }),
  },
  {
    name: 'keeps those outside the exchange apart and in the whole',
    published: '2025-03-19',
    text: `Координаційний штаб: сьогодні відбувся 62-й обмін полоненими. Додому повернулися 175 військовослужбовців. Ще 22 тяжкопоранених воїнів повернуто поза обміном.`,
    expected: exchange({
      date: '2025-03-19',
      ua_returned: 197,
      ua_military: 197,
      ua_outside_exchange: 22,
      ordinal: 62,
    }),
  },
  {
    name: 'adds civilians of Kursk on top of the Russian side',
    published: '2025-08-24',
    text: `Минобороны РФ сообщило: 24 августа с подконтрольной Киеву территории вернулись 146 российских военнослужащих, взамен переданы 146 военнопленных ВСУ. Также возвращены восемь жителей Курской области, незаконно удерживавшихся на Украине. Посредником выступили ОАЭ.`,
    expected: exchange({
      date: '2025-08-24',
      ua_returned: 146,
      ru_returned: 154,
      ru_civilians: 8,
      mediators: ['UAE'],
    }),
  },
  {
    name: 'reads a formula of equal numbers as both sides',
    published: '2025-01-15',
    text: `Обмен пленными между Россией и Украиной состоялся 15 января по формуле «25 на 25», сообщило Минобороны. Посредником выступили Объединенные Арабские Эмираты.`,
    expected: exchange({
      date: '2025-01-15',
      ua_returned: 25,
      ru_returned: 25,
      mediators: ['UAE'],
    }),
  },
  {
    name: 'reads a same-number phrase for the other side',
    published: '2024-09-14',
    text: `Україна та Росія провели обмін полоненими. Вдома 103 українські воїни. Аналогічну кількість військових отримала російська сторона.`,
    expected: exchange({ date: '2024-09-14', ua_returned: 103, ru_returned: 103 }),
  },
  {
    name: 'reads «по 146 кожна» as both sides',
    published: '2025-08-24',
    text: `Сьогодні Україна та Росія обмінялися полоненими: сторони повернули по 146 військовослужбовців кожна.`,
    expected: exchange({ date: '2025-08-24', ua_returned: 146, ru_returned: 146 }),
  },
  {
    name: 'tells an exchange without any figure, with stage and agreement',
    published: '2025-06-19',
    text: `19 червня відбувся черговий етап обміну в межах домовленостей, досягнутих у Стамбулі 2 червня. З російського полону повернулася ще одна група тяжкохворих і поранених захисників. Кількість з міркувань безпеки буде оголошено після завершення процесу. Більшість воїнів — рядові та сержанти, наймолодшому 21 рік.`,
    expected: exchange({
      date: '2025-06-19',
      ua_returned: null,
      ua_military: null,
      ru_returned: null,
      agreement: 'istanbul_june_2025',
    }),
  },
  {
    name: 'does not count the quota of 1,000 for 1,000',
    published: '2025-05-24',
    text: `Другий етап обміну «1000 на 1000» відбувся сьогодні, 24 травня. Додому їдуть 307 українських захисників. Учора повернулися 390 людей: 270 військових і 120 цивільних. Дякуємо всім, хто допомагав.`,
    expected: exchange({
      date: '2025-05-24',
      ua_returned: 307,
      stage: 2,
      agreement: 'istanbul_may_2025',
    }),
  },
  {
    name: 'reads numbers in words of any case',
    published: '2023-06-11',
    text: `Україна визволила з російського полону дев'яносто п'ятьох військовослужбовців. Обмін відбувся сьогодні. Росії передано дев'яносто чотирьох полонених.`,
    expected: exchange({ date: '2023-06-11', ua_returned: 95, ru_returned: 94 }),
  },
  {
    name: 'reads English words and both sides',
    published: '2024-02-08',
    text: `Ukraine and Russia held a prisoner swap on Thursday. One hundred Ukrainian prisoners of war came home, President Volodymyr Zelenskyy said. Russia's defence ministry said 100 Russian servicemen had been returned from Ukrainian captivity. The United Arab Emirates mediated.`,
    expected: exchange({
      date: '2024-02-08',
      ua_returned: 100,
      ru_returned: 100,
      mediators: ['UAE'],
    }),
  },
  {
    name: 'subtracts the civilians from prisoners of war that include them',
    published: '2022-05-06',
    text: `Prisoner exchange took place today: 41 Ukrainian prisoners of war, including 11 civilians, have returned home from Russian captivity.`,
    expected: exchange({ date: '2022-05-06', ua_returned: 41, ua_military: 30, ua_civilians: 11 }),
  },
  {
    name: 'prefers the exact figure to a round headline',
    published: '2025-05-25',
    text: `Понад 300 людей повернуто сьогодні

Вдома 303 українські захисники. Завершено третю частину обміну у форматі 1000 на 1000, про який домовилися в Туреччині.`,
    expected: exchange({ date: '2025-05-25', ua_returned: 303, stage: 3 }),
  },
  {
    name: 'leaves a previous exchange in the background',
    published: '2024-07-17',
    text: `17 липня відбувся обмін полоненими: на волі 95 українських захисників.

Нагадаємо, попередній обмін провели 25 червня. Тоді додому повернулися 90 військових. Натомість Росія отримала стільки ж своїх.`,
    expected: exchange({ date: '2024-07-17', ua_returned: 95, ru_returned: null }),
    also: ['recalled'],
  },
  {
    name: 'reads one body that came home with the exchange',
    published: '2022-10-26',
    text: `Відбувся черговий обмін полоненими. Додому їдуть 10 військовослужбовців. Також Україні передали тіло загиблого іноземного добровольця.`,
    expected: exchange({ date: '2022-10-26', ua_returned: 10, bodies_to_ua: 1 }),
  },
  {
    name: 'keeps subsets out of the whole',
    published: '2023-03-07',
    text: `Великий обмін полоненими відбувся 7 березня. Удалося повернути 130 людей: 126 чоловіків і 4 жінок. 87 із них — захисники Маріуполя, 71 — з «Азовсталі». З Донецького напрямку — 35.`,
    expected: exchange({ date: '2023-03-07', ua_returned: 130, ua_women: 4 }),
  },
  {
    name: 'does not take brigades, hospitals, ages or years for people',
    published: '2024-08-24',
    text: `24 серпня пройшов обмін полоненими. На волю вийшли 115 українських захисників зі складу 36-ї бригади морської піхоти та 58-го полку. Наймолодшому — 20, старшому — 55 років. Дехто був у полоні з 2022 року, понад 900 днів. Їх зустріли у 66-му шпиталі. Гаряча лінія 0 800 300 529 працює 24/7.`,
    expected: exchange({ date: '2024-08-24', ua_returned: 115, ordinal: null }),
  },
  {
    name: 'shifts «сьогодні» of a post made after midnight to the day before',
    published: '2024-10-18T21:44:00Z',
    text: `58-й обмін полоненими відбувся сьогодні. Додому повернулися 95 Захисників.`,
    expected: exchange({ date: '2024-10-18', ua_returned: 95, ordinal: 58 }),
  },
  {
    name: 'reads the weekday of yesterday',
    published: '2025-08-15',
    text: `У четвер Росія та Україна обмінялися військовополоненими. В Україну повернулися 84 особи: 33 військовослужбовці та 51 цивільний. Російська сторона отримала 84 своїх військових.`,
    expected: exchange({
      date: '2025-08-14',
      ua_returned: 84,
      ua_military: 33,
      ua_civilians: 51,
      ru_returned: 84,
    }),
  },
  {
    name: 'names nobody for a post that Moscow did not answer',
    published: '2023-08-07',
    text: `Україна повернула з полону 22 захисників. Обмін відбувся в понеділок, 7 серпня. Російська сторона про обмін не повідомляла.`,
    expected: exchange({ date: '2023-08-07', ua_returned: 22, ru_returned: null }),
  },
  {
    name: 'reads a combined exchange as partly under the agreement',
    published: '2025-08-24',
    text: `Сьогодні відбувся комбінований обмін. В рамках Стамбульських домовленостей повернуто військовослужбовців, а 8 цивільних звільнено в межах 68-го номерного обміну.`,
    expected: exchange({
      date: '2025-08-24',
      ua_civilians: 8,
      ua_returned: null,
      ordinal: 68,
      agreement_share: 'part',
    }),
  },
  {
    name: 'keeps the ordinal of the series, not of the week',
    published: '2025-06-14',
    text: `Четвертий за тиждень обмін полоненими відбувся 14 червня: вдома група важкопоранених захисників.`,
    expected: exchange({ date: '2025-06-14', ordinal: null, ua_returned: null }),
  },
  {
    name: 'reads «столько же» after the Russian figure',
    published: '2024-05-31',
    text: `На родину возвращены 75 российских военнослужащих, которым в плену грозила смертельная опасность. Взамен Украине передано столько же военнопленных ВСУ. Обмен проведен 31 мая при посредничестве ОАЭ.`,
    expected: exchange({
      date: '2024-05-31',
      ru_returned: 75,
      ua_returned: 75,
      mediators: ['UAE'],
    }),
  },
  {
    name: 'reads an unequal formula in the order of its explanation',
    published: '2022-06-10',
    text: `Сьогодні обміняли полонених за формулою «4 на 5»: їхніх четверо, наших п'ятеро. Додому повернулися 5 українців.`,
    expected: exchange({ date: '2022-06-10', ua_returned: 5, ru_returned: 4 }),
  },
  {
    name: 'does not read a citizen of the USA as a mediator',
    published: '2022-09-21',
    text: `Відбувся великий обмін: з полону звільнено 215 людей, серед них двоє громадян США. За посередництва Туреччини та Саудівської Аравії їх доправили до Анкари. Росії передано 55 полонених.`,
    expected: exchange({
      date: '2022-09-21',
      ua_returned: 215,
      ru_returned: 55,
      mediators: ['Turkey', 'Saudi Arabia'],
    }),
  },
  {
    name: 'reads capitals, emoji and odd separators',
    published: '2024-12-30',
    text: `🇺🇦 ОБМІН ПОЛОНЕНИМИ ВІДБУВСЯ! ✅ Додому повернулися 1️⃣8️⃣9️⃣ українців: 187 військових і 2 цивільних ‼️`,
    expected: exchange({
      date: '2024-12-30',
      ua_returned: 189,
      ua_military: 187,
      ua_civilians: 2,
    }),
  },
  {
    name: 'tells a slip of the month of the day of the post, whose weekday it names',
    published: '2026-03-05',
    text: `У четвер, 5 лютого, відбувся обмін полоненими: вдома 200 українських захисників.`,
    expected: exchange({ date: '2026-03-05', ua_returned: 200 }),
  },
  {
    name: 'holds a date that is neither its weekday nor the day of the post',
    published: '2026-03-05',
    text: `У понеділок, 4 лютого, відбувся обмін полоненими: вдома 200 українських захисників.`,
    expected: exchange({ ua_returned: 200 }),
    held: 'date_misprint',
  },
  {
    name: 'holds a return that nothing calls an exchange',
    published: '2025-07-04',
    text: `Сьогодні додому повернулися 12 українських захисників.`,
    expected: exchange({ ua_returned: 12 }),
    held: 'not_called_exchange',
  },
]
